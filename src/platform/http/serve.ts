import type { AccountId, Language } from '#kernel/schemas.ts'
import type { Services } from '../services.ts'
import type { DoorWork, Session, Work } from '../work.ts'
import type { Endpoint, Handed, Parsed } from './endpoint.ts'

/** An endpoint with the act that answers it. */
export type Route = {
  endpoint: Endpoint
  /** Within the transaction of the one who asks. */
  act?: (work: Work, input: never) => Promise<unknown>
  /** After the commit, outside any transaction: what takes long, such as making a PDF. */
  afterwards?: (result: never, services: Services, input: never) => Promise<unknown>
  /** For visitors, who open their own transactions at the door. */
  receive?: (visit: Visit, input: never) => Promise<unknown>
}

/** Somebody at the door: with or without a session. */
export type Visit = {
  session: Session | undefined
  /** The language the browser asks for. */
  language: Language
  /** One transaction at the door. */
  within: <Result>(act: (work: DoorWork) => Promise<Result>) => Promise<Result>
  /** Starts a session for this account and keeps its token in a cookie. */
  begin: (account: AccountId, method: 'password' | 'link' | 'invitation' | 'demo') => Promise<void>
  /** Forgets the cookie. */
  end: () => void
  services: Services
}

export function serve<E extends Endpoint>(endpoint: E, act: (work: Work, input: Parsed<E>) => Promise<Handed<E>>): Route
export function serve<E extends Endpoint, Between>(
  endpoint: E,
  act: (work: Work, input: Parsed<E>) => Promise<Between>,
  afterwards: (result: Between, services: Services, input: Parsed<E>) => Promise<Handed<E>>,
): Route
export function serve(endpoint: Endpoint, act: unknown, afterwards?: unknown): Route {
  return { endpoint, act, ...(afterwards ? { afterwards } : {}) } as Route
}

export const receive = <E extends Endpoint>(
  endpoint: E,
  answer: (visit: Visit, input: Parsed<E>) => Promise<Handed<E>>,
): Route => ({ endpoint, receive: answer })
