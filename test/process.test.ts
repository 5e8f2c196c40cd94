import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readAccount, signInAs } from '#modules/accounts/contract.ts'
import { listConversations, readPreparation, readVersions, saveAnswer } from '#modules/conversations/contract.ts'
import { foundOrganisation } from '#modules/organisations/contract.ts'
import { holdFolder } from '#platform/database/holder.ts'
import { browserAt, editId, startProgram, type Program } from './program.ts'
import { given } from './denial/given.ts'
import { idOf } from './world.ts'

// The program itself, started as an operator starts it, with its own PostgreSQL in a folder of this test.

let folder: string
const started: Program[] = []
const start = (...args: Parameters<typeof startProgram>) => {
  const program = startProgram(...args)
  started.push(program)
  return program
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voortgang-process-'))
})
afterEach(async () => {
  for (const { send } of started) send('SIGKILL')
  await Promise.all(started.splice(0).map(({ ended }) => ended))
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
})

test('the demonstration starts from nothing, is refused a second time beside itself, loses nothing when it is killed, and stops cleanly', async ({
  annotate,
}) => {
  const data = { VOORTGANG_DATA: folder }
  const begun = performance.now()
  const first = start(data, { demo: true })
  const address = await first.address()
  await first.says(/the password proef-een-goed-gesprek/)
  const fromNothing = performance.now() - begun

  const beside = await start(data, { demo: true }).ended
  expect(beside.code).toBe(1)
  expect(beside.said).toContain(`is in use by process ${first.pid}, which answers at ${address}.`)

  // Sanne types; the process is killed while a save is on its way, and the shell that guards PostgreSQL with it.
  const sanne = browserAt(address)
  await sanne.ask(signInAs, { personId: idOf('sanne') })
  const { conversations } = await sanne.ask(listConversations, {})
  const which = { conversationId: conversations.find(({ state }) => state === 'preparing')!.id }
  const { answers } = await sanne.ask(readPreparation, which)
  const base = answers.find(({ field }) => field === 'points')?.version ?? 0
  const save = (number: number) =>
    sanne.ask(saveAnswer, {
      ...which,
      field: 'points',
      base: base + number,
      edit: editId(number),
      value: { text: `Zin ${number}` },
    })
  for (let number = 0; number < 25; number++) await save(number)
  const postgres = postgresOf(join(folder, 'demo'))
  const onItsWay = save(25).then(
    () => 26,
    () => 25,
  )
  process.kill(parentOf(postgres), 'SIGKILL')
  first.send('SIGKILL')
  const acknowledged = await onItsWay
  await first.ended
  expect(isThere(postgres)).toBe(true)

  const again = performance.now()
  const second = start(data, { demo: true })
  const back = browserAt(await second.address())
  const onTheSameFolder = performance.now() - again
  expect(isThere(postgres)).toBe(false)

  await back.ask(signInAs, { personId: idOf('sanne') })
  const { versions } = await back.ask(readVersions, { ...which, field: 'points' })
  const kept = versions
    .map(({ value }) => value.text)
    .filter((text) => text.startsWith('Zin '))
    .toReversed()
  const all = Array.from({ length: 26 }, (_, number) => `Zin ${number}`)
  expect([all.slice(0, acknowledged), all]).toContainEqual(kept)

  const newPostgres = postgresOf(join(folder, 'demo'))
  second.send('SIGINT')
  expect(await second.ended).toMatchObject({ code: 0, signal: null })
  expect(isThere(newPostgres)).toBe(false)
  expect(existsSync(join(folder, 'demo', 'holder.sock'))).toBe(false)

  await annotate(`first start ${Math.round(fromNothing)} ms, second start ${Math.round(onTheSameFolder)} ms`)
}, 300_000)

test('on an empty folder, however deep, it prints a code with which the first administrator founds the organisation', async () => {
  const deep = join(folder, ...Array.from({ length: 6 }, () => 'een-map-met-een-lange-naam'))
  mkdirSync(deep, { recursive: true })
  const program = start({ VOORTGANG_DATA: deep })
  const address = await program.address()
  const [, code] = await program.says(/found one with this code, which works once:\s+([A-Z2-9]{4}(?:-[A-Z2-9]{4}){3})/)

  const founder = browserAt(address)
  await founder.ask(foundOrganisation, {
    ...(given(foundOrganisation) as never as object),
    code: code!,
    organisation: 'Bakkerij Nieuw',
  } as never)
  const account = await founder.ask(readAccount, {})
  expect(account.organisations.map(({ name }) => name)).toEqual(['Bakkerij Nieuw'])

  const beside = await start({ VOORTGANG_DATA: deep }).ended
  expect(beside.said).toContain(`is in use by process ${program.pid}, which answers at ${address}.`)
  const postgres = postgresOf(deep)
  program.send('SIGTERM')
  expect(await program.ended).toMatchObject({ code: 0 })
  expect(isThere(postgres)).toBe(false)

  const second = start({ VOORTGANG_DATA: deep })
  await second.address()
  second.send('SIGTERM')
  expect((await second.ended).said).not.toContain('works once')
}, 300_000)

test('killed without its shell, it takes its PostgreSQL with it', async () => {
  const program = start({ VOORTGANG_DATA: folder })
  await program.address()
  const postgres = postgresOf(folder)
  const shell = parentOf(postgres)
  program.send('SIGKILL')
  await program.ended
  const next = start({ VOORTGANG_DATA: folder })
  await next.address()
  expect([isThere(postgres), isThere(shell)]).toEqual([false, false])
}, 300_000)

test('of many that start at the same moment on a folder whose holder died, one gets it', async () => {
  const holder = await holdFolder(folder, () => '')
  await holder()
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => holdFolder(folder, () => '')))
  const got = tries.filter((one) => one.status === 'fulfilled')
  expect(got).toHaveLength(1)
  await got[0]!.value()
})

const postgresOf = (data: string) =>
  Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const parentOf = (pid: number) => Number(ask('ppid', pid))
/** Whether a process runs. One that has ended stays in the list as a zombie until its parent has asked how it ended. */
const isThere = (pid: number) => !/^(?:Z.*)?$/.test(ask('stat', pid))
const ask = (what: string, pid: number) =>
  spawnSync('ps', ['-o', `${what}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
