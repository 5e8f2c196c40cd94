import { resolve } from 'node:path'
import { z } from 'zod'
import { Refusal } from './refusal.ts'
import { root } from './root.ts'

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be a URL that begins with ${protocols.map((name) => `${name}//`).join(' or ')}`,
  })

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be a port, 0 to 65535')
    .max(65535, 'must be a port, 0 to 65535')
    .default(3000),
  PUBLIC_URL: url('http:', 'https:').optional(),
  VOORTGANG_DATA: z.string().min(1).optional(),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_OWNER_URL: url('postgres:', 'postgresql:').optional(),
  POSTGRES_BIN: z.string().min(1).optional(),
  SMTP_URL: url('smtp:', 'smtps:')
    .refine((value) => !URL.canParse(value) || new URL(value).hostname !== '', {
      error: 'must name the mail server, as in smtp://mail.example:587',
    })
    .optional(),
  MAIL_FROM: z.string().min(3).default('Voortgang <voortgang@localhost>'),
  TRUST_PROXY: z.string().optional(),
})

export type Configuration = {
  demo: boolean
  host: string
  port: number
  /** Where people find it, without a slash at the end; links in mails begin with it. */
  publicUrl: string
  /** Whether people reach it over HTTPS, which decides the kind of cookie and HSTS. */
  secure: boolean
  /** Set only when the operator set it: then it is the one origin that may write. */
  origin: string | undefined
  dataFolder: string
  databaseUrl: string | undefined
  databaseOwnerUrl: string | undefined
  postgresBin: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustProxy: string | undefined
}

/**
 * Reads the configuration from environment variables. An empty variable counts as one that is not set.
 * Throws a `Refusal` that names each variable that is wrong, and what it must be.
 */
export function readConfiguration(variables: NodeJS.ProcessEnv, { demo }: { demo: boolean }): Configuration {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = environment.safeParse(given)
  if (!read.success)
    throw new Refusal(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  const env = read.data
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '')
  const data = resolve(root, env.VOORTGANG_DATA ?? '.voortgang')
  return {
    demo,
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    secure: publicUrl.startsWith('https:'),
    origin: env.PUBLIC_URL ? new URL(publicUrl).origin : undefined,
    // The demonstration never touches a real database.
    dataFolder: demo ? resolve(data, 'demo') : data,
    databaseUrl: demo ? undefined : env.DATABASE_URL,
    databaseOwnerUrl: demo ? undefined : env.DATABASE_OWNER_URL,
    postgresBin: env.POSTGRES_BIN,
    smtpUrl: demo ? undefined : env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    trustProxy: env.TRUST_PROXY,
  }
}
