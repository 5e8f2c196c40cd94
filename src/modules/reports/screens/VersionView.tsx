import type { ReactNode } from 'react'
import { Tag } from '#platform/ui/controls/List.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { ReportContent, ReportScore, SignatureEntry } from '../content.ts'
import style from './VersionView.module.css'

/** A report as it was laid before the signers: like the letter it becomes on paper. Its headings come below `level`. */
export function VersionView({
  content,
  scores,
  level = 1,
}: {
  content: ReportContent
  scores: ReportScore[] | null
  level?: 1 | 2
}) {
  const text = useText()
  const say = useSay()
  const employee = content.participants.find(({ part }) => part === 'employee')!.name
  const Heading = level === 1 ? 'h2' : 'h3'
  const SubHeading = level === 1 ? 'h3' : 'h4'
  return (
    <div className={style.letter}>
      <Part of={Heading} title={text('reports.field.summary')}>
        <p className="letter">{content.summary}</p>
      </Part>
      {content.themes.map(({ key, name, conclusion }) => (
        <Part key={key} of={Heading} title={say.in(name)}>
          <p className="letter">{conclusion}</p>
        </Part>
      ))}
      {scores === null && <p className="soft">{text('reports.page.scores-hidden')}</p>}
      {scores && scores.length > 0 && (
        <Part of={Heading} title={text('reports.pdf.scores')}>
          {scores.map(({ theme, themeName, label, reason }) => (
            <div key={theme} className={style.part}>
              <SubHeading className={style.theme}>
                {themeName ? say.in(themeName) : text('reports.overall')}: {say.in(label)}
              </SubHeading>
              <p className="letter">{reason}</p>
            </div>
          ))}
        </Part>
      )}
      {content.goals.length > 0 && (
        <Part of={Heading} title={text('reports.pdf.goals')}>
          <ul>
            {content.goals.map((goal) => (
              <li key={goal.title + goal.kind}>
                <b>{goal.title}</b>
                <p className="small soft">
                  {text(`goals.kind.${goal.kind}`)}
                  {goal.dueOn && ` · ${text('goals.due', { day: say.day(goal.dueOn) })}`}
                </p>
                {goal.measure && (
                  <p className="small">
                    {text('goals.measure.said', {
                      start: say.number(goal.measure.start),
                      target: say.number(goal.measure.target),
                      unit: goal.measure.unit,
                      value: goal.measure.value === null ? text('goals.measure.none') : say.number(goal.measure.value),
                    })}
                  </p>
                )}
                {goal.closedAs ? (
                  <p className="small">{text('reports.pdf.ended', { how: text(`goals.closed.${goal.closedAs}`) })}</p>
                ) : (
                  goal.standing && (
                    <p className="small">
                      {text('reports.pdf.stands', { how: text(`goals.standing.${goal.standing}`) })}
                    </p>
                  )
                )}
                {goal.said && <p className="letter">{goal.said}</p>}
                <dl className={style.letters}>
                  {(['specific', 'measurable', 'achievable', 'relevant'] as const).map(
                    (letter) =>
                      goal[letter].trim() && (
                        <div key={letter}>
                          <dt className="small soft">{text(`goals.letters.${goal.kind}.${letter}`)}</dt>
                          <dd className="letter">{goal[letter]}</dd>
                        </div>
                      ),
                  )}
                </dl>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part of={Heading} title={text('reports.pdf.agreements')}>
        {content.agreements.length === 0 && <p className="soft">{text('reports.pdf.no-agreements')}</p>}
        <ul>
          {content.agreements.map(({ what, owner, dueOn }) => (
            <li key={what + owner}>
              <span className="letter">{what}</span>
              <p className="small soft">
                {dueOn
                  ? text('agreements.by-when', { name: owner, day: say.day(dueOn) })
                  : text('agreements.by-nobody', { name: owner })}
              </p>
            </li>
          ))}
        </ul>
      </Part>
      {content.development && (
        <Part of={Heading} title={text('reports.field.development')}>
          <p className="letter">{content.development}</p>
        </Part>
      )}
      {content.reaction && (
        <Part of={Heading} title={text('reports.pdf.reaction', { name: employee })}>
          <p className="letter">{content.reaction}</p>
        </Part>
      )}
    </div>
  )
}

function Part({ of: Heading, title, children }: { of: 'h2' | 'h3'; title: string; children: ReactNode }) {
  return (
    <section>
      <Heading className={style.heading}>{title}</Heading>
      {children}
    </section>
  )
}

/** Who signed and how, and who has yet to. */
export function Signatures({
  of,
  participants,
  guestsSign,
}: {
  of: SignatureEntry[]
  participants: ReportContent['participants']
  guestsSign: boolean
}) {
  const text = useText()
  const say = useSay()
  return (
    <ul className={style.signatures}>
      {participants.map(({ id, name, part }) => {
        const signature = of.find(({ personId }) => personId === id)
        return (
          <li key={id}>
            <div className={style.line}>
              <Person
                name={name}
                what={text(`conversations.part.${part}`)}
                below={
                  signature &&
                  [
                    text('reports.signatures.on', { moment: say.moment(signature.signedAt as never) }),
                    signature.recordedBy && text('reports.signatures.recorded-by', { name: signature.recordedBy }),
                  ]
                    .filter(Boolean)
                    .join(' · ')
                }
              />
              {signature ? (
                <Tag tone={signature.outcome === 'agreed' ? 'accent' : 'plain'}>
                  {text(`reports.outcome.${signature.outcome}.name`)}
                </Tag>
              ) : (
                <span className="soft small">
                  {part === 'guest' && !guestsSign
                    ? text('reports.signatures.not-asked')
                    : text('reports.signatures.waiting')}
                </span>
              )}
            </div>
            {signature?.reaction && <p className="letter">{signature.reaction}</p>}
          </li>
        )
      })}
    </ul>
  )
}
