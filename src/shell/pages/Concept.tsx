import { useState } from 'react'
import { AgreementForm } from '#modules/agreements/screens/AgreementForm.tsx'
import { AgreementRow } from '#modules/agreements/screens/AgreementRow.tsx'
import { agree, type AgreedStanding } from '#modules/conversations/contract.ts'
import { LookBacks } from '#modules/conversations/screens/LookBacks.tsx'
import { TopicView } from '#modules/conversations/screens/Topics.tsx'
import { GoalRow } from '#modules/goals/screens/GoalRow.tsx'
import { SetGoal } from '#modules/goals/screens/SetGoal.tsx'
import { readReportVersions, type Report, type ReportRating } from '#modules/reports/contract.ts'
import { Offer } from '#modules/reports/screens/Offer.tsx'
import { Rating } from '#modules/reports/screens/Rating.tsx'
import { call, useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Details, List } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { SaveState, Writing } from '#platform/ui/controls/Writing.tsx'
import type { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useField } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import style from './Report.module.css'

type Text = { text: string }
type ConceptProps = {
  of: Report
  texts: Drafts<Text>
  ratings: Drafts<ReportRating>
  standings: Drafts<AgreedStanding>
}

/** The concept: the manager writes, the others read along, and the employee reacts before anything is fixed. */
export function Concept({ of, texts, ratings, standings }: ConceptProps) {
  const text = useText()
  const writes = of.may.write.allowed
  return (
    <>
      <Before of={of} />
      <Notice icon="paper">
        {writes
          ? text('reports.page.concept-mine', { name: of.employee.givenName })
          : text('reports.page.concept', { name: of.manager.name })}
      </Notice>
      <Section title={text('reports.page.summary')}>
        <Field
          name="summary"
          label={text('reports.page.summary')}
          hint={text('reports.page.summary-hint')}
          writes={writes}
          of={of}
          texts={texts}
        />
      </Section>
      <Themes of={of} texts={texts} writes={writes} />
      {of.showsScores && <Scores of={of} ratings={ratings} writes={writes} />}
      {of.myPart !== 'guest' && <Goals of={of} standings={standings} />}
      <Agreements of={of} />
      <Section title={text('reports.page.development')}>
        <Field
          name="development"
          label={text('reports.page.development')}
          hint={text('reports.page.development-hint')}
          writes={writes}
          of={of}
          texts={texts}
        />
      </Section>
      <Section title={of.may.react.allowed ? text('reports.page.reaction') : text('reports.field.reaction')}>
        <Field
          name="reaction"
          label={text('reports.page.reaction')}
          hint={text('reports.page.reaction-hint')}
          writes={of.may.react.allowed}
          empty={text('reports.page.no-reaction')}
          of={of}
          texts={texts}
        />
      </Section>
      {(writes || of.may.react.allowed) && (
        <SaveState of={[texts, ratings, standings]}>
          {writes && <Offer of={of} flush={() => Promise.all([texts.flush(), ratings.flush(), standings.flush()])} />}
        </SaveState>
      )}
    </>
  )
}

/** Why this concept is here again: a correction that was asked, a conversation that was reopened. */
function Before({ of }: { of: Report }) {
  const text = useText()
  const say = useSay()
  return (
    <>
      {of.reopenings.map(({ name, reason, at }) => (
        <Notice key={at} tone="sun" icon="warning">
          <p>
            <b>{text('reports.page.reopened', { name, day: say.momentDay(at) })}</b>
          </p>
          <p className="letter">{reason}</p>
        </Notice>
      ))}
      {of.versions.flatMap(({ number, corrections }) =>
        corrections.map(({ name, request, at }) => (
          <Notice key={at} tone="sun" icon="warning">
            <p>
              <b>{text('reports.page.corrections', { name, number })}</b>
            </p>
            <p className="letter">{request}</p>
          </Notice>
        )),
      )}
    </>
  )
}

type FieldProps = {
  name: string
  label: string
  hint: string
  writes: boolean
  empty?: string
  of: Report
  texts: Drafts<Text>
}

/** One field of words: written by who may, read as a letter by the others. */
function Field({ name, label, hint, writes, empty, of, texts }: FieldProps) {
  const text = useText()
  const { value } = useField(texts, name)
  if (!writes)
    return value.text ? (
      <p className="letter">{value.text}</p>
    ) : (
      <p className="soft">{empty ?? text('reports.page.nothing')}</p>
    )
  return (
    <Writing
      drafts={texts}
      name={name}
      label={<span className="unseen">{label}</span>}
      hint={hint}
      readers={of.readers.report}
      words={(one) => one.text}
      worded={(_, words) => ({ text: words })}
      history={async () => {
        const { versions } = await call(readReportVersions, { conversationId: of.id, field: name })
        return versions.map(({ version, savedAt, value: old }) => ({ version, savedAt, text: old.text }))
      }}
    />
  )
}

function Themes({ of, texts, writes }: { of: Report; texts: Drafts<Text>; writes: boolean }) {
  const text = useText()
  const written = (key: string) => of.texts.some(({ field, value }) => field === `theme/${key}` && value.text.trim())
  // Themes that were prepared or concluded on come first; they do not jump about while one writes.
  const [first] = useState(() =>
    of.themes.filter(({ key, topics }) => topics.length > 0 || written(key)).map(({ key }) => key),
  )
  const others = of.themes.filter(({ key }) => !first.includes(key))
  const theme = (one: Report['themes'][number]) => (
    <Theme key={one.key} theme={one} of={of} texts={texts} writes={writes} />
  )
  return (
    <Section title={text('reports.pdf.conclusions')}>
      {of.themes.filter(({ key }) => first.includes(key)).map(theme)}
      {others.length > 0 && (writes || others.some(({ key }) => written(key))) && (
        <Details summary={text('reports.page.other-themes', { count: others.length })}>{others.map(theme)}</Details>
      )}
    </Section>
  )
}

function Theme({
  theme: { key, name, topics },
  of,
  texts,
  writes,
}: {
  theme: Report['themes'][number]
  of: Report
  texts: Drafts<Text>
  writes: boolean
}) {
  const text = useText()
  const say = useSay()
  return (
    <section className={style.theme}>
      <h3>{say.in(name)}</h3>
      {topics.length > 0 && (
        <Details summary={<span className="small">{text('reports.page.prepared', { count: topics.length })}</span>}>
          {topics.map((topic) => (
            <TopicView
              key={topic.key}
              of={topic}
              names={{ employee: of.employee.givenName, manager: of.preparer }}
              scale={of.scale}
              heading="h4"
            />
          ))}
        </Details>
      )}
      <Field
        name={`theme/${key}`}
        label={`${say.in(name)}: ${text('reports.page.conclusion')}`}
        hint={text('reports.page.conclusion-hint')}
        writes={writes}
        of={of}
        texts={texts}
      />
    </section>
  )
}

function Scores({ of, ratings, writes }: { of: Report; ratings: Drafts<ReportRating>; writes: boolean }) {
  const text = useText()
  const say = useSay()
  const shared = { drafts: ratings, scale: of.scale, readers: of.readers.scores, readOnly: !writes }
  if (!writes && of.ratings.every(({ value }) => value.level === null)) return null
  return (
    <Section title={text('reports.page.scores')} explain={text('reports.page.scores-explain')}>
      <Rating name="overall" theme={text('reports.overall').toLowerCase()} {...shared} />
      {of.themes
        .filter(
          ({ key, topics }) =>
            topics.some(({ type }) => type === 'score') ||
            of.ratings.some(({ field, value }) => field === key && value.level !== null),
        )
        .map(({ key, name }) => (
          <Rating key={key} name={key} theme={say.in(name).toLowerCase()} {...shared} />
        ))}
    </Section>
  )
}

function Goals({ of, standings }: { of: Report; standings: Drafts<AgreedStanding> }) {
  const text = useText()
  return (
    <Section title={text('reports.page.goals')} explain={text('reports.page.goals-explain')}>
      <LookBacks
        of={of.lookBacks ?? []}
        names={{ employee: of.employee.givenName, manager: of.preparer }}
        scale={of.scale}
        drafts={standings}
        readers={of.readers.standings}
        writable={of.may.agree.allowed}
      />
      {of.goals.length > 0 && <h3>{text('reports.page.goals-set')}</h3>}
      <List>
        {of.goals.map((goal) => (
          <GoalRow key={goal.id} of={goal} />
        ))}
      </List>
      {of.may.agree.allowed && <SetGoal personId={of.employee.id} conversationId={of.id} />}
    </Section>
  )
}

function Agreements({ of }: { of: Report }) {
  const text = useText()
  const owners = [of.employee, of.manager, ...of.guests].map(({ id, name }) => ({ id, name }))
  const [open, show] = useState(false)
  const make = useAction(agree, { then: () => show(false) })
  return (
    <Section title={text('reports.page.agreements')}>
      <List>
        {of.agreements.map((one) => (
          <AgreementRow key={one.id} of={one} owners={owners} />
        ))}
      </List>
      {of.agreements.length === 0 && <p className="soft">{text('conversations.talk.no-agreements')}</p>}
      {of.may.agree.allowed && (
        <Button onClick={() => show(true)}>
          <Icon of="plus" />
          {text('reports.page.add-agreement')}
        </Button>
      )}
      <Readers of={of.readers.agreements} />
      {open && (
        <Dialog title={text('reports.page.add-agreement')} onClose={() => show(false)}>
          <AgreementForm
            owners={owners}
            first={{ what: '', ownerId: of.employee.id, dueOn: '' }}
            submit={text('agreements.add-submit')}
            busy={make.busy}
            trouble={make.trouble}
            onSubmit={(wording) => make.run({ conversationId: of.id, wording, edit: crypto.randomUUID() })}
          />
        </Dialog>
      )}
    </Section>
  )
}
