import { z } from 'zod'

type Fields = z.ZodObject
type Empty = z.ZodObject<Record<never, never>>

/**
 * One endpoint of the API, written once: the server parses with it on the way in and on the way out, the screens call
 * it, the tests speak it, the documentation is made of it. What `returns` does not name does not leave.
 */
export type Endpoint<
  Params extends Fields = Fields,
  Query extends Fields = Fields,
  Body extends Fields = Fields,
  Returns extends z.ZodType = z.ZodType,
  Upload extends boolean = boolean,
> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  summary: string
  /** On whose behalf: a visitor needs no session; the others a session, HR advisers and administrators their appointment. */
  as: 'visitor' | 'person' | 'hr' | 'administrator'
  params: Params
  query: Query
  body: Body
  returns: Returns
  /** The body is a file, as it is, and arrives as `content`. */
  upload: Upload
  /** The most megabytes that such a file may have. */
  largest: number
  /** Sending it twice does it once by itself (an edit carries its own id), so no Idempotency-Key is kept for it. */
  repeatable: boolean
  /** How often a minute one computer may ask; without it a visitor's command has the limit of the door, the rest none. */
  perMinute?: number
}

type Written<
  Params extends Fields,
  Query extends Fields,
  Body extends Fields,
  Returns extends z.ZodType,
  Upload extends boolean,
> = Pick<Endpoint, 'method' | 'path' | 'summary'> &
  Partial<Pick<Endpoint, 'as' | 'repeatable' | 'largest' | 'perMinute'>> & {
    params?: Params
    query?: Query
    body?: Body
    returns?: Returns
    upload?: Upload
  }

export function endpoint<
  Params extends Fields = Empty,
  Query extends Fields = Empty,
  Body extends Fields = Empty,
  Returns extends z.ZodType = z.ZodVoid,
  Upload extends boolean = false,
>(written: Written<Params, Query, Body, Returns, Upload>): Endpoint<Params, Query, Body, Returns, Upload> {
  const empty = z.strictObject({})
  return {
    as: 'person',
    repeatable: false,
    largest: 11,
    ...written,
    upload: (written.upload ?? false) as Upload,
    params: (written.params ?? empty) as Params,
    query: (written.query ?? empty) as Query,
    body: (written.body ?? empty) as Body,
    returns: (written.returns ?? z.void()) as Returns,
  }
}

/** What a caller gives: params, query and body in one object. */
export type Given<E extends Endpoint> = In<E['params']> & In<E['query']> & In<E['body']> & Uploaded<E>
/** What an act gets: the same, parsed. */
export type Parsed<E extends Endpoint> = z.output<E['params']> &
  z.output<E['query']> &
  z.output<E['body']> &
  Uploaded<E>
/** What an act hands back, before it is parsed on the way out. */
export type Handed<E extends Endpoint> = z.input<E['returns']>
/** What a caller gets. */
export type Returned<E extends Endpoint> = z.output<E['returns']>
/** Zod says of an object without fields that every field of it is `never`; to us it says nothing. */
type In<F extends Fields> = keyof F['shape'] extends never ? unknown : z.input<F>
type Uploaded<E extends Endpoint> = E['upload'] extends true ? { content: Uint8Array } : unknown

/** A file to download or show, instead of JSON. */
export type Download = { name: string; mediaType: string; content: Uint8Array; show?: boolean }
export const download = z.custom<Download>(
  (value) => typeof value === 'object' && value !== null && 'mediaType' in value,
)
