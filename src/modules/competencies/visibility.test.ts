import { idFrom } from '../../demo/ids.ts'
import { askTheTables } from '#test/visibility/ask.ts'
import { idOf, people } from '#test/world.ts'
import { handInMatch, readMatch, saveLevel, startMatch } from './contract.ts'

const bakers = { profileId: idFrom('job bakker') }

// Sophie handed in twice and Daan, who manages her now, has begun with one; Esther managed her and had begun too. Sanne’s is half done, and
// Amira stopped after both were in.
askTheTables('competencies', async ({ as, database }) => {
  const say = async (who: string, matchId: string, handIn: boolean) => {
    const { competencies } = await as(who)(readMatch, { matchId: matchId })
    for (const { id: competencyId } of competencies)
      await as(who)(saveLevel, {
        matchId: matchId,
        competencyId,
        base: 0,
        edit: crypto.randomUUID(),
        value: { level: 2, example: 'Iets' },
      })
    if (handIn) await as(who)(handInMatch, { matchId: matchId })
  }
  const sophie = (await as('sophie')(startMatch, bakers)).id
  await say('sophie', sophie, true)
  await say('esther', sophie, false)
  const other = (await as('sophie')(startMatch, { profileId: idFrom('job meesterbakker') })).id
  await say('sophie', other, true)
  const amira = (await as('amira')(startMatch, bakers)).id
  await say('amira', amira, true)
  await say('esther', amira, true)
  await database.query('update job_matches set stopped_at = now() where id = $1', [amira])
  const peter = (await as('peter')(startMatch, { profileId: idFrom('job verzorgende') })).id
  await say('peter', peter, true)
  await database.query(
    `insert into match_parts (organisation_id, match_id, author_id, part, started_at) values ($1, $2, $3, 'manager', now())`,
    [people.sophie!.organisationId, sophie, idOf('daan')],
  )
})
