import * as agreements from '#modules/agreements/contract.ts'
import { startImport } from '#modules/imports/contract.ts'
import * as contract from '#modules/conversations/contract.ts'
import type { Stage } from '#modules/conversations/lifecycle.ts'
import * as goals from '#modules/goals/contract.ts'
import * as logbook from '#modules/logbook/contract.ts'
import * as reports from '#modules/reports/contract.ts'
import type {
  CadenceId,
  ConversationId,
  DelegationId,
  FeedbackId,
  MatchId,
  FeedbackRequestId,
  RoundId,
  TemplateId,
} from '#kernel/schemas.ts'
import { launch } from '#modules/rounds/launching.ts'
import * as templates from '#modules/templates/contract.ts'
import type { Given } from '#platform/http/endpoint.ts'
import { idFrom } from '../../src/demo/ids.ts'
import { idOf, people, type World } from '../world.ts'
import { given } from './given.ts'

/** The ids of one conversation and of what was made in it so far. */
export type Made = {
  conversationId: ConversationId
  employeesFile?: string
  managersFile?: string
  goalId?: string
  agreementId?: string
  reportId?: string
}

export const stages = ['planned', 'preparing', 'revealed', 'recorded', 'signing', 'closed', 'cancelled'] as const

/**
 * Brings a conversation of Sophie with Esther to a stage, by what they and the others do: planned by Lucas of HR, with
 * Carla as guest, and Tim who was a guest for a moment. It is cancelled after the preparations had opened.
 */
export async function conversationIn(world: World, stage: Stage): Promise<Made> {
  const made = await planned(world)
  const names = Object.keys(steps) as Step[]
  const wanted = stage === 'cancelled' ? 'revealed' : stage
  for (const step of names.slice(0, names.indexOf(wanted as Step) + 1)) await steps[step](world, made)
  if (stage === 'cancelled')
    await world.as('esther')(contract.cancelConversation, { conversationId: made.conversationId })
  return made
}

export async function planned({ as }: World): Promise<Made> {
  const { id: conversationId } = await as('lucas')(contract.planAsHr, {
    ...given(contract.planAsHr),
    employeeId: idOf('sophie'),
  } as never)
  const which = { conversationId }
  const esther = as('esther')
  await esther(contract.inviteGuest, { ...which, personId: idOf('carla') })
  await esther(contract.inviteGuest, { ...which, personId: idOf('tim') })
  await esther(contract.letGuestGo, { ...which, personId: idOf('tim') })
  return which
}

/** What they do, one after the other, to bring a planned conversation to the stage of this name. */
export const steps = {
  preparing: async ({ as, clock }, made) => {
    const [sophie, esther] = [as('sophie'), as('esther')]
    const { conversationId } = made
    const note = Buffer.from('Een regel.\n')
    for (const one of [sophie, esther]) {
      const typed = { conversationId, base: 0 }
      await one(contract.saveAnswer, { ...typed, edit: clock.newId(), field: 'points', value: { text: 'Iets' } })
      await one(contract.saveRating, { ...typed, edit: clock.newId(), field: 'results-level', value: { level: 4 } })
    }
    made.employeesFile = (
      await sophie(contract.addDocument, { conversationId, name: 'van Sophie.txt', content: note })
    ).id
    made.managersFile = (
      await esther(contract.addDocument, { conversationId, name: 'van Esther.txt', content: note })
    ).id
  },
  shared: async ({ as }, { conversationId }) =>
    void (await as('sophie')(contract.sharePreparation, { conversationId })),
  revealed: async ({ as, clock }, made) => {
    const [sophie, esther] = [as('sophie'), as('esther')]
    const { conversationId } = made
    await esther(contract.sharePreparation, { conversationId })
    const wording = { what: 'Iets doen', ownerId: idOf('sophie'), dueOn: null }
    made.agreementId = (await esther(contract.agree, { conversationId, edit: clock.newId(), wording })).id
    made.goalId = (
      await sophie(goals.setGoal, { ...given(goals.setGoal), personId: idOf('sophie'), conversationId } as never)
    ).id
    await sophie(agreements.checkInOnAgreement, {
      agreementId: made.agreementId,
      standing: 'on-its-way',
      remark: '',
    })
    await sophie(goals.checkInOnGoal, { goalId: made.goalId, value: null, remark: 'Begonnen.' })
    const said = { standing: 'on-course', text: 'Samen bekeken.' }
    await esther(contract.agreeOnGoal, {
      conversationId,
      goalId: made.goalId,
      base: 0,
      edit: clock.newId(),
      value: said,
    } as never)
  },
  recorded: async ({ as, clock }, { conversationId }) => {
    const esther = as('esther')
    await esther(contract.concludeTalk, { conversationId })
    const typed = { conversationId, base: 0 }
    const score = { level: 4, reason: 'Omdat.' }
    await esther(reports.saveReportText, {
      ...typed,
      edit: clock.newId(),
      field: 'summary',
      value: { text: 'Goed.' },
    })
    await esther(reports.saveReportRating, { ...typed, edit: clock.newId(), field: 'overall', value: score })
  },
  signing: async ({ as }, made) => {
    const { conversationId } = made
    made.reportId = (await as('esther')(reports.offerReport, { conversationId, withoutAgreements: false })).id
  },
  closed: async ({ as }, made) => {
    const { conversationId, reportId } = made
    const version = { conversationId, reportId: reportId as never }
    for (const one of ['sophie', 'esther', 'carla'])
      await as(one)(reports.signReport, { ...version, outcome: 'agreed', reaction: '' })
    const agreementId = made.agreementId as never
    await as('sophie')(agreements.askToDropAgreement, { agreementId, reason: 'Niet meer nodig.' })
  },
  /** Opened again after it was closed, offered a second time, and sent back for a correction. */
  reopened: async ({ as }, { conversationId }) => {
    const [sophie, esther] = [as('sophie'), as('esther')]
    await esther(reports.reopenConversation, { conversationId, reason: 'Een datum klopt niet.' })
    const { id: reportId } = await esther(reports.offerReport, { conversationId, withoutAgreements: false })
    await sophie(reports.askCorrection, { conversationId, reportId, request: 'De datum klopt nog niet.' })
  },
} satisfies Record<string, (world: World, made: Made) => Promise<void>>
export type Step = keyof typeof steps

export const entryOfSophie = idFrom('entry in the log of sophie')

/** Sophie wrote something down for herself. */
export async function keepLog({ as, clock }: World): Promise<void> {
  await as('sophie')(logbook.saveEntry, {
    entryId: entryOfSophie,
    base: 0,
    edit: clock.newId(),
    value: { kind: 'lesson', day: '2026-11-24', text: 'Eerst vragen, dan doen.' },
  })
}

export const draftRoundId = idFrom('round that is a draft') as RoundId
export const runningRoundId = idFrom('round of the shops') as RoundId

export const delegationOfEsther = idFrom('delegation of esther') as DelegationId

/** Esther, who still leads the conversation, names Amira for next week. */
export async function nameDelegate({ database }: World): Promise<void> {
  await database.query(
    `insert into delegations (organisation_id, id, manager_id, delegate_id, from_day, until_day, appointed_at)
     values ($1, $2, $3, $4, '2026-12-01', '2026-12-04', now())`,
    [people.esther!.organisationId, delegationOfEsther, idOf('esther'), idOf('amira')],
  )
}

/** Two rounds of Lucas: a draft, and one that runs, with Amira alone in it. */
export async function roundsOfLucas({ database, services }: World): Promise<void> {
  const { organisationId } = people.lucas!
  await database.query(
    `insert into rounds (organisation_id, id, name, template_id, template_version, joined_before, prepare_from, talk_from, talk_until, sign_before, made_by, made_at, launched_at)
     values ($1, $2, '', null, null, null, null, null, null, null, $4, now(), null),
            ($1, $3, 'Winkels', $5, 1, '1900-01-01', '2026-11-25', '2026-12-01', '2026-12-20', '2027-01-05', $4, now(), now())`,
    [organisationId, draftRoundId, runningRoundId, idOf('lucas'), idFrom('template molen')],
  )
  await database.query(
    `insert into round_exceptions (organisation_id, round_id, person_id, what, by_id, at) values ($1, $2, $3, 'added', $4, now())`,
    [organisationId, runningRoundId, idOf('amira'), idOf('lucas')],
  )
  await launch(services, { organisation: organisationId, round: runningRoundId })
}

export const cadenceIds = {
  draft: idFrom('cadence that is a draft') as CadenceId,
  on: idFrom('cadence that is on') as CadenceId,
  ended: idFrom('cadence that ended') as CadenceId,
}

/** Three rules of Lucas for the shops: one that is on, of which the next moment is far off; a draft; and one that ended. */
export async function cadencesOfLucas({ database }: World): Promise<void> {
  await database.query(
    `insert into cadences (organisation_id, id, level, department_id, kind, count, first_on, weeks, template_id, made_by, made_at, started_at, started_on, ended_at)
     values ($1, $2, 'department', $5, 'anniversary', 12, null, 4, $6, $7, now(), null, null, null),
            ($1, $3, 'department', $9, 'months', 12, '2027-09-01', 4, $6, $7, now(), now(), '2026-11-01', null),
            ($1, $4, 'department', $8, 'months', 12, '2027-09-01', 4, $6, $7, now(), now(), '2026-11-01', now())`,
    [
      people.lucas!.organisationId,
      cadenceIds.draft,
      cadenceIds.on,
      cadenceIds.ended,
      idFrom('department winkels'),
      idFrom('template molen'),
      idOf('lucas'),
      idFrom('department overvecht'),
      idFrom('department centrum'),
    ],
  )
}

/** Sophie goes over from Esther to Daan, Max will in three weeks, and Gerrit becomes HR adviser of the bakery alone. */
export async function handOver({ database, clock }: World): Promise<void> {
  const day = clock.now().slice(0, 10)
  for (const [who, from] of [
    ['sophie', day],
    ['max', '2026-12-15'],
  ] as const) {
    await database.query(`update reporting_lines set until_day = $2 where person_id = $1`, [idOf(who), from])
    await database.query(
      `insert into reporting_lines (organisation_id, person_id, manager_id, from_day) select organisation_id, $1, $2, $3 from persons where id = $1`,
      [idOf(who), idOf('daan'), from],
    )
  }
  await database.query(
    `insert into appointments (organisation_id, id, person_id, role, department_id, from_day)
     select organisation_id, $2, $1, 'hr-adviser', departments.id, $3 from departments join persons using (organisation_id)
     where departments.name = 'Bakkerij' and persons.id = $1`,
    [idOf('gerrit'), clock.newId(), day],
  )
  await database.query(`update persons set left_on = $2 where id = $1`, [idOf('omar'), day])
}

export const draftedTemplateId = idFrom('template appraisal molen') as TemplateId

export const feedbackIds = {
  draft: idFrom('feedback that is a draft') as FeedbackId,
  sent: idFrom('feedback that is sent') as FeedbackId,
  opened: idFrom('feedback that is opened') as FeedbackId,
  thanked: idFrom('feedback that is thanked for') as FeedbackId,
  /** What Esther asks Carla, Tim and Sophie about Amira. */
  asked: idFrom('feedback that is asked') as FeedbackRequestId,
}

/** Feedback of Sophie: a draft to Carla, and to Amira, with Esther as a reader, one that is new and one that she has read. */
export async function feedbackOfSophie({ database }: World): Promise<void> {
  const [sophie, amira] = [idOf('sophie'), idOf('amira')]
  const { draft, sent, opened, thanked, asked } = feedbackIds
  const { organisationId } = people.sophie!
  await database.query(
    `insert into feedback (organisation_id, id, giver_id, receiver_id, begun_at, sent_at, opened_at)
     values ($1::uuid, $2::uuid, $5::uuid, $7::uuid, now(), null, null), ($1::uuid, $3::uuid, $5::uuid, $6::uuid, now(), now(), null), ($1::uuid, $4::uuid, $5::uuid, $6::uuid, now(), now(), now())`,
    [organisationId, draft, sent, opened, sophie, amira, idOf('carla')],
  )
  await database.query(
    `insert into feedback_readers (organisation_id, feedback_id, reader_id, capacity)
     select $1::uuid, id, $3::uuid, 'receiver' from unnest($2::uuid[]) id union all select $1::uuid, id, $4::uuid, 'manager' from unnest($2::uuid[]) id`,
    [organisationId, [sent, opened], amira, idOf('esther')],
  )
  await database.query(
    `insert into feedback_words (organisation_id, feedback_id, number, part, words, at)
     select $1::uuid, id, 1, 'behaviour', 'Je hielp Tim met de kassa.', now() from unnest($2::uuid[]) id`,
    [organisationId, [sent, opened]],
  )
  await database.query(
    `insert into feedback_drafts (organisation_id, feedback_id, field, version, value, edit_id, saved_at)
     values ($1, $2, 'wish', 1, '{"text": ""}', $2, now())`,
    [organisationId, draft],
  )
  await database.query(
    `insert into feedback (organisation_id, id, giver_id, receiver_id, begun_at, sent_at, opened_at) values ($1, $2, $3, $4, now(), now(), now())`,
    [organisationId, thanked, sophie, idOf('tim')],
  )
  await database.query(`insert into feedback_thanks (organisation_id, feedback_id, at) values ($1, $2, now())`, [
    organisationId,
    thanked,
  ])
  await database.query(
    `insert into feedback_requests (organisation_id, id, asker_id, about_id, question, due_on, asked_at) values ($1, $2, $3, $4, 'Wat doet zij goed?', '2026-12-10', now())`,
    [organisationId, asked, idOf('esther'), amira],
  )
  await database.query(
    `insert into feedback_asked (organisation_id, request_id, person_id) select $1::uuid, $2::uuid, unnest($3::uuid[])`,
    [organisationId, asked, [idOf('carla'), idOf('tim'), sophie]],
  )
}

/** A template that Thomas gave another name, and did not publish. */
export async function draftTemplate(world: World): Promise<void> {
  const input = given(templates.saveDraft, { templateId: draftedTemplateId, edit: world.clock.newId() })
  await world.as('thomas')(templates.saveDraft, input as Given<typeof templates.saveDraft>)
}

/** A file of people that Thomas handed in, read and compared, and not carried out. */
export async function importStaff(world: World): Promise<void> {
  const content = Buffer.from('Personeelsnummer;Voornaam;Achternaam\r\n7001;Nieuwe;Collega\r\n7002;;Zonder\r\n')
  await world.as('thomas')(startImport, { name: 'mensen.csv', content })
  await world.work()
}

export const matchIds = {
  hers: idFrom('match of sophie, her turn'),
  his: idFrom('match of sophie, the turn of daan'),
} as Record<'hers' | 'his', MatchId>

/** Sophie laid herself beside a job twice: one she is still busy with, one she has handed in. */
export async function matchesOfSophie({ database, clock }: World): Promise<void> {
  const { organisationId, personId } = people.sophie!
  for (const [id, handedIn] of [
    [matchIds.hers, null],
    [matchIds.his, clock.now()],
  ] as const) {
    await database.query(
      `insert into job_matches (organisation_id, id, person_id, profile_id, profile_version, started_at) values ($1, $2, $3, $4, 1, $5)`,
      [organisationId, id, personId, idFrom('job bakker'), clock.now()],
    )
    await database.query(
      `insert into match_parts (organisation_id, match_id, author_id, part, started_at, handed_in_at) values ($1, $2, $3, 'employee', $4, $5)`,
      [organisationId, id, personId, clock.now(), handedIn],
    )
  }
}

/** Something that somebody has to learn, with an activity of which another is the mentor. */
export async function planOf({ database, clock }: World, who: string, mentor: string): Promise<void> {
  const { organisationId, personId } = people[who]!
  const [need, activity] = [idFrom(`need of ${who}`), idFrom(`activity of ${who}`)]
  const wording = { title: 'Rekenen', why: '' }
  const done = { what: 'Een cursus', support: '', hours: null, cost: null, dueOn: null }
  const at = clock.now()
  await database.query(
    `insert into development_needs (organisation_id, id, person_id, source, created_by, created_at) values ($1, $2, $3, 'other', $3, $4)`,
    [organisationId, need, personId, at],
  )
  await database.query(
    `insert into need_wordings (organisation_id, need_id, version, content, author_id, edit_id, saved_at) values ($1, $2, 1, $5, $3, $2, $4)`,
    [organisationId, need, personId, at, JSON.stringify(wording)],
  )
  await database.query(
    `insert into development_activities (organisation_id, id, need_id, person_id, kind, mentor_id, created_by, created_at) values ($1, $2, $3, $4, 'training', $5, $4, $6)`,
    [organisationId, activity, need, personId, idOf(mentor), at],
  )
  await database.query(
    `insert into activity_wordings (organisation_id, activity_id, version, content, author_id, edit_id, saved_at) values ($1, $2, 1, $5, $3, $2, $4)`,
    [organisationId, activity, personId, at, JSON.stringify(done)],
  )
  await database.query(
    `insert into activity_notes (organisation_id, id, activity_id, author_id, remark, at) values ($1, $2, $2, $3, 'Begonnen.', $4)`,
    [organisationId, activity, personId, at],
  )
}
