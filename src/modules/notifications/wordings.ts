import { Problem, changedMeanwhile } from '#kernel/problems.ts'
import type { Instant, Language, MailId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { Work } from '#platform/work.ts'
import type { Which, Wording } from './contract.ts'
import { addressOf, messageIdOf } from './composing.ts'
import { exampleOf } from './examples.ts'
import { groups, type Group, type Worded } from './kinds.ts'
import { ours, writeWorded } from './letters.ts'
import { placeholdersOf, read, shown, wordOf } from './placeholders.ts'
import { putInQueue } from './writing.ts'

type Version = { version: number; wording: Wording | null; by: string; at: Instant }

export async function listMailTexts({ db }: Work) {
  const rows = await db
    .selectFrom('mailWordings')
    .innerJoin('persons', 'persons.id', 'writtenBy')
    .distinctOn(['kind', 'language'])
    .select(['kind', 'language', 'subject', 'name as by', 'writtenAt as at'])
    .orderBy('kind')
    .orderBy('language')
    .orderBy('version', 'desc')
    .execute()
  const changed = (wanted: Worded, language: Language) => {
    const found = rows.find((row) => row.kind === wanted && row.language === language)
    return found && found.subject !== null ? { by: found.by, at: found.at } : null
  }
  return {
    groups: Object.entries(groups).map(([group, kinds]) => ({
      group: group as Group,
      texts: kinds.map((kind) => ({ kind, nl: changed(kind, 'nl'), en: changed(kind, 'en') })),
    })),
  }
}

/** Every version there was, newest first. */
export async function readMailText({ db }: Work, { kind, language }: Which): Promise<Version[]> {
  const rows = await db
    .selectFrom('mailWordings')
    .innerJoin('persons', 'persons.id', 'writtenBy')
    .select(['version', 'subject', 'body', 'name as by', 'writtenAt as at'])
    .where('kind', '=', kind)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ subject, body, ...row }) => ({
    ...row,
    wording: subject === null || body === null ? null : shown(language, { subject, body }),
  }))
}

export async function showMailText(history: Version[], services: Services, { kind, language }: Which) {
  const now = history[0]?.wording
  return {
    wording: now ?? shown(language, ours(services, kind, language)),
    version: history[0]?.version ?? 0,
    isOurs: !now,
    placeholders: placeholdersOf(kind).map((name) => wordOf(language, name)),
    link: wordOf(language, 'link'),
    history,
  }
}

/** Appends a version. Somebody who was first is not written over: then nothing is saved, and both texts are there. */
export async function saveMailText(
  work: Work,
  { kind, language, version, ...typed }: Which & Wording & { version: number },
) {
  const { wording, fields } = read(language, kind, typed)
  if (fields.length > 0) throw new Problem('invalid-input', { fields })
  const last = await lastVersion(work, { kind, language })
  if (last !== version) throw changedMeanwhile()
  await append(work, { kind, language }, version + 1, wording)
  return { version: version + 1 }
}

export async function resetMailText(work: Work, which: Which): Promise<void> {
  const last = await lastVersion(work, which)
  if (last > 0) await append(work, which, last + 1, null)
}

async function lastVersion({ db }: Work, { kind, language }: Which): Promise<number> {
  const { last } = await db
    .selectFrom('mailWordings')
    .select(({ fn }) => fn.max('version').as('last'))
    .where('kind', '=', kind)
    .where('language', '=', language)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

async function append(work: Work, { kind, language }: Which, version: number, wording: Wording | null): Promise<void> {
  const { db, me, now, organisation, tell } = work
  const mine = await db
    .insertInto('mailWordings')
    .values({
      kind,
      language,
      version,
      subject: wording?.subject ?? null,
      body: wording?.body ?? null,
      writtenBy: me,
      writtenAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!mine) throw changedMeanwhile()
  tell({
    name: 'mail.worded',
    subjectId: organisation,
    facts: { kind, language, version, ours: wording === null },
  })
}

type ForWhom = {
  organisation: OrganisationId
  organisationName: string
  timeZone: string
  me: PersonId
  now: Instant
}

/** For whom a mail would be that is only looked at. */
export async function sayForWhom({ db, me, now, organisation, timeZone }: Work): Promise<ForWhom> {
  const { name } = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow()
  return { organisation, organisationName: name, timeZone, me, now }
}

/** The real mail: made as every other, but for whom and what it is about. */
export async function previewMailText(
  { organisation, organisationName, timeZone, now }: ForWhom,
  services: Services,
  { kind, language, ...typed }: Which & Wording,
) {
  const { wording, fields } = read(language, kind, typed)
  if (fields.length > 0) throw new Problem('invalid-input', { fields })
  const sender = { id: organisation, name: organisationName, timeZone }
  return writeWorded(
    services,
    {
      kind,
      language,
      organisation: organisationName,
      ...exampleOf(services, kind, language, { timeZone, now }),
      url: addressOf(services.configuration, sender, '/'),
      ...(kind === 'invitation' ? {} : { settings: addressOf(services.configuration, sender, '/account') }),
    },
    wording,
  )
}

/** Sends the same to whoever asks, by the way that all mail goes; that it is a test stands in its subject. */
export async function tryMailText(
  whom: ForWhom,
  services: Services,
  input: Which & Wording,
): Promise<{ email: string }> {
  const letter = await previewMailText(whom, services, input)
  const { configuration, texts } = services
  const email = await services.database.asJob(whom.organisation, async (work) => {
    const { db, newId, now } = work
    const reader = await db.selectFrom('persons').select(['name', 'email']).where('id', '=', whom.me).executeTakeFirst()
    if (!reader?.email) return undefined
    const id = newId() as MailId
    await db
      .insertInto('mails')
      .values({ id, recipientId: whom.me, kind: 'test', moment: id, createdAt: now })
      .execute()
    const message = {
      to: { name: reader.name, address: reader.email },
      ...letter,
      subject: texts[input.language]('notifications.wording.test', { subject: letter.subject }),
      messageId: messageIdOf(configuration, id),
    }
    await db
      .insertInto('mailMessages')
      .values({ mailId: id, message: JSON.stringify(message) })
      .execute()
    putInQueue(work, [id])
    return reader.email
  })
  if (!email) throw new Problem('mail.no-address')
  return { email }
}
