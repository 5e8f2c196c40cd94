import { Suspense, useEffect, useState } from 'react'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Details } from '#platform/ui/controls/List.tsx'
import { Mark } from '#platform/ui/controls/Mark.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { room } from '#platform/ui/room.ts'
import { useLanguage, useText } from '#platform/ui/text.ts'
import { readWelcome, signInAs } from '#modules/accounts/contract.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import { SignInForm } from '#modules/accounts/screens/SignInForm.tsx'
import style from './SignIn.module.css'

const FirstRun = room(() => import('#modules/organisations/screens/FirstRun.tsx'), 'FirstRun')
const DemoForms = room(() => import('#modules/templates/screens/DemoForms.tsx'), 'DemoForms')
type DemoPerson = NonNullable<Returned<typeof readWelcome>['people']>[number]

/**
 * The door: signing in; in the demonstration, choosing who to be; and founding an organisation, in an empty installation
 * or at the address for who has a code for one more.
 */
export function SignIn({ onEnter, founding = false }: { onEnter: () => void; founding?: boolean }) {
  const text = useText()
  const { empty, people } = useRead(readWelcome, {})
  const founds = empty || founding
  const title = founds ? text('organisations.founding.title') : text('accounts.signIn.title')
  useEffect(() => {
    document.title = `${title} · Voortgang`
  }, [title])
  return (
    <main id="main" className={style.door}>
      <div className={style.top}>
        <span className={style.mark}>
          <Mark />
          Voortgang
        </span>
        <OtherLanguage />
      </div>
      <h1>{title}</h1>
      <p className={style.lead}>
        {text(founds ? `organisations.founding.${empty ? 'lead' : 'lead-another'}` : 'accounts.signIn.lead')}
      </p>
      <div className={style.columns}>
        {people && !founds && <DemoPeople people={people} onEnter={onEnter} />}
        <section className={style.form}>
          {people && !founds && <h2>{text('accounts.signIn.title-password')}</h2>}
          {founds ? <FirstRun onEnter={onEnter} /> : <SignInForm onEnter={onEnter} />}
          {people && !founds && <PaperFirst />}
        </section>
      </div>
    </main>
  )
}

/** The forms are fetched by who wants them, so that the door itself stays light. */
function PaperFirst() {
  const text = useText()
  const [open, show] = useState(false)
  return (
    <section aria-labelledby="forms" className={style.paper}>
      <h2 id="forms">{text('templates.demo.title')}</h2>
      <p className="soft">{text('templates.demo.lead')}</p>
      {open ? (
        <Suspense fallback={<p aria-busy="true">{text('ui.loading')}</p>}>
          <DemoForms />
        </Suspense>
      ) : (
        <Button onClick={() => show(true)}>{text('templates.demo.show')}</Button>
      )}
    </section>
  )
}

function OtherLanguage() {
  const text = useText()
  const { language, choose } = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <Button kind="quiet" lang={other} onClick={() => choose(other)}>
      {text(`ui.language.${other}`)}
    </Button>
  )
}

function DemoPeople({ people, onEnter }: { people: DemoPerson[]; onEnter: () => void }) {
  const text = useText()
  const be = useAction(signInAs, { then: onEnter })
  const shown = people.filter(({ note }) => note)
  const others = people.filter(({ note }) => !note)
  const list = (some: DemoPerson[]) => (
    <div className={style.people}>
      {some.map((one) => (
        <button
          key={one.personId}
          type="button"
          className={style.person}
          onClick={() => be.run({ personId: one.personId })}
        >
          <Person
            name={one.name}
            what={[one.jobTitle, ...one.roles.map((role) => text(`accounts.signIn.role.${role}`))]
              .filter(distinct)
              .join(', ')}
          />
          {one.note && <span className={style.note}>{one.note}</span>}
        </button>
      ))}
    </div>
  )
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{text('accounts.signIn.demo.title')}</h2>
      <p className="soft">{text('accounts.signIn.demo.explain')}</p>
      <TroubleNotice of={be.trouble} />
      {list(shown)}
      <Details summary={text('accounts.signIn.demo.more', { count: others.length })}>{list(others)}</Details>
    </section>
  )
}

const distinct = (word: string, place: number, all: string[]) =>
  all.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === place
