import { useLayoutEffect } from 'react'
import { useParams } from 'wouter'
import type { MatchId } from '#kernel/schemas.ts'
import { call, useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { RadioChoice } from '#platform/ui/controls/Form.tsx'
import { Page } from '#platform/ui/controls/Page.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { Conflict, SaveState, Writing } from '#platform/ui/controls/Writing.tsx'
import { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useDrafts, useField } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { handInMatch, readMatch, saveLevel, stopMatch, type LevelValue, type Match as TheMatch } from '../contract.ts'
import { Both } from './Both.tsx'
import style from './Career.module.css'
import { levels, useLevelName } from './levels.ts'

/** One person beside one job: first oneself, then the manager, and once both are in, both. */
export function Match() {
  const text = useText()
  const say = useSay()
  const { matchId } = useParams<{ matchId: MatchId }>()
  const of = useRead(readMatch, { matchId })
  const { person, isMe, profile, state, parts, competencies, may } = of
  const drafts = useDrafts<LevelValue>(
    matchId,
    () =>
      new Drafts<LevelValue>(`match/${matchId}/`, { level: null, example: '' }, (field, edit, options) =>
        call(saveLevel, { matchId, competencyId: field, ...edit }, options),
      ),
  )
  useLayoutEffect(() => {
    for (const { id, mine } of competencies) if (mine) drafts.receive(id, mine)
  }, [competencies, drafts])
  const handIn = useAction(handInMatch)
  const stop = useAction(stopMatch)
  const name = person.givenName
  const job = say.in(profile.name)
  const note = {
    employee: isMe ? text('competencies.match.turn-mine') : text('competencies.match.waits-employee', { name }),
    manager: isMe ? text('competencies.match.waits-manager') : text('competencies.match.turn-of', { name }),
    open: text('competencies.match.open'),
    stopped: text('competencies.match.stopped'),
  }[state]
  const iWrite = may.write.allowed
  return (
    <Page
      title={
        isMe
          ? text('competencies.match.title-mine', { job })
          : text('competencies.match.title', { name: person.name, job })
      }
      lead={<Reading of={of} />}
      back={{ to: isMe ? '/career' : `/people/${person.id}/career`, label: text('competencies.match.back') }}
    >
      <Notice icon={state === 'open' ? 'check' : 'lock'}>{note}</Notice>
      {parts
        .filter(({ handedInAt }) => handedInAt !== null)
        .map(({ part, author, handedInAt }) => (
          <p key={part} className="small soft">
            {text('competencies.match.handed-in', { name: author, day: say.momentDay(handedInAt!) })}
          </p>
        ))}
      {state === 'open' ? (
        <Both of={competencies} />
      ) : (
        (iWrite || competencies.some(({ mine }) => mine)) &&
        competencies.map((one) => <Asked key={one.id} of={one} drafts={drafts} readOnly={!iWrite} />)
      )}
      {iWrite ? (
        <SaveState of={[drafts]}>
          <TroubleNotice of={handIn.trouble ?? stop.trouble} />
          <ButtonRow>
            <Button
              kind="primary"
              busy={handIn.busy}
              onClick={() => void drafts.flush().then(() => handIn.run({ matchId }))}
            >
              {text('competencies.match.hand-in')}
            </Button>
            {isMe && (
              <ActionButton may={may.stop} busy={stop.busy} onClick={() => stop.run({ matchId })}>
                {text('competencies.match.stop')}
              </ActionButton>
            )}
          </ButtonRow>
        </SaveState>
      ) : (
        isMe &&
        may.stop.allowed && (
          <>
            <TroubleNotice of={stop.trouble} />
            <Button busy={stop.busy} onClick={() => stop.run({ matchId })}>
              {text('competencies.match.stop')}
            </Button>
          </>
        )
      )}
    </Page>
  )
}

/** «Wie leest dit?»: now, and once both are in. */
function Reading({ of: { readers } }: { of: TheMatch }) {
  const text = useText()
  const say = useSay()
  const names = (people: TheMatch['readers']['now']) =>
    people.length === 1 && people[0]!.me
      ? text('ui.readers.only-you')
      : say.list(people.map(({ name, me }) => (me ? text('ui.readers.you') : name)))
  return (
    <p className="small">
      <b>{text('ui.readers.who')}</b> {text('ui.readers.now', { people: names(readers.now) })}{' '}
      {readers.later.length > 0 && text('competencies.match.later', { people: names(readers.later) })}
    </p>
  )
}

type AskedProps = { of: TheMatch['competencies'][number]; drafts: Drafts<LevelValue>; readOnly: boolean }

/** One competency: which level one mostly sees, and an example. What the job asks is not shown here: it would pull the answer. */
function Asked({ of: { id, content }, drafts, readOnly }: AskedProps) {
  const text = useText()
  const say = useSay()
  const name = useLevelName()
  const field = useField(drafts, id)
  const words = ({ level, example }: LevelValue) =>
    [level === null ? text('competencies.match.none') : name(level), example].filter(Boolean).join('\n')
  return (
    <section className={style.competency} aria-labelledby={`competency-${id}`}>
      <h2 id={`competency-${id}`}>{say.in(content.name)}</h2>
      <p className={style.about}>{say.in(content.about)}</p>
      <RadioChoice
        legend={text('competencies.match.question')}
        disabled={readOnly}
        options={levels.map((level) => ({
          value: String(level),
          label: text('competencies.level-of', { level, name: name(level) }),
          explain: say.in(content.behaviour[level - 1]!),
        }))}
        value={field.value.level === null ? null : String(field.value.level)}
        onChoose={(level) => drafts.type(id, { ...field.value, level: Number(level) })}
      />
      {field.value.level !== null && !readOnly && (
        <Button kind="quiet" onClick={() => drafts.type(id, { ...field.value, level: null })}>
          {text('competencies.match.clear')}
        </Button>
      )}
      <Writing
        drafts={drafts}
        name={id}
        label={text('competencies.match.example')}
        hint={text('competencies.match.example-hint')}
        readOnly={readOnly}
        rows={2}
        words={({ example }) => example}
        worded={(value, example) => ({ ...value, example })}
      />
      {field.theirs && <Conflict drafts={drafts} name={id} field={field} words={words} />}
    </section>
  )
}
