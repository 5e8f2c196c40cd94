import { sayMoment, sayMomentDay } from '#kernel/format.ts'
import type { Instant, Language } from '#kernel/schemas.ts'
import { fingerprint, verifyFile } from '#platform/seal.ts'
import type { Texts, Translate } from '#platform/text/translate.ts'
import { sealedReport } from './content.ts'

/** 0: untouched. 1: changed since it was sealed. 2: nothing to say of it, or not sealed with the key that was asked for. */
export type Proof = { code: 0 | 1 | 2; sentences: string[] }

/**
 * Says in words whether a file is as it was sealed, and with which key. Nothing else is needed for it: no server.
 * In: the file, the reader's language, and the fingerprint of the key that it must have been sealed with, if any.
 */
export function proveFile(
  file: Uint8Array,
  { texts, language, key }: { texts: Texts; language: Language; key?: string | undefined },
): Proof {
  const text = texts[language]
  const verdict = verifyFile(file)
  if (!verdict.untouched)
    return { code: verdict.because === 'no-seal' ? 2 : 1, sentences: [text(`reports.proof.${verdict.because}`)] }
  const print = fingerprint(verdict.publicKey)
  const about = [
    ...describe(text, language, verdict.document),
    text('reports.proof.hash', { sha256: verdict.sha256 }),
    text('reports.proof.key', { fingerprint: print }),
  ]
  if (key === undefined)
    return { code: 0, sentences: [text('reports.proof.untouched'), ...about, text('reports.proof.compare')] }
  return plain(key) === plain(print)
    ? { code: 0, sentences: [text('reports.proof.untouched'), ...about] }
    : { code: 2, sentences: [text('reports.proof.other-key', { wanted: key }), ...about] }
}

function describe(text: Translate, language: Language, document: unknown): string[] {
  const read = sealedReport.safeParse(document)
  if (!read.success) return []
  const { content, sealedAt } = read.data
  const { name, startsAt, timeZone } = content.conversation
  const whoIs = (part: string) => content.participants.find((one) => one.part === part)?.name ?? '–'
  return [
    text('reports.proof.report', {
      name: name[language],
      employee: whoIs('employee'),
      manager: whoIs('manager'),
      day: sayMomentDay(language, startsAt as Instant, timeZone),
      number: content.number,
      organisation: content.organisation,
    }),
    text('reports.proof.sealed', { moment: sayMoment(language, sealedAt as Instant, timeZone) }),
  ]
}

/** People copy a fingerprint with or without its spaces, in capitals or not. */
const plain = (print: string) => print.replace(/[\s:]/g, '').toLowerCase()
