import { demand } from '#kernel/decision.ts'
import type { Work } from '#platform/work.ts'
import type { LibraryKey, TemplateContent } from './content.ts'
import { library } from './library/library.ts'
import { offeredScales } from './library/scale.ts'
import { mayTake } from './policy.ts'
import { addFromLibrary } from './templates.ts'

export async function listLibrary({ db }: Work) {
  const taken = await takenFrom(db)
  return {
    templates: library.map(({ key, kind, content: { name, purpose, minutes, themes } }) => ({
      key,
      kind,
      name,
      purpose,
      minutes,
      questions: themes.flatMap(({ questions }) => questions).length,
      taken: taken.has(key),
    })),
  }
}

export const readLibraryTemplate = async (
  _: Work,
  { libraryKey }: { libraryKey: LibraryKey },
): Promise<TemplateContent> => inLibrary(libraryKey).content

/** A ready template becomes one of the organisation, published as it is. */
export async function takeTemplate(work: Work, { libraryKey }: { libraryKey: LibraryKey }) {
  const ready = inLibrary(libraryKey)
  demand(mayTake({ taken: (await takenFrom(work.db)).has(libraryKey) }))
  const id = await addFromLibrary(work, ready)
  work.tell({ name: 'template.published', subjectId: id, facts: { version: 1 } })
  return { id }
}

/** Every question of the library once: where it is asked first, in the order of the library. */
export async function listQuestions() {
  const known = new Set<string>()
  const themes = library.flatMap(({ content }) =>
    content.themes.map(({ key, name, questions }) => ({
      template: content.name,
      key,
      name,
      questions: questions.filter((question) => !known.has(question.key) && known.add(question.key)),
    })),
  )
  return { themes: themes.filter(({ questions }) => questions.length > 0) }
}

export const listScales = async () => ({ scales: offeredScales })

async function takenFrom(db: Work['db']): Promise<Set<string>> {
  const rows = await db.selectFrom('templates').select('libraryKey').where('libraryKey', 'is not', null).execute()
  return new Set(rows.map(({ libraryKey }) => libraryKey!))
}

const inLibrary = (key: LibraryKey) => library.find((one) => one.key === key)!
