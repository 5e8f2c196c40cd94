import { z } from 'zod'
import { catalogue } from '#kernel/problems.ts'
import type { Translate } from '../text/translate.ts'
import type { Endpoint } from './endpoint.ts'

/** The whole API as OpenAPI 3.1, made of the same endpoints that serve it. */
export function openApi(endpoints: Endpoint[], text: Translate) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Voortgang',
      version: '1',
      description: text('api.description'),
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-voortgang', description: text('api.session') },
      },
      schemas: { Problem: problem },
    },
  }
}

const problem = {
  type: 'object',
  required: ['type', 'code', 'status', 'title', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri' },
    code: { type: 'string', enum: Object.keys(catalogue) },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    facts: {},
  },
}

function operation({ method, path, summary, as, params, query, body, returns, upload }: Endpoint) {
  const fields = (from: z.ZodObject, place: 'path' | 'query') =>
    Object.entries(from.shape).map(([name, schema]) => ({
      name,
      in: place,
      required: place === 'path' || !(schema as z.ZodType).safeParse(undefined).success,
      schema: schemaOf(schema as z.ZodType, 'input'),
    }))
  const organisation = {
    name: 'Voortgang-Organisation',
    in: 'header',
    required: false,
    schema: { type: 'string', format: 'uuid' },
  }
  const key = { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 100 } }
  const write = method !== 'GET'
  const isFile = schemaOf(returns, 'output').type === undefined && Object.keys(schemaOf(returns, 'output')).length === 0
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[/:]+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    security: as === 'visitor' ? [] : [{ session: [] }],
    parameters: [
      ...fields(params, 'path'),
      ...fields(query, 'query'),
      ...(as === 'visitor' ? [] : [organisation]),
      ...(write && as !== 'visitor' ? [key] : []),
    ],
    ...(upload
      ? { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
      : write && Object.keys(body.shape).length > 0
        ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }
        : {}),
    responses: {
      ...(returns instanceof z.ZodVoid
        ? { 204: { description: 'Done' } }
        : {
            200: {
              description: 'Done',
              content: isFile
                ? { 'application/octet-stream': {} }
                : { 'application/json': { schema: schemaOf(returns, 'output') } },
            },
          }),
      default: {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
    // A format says to people and to programs what its regular expression says to nobody.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern
    },
  }) as Record<string, unknown>
  return rest as { type?: string }
}
