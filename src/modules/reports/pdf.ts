import { sayDay, sayMoment, sayNumber } from '#kernel/format.ts'
import type { Day, Instant, Language } from '#kernel/schemas.ts'
import { fingerprint, pdfKeywords, sealPdf, type SealKey } from '#platform/seal.ts'
import type { Services } from '#platform/services.ts'
import type { SealedReport } from './content.ts'

type Order = { sealed: SealedReport; language: Language; key: SealKey; sha256: string; file: string }

/** The report as people read it: letter, signature page, and the sealed JSON as attachment. Every word of it is data. */
export async function renderReport(
  { pdf, texts }: Pick<Services, 'pdf' | 'texts'>,
  { sealed, language, key, sha256, file }: Order,
): Promise<Uint8Array> {
  const { content, signatures, sealedAt } = sealed
  const text = texts[language]
  const zone = content.conversation.timeZone
  const moment = (at: string) => sayMoment(language, at as Instant, zone)
  const day = (on: string | null) => (on ? sayDay(language, on as Day) : null)
  const partOf = (part: 'employee' | 'manager' | 'guest') => text(`conversations.part.${part}`)
  const data = {
    language,
    title: readable(
      `${content.conversation.name[language]}: ${content.participants.find(({ part }) => part === 'employee')!.name}`,
    ),
    keywords: pdfKeywords(key, sha256),
    date: sealedAt,
    words: {
      report: text('reports.pdf.report'),
      heldOn: text('reports.pdf.held-on', { moment: moment(content.conversation.startsAt) }),
      version: text('reports.pdf.version', { number: content.number }),
      takingPart: text('reports.pdf.taking-part'),
      summary: text('reports.field.summary'),
      conclusions: text('reports.pdf.conclusions'),
      scores: text('reports.pdf.scores'),
      scoreExplained: text('reports.pdf.score-explained'),
      overall: text('reports.overall'),
      goals: text('reports.pdf.goals'),
      agreements: text('reports.pdf.agreements'),
      noAgreements: text('reports.pdf.no-agreements'),
      what: text('reports.pdf.what'),
      who: text('reports.pdf.who'),
      when: text('reports.pdf.when'),
      development: text('reports.field.development'),
      reaction: text('reports.pdf.reaction', {
        name: content.participants.find(({ part }) => part === 'employee')!.name,
      }),
      signatures: text('reports.pdf.signatures'),
      signaturesExplained: text('reports.pdf.signatures-explained'),
      seal: text('reports.pdf.seal'),
      sealExplained: text('reports.pdf.seal-explained'),
      hash: text('reports.pdf.hash'),
      key: text('reports.pdf.key'),
      page: text('reports.pdf.page'),
    },
    organisation: readable(content.organisation),
    participants: content.participants.map(({ name, jobTitle, part }) => ({
      name: readable(name),
      jobTitle: readable(jobTitle),
      part: partOf(part),
    })),
    summary: paragraphs(content.summary),
    themes: content.themes.map(({ name, conclusion }) => ({
      name: name[language],
      paragraphs: paragraphs(conclusion),
    })),
    scores: content.scores.map(({ themeName, label, reason }) => ({
      theme: themeName?.[language] ?? text('reports.overall'),
      label: label[language],
      paragraphs: paragraphs(reason),
    })),
    goals: content.goals.map((goal) => ({
      title: readable(goal.title),
      kind: text(`goals.kind.${goal.kind}`),
      lines: (['specific', 'measurable', 'achievable', 'relevant'] as const).flatMap((letter) =>
        goal[letter].trim()
          ? [{ label: text(`goals.letters.${goal.kind}.${letter}`), paragraphs: paragraphs(goal[letter]) }]
          : [],
      ),
      measure:
        goal.measure &&
        text('goals.measure.said', {
          start: sayNumber(language, goal.measure.start),
          target: sayNumber(language, goal.measure.target),
          unit: goal.measure.unit,
          value: goal.measure.value === null ? text('goals.measure.none') : sayNumber(language, goal.measure.value),
        }),
      stands: goal.closedAs
        ? text('reports.pdf.ended', { how: text(`goals.closed.${goal.closedAs}`) })
        : goal.standing && text('reports.pdf.stands', { how: text(`goals.standing.${goal.standing}`) }),
      said: paragraphs(goal.said ?? ''),
      due: day(goal.dueOn) && text('goals.due', { day: day(goal.dueOn)! }),
    })),
    agreements: content.agreements.map(({ what, owner, dueOn }) => ({
      what: readable(what),
      owner: readable(owner),
      due: day(dueOn) ?? '–',
    })),
    development: paragraphs(content.development),
    reaction: paragraphs(content.reaction),
    signatures: signatures.map(({ name, part, outcome, reaction, recordedBy, signedAt }) => ({
      name: readable(name),
      part: partOf(part),
      outcome: text(`reports.outcome.${outcome}.name`),
      recorded: recordedBy && text('reports.pdf.recorded-by', { name: recordedBy }),
      paragraphs: paragraphs(reaction),
      moment: moment(signedAt),
    })),
    sealedOn: text('reports.pdf.sealed-on', { moment: moment(sealedAt) }),
    sha256: sha256.match(/.{8}/g)!.join(' '),
    fingerprint: fingerprint(key.publicKey),
    attachment: { name: `${text('reports.pdf.attachment')}.json`, content: file },
  }
  return sealPdf(await pdf.render('src/modules/reports/report.typ', data), key)
}

/** Control characters have no shape on paper; the attached document keeps them. */
const readable = (text: string) => text.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, ' ')
const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.split('\n').map(readable).join('\n').trim())
    .filter(Boolean)
