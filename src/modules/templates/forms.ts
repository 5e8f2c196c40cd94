import { notFound } from '#kernel/problems.ts'
import type { TemplateId } from '#kernel/schemas.ts'
import { makeDocx, type Block } from '#platform/docx.ts'
import type { Download } from '#platform/http/endpoint.ts'
import type { Visit } from '#platform/http/serve.ts'
import type { Services } from '#platform/services.ts'
import type { Work } from '#platform/work.ts'
import type { Bilingual, LibraryKey, Question, TemplateContent } from './content.ts'
import type { Form } from './contract.ts'
import { library } from './library/library.ts'
import { named, templateOf } from './templates.ts'

type Asked = { ask: string; hint: string; type: Question['type']; options: string[] }

export const takeVersion = (work: Work, which: { templateId: TemplateId; version: number }) => templateOf(work, which)

export const asForm = (content: TemplateContent, services: Services, form: Form): Promise<Download> =>
  makeForm(services, content, form)

/** The ready templates, for visitors of the demonstration only. */
export async function listForms({ services }: Visit) {
  if (!services.demo) throw notFound()
  return {
    templates: library.map(({ key, kind, content: { name, purpose, minutes } }) => ({
      key,
      kind,
      name,
      purpose,
      minutes,
    })),
  }
}

/** Of ready templates there are a few dozen forms: each is made once by a process. */
const made = new Map<string, Promise<Download>>()

export async function downloadReadyForm(
  { services }: Visit,
  { libraryKey, ...form }: Form & { libraryKey: LibraryKey },
): Promise<Download> {
  if (!services.demo) throw notFound()
  const key = [libraryKey, form.party, form.language, form.format].join(' ')
  const already = made.get(key)
  if (already) return already
  const making = makeForm(services, library.find((one) => one.key === libraryKey)!.content, form)
  made.set(key, making)
  making.catch(() => made.delete(key))
  return making
}

/** In: a template and for whom. Out: the form, as PDF with lines to write on, or as Word document with fields. */
async function makeForm(services: Services, content: TemplateContent, form: Form): Promise<Download> {
  const text = services.texts[form.language]
  const file = `${content.name[form.language]}, ${text(`templates.paper.file.${form.party}`)}.${form.format}`
  const name = file.replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
  const page = pageOf(services, content, form)
  return form.format === 'pdf'
    ? {
        name,
        mediaType: 'application/pdf',
        content: await services.pdf.render('src/modules/templates/form.typ', page, 'form'),
      }
    : {
        name,
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        content: makeDocx(blocksOf(page), { title: page.title, language: form.language }),
      }
}

/** Everything that the form shows, in the reader's language; both kinds of file are made of it. */
function pageOf({ texts }: Pick<Services, 'texts'>, content: TemplateContent, { party, language }: Form) {
  const text = texts[language]
  const said = (words: Bilingual) => readable(words[language])
  const asked = ({ ask, hint, type, options }: Question): Asked => ({
    ask: sentence(named(ask[party]!, text('templates.your-employee'))[language]),
    hint: hint[party] ? sentence(named(hint[party], text('templates.your-employee'))[language]) : '',
    type,
    options: options.map(({ label }) => said(label)),
  })
  const mine = content.themes.map(({ name, questions }) => ({
    name: said(name),
    questions: questions.filter(({ ask }) => ask[party] !== null),
  }))
  const some = (prominence: Question['prominence']) =>
    mine
      .map(({ name, questions }) => ({
        name,
        questions: questions.filter((one) => one.prominence === prominence).map(asked),
      }))
      .filter(({ questions }) => questions.length > 0)
  const scored = mine.some(({ questions }) => questions.some(({ type }) => type === 'score'))
  return {
    language,
    title: said(content.name),
    purpose: said(content.purpose),
    words: {
      preparedBy: text(`templates.paper.prepared-by.${party}`),
      employee: text('templates.paper.name-employee'),
      manager: text('templates.paper.name-manager'),
      date: text('templates.paper.date'),
      how: text('templates.paper.how'),
      level: text('templates.paper.level'),
      choose: text('templates.paper.choose'),
      optional: text('templates.paper.optional'),
      optionalExplain: text('templates.paper.optional-explain'),
      goal: text('templates.paper.goal'),
      agreement: text('templates.paper.agreement'),
      points: text('templates.paper.points'),
      scale: text('templates.scale'),
      guidance: text('templates.guidance'),
      together: text('templates.paper.together'),
      agreements: text('templates.paper.agreements'),
      what: text('templates.paper.what'),
      who: text('templates.paper.who'),
      when: text('templates.paper.when'),
      read: text('templates.paper.read'),
      name: text('templates.paper.name'),
      day: text('templates.paper.day'),
      signature: text('templates.paper.signature'),
      notAgreed: text('templates.paper.not-agreed'),
      answer: text('templates.paper.answer'),
      type: text('templates.paper.type'),
      pick: text('templates.paper.pick'),
      page: text('templates.paper.page'),
    },
    themes: some('asked'),
    optional: some('optional'),
    levels: content.scale.map(({ label }) => said(label)),
    scale: scored
      ? content.scale.map(({ label, description }) => ({ label: said(label), description: said(description) }))
      : [],
    guidance: content.guidance[party].map(({ title, text: paragraphs }) => ({
      title: said(title),
      paragraphs: paragraphs.map(said),
    })),
  }
}
type Page = ReturnType<typeof pageOf>

/** The form for Word: a content control for every place where somebody writes. */
function blocksOf({ title, purpose, words, themes, optional, levels, scale, guidance }: Page): Block[] {
  const field = (label: string, tall = true): Block => ({ kind: 'field', label, placeholder: words.type, tall })
  const blank = (label: string): Block => ({ kind: 'labelled', label, placeholder: words.type })
  const question = ({ ask, hint, type, options }: Asked): Block[] => [
    { kind: 'subheading', text: ask },
    ...(hint ? [{ kind: 'hint', text: hint } as const] : []),
    ...(type === 'score' ? [{ kind: 'list', label: ask, placeholder: words.pick, options: levels } as const] : []),
    ...(options.length > 0 ? [{ kind: 'boxes', options } as const] : []),
    ...(type === 'goals' || type === 'agreements'
      ? [1, 2, 3].flatMap((number) => [
          blank(`${type === 'goals' ? words.goal : words.agreement} ${number}`),
          field(`${words.answer} ${number}: ${ask}`, false),
        ])
      : [field(`${words.answer}: ${ask}`)]),
  ]
  return [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: purpose },
    { kind: 'heading', text: words.preparedBy },
    ...[words.employee, words.manager, words.date].map(blank),
    { kind: 'paragraph', text: words.how },
    ...themes.flatMap(({ name, questions }): Block[] => [
      { kind: 'heading', text: name },
      ...questions.flatMap(question),
    ]),
    ...(optional.length > 0
      ? [
          { kind: 'heading', text: words.optional } as const,
          { kind: 'paragraph', text: words.optionalExplain } as const,
          ...optional.flatMap(({ questions }) => questions.flatMap(question)),
        ]
      : []),
    { kind: 'heading', text: words.points },
    field(words.points),
    ...(scale.length > 0 ? [{ kind: 'heading', text: words.scale } as const] : []),
    ...scale.map(({ label, description }): Block => ({ kind: 'paragraph', text: `${label}: ${description}` })),
    { kind: 'heading', text: words.guidance },
    ...guidance.flatMap((one): Block[] => [
      { kind: 'subheading', text: one.title },
      ...one.paragraphs.map((paragraph): Block => ({ kind: 'paragraph', text: paragraph })),
    ]),
    { kind: 'page' },
    { kind: 'heading', text: words.together },
    { kind: 'subheading', text: words.agreements },
    { kind: 'table', head: [words.what, words.who, words.when], rows: 6, placeholder: words.type },
    { kind: 'subheading', text: words.read },
    { kind: 'paragraph', text: words.notAgreed },
    { kind: 'table', head: [words.name, words.day, words.signature], rows: 3, placeholder: words.type },
  ]
}

const sentence = (words: string) => {
  const said = readable(words)
  return said.charAt(0).toUpperCase() + said.slice(1)
}
/** Control characters have no shape on paper. */
const readable = (words: string) => words.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, ' ')
