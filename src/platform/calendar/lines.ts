import type { Instant } from '#kernel/schemas.ts'

// How anything is written in a calendar (RFC 5545).

export const utc = (moment: Instant) => `${moment.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
export const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
/** A quoted parameter value cannot hold a double quote or a control character (RFC 5545 §3.2). */
export const parameter = (text: string) => `"${text.replace(/["\p{Cc}]/gu, "'")}"`

/** The lines as they travel: at most 75 octets each, never broken in the middle of a character (RFC 5545 §3.1). */
export const fold = (lines: string[]): string => lines.map(folded).join('\r\n') + '\r\n'

function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
