import type { Refusal } from './reader.ts'

/**
 * The text of a file whose encoding nobody told: by its byte-order mark, or else UTF-8, UTF-16, or what Windows writes.
 * Out: the text, or why it is none.
 */
export function decode(content: Uint8Array): { text: string } | { refused: Refusal } {
  const [first, second, third] = content
  if (first === 0xff && second === 0xfe) return as('utf-16le', content)
  if (first === 0xfe && second === 0xff) return as('utf-16be', content)
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(content) ?? mixed(content)
  if (isHalfZero(content, 1)) return as('utf-16le', content)
  if (isHalfZero(content, 0)) return as('utf-16be', content)
  return utf8(content) ?? mixed(content)
}

function as(encoding: string, content: Uint8Array): { text: string } | { refused: Refusal } {
  return readable(new TextDecoder(encoding).decode(content))
}

function utf8(content: Uint8Array): { text: string } | { refused: Refusal } | undefined {
  try {
    return readable(new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch {
    return undefined
  }
}

/** Not UTF-8 as a whole: Windows-1252, unless some lines are UTF-8 all the same; then nobody knows which is which. */
function mixed(content: Uint8Array): { text: string } | { refused: Refusal } {
  let row = 0
  let windows: number | undefined
  let unicode: number | undefined
  for (const line of linesOf(content)) {
    row++
    if (!line.some((byte) => byte > 0x7f)) continue
    if (isUtf8(line)) unicode ??= row
    else windows ??= row
    if (windows && unicode) return { refused: { code: 'mixed-encoding', row: Math.max(windows, unicode) } }
  }
  return as('windows-1252', content)
}

/** A text has no NUL, and hardly any other sign that nobody can see. */
function readable(text: string): { text: string } | { refused: Refusal } {
  const start = text.slice(0, 10_000)
  const unseen = start.match(unseenSigns)?.length ?? 0
  return text.includes('\u0000') || unseen > start.length / 100 ? { refused: { code: 'binary' } } : { text }
}

const unseenSigns = new RegExp(String.raw`[\u0000-\u0008\u000e-\u001f\ufffd]`, 'g')

/** UTF-16 without a mark: in our languages every second byte of it is zero. */
function isHalfZero(content: Uint8Array, at: 0 | 1): boolean {
  const start = content.subarray(0, 200)
  if (start.length < 4 || start.length % 2 === 1) return false
  return start.every((byte, place) => (byte === 0) === (place % 2 === at))
}

function* linesOf(content: Uint8Array): Generator<Uint8Array> {
  let from = 0
  while (from < content.length) {
    const end = content.indexOf(0x0a, from)
    yield content.subarray(from, end === -1 ? content.length : end)
    from = end === -1 ? content.length : end + 1
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
