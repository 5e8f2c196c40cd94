import { z } from 'zod'
import {
  appointmentId,
  day,
  decision,
  departmentId,
  email,
  language,
  line,
  organisationId,
  personId,
  text,
} from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

/** A person as everybody in the organisation may know them. */
export const card = z.object({ id: personId, name: z.string(), jobTitle: z.string() })

export const me = z.object({
  person: card.extend({ givenName: z.string() }),
  organisation: z.object({ id: organisationId, name: z.string(), timeZone: z.string() }),
  language,
  today: day,
  /** What I am here besides myself: it decides which parts of the menu there are, never what may be read. */
  manages: z.boolean(),
  isHr: z.boolean(),
  isAdministrator: z.boolean(),
  severalOrganisations: z.boolean(),
})
export type Me = z.infer<typeof me>
export const readMe = endpoint({ method: 'GET', path: '/me', summary: 'Who I am here', returns: me })

export const readDraftKey = endpoint({
  method: 'GET',
  path: '/draft-key',
  summary: 'The key with which this browser may keep my unsaved words on its own disk',
  returns: z.object({ key: z.string() }),
})

export const findPeople = endpoint({
  method: 'GET',
  path: '/people',
  summary: 'Find colleagues by name',
  query: z.strictObject({ search: text(80) }),
  returns: z.object({ people: z.array(card) }),
})

// What an administrator keeps.

const appointmentRole = z.enum(['hr-adviser', 'administrator', 'works-council'])
const department = z.object({ id: departmentId, name: z.string(), parentId: departmentId.nullable() })
export type Department = z.infer<typeof department>

export const keptPerson = z.object({
  id: personId,
  employeeNumber: z.string().nullable(),
  givenName: z.string(),
  familyPrefix: z.string(),
  familyName: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  jobTitle: z.string(),
  joinedOn: day,
  leftOn: day.nullable(),
  department: z.object({ id: departmentId, name: z.string() }).nullable(),
  manager: z.object({ id: personId, name: z.string() }).nullable(),
  appointments: z.array(z.object({ id: appointmentId, role: appointmentRole, department: z.string().nullable() })),
  signsIn: z.enum(['no', 'invited', 'yes']),
})
export type KeptPerson = z.infer<typeof keptPerson>

export const listPeople = endpoint({
  method: 'GET',
  path: '/admin/people',
  summary: 'The people of the organisation, by name, a hundred at a time',
  as: 'administrator',
  query: z.strictObject({
    search: text(80).default(''),
    left: z.enum(['no', 'yes']).default('no'),
    after: text(200).optional(),
  }),
  returns: z.object({ people: z.array(keptPerson), next: z.string().nullable(), departments: z.array(department) }),
})
export const readKeptPerson = endpoint({
  method: 'GET',
  path: '/admin/people/:personId',
  summary: 'One person with place and appointments',
  as: 'administrator',
  params: z.object({ personId }),
  returns: keptPerson,
})

const details = {
  employeeNumber: line(40).nullable(),
  givenName: line(80),
  familyPrefix: text(20).trim(),
  familyName: line(80),
  email: email.nullable(),
  jobTitle: text(120).trim(),
}
export const addPerson = endpoint({
  method: 'POST',
  path: '/admin/people',
  summary: 'Add a person',
  as: 'administrator',
  body: z.strictObject({
    ...details,
    joinedOn: day,
    departmentId: departmentId.nullable(),
    managerId: personId.nullable(),
    invite: z.boolean(),
  }),
  returns: z.object({ id: personId }),
})
export const changePerson = endpoint({
  method: 'PUT',
  path: '/admin/people/:personId',
  summary: 'Change somebody’s name, number, address or job title',
  as: 'administrator',
  params: z.object({ personId }),
  body: z.strictObject(details),
})
export const placePerson = endpoint({
  method: 'PUT',
  path: '/admin/people/:personId/place',
  summary: 'Give somebody a department and a manager, from a day on',
  as: 'administrator',
  params: z.object({ personId }),
  body: z.strictObject({ departmentId: departmentId.nullable(), managerId: personId.nullable(), fromDay: day }),
})

// Moving one person or many, from a day on.

const change = z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable()
const move = {
  personIds: z.array(personId).min(1).max(500),
  /** Left out: stays as it is. Null: none. */
  departmentId: departmentId.nullable().optional(),
  managerId: personId.nullable().optional(),
  fromDay: day,
}
export const tryMove = endpoint({
  method: 'POST',
  path: '/admin/moves/trial',
  summary: 'What moving these people would change, person by person, and why somebody cannot be moved; changes nothing',
  as: 'administrator',
  body: z.strictObject(move),
  repeatable: true,
  returns: z.object({
    /** The number of changes at which this was computed: moving asks for it. */
    revision: z.number(),
    people: z.array(
      z.object({
        id: personId,
        name: z.string(),
        department: change,
        manager: change,
        /** What was planned from this day on is replaced. */
        replaces: day.nullable(),
        may: decision,
      }),
    ),
    /** How many conversations that run wait for a hand-over from that day on. */
    waiting: z.number(),
  }),
})
export type MoveTrial = z.infer<(typeof tryMove)['returns']>
export const movePeople = endpoint({
  method: 'POST',
  path: '/admin/moves',
  summary:
    'Give people another department or manager from a day on, all who may be moved; refused when people were changed since',
  as: 'administrator',
  body: z.strictObject({ ...move, revision: z.number().int().min(0) }),
  returns: z.object({ moved: z.number() }),
})
export const listMoves = endpoint({
  method: 'GET',
  path: '/admin/moves',
  summary: 'Changes of department and manager that are still to come, by day, a hundred at a time',
  as: 'administrator',
  query: z.strictObject({ after: text(300).optional() }),
  returns: z.object({
    moves: z.array(z.object({ person: card, fromDay: day, department: change, manager: change, key: z.string() })),
    next: z.string().nullable(),
  }),
})
export type PlannedMove = z.infer<(typeof listMoves)['returns']>['moves'][number]
export const undoMoves = endpoint({
  method: 'POST',
  path: '/admin/moves/undoing',
  summary: 'Take back changes of place that are still to come: each stays as it was planned without them',
  as: 'administrator',
  body: z.strictObject({
    moves: z
      .array(z.strictObject({ personId, fromDay: day }))
      .min(1)
      .max(500),
  }),
})

export const letPersonLeave = endpoint({
  method: 'PUT',
  path: '/admin/people/:personId/leaving',
  summary: 'Record when somebody leaves, or that they stay',
  as: 'administrator',
  params: z.object({ personId }),
  body: z.strictObject({ leftOn: day.nullable() }),
})
export const invitePerson = endpoint({
  method: 'POST',
  path: '/admin/people/:personId/invitations',
  summary: 'Mail somebody a link to make their account',
  as: 'administrator',
  params: z.object({ personId }),
})
export const appoint = endpoint({
  method: 'POST',
  path: '/admin/people/:personId/appointments',
  summary: 'Appoint an HR adviser, an administrator or a member of the works council',
  as: 'administrator',
  params: z.object({ personId }),
  body: z.strictObject({ role: appointmentRole, departmentId: departmentId.nullable() }),
})
export const endAppointment = endpoint({
  method: 'DELETE',
  path: '/admin/appointments/:appointmentId',
  summary: 'End an appointment today',
  as: 'administrator',
  params: z.object({ appointmentId }),
})

export const addDepartment = endpoint({
  method: 'POST',
  path: '/admin/departments',
  summary: 'Add a department',
  as: 'administrator',
  body: z.strictObject({ name: line(120), parentId: departmentId.nullable() }),
  returns: z.object({ id: departmentId }),
})
export const changeDepartment = endpoint({
  method: 'PUT',
  path: '/admin/departments/:departmentId',
  summary: 'Rename a department or move it below another',
  as: 'administrator',
  params: z.object({ departmentId }),
  body: z.strictObject({ name: line(120), parentId: departmentId.nullable() }),
})
export const removeDepartment = endpoint({
  method: 'DELETE',
  path: '/admin/departments/:departmentId',
  summary: 'Remove a department in which nobody is or was',
  as: 'administrator',
  params: z.object({ departmentId }),
})
