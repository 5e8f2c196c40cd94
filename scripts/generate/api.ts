import { openApi } from '#platform/http/openapi.ts'
import { makeTexts } from '#platform/text/translate.ts'
import { routes } from '#src/modules.ts'
import { en } from '#texts/en.ts'
import { nl } from '#texts/nl.ts'

/** The API as a running server describes it at `/api/openapi.json`. */
export function apiFile(): string {
  const endpoints = routes.map(({ endpoint }) => endpoint)
  return `${JSON.stringify(openApi(endpoints, makeTexts({ nl, en }).en), null, 2)}\n`
}
