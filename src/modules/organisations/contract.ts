import { z } from 'zod'
import { email, language, line, text } from '#kernel/schemas.ts'
import { newPassword } from '#modules/accounts/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'

const timeZone = z
  .string()
  .refine((zone) => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone), { params: { code: 'choice' } })

export const foundOrganisation = endpoint({
  method: 'POST',
  path: '/organisations',
  summary: 'Found an organisation with its first administrator, with the code from the console of the server',
  as: 'visitor',
  body: z.strictObject({
    code: z.string().trim().min(1).max(40),
    organisation: line(120),
    language,
    timeZone,
    givenName: line(80),
    familyPrefix: text(20).trim(),
    familyName: line(80),
    jobTitle: text(120).trim(),
    email,
    password: newPassword,
    alsoHr: z.boolean(),
  }),
})

const settings = z.strictObject({
  name: line(120),
  language,
  timeZone,
  hrReadsReports: z.boolean(),
  handoverMonths: z.number().int().min(0).max(120),
})
export type Settings = z.infer<typeof settings>
export const readSettings = endpoint({
  method: 'GET',
  path: '/admin/organisation',
  summary: 'The settings of the organisation',
  as: 'administrator',
  returns: settings,
})
export const changeSettings = endpoint({
  method: 'PUT',
  path: '/admin/organisation',
  summary: 'Change the settings of the organisation',
  as: 'administrator',
  body: settings,
})
