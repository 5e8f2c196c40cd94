import { z } from 'zod'
import { instant, templateId } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { bilingual, libraryKey, question, templateContent, templateKind } from './content.ts'

const summary = { kind: templateKind, name: bilingual, purpose: bilingual, minutes: z.number() }

export const listTemplates = endpoint({
  method: 'GET',
  path: '/templates',
  summary: 'The templates that can be planned with, each in its last version',
  returns: z.object({
    templates: z.array(z.object({ id: templateId, ...summary, version: z.number(), publishedAt: instant })),
  }),
})
export const readTemplate = endpoint({
  method: 'GET',
  path: '/templates/:templateId/versions/:version',
  summary: 'One version of a template: themes, questions, scale and guidance',
  params: z.object({ templateId, version: z.coerce.number().int().positive() }),
  returns: templateContent,
})

// The library

export const listLibrary = endpoint({
  method: 'GET',
  path: '/admin/library',
  summary: 'The ready templates that come with Voortgang, and which of them the organisation has',
  as: 'administrator',
  returns: z.object({
    templates: z.array(z.object({ key: libraryKey, ...summary, questions: z.number(), taken: z.boolean() })),
  }),
})
export const readLibraryTemplate = endpoint({
  method: 'GET',
  path: '/admin/library/:libraryKey',
  summary: 'One ready template, whole',
  as: 'administrator',
  params: z.object({ libraryKey }),
  returns: templateContent,
})
export const listQuestions = endpoint({
  method: 'GET',
  path: '/admin/questions',
  summary: 'The question bank: every question of the library once, by template and theme',
  as: 'administrator',
  returns: z.object({
    themes: z.array(z.object({ template: bilingual, key: z.string(), name: bilingual, questions: z.array(question) })),
  }),
})
export type BankTheme = z.infer<typeof listQuestions.returns>['themes'][number]
export const takeTemplate = endpoint({
  method: 'POST',
  path: '/admin/templates',
  summary: 'Take a ready template over, so that one can plan with it',
  as: 'administrator',
  body: z.strictObject({ libraryKey }),
  returns: z.object({ id: templateId }),
})
