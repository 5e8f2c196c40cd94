import type pg from 'pg'
import type { Instant, PersonId } from '#kernel/schemas.ts'
import type { Clock } from './clock.ts'
import { preparedName } from './database/connect.ts'
import type { Enqueue, Look, Shown, Told } from './work.ts'

/** What a transaction has to say when it ends: jobs, events, looks for the access log. */
export class Closing {
  private readonly told: object[] = []
  private readonly looks: Look[] = []
  private readonly jobs: unknown[][] = []
  private readonly clock: Clock

  constructor(clock: Clock) {
    this.clock = clock
  }

  readonly tell = (told: Told): void => void this.told.push({ id: this.clock.newId(), ...(told as object) })
  readonly show = ({ subjectId, people, part }: Shown): void =>
    void this.told.push({ subjectId, screens: { people, part } })
  readonly looked = (look: Look): void => void this.looks.push(look)
  readonly enqueue: Enqueue = (task, payload, key) => void this.jobs.push([task, JSON.stringify(payload), key ?? null])

  /** In: who looked, if anybody, and when. Out: the statements to carry out before the commit, in their order. */
  statements(reader: PersonId | null, now: Instant): pg.QueryConfig[] {
    const statements = this.jobs.map((values) => prepared('select app.enqueue($1, $2::json, $3)', values))
    if (this.told.length > 0) statements.push(prepared('select app.tell($1::jsonb)', [JSON.stringify(this.told)]))
    if (this.looks.length > 0)
      statements.push(
        prepared(
          `insert into voortgang.access_log (id, reader_id, about_id, capacity, what, conversation_id, at)
           select id, $1, about_id,
                  case when capacity = 'manager' and exists (select from voortgang.participants
                    where participants.conversation_id = look.conversation_id and person_id = $1 and left_at is null and delegation_id is not null)
                  then 'delegate' else capacity end, what, conversation_id, $2
           from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::uuid[]) as look (id, about_id, capacity, what, conversation_id)`,
          [
            reader,
            now,
            this.looks.map(() => this.clock.newId()),
            this.looks.map(({ aboutId }) => aboutId),
            this.looks.map(({ capacity }) => capacity),
            this.looks.map(({ what }) => what),
            this.looks.map(({ conversationId }) => conversationId ?? null),
          ],
        ),
      )
    return statements
  }
}

const prepared = (text: string, values: unknown[]): pg.QueryConfig => ({ name: preparedName(text), text, values })
