import { z } from 'zod'
import { accountId, email, language, organisationId, personId, text } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

/** At least 15 characters and at most 200 (NIST SP 800-63B-4 §3.1.1.2: length for a password alone, no rules of composition). */
export const newPassword = text(200).refine((value) => value.length >= 15 && new Set(value).size >= 5, {
  params: { code: 'password' },
})
const secret = z.string().min(20).max(200)
const named = z.object({ id: organisationId, name: z.string() })

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  summary: 'Sign in with an e-mail address and a password',
  as: 'visitor',
  body: z.strictObject({ email, password: z.string().min(1).max(200) }),
})
export const signOut = endpoint({ method: 'DELETE', path: '/session', summary: 'Sign out here', as: 'visitor' })
export const signOutEverywhere = endpoint({
  method: 'DELETE',
  path: '/sessions',
  summary: 'Sign out on every device',
  as: 'visitor',
})

export const askSignInLink = endpoint({
  method: 'POST',
  path: '/sign-in-links',
  summary: 'Ask for a mail with a link that signs in; the answer is the same whether or not the address is known',
  as: 'visitor',
  body: z.strictObject({ email }),
})
export const redeemSignInLink = endpoint({
  method: 'POST',
  path: '/session/link',
  summary: 'Sign in with the link from a mail',
  as: 'visitor',
  body: z.strictObject({ token: secret }),
})

export const account = z.object({
  id: accountId,
  email: z.string(),
  language,
  hasPassword: z.boolean(),
  organisations: z.array(named),
  sessions: z.array(
    z.object({
      device: z.string(),
      method: z.enum(['password', 'link', 'invitation', 'demo']),
      createdAt: z.string(),
      seenAt: z.string(),
      here: z.boolean(),
    }),
  ),
})
export type Account = z.infer<typeof account>
export const readAccount = endpoint({
  method: 'GET',
  path: '/account',
  summary: 'My account: organisations, language, where I am signed in',
  as: 'visitor',
  returns: account,
})
export const chooseLanguage = endpoint({
  method: 'PUT',
  path: '/account/language',
  summary: 'Choose the language of screens, mails and files',
  as: 'visitor',
  body: z.strictObject({ language }),
})
export const choosePassword = endpoint({
  method: 'PUT',
  path: '/account/password',
  summary: 'Choose a password; every other session ends',
  as: 'visitor',
  body: z.strictObject({ current: z.string().max(200).optional(), password: newPassword }),
})
export const chooseOrganisation = endpoint({
  method: 'PUT',
  path: '/session/organisation',
  summary: 'Choose the organisation in which new screens open',
  as: 'visitor',
  body: z.strictObject({ organisationId }),
})

export const readInvitation = endpoint({
  method: 'POST',
  path: '/invitations/reading',
  summary: 'Whose invitation this link is',
  as: 'visitor',
  body: z.strictObject({ token: secret }),
  returns: z.object({ organisation: z.string(), name: z.string(), email: z.string(), hasAccount: z.boolean() }),
})
export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/invitations/acceptance',
  summary: 'Accept an invitation: with a new password, or signed in with the account that has this address',
  as: 'visitor',
  body: z.strictObject({ token: secret, password: newPassword.optional() }),
})

export const readWelcome = endpoint({
  method: 'GET',
  path: '/welcome',
  summary:
    'What the sign-in page offers: an installation without an organisation asks to found one; the demonstration offers its people',
  as: 'visitor',
  returns: z.object({
    empty: z.boolean(),
    people: z
      .array(
        z.object({
          personId,
          name: z.string(),
          jobTitle: z.string(),
          organisation: z.string(),
          roles: z.array(z.enum(['manager', 'hr-adviser', 'administrator'])),
          note: z.string(),
        }),
      )
      .nullable(),
  }),
})
export const signInAs = endpoint({
  method: 'POST',
  path: '/demo/session',
  summary: 'In the demonstration: be this person',
  as: 'visitor',
  body: z.strictObject({ personId }),
})
