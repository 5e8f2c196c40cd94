import { z } from 'zod'
import { instant, language, templateId } from '#kernel/schemas.ts'
import { download, endpoint } from '#platform/http/endpoint.ts'
import { bilingual, libraryKey, party, question, templateContent, templateKind } from './content.ts'

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

// On paper

const form = z.strictObject({ party, language, format: z.enum(['pdf', 'docx']) })
export type Form = z.infer<typeof form>

export const downloadForm = endpoint({
  method: 'GET',
  path: '/templates/:templateId/versions/:version/form',
  summary: 'A version of a template as a form to print or to fill in, for one party',
  params: z.object({ templateId, version: z.coerce.number().int().positive() }),
  query: form,
  returns: download,
})
export const listForms = endpoint({
  method: 'GET',
  path: '/demo/forms',
  summary: 'The ready templates that a visitor of the demonstration can print',
  as: 'visitor',
  returns: z.object({ templates: z.array(z.object({ key: libraryKey, ...summary })) }),
})
export const downloadReadyForm = endpoint({
  method: 'GET',
  path: '/demo/forms/:libraryKey',
  summary: 'A ready template as a form, for a visitor of the demonstration',
  as: 'visitor',
  params: z.object({ libraryKey }),
  query: form,
  returns: download,
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
