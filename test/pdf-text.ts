import { inflateSync } from 'node:zlib'

/**
 * Reads the words of a PDF that we made, the way a viewer copies them: the glyphs of each page, put into letters with the
 * ToUnicode map of their font. Only for how Typst writes (PDF 1.7, one stream a page, two bytes a glyph).
 */
export function textOfPdf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const whole = bytes.toString('latin1')
  const objects = new Map<string, { head: string; start: number }>()
  for (const found of whole.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)(?:\nstream\r?\n|\nendobj)/g))
    objects.set(found[1]!, { head: found[2]!, start: found.index + found[0].length })
  const streamOf = (number: string) => {
    const { head, start } = objects.get(number)!
    const stream = bytes.subarray(start, start + Number(/\/Length (\d+)/.exec(head)![1]))
    return (head.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1')
  }
  const lettersOf = (font: string) => lettersIn(streamOf(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)!.head)![1]!))
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\s/.test(head))
  return pages
    .map(({ head }) => {
      const fonts = new Map(
        [...head.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, font]) => [name!, lettersOf(font!)]),
      )
      return wordsOf(streamOf(/\/Contents (\d+) 0 R/.exec(head)![1]!), fonts)
    })
    .join('\n')
}

function wordsOf(content: string, fonts: Map<string, Map<string, string>>): string {
  return [...content.matchAll(/\nBT\n([^]*?)\nET\n/g)]
    .map(([, block]) => {
      const letters = fonts.get(/\/(f\d+) [\d.]+ Tf/.exec(block!)![1]!)!
      const glyphs = stringsOf(block!)
        .map((one) => unescaped(one).toString('hex'))
        .join('')
      return (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '�').join('')
    })
    .join('\n')
}

/** The strings of a block: between parentheses, which may be nested. */
function stringsOf(block: string): string[] {
  const found: string[] = []
  let [depth, from] = [0, 0]
  for (let place = 0; place < block.length; place++) {
    const letter = block[place]
    if (letter === '\\') place++
    else if (letter === '(' && depth++ === 0) from = place + 1
    else if (letter === ')' && --depth === 0) found.push(block.slice(from, place))
  }
  return found
}

const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (literal: string): Buffer =>
  Buffer.from(
    literal.replace(/\\([0-7]{1,3}|[^])/g, (_, one: string) =>
      /^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (named[one] ?? one),
    ),
    'latin1',
  )

/** The glyphs of a ToUnicode map and the letters each stands for. */
function lettersIn(map: string): Map<string, string> {
  const letters = new Map<string, string>()
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, block] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph, hex] of block!.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g))
      letters.set(glyph!.toLowerCase(), text(hex!))
  return letters
}
