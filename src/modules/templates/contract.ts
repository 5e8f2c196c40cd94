import { z } from 'zod'
import { decision, instant, language, line, templateId } from '#kernel/schemas.ts'
import { download, endpoint } from '#platform/http/endpoint.ts'
import {
  bilingual,
  guidance,
  libraryKey,
  party,
  question,
  scaleLevel,
  templateContent,
  templateKind,
} from './content.ts'
import { partField, partValue } from './parts.ts'

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
export const listScales = endpoint({
  method: 'GET',
  path: '/admin/scales',
  summary: 'Ready scales of three to seven levels, and what each level counts as on the default scale',
  as: 'administrator',
  returns: z.object({ scales: z.array(z.array(scaleLevel.omit({ level: true }))) }),
})
export const takeTemplate = endpoint({
  method: 'POST',
  path: '/admin/templates',
  summary: 'Take a ready template over, so that one can plan with it',
  as: 'administrator',
  body: z.strictObject({ libraryKey }),
  returns: z.object({ id: templateId }),
})

// The editor

const draftWords = z.object({ nl: z.string(), en: z.string() })
const which = z.object({ templateId })

export const listKeptTemplates = endpoint({
  method: 'GET',
  path: '/admin/templates',
  summary: 'Every template of the organisation: in use, not published yet, put away',
  as: 'administrator',
  returns: z.object({
    templates: z.array(
      z.object({
        id: templateId,
        kind: templateKind,
        name: draftWords,
        version: z.number().nullable(),
        publishedAt: instant.nullable(),
        archivedAt: instant.nullable(),
        draftedAt: instant.nullable(),
        may: z.object({ archive: decision, bringBack: decision }),
      }),
    ),
  }),
})
export type KeptTemplate = z.infer<typeof listKeptTemplates.returns>['templates'][number]
export const startTemplate = endpoint({
  method: 'POST',
  path: '/admin/templates/drafts',
  summary: 'Begin a template of our own, empty or as a copy of another',
  as: 'administrator',
  body: z.strictObject({
    kind: templateKind,
    name: z.strictObject({ nl: line(80), en: line(80) }),
    from: templateId.nullable(),
  }),
  returns: z.object({ id: templateId }),
})
const warned = z.array(z.object({ party, count: z.number() }))
export const readDraft = endpoint({
  method: 'GET',
  path: '/admin/templates/:templateId/draft',
  summary: 'A template as it is being written, in its parts, with what it lacks and what is worth a warning',
  as: 'administrator',
  params: which,
  returns: z.object({
    id: templateId,
    kind: templateKind,
    version: z.number().nullable(),
    publishedAt: instant.nullable(),
    archivedAt: instant.nullable(),
    changed: z.boolean(),
    revision: z.number(),
    parts: z.array(z.object({ field: z.string(), version: z.number(), savedAt: instant.nullable(), value: partValue })),
    lacks: z.array(z.object({ pointer: z.string(), code: z.string() })),
    minutes: z.object({ employee: z.number(), manager: z.number() }),
    warnings: z.object({ questions: warned, minutes: warned, levels: z.number().nullable() }),
    may: z.object({ write: decision, publish: decision, archive: decision, bringBack: decision }),
  }),
})
export type DraftTemplate = z.infer<typeof readDraft.returns>
export const saveDraft = endpoint({
  method: 'PUT',
  path: '/admin/templates/:templateId/draft',
  summary: 'Save one part of a template that is being written, on top of the version I saw',
  as: 'administrator',
  params: which,
  body: z.strictObject({ field: partField, base: z.number().int().min(0), edit: z.uuid(), value: partValue }),
  repeatable: true,
  returns: z.object({ version: z.number(), savedAt: instant }),
})
export const readPartVersions = endpoint({
  method: 'GET',
  path: '/admin/templates/:templateId/draft/versions',
  summary: 'Every version of one part of a template, newest first',
  as: 'administrator',
  params: which,
  query: z.strictObject({ field: partField }),
  returns: z.object({
    versions: z.array(z.object({ version: z.number(), savedAt: instant, author: z.string(), value: partValue })),
  }),
})
export const previewDraft = endpoint({
  method: 'GET',
  path: '/admin/templates/:templateId/preview',
  summary: 'What one party will be asked with a template as it stands now',
  as: 'administrator',
  params: which,
  query: z.strictObject({ party }),
  returns: z.object({
    name: draftWords,
    purpose: draftWords,
    minutes: z.number(),
    themes: z.array(
      z.object({
        key: z.string(),
        name: draftWords,
        questions: z.array(
          z.object({
            key: z.string(),
            type: question.shape.type,
            ask: draftWords,
            hint: draftWords,
            options: z.array(z.object({ key: z.string(), label: draftWords })),
            prominence: question.shape.prominence,
          }),
        ),
      }),
    ),
    scale: z.array(z.object({ level: z.number(), label: draftWords, description: draftWords })),
    guidance: z.array(z.object({ moment: guidance.shape.moment, title: draftWords, text: z.array(draftWords) })),
  }),
})
export const publishTemplate = endpoint({
  method: 'POST',
  path: '/admin/templates/:templateId/versions',
  summary: 'Publish what was written as the next version; what runs keeps the version it has',
  as: 'administrator',
  params: which,
  body: z.strictObject({ revision: z.number().int().min(0) }),
  returns: z.object({ version: z.number() }),
})
export const archiveTemplate = endpoint({
  method: 'POST',
  path: '/admin/templates/:templateId/archiving',
  summary: 'Put a template away, so that nobody plans with it any more',
  as: 'administrator',
  params: which,
})
export const bringBackTemplate = endpoint({
  method: 'DELETE',
  path: '/admin/templates/:templateId/archiving',
  summary: 'Bring a template back that was put away',
  as: 'administrator',
  params: which,
})

const said = z.union([z.string(), draftWords]).nullable()
export const compareVersions = endpoint({
  method: 'GET',
  path: '/admin/templates/:templateId/comparison',
  summary: 'What differs between two versions of a template, or between a version and what is being written',
  as: 'administrator',
  params: which,
  query: z.strictObject({
    from: z.coerce.number().int().positive(),
    to: z.coerce.number().int().positive().optional(),
  }),
  returns: z.object({
    name: draftWords,
    versions: z.array(z.object({ version: z.number(), publishedAt: instant })),
    changes: z.array(
      z.object({
        about: z.enum(['settings', 'theme', 'question', 'scale', 'guidance-employee', 'guidance-manager']),
        key: z.string(),
        title: draftWords.nullable(),
        what: z.enum(['added', 'removed', 'changed', 'moved']),
        places: z.array(
          z.object({
            place: z.enum([
              'name',
              'purpose',
              'type',
              'prominence',
              'ask-employee',
              'hint-employee',
              'ask-manager',
              'hint-manager',
              'option',
              'label',
              'description',
              'standard',
              'moment',
              'title',
              'text',
            ]),
            number: z.number().nullable(),
            before: said,
            after: said,
          }),
        ),
      }),
    ),
  }),
})
export type Change = z.infer<typeof compareVersions.returns>['changes'][number]
export type Place = Change['places'][number]
