import { z } from 'zod'
import { instant, templateId } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { bilingual, templateContent } from './content.ts'

export const listTemplates = endpoint({
  method: 'GET',
  path: '/templates',
  summary: 'The templates of the organisation',
  returns: z.object({
    templates: z.array(
      z.object({ id: templateId, kind: z.string(), version: z.number(), name: bilingual, publishedAt: instant }),
    ),
  }),
})
export const readTemplate = endpoint({
  method: 'GET',
  path: '/templates/:templateId/versions/:version',
  summary: 'One version of a template: themes, questions, scale and guidance',
  params: z.object({ templateId, version: z.coerce.number().int().positive() }),
  returns: templateContent,
})
