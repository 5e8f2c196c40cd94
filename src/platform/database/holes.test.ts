import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '#test/world.ts'
import { readCatalogue } from './catalogue.ts'
import { checkWalls } from './guard.ts'
import { findHoles } from './holes.ts'

// The check at start, before which nothing is served: it names every kind of hole, and is silent when there is none.
// Each hole is made in a transaction that is never committed.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the walls as the migrations raise them have no hole', async () => {
  await expect(checkWalls(world.database)).resolves.toBeUndefined()
  expect(findHoles(await readCatalogue(world.database))).toEqual([])
})

const wall = 'organisation_id = (select app.organisation())'
const tables = 'create table voortgang.diaries (organisation_id uuid not null, id uuid not null'
const secured = `call app.raise_wall('voortgang.diaries'); call app.classify('voortgang.diaries', 'person', 'organisation_id id')`

describe('a database with a hole is refused, and the hole is named:', () => {
  test.each([
    // tables
    ['row-level security off', 'alter table answers disable row level security', 'answers has no row level security'],
    [
      'not for its owner',
      'alter table answers no force row level security',
      'answers does not force row level security on its owner',
    ],
    [
      'a table of the application itself',
      'grant create on schema voortgang to voortgang_person; alter table answers owner to voortgang_person; revoke create on schema voortgang from voortgang_person',
      'answers belongs to voortgang_person, in which the application works',
    ],
    [
      'a new table without any wall',
      `${tables}, primary key (organisation_id, id))`,
      'diaries has no row level security',
      'diaries does not force row level security on its owner',
      'diaries has no restrictive policy that keeps organisations apart',
      'diaries does not ask voortgang_person, voortgang_hr, voortgang_admin whether the person is of the organisation',
      'diaries.organisation_id has no class of confidentiality',
      'diaries.id has no class of confidentiality',
    ],
    // the wall around an organisation
    [
      'no organisation wall',
      'drop policy organisation_wall on answers',
      'answers has no restrictive policy that keeps organisations apart',
    ],
    [
      'a wall that opens instead of closes',
      `drop policy organisation_wall on answers; create policy organisation_wall on answers to voortgang_person using (${wall}) with check (${wall})`,
      'answers has no restrictive policy that keeps organisations apart',
    ],
    [
      'a wall with a door in it',
      `alter policy organisation_wall on answers using (${wall} or saved_at < '2020-01-01')`,
      'answers has no restrictive policy that keeps organisations apart',
    ],
    [
      'a wall around another column',
      'alter policy organisation_wall on answers using (author_id = (select app.organisation()))',
      'answers has no restrictive policy that keeps organisations apart',
    ],
    [
      'a wall for readers only',
      `drop policy organisation_wall on answers; create policy organisation_wall on answers as restrictive for select using (${wall})`,
      'answers has no restrictive policy that keeps organisations apart',
    ],
    [
      'a wall that some walk round',
      'alter policy organisation_wall on answers to voortgang_person',
      'the wall of answers is not for every role',
    ],
    [
      'a stranger with the right organisation',
      'drop policy people_of_the_organisation on answers',
      'answers does not ask voortgang_person, voortgang_hr, voortgang_admin whether the person is of the organisation',
    ],
    [
      'a stranger as HR',
      'alter policy people_of_the_organisation on answers to voortgang_person, voortgang_admin',
      'answers does not ask voortgang_hr whether the person is of the organisation',
    ],
    // keys
    [
      'a primary key without the organisation',
      `${tables}, primary key (id)); ${secured}`,
      'diaries_pkey of diaries does not name the organisation',
    ],
    [
      'a unique rule without the organisation',
      'alter table goals add unique (id)',
      'goals_id_key of goals does not name the organisation',
    ],
    [
      'an exclusion without the organisation',
      'alter table placements add constraint alone exclude using gist (person_id with =, daterange(from_day, until_day) with &&)',
      'alone of placements does not name the organisation',
    ],
    [
      'a unique index without the organisation',
      'create unique index on agreements (id)',
      'a unique index of agreements does not name the organisation',
    ],
    [
      'a unique index that only carries the organisation',
      'create unique index on agreements (id) include (organisation_id)',
      'a unique index of agreements does not name the organisation',
    ],
    [
      'a foreign key into any organisation',
      'alter table goals add unique (organisation_id, id, owner_id); create table voortgang.diaries (organisation_id uuid not null, id uuid not null, home uuid, primary key (organisation_id, id), foreign key (home, id) references goals (organisation_id, id)); call app.raise_wall($$voortgang.diaries$$); call app.classify($$voortgang.diaries$$, $$person$$, $$organisation_id id home$$)',
      'diaries_home_id_fkey of diaries points at goals without the organisation',
    ],
    [
      'a number that all organisations draw from',
      'create sequence voortgang.report_number',
      'report_number is a sequence, and its gaps tell one organisation about another',
    ],
    // policies
    [
      'who may read may write',
      'drop policy mine on answers; create policy mine on answers to voortgang_person using (author_id = (select app.person()))',
      'mine of answers lets write without a check',
    ],
    [
      'an insert of anything',
      'create policy anything on answers for insert to voortgang_person',
      'anything of answers lets write without a check',
    ],
    [
      'a check that is always true',
      'create policy anything on answers for insert to voortgang_person with check (true)',
      'anything of answers lets anybody write anything',
    ],
    [
      'words for all',
      'create policy open_house on answers for select to voortgang_person using (true)',
      'open_house of answers shows what not everybody may see',
    ],
    [
      'a policy for everybody',
      'create policy open_house on answers for select using (author_id = (select app.person()))',
      'open_house of answers is for everybody',
    ],
    [
      'a column of no class',
      'alter table answers add column mood text',
      'answers.mood has no class of confidentiality',
    ],
    [
      'a column of an unknown class',
      `comment on column answers.value is 'private'`,
      'answers.value has no class of confidentiality',
    ],
    // rights
    ['the login itself', 'grant select on answers to voortgang_app', 'answers is granted to voortgang_app'],
    ['everybody', 'grant select on answers to public', 'answers is granted to everybody'],
    ['a column to everybody', 'grant select (value) on answers to public', 'answers is granted to everybody'],
    [
      'emptying a table',
      'grant truncate on goals to voortgang_person',
      'voortgang_person may truncate goals, which goes round its policies',
    ],
    [
      'pointing at a table',
      'grant references on goals to voortgang_hr',
      'voortgang_hr may references goals, which goes round its policies',
    ],
    [
      'making functions',
      'grant create on schema app to voortgang_person',
      'voortgang_person may make things of its own in app',
    ],
    [
      'a copy outside the wall',
      'create table public.copy as select * from answers; grant select on public.copy to voortgang_hr',
      'public.copy, which stands outside the wall, is granted to voortgang_hr',
    ],
    // views
    [
      'a view with the rights of its maker',
      'create view voortgang.all_answers as select * from answers',
      'the view all_answers is not security_invoker',
    ],
    [
      'a view that says so',
      'create view voortgang.all_answers with (security_invoker = false) as select * from answers',
      'the view all_answers is not security_invoker',
    ],
    [
      'a materialised view',
      'create materialized view voortgang.all_answers as select * from answers',
      'all_answers is a materialised view or a foreign table, which no policy guards',
    ],
    // functions
    [
      'a function that looks past the wall with any search_path',
      'alter function app.team() reset search_path',
      'app.team looks past the wall without a fixed search_path',
    ],
    [
      'a function with a search_path of its own',
      'alter function app.team() set search_path = voortgang',
      'app.team looks past the wall without a fixed search_path',
    ],
    [
      'a function that is the owner',
      'alter function app.team() owner to voortgang_owner',
      'app.team looks past the wall as voortgang_owner',
    ],
    [
      'a function for everybody',
      'grant execute on function app.team() to public',
      'app.team may be called by everybody',
    ],
    [
      'a function whose maker forgot that everybody may',
      'create function app.peek() returns bigint language sql as $$ select count(*) from voortgang.answers $$',
      'app.peek may be called by everybody',
    ],
    [
      'a function somewhere else',
      'create function public.peek() returns bigint language sql security definer as $$ select count(*) from voortgang.answers $$',
      'public.peek looks past the wall from outside the schema app',
    ],
    // roles
    [
      'a role that no wall holds',
      'alter role voortgang_hr bypassrls',
      'voortgang_hr has BYPASSRLS: no wall holds for it',
    ],
    [
      'a helper that no wall holds',
      'alter role voortgang_definer superuser',
      'voortgang_definer is a superuser: no wall holds for it',
    ],
  ])('%s', async (_, hole, ...named) => {
    await inVain(async (client) => {
      await client.query(hole)
      expect(findHoles(await readCatalogue(client))).toEqual(named)
      await expect(checkWalls(client)).rejects.toThrow(`\n  - ${named[0]}`)
    })
  })
})

test('a view that asks in the name of its reader is no hole', async () => {
  await inVain(async (client) => {
    await client.query('create view voortgang.my_answers with (security_invoker = on) as select * from answers')
    expect(findHoles(await readCatalogue(client))).toEqual([])
  })
})

/** Does something to the database of this world that is never committed. */
async function inVain(act: (client: pg.ClientBase) => Promise<void>): Promise<void> {
  await world.database.query('begin')
  try {
    await act(world.database)
  } finally {
    await world.database.query('rollback')
  }
}
