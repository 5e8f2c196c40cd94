import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDepartment, readKeptPerson } from '#modules/people/contract.ts'
import { people } from '#src/demo/ids.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import { makePool, preparedName } from '#platform/database/connect.ts'
import { Database } from '#platform/work.ts'
import { carryOutImport } from './carrying.ts'
import * as contract from './contract.ts'

// Thomas brings people in from a file. Nothing of it is real before he says so. The file of an HR system, on the way from
// one morning to the next.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const thomas = () => world.as('thomas')
const kept = (who: string) => thomas()(readKeptPerson, { personId: idOf(who) })
const current = async () => (await thomas()(contract.readImport)).import!
const changes = async (kind: (typeof contract.changeKinds)[number]) =>
  (await thomas()(contract.listChanges, { importId: (await current()).id, kind })).changes
const mistakes = async () => (await thomas()(contract.listMistakes, { importId: (await current()).id })).mistakes
const carryOut = async (closeMissing = false) => {
  await thomas()(contract.carryOut, { importId: (await current()).id, closeMissing })
  await world.work()
}

/** Hands in a file of these lines and waits until it was read and compared. */
async function handIn(...lines: string[]) {
  await thomas()(contract.startImport, { name: 'mensen.csv', content: Buffer.from(lines.join('\r\n')) })
  await world.work()
  return current()
}

const head =
  'Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Afdeling;Functie;Leidinggevende;In dienst;Uit dienst'
const tim = (manager = 'esther.degroot@demolen.example') =>
  `2001;Tim;;Bos;tim.bos@demolen.example;Winkels / Winkel Overvecht;Verkoper;${manager};;`
const nieuw = '3001;Ada;van;Dam;Ada.Dam@DeMolen.example;Winkels / Winkel Nieuw;=cmd();2001;1 maart 2027;'
const email = async (who: string) => (await kept(who)).email

test('the difference is shown first: who is new, what differs field by field, who is missing; and nothing is changed', async () => {
  const before = await kept('tim')
  const found = await handIn(head, tim(), nieuw)
  expect(found).toMatchObject({ state: 'ready', may: { carryOut: { allowed: true } } })
  expect(found.counts).toMatchObject({ rows: 2, new: 1, changed: 1, wrong: 0, circles: 0 })
  expect(found.newDepartments).toEqual(['Winkels / Winkel Nieuw'])
  expect(await changes('new')).toMatchObject([{ number: 3, name: 'Ada van Dam' }])
  expect((await changes('new'))[0]!.fields).toContainEqual({ field: 'jobTitle', before: null, after: '=cmd()' })
  expect((await changes('changed'))[0]!.fields).toContainEqual({
    field: 'employeeNumber',
    before: null,
    after: '2001',
  })
  expect((await changes('missing')).map(({ name }) => name)).toContain('Sanne Mulder')
  expect((await changes('missing')).map(({ name }) => name)).not.toContain('Thomas Okafor')
  expect(await kept('tim')).toEqual(before)
})

test('carrying it out does exactly that, from the chosen day on; the same file again changes nothing', async () => {
  const { id: importId, counts } = await handIn(head, tim('daan.jansen@demolen.example'), nieuw)
  expect(counts).toMatchObject({ manager: 1 })
  await thomas()(contract.chooseHow, { importId, fromDay: '2026-12-01', addDepartments: true })
  await world.work()
  await carryOut()
  expect(await current()).toMatchObject({ state: 'done', columns: [] })

  const { rows: lines } = await world.database.query(
    'select manager_id, from_day, until_day from reporting_lines where person_id = $1 order by from_day desc limit 2',
    [idOf('tim')],
  )
  expect(lines).toMatchObject([
    { manager_id: idOf('daan'), from_day: '2026-12-01', until_day: null },
    { manager_id: idOf('esther'), until_day: '2026-12-01' },
  ])
  const { rows: ada } = await world.database.query(
    `select persons.name, email, job_title, joined_on, from_day, departments.name as department from persons
     join placements on person_id = persons.id join departments on departments.id = department_id where employee_number = '3001'`,
  )
  expect(ada).toEqual([
    {
      name: 'Ada van Dam',
      email: 'ada.dam@demolen.example',
      job_title: '=cmd()',
      joined_on: '2027-03-01',
      from_day: '2027-03-01',
      department: 'Winkel Nieuw',
    },
  ])
  const { rows: told } = await world.database.query(
    `select name from events where name like 'person.%' and at = $1 or name = 'people.imported' order by name`,
    [world.clock.now()],
  )
  expect(told.map(({ name }) => name)).toEqual(['people.imported', 'person.added', 'person.changed', 'person.placed'])

  world.clock.set('2026-12-01T09:00:00.000Z')
  const again = await handIn(head, tim('daan.jansen@demolen.example'), nieuw)
  expect(again.counts).toMatchObject({ rows: 2, same: 2, new: 0, changed: 0, moved: 0, manager: 0, left: 0 })
})

test('nothing of the file is kept once it is over', async () => {
  await handIn(head, tim(), nieuw)
  await thomas()(contract.withdrawImport, { importId: (await current()).id })
  await world.work()
  const { rows } = await world.database.query(
    `select (select count(*) from import_files) + (select count(*) from import_rows) + (select count(*) from import_changes)
       + (select count(*) from import_problems) + (select count(*) from import_departments) as kept`,
  )
  expect(rows).toEqual([{ kept: 0 }])
})

test('whoever has a last day is closed, and so is who is missing when Thomas chooses that; nobody is removed', async () => {
  const everybody = async () => (await world.database.query('select count(*) as n from persons')).rows[0]!.n as number
  const count = await everybody()
  const line = `;Lia;;Brouwer;${await email('lia')};;;;;31-12-2026`
  const found = await handIn(head.replace('Uit dienst', 'Laatste dag'), line)
  expect(found.counts).toMatchObject({ left: 1 })
  expect((await changes('left'))[0]!.fields).toEqual([{ field: 'lastDay', before: null, after: '2026-12-31' }])
  await carryOut(true)
  expect(await kept('lia')).toMatchObject({ leftOn: '2027-01-01' })
  expect(await kept('sanne')).toMatchObject({ leftOn: '2026-12-01' })
  expect(await kept('thomas')).toMatchObject({ leftOn: null })
  expect(await everybody()).toBe(count)
  // Who is in a next file without a last day works here.
  await handIn(head, `;Sanne;;Mulder;${await email('sanne')};;;;;`, `;Lia;;Brouwer;${await email('lia')};;;;;`)
  expect((await changes('left')).map(({ name }) => name)).toEqual(['Sanne Mulder', 'Lia Brouwer'])
  await carryOut()
  expect(await kept('sanne')).toMatchObject({ leftOn: null })
})

test('when somebody changes people meanwhile, it is refused, and compared again', async () => {
  const { id: importId } = await handIn(head, nieuw.replace('3001', '3002').replace(/[^;]*@[^;]*/, ''))
  await thomas()(addDepartment, { name: 'Intussen', parentId: null })
  await expect(carryOut()).rejects.toThrow('import.outdated')
  expect((await current()).may.carryOut).toEqual({ allowed: false, because: 'import.outdated' })
  const { fromDay, addDepartments } = await current()
  await thomas()(contract.chooseHow, { importId, fromDay, addDepartments })
  await world.work()
  await carryOut()
  expect(await current()).toMatchObject({ state: 'done' })
})

test('what changes between the yes and the job stops it, what goes wrong changes nothing, and in the end it happens once', async () => {
  const {
    id: importId,
    fromDay,
    addDepartments,
  } = await handIn(head, tim(), '3005;Bo;;Wit;bo@x.nl;Winkels;Verkoper;2001;;')
  const confirm = () => thomas()(contract.carryOut, { importId, closeMissing: false })
  const told = async () =>
    (await world.database.query(`select count(*) as n from events where name = 'person.added' and facts = '{}'`))
      .rows[0]!.n
  const before = await told()
  await confirm()
  expect(await current()).toMatchObject({
    state: 'carrying',
    carried: null,
    may: { carryOut: { allowed: false, because: 'import.carrying' } },
  })
  await expect(thomas()(contract.chooseHow, { importId, fromDay, addDepartments })).rejects.toThrow('import.carrying')
  await thomas()(addDepartment, { name: 'Op het laatst', parentId: null })
  await world.work()
  expect(await current()).toMatchObject({
    state: 'ready',
    failed: false,
    may: { carryOut: { because: 'import.outdated' } },
  })

  await thomas()(contract.chooseHow, { importId, fromDay, addDepartments })
  await world.work()
  // The database refuses the very last of it.
  await world.database.query(`alter table events add constraint broken check (name <> 'person.added') not valid`)
  await confirm()
  await expect(world.work()).rejects.toThrow('broken')
  await world.database.query('alter table events drop constraint broken')
  expect(await current()).toMatchObject({ state: 'ready', failed: true, may: { carryOut: { allowed: true } } })
  expect((await world.database.query(`select from persons where employee_number = '3005'`)).rowCount).toBe(0)

  await confirm()
  const twice = { organisation: people.thomas!.organisationId, import: importId }
  await Promise.all([carryOutImport(world.services, twice), carryOutImport(world.services, twice)])
  await world.work()
  expect(await current()).toMatchObject({ state: 'done', failed: false, carried: 1 })
  expect(await told()).toBe(before + 1)
})

test('whoever stops an import before its end stops all of it', async () => {
  const { id: importId } = await handIn(head, '3004;Ab;;Zwart;ab@x.nl;Winkels;Verkoper;2001;;')
  await thomas()(contract.carryOut, { importId, closeMissing: false })
  await thomas()(contract.withdrawImport, { importId })
  await world.work()
  expect((await world.database.query(`select from persons where employee_number = '3004'`)).rowCount).toBe(0)
})

test('a day that has passed is not the day from which anything counts', async () => {
  const { id: importId } = await handIn(head, nieuw.replace('3001', '3003').replace(/[^;]*@[^;]*/, ''))
  const how = { importId, addDepartments: true }
  await expect(thomas()(contract.chooseHow, { ...how, fromDay: '2026-11-30' })).rejects.toMatchObject({
    problem: { errors: [{ pointer: '/fromDay' }] },
  })
  world.clock.set('2026-12-02T09:00:00.000Z')
  await expect(carryOut()).rejects.toThrow('import.day-passed')
})

test('what is wrong with a row is told by row and column, without what stands there; the other rows can go on', async () => {
  await handIn(
    head,
    '1;;;Zonder;voornaam@x.nl;;;;;',
    '2;Een;;Adres;geen adres;;;;;',
    '3;Een;;Dag;drie@x.nl;;;;31-02-2020;',
    '4;Geen;;Leider;vier@x.nl;;;999;;',
    '5;Twee;;Keer;vijf@x.nl;;;;;',
    '5;Twee;;Maal;anders@x.nl;;;;;',
    '6;Bezet;;Adres;sanne.mulder@demolen.example;;;;;',
    '7;Van;;Vier;zeven@x.nl;;;4;;',
    '8;Van;;Zeven;acht@x.nl;;;7;;',
    ';Zonder;;Sleutel;;;;;;',
    '9;Eerder;;Weg;negen@x.nl;;;;5-5-2020;4-5-2020',
    '10;Te;;Lang;tien@x.nl;;' + 'x'.repeat(121) + ';;;',
    '11;Thomas;;Okafor;thomas.okafor@demolen.example;;;;;31-12-2026',
    '12;Zichzelf;;Zelf;twaalf@x.nl;;;12;;',
    '13;Gewoon;;Goed;dertien@x.nl;;;;;',
  )
  const found = await mistakes()
  expect(found.map(({ number, field, code }) => `${number} ${field} ${code}`)).toEqual([
    '2 givenName required',
    '3 email email',
    '4 joinedOn date',
    '5 manager unknown-manager',
    '6 employeeNumber twice',
    '7 employeeNumber twice',
    '9 manager manager-wrong',
    '10 manager manager-wrong',
    '11 employeeNumber no-key',
    '12 lastDay ends-before-it-begins',
    '13 jobTitle too-long',
    '14 lastDay yourself',
    '15 manager manages-self',
  ])
  expect(found.find(({ number }) => number === 6)).toMatchObject({ rows: [7], heading: 'Personeelsnummer' })
  expect(JSON.stringify(found)).not.toMatch(/Zonder|@x\.nl|999/)
  expect(await changes('new')).toMatchObject([{ name: 'Gewoon Goed' }])
})

test('a circle of managers is refused, and its names are told', async () => {
  const found = await handIn(
    head,
    '21;Anna;;Een;anna@x.nl;;;22;;',
    '22;Bert;;Twee;bert@x.nl;;;23;;',
    '23;Cor;;Drie;cor@x.nl;;;21;;',
    '24;Dora;;Vier;dora@x.nl;;;21;;',
  )
  expect(found).toMatchObject({
    counts: { circles: 1, new: 4 },
    may: { carryOut: { allowed: false, because: 'import.circle' } },
  })
  expect((await mistakes()).map(({ number, code }) => [number, code])).toEqual([
    [2, 'circle'],
    [3, 'circle'],
    [4, 'circle'],
  ])
  expect((await mistakes())[0]!.chain.toSorted()).toEqual(['Anna Een', 'Bert Twee', 'Cor Drie'])
  await expect(carryOut()).rejects.toThrow('import.circle')
})

test('what a column is, is asked once: the next file with such a heading is understood', async () => {
  const lines = ['Code;Voornaam;Achternaam;Schaal', 'x31;Iet;Iets;9'] as const
  const asked = await handIn(...lines)
  expect(asked).toMatchObject({ state: 'asking', lacks: ['key'] })
  expect(asked.columns.map(({ taken }) => taken)).toEqual([null, 'givenName', 'familyName', null])
  const say = (taken: string[]) => thomas()(contract.sayColumns, { importId: asked.id, taken: taken as never })
  await expect(say(['ignored', 'givenName', 'familyName', 'ignored'])).rejects.toThrow('import.column-missing')
  await expect(say(['givenName', 'givenName', 'familyName', 'ignored'])).rejects.toThrow('import.column-twice')
  await say(['employeeNumber', 'givenName', 'familyName', 'ignored'])
  await world.work()
  expect(await current()).toMatchObject({ state: 'ready', counts: { new: 1 } })
  expect(await handIn(...lines)).toMatchObject({ state: 'ready', counts: { new: 1 } })
})

test('without adding departments, a name that nobody knows is a mistake; of two with the same name the path says which', async () => {
  const { id: importId } = await handIn(head, '41;Een;;Ander;een@x.nl;Onbekend;;;;')
  await thomas()(contract.chooseHow, { importId, fromDay: (await current()).fromDay, addDepartments: false })
  await world.work()
  expect((await mistakes()).map(({ code }) => code)).toEqual(['unknown-department'])
  for (const parent of [null, 'Winkels'])
    await world.database.query(
      `insert into departments (organisation_id, id, name, parent_id) select organisation_id, gen_random_uuid(), 'Balie', (select id from departments where name = $1) from departments where name = 'Winkels'`,
      [parent],
    )
  await handIn(head, '41;Een;;Ander;een@x.nl;Balie;;;;', '42;Een;;Ander;twee@x.nl;winkels > balie;;;;')
  // «Balie» is the whole path of the one at the top.
  expect(await mistakes()).toEqual([])
  expect((await changes('new')).flatMap(({ fields }) => fields.filter(({ field }) => field === 'department'))).toEqual([
    { field: 'department', before: null, after: 'Balie' },
    { field: 'department', before: null, after: 'Winkels / Balie' },
  ])
})

test('while many come in, whoever looks at a page does not read them all: what was planned for few is planned anew', async () => {
  const { organisationId } = people.tim!
  const pool = makePool({ ...world.app, max: 1 }, () => undefined)
  const database = new Database(pool, world.clock)
  /** How a look at one person is carried out, on the one connection that everybody has here. */
  const plan = async () =>
    (await database.asJob(organisationId, async ({ db }) => {
      await sql`set local plan_cache_mode = force_generic_plan`.execute(db)
      const look = sql`select name from voortgang.persons where id = ${idOf('tim')}`
      await look.execute(db)
      const explain = sql.raw(`explain execute "${preparedName(look.compile(db).sql)}" ('${idOf('tim')}')`)
      return JSON.stringify((await explain.execute(db)).rows)
    }))!
  try {
    expect(await plan()).toContain('Seq Scan on persons')
    await world.database.query(`begin; set local session_replication_role = replica;
      insert into persons (organisation_id, id, given_name, family_name, joined_on)
      select '${organisationId}', gen_random_uuid(), 'Nieuw', 'Gekomen', '2026-01-01' from generate_series(1, 5000)`)
    expect(await plan()).toContain('Seq Scan on persons')
    database.planAnew()
    expect(await plan()).toContain('Index Scan using persons_pkey')
  } finally {
    await world.database.query('rollback')
    await pool.end()
  }

  // And an import says so while it goes on: the next look on each connection begins with it.
  await handIn(head, tim(), '3009;Bo;;Laat;;Winkels;;2001;;')
  world.statements.length = 0
  await carryOut()
  expect(world.statements.join('\n')).toContain('discard plans')
})
