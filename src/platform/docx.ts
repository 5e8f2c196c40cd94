import { crc32, deflateRawSync } from 'node:zlib'
import type { Language } from '#kernel/schemas.ts'

/** A piece of a form in Word: words to read, and places to fill in, each with the name that a screen reader says. */
export type Block =
  | { kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'hint'; text: string }
  | { kind: 'field'; label: string; placeholder: string; tall?: boolean }
  | { kind: 'labelled'; label: string; placeholder: string }
  | { kind: 'list'; label: string; placeholder: string; options: string[] }
  | { kind: 'boxes'; options: string[] }
  | { kind: 'table'; head: string[]; rows: number; placeholder: string }
  | { kind: 'page' }

/**
 * A form as a Word document (ISO/IEC 29500 transitional): the places to fill in are content controls, so that the
 * keyboard goes from one to the next. In: words as they are; nothing in them is read as markup. Out: the file.
 */
export function makeDocx(blocks: Block[], { title, language }: { title: string; language: Language }): Uint8Array {
  const places = { last: 0 }
  const body = blocks.map((block) => written(block, places)).join('')
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1304" w:bottom="1247" w:left="1304" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>'
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml', officeDocument],
      [
        'core',
        'docProps/core.xml',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      ],
    ]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml', officeDocument.replace(/officeDocument$/, 'styles')],
    ]),
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${safe(title)}</dc:title><dc:language>${tags[language]}</dc:language></cp:coreProperties>`,
    'word/styles.xml': styles(language),
    'word/document.xml': `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:body>${body}${page}</w:body></w:document>`,
  })
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const tags: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

const relations = (of: [id: string, target: string, type: string][]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of
    .map(([id, target, type]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const styleOf = {
  title: 'Title',
  heading: 'Heading1',
  subheading: 'Heading2',
  paragraph: 'Normal',
  hint: 'Hint',
} as const

function written(block: Block, places: { last: number }): string {
  switch (block.kind) {
    case 'field':
      return control(block, places, (content) => paragraph('Field', content), block.tall ? 4 : 1)
    case 'labelled':
      return paragraph('Normal', `${run(`${block.label}: `, '<w:b/>')}${inline(block, places)}`)
    case 'list':
      return paragraph(
        'Field',
        `<w:sdt><w:sdtPr>${naming(block.label, places)}<w:showingPlcHdr/><w:dropDownList>${block.options
          .map((option) => `<w:listItem w:displayText="${safe(option)}" w:value="${safe(option)}"/>`)
          .join('')}</w:dropDownList></w:sdtPr><w:sdtContent>${placeholder(block.placeholder)}</w:sdtContent></w:sdt>`,
      )
    case 'boxes':
      return block.options
        .map((option) =>
          paragraph(
            'Box',
            `<w:sdt><w:sdtPr>${naming(option, places)}<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐', '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/>')}</w:sdtContent></w:sdt>${run(` ${option}`)}`,
          ),
        )
        .join('')
    case 'table':
      return table(block, places)
    case 'page':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    default:
      return paragraph(styleOf[block.kind], run(block.text))
  }
}

type Named = { label: string; placeholder: string }

const naming = (label: string, places: { last: number }) =>
  `<w:alias w:val="${safe(label.slice(0, 60))}"/><w:tag w:val="place-${++places.last}"/><w:id w:val="${1000 + places.last}"/>`
const placeholder = (text: string) => run(text, '<w:rStyle w:val="Placeholder"/>')

const control = (
  { label, placeholder: said }: Named,
  places: { last: number },
  as: (content: string) => string,
  space: number,
) =>
  `<w:sdt><w:sdtPr>${naming(label, places)}<w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>${as(placeholder(said) + '<w:r><w:br/></w:r>'.repeat(space - 1))}</w:sdtContent></w:sdt>`
const inline = ({ label, placeholder: said }: Named, places: { last: number }) =>
  `<w:sdt><w:sdtPr>${naming(label, places)}<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${placeholder(said)}</w:sdtContent></w:sdt>`

function table(
  { head: titles, rows, placeholder: said }: Extract<Block, { kind: 'table' }>,
  places: { last: number },
): string {
  const width = Math.floor(9298 / titles.length)
  const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  const line = (content: (title: string) => string, more = '') =>
    `<w:tr>${more}${titles.map((title) => cell(paragraph('Normal', content(title)))).join('')}</w:tr>`
  const lines = [
    line((title) => run(title, '<w:b/>'), '<w:trPr><w:tblHeader/></w:trPr>'),
    ...Array.from({ length: rows }, () => line((title) => inline({ label: title, placeholder: said }, places))),
  ]
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="9298" w:type="dxa"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${titles.map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${lines.join('')}</w:tbl><w:p/>`
}

const paragraph = (style: string, content: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`
const run = (text: string, how = '') =>
  `<w:r>${how && `<w:rPr>${how}</w:rPr>`}<w:t xml:space="preserve">${safe(text)}</w:t></w:r>`

/** As XML: what has no place in it (control characters, half a character) goes out, the rest stays as it is. */
const safe = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

function styles(language: Language): string {
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="4" w:color="B8B1A3"/>`
  const style = (id: string, name: string, inner: string, type = 'paragraph') =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${type === 'paragraph' ? '<w:basedOn w:val="Normal"/>' : ''}${inner}</w:style>`
  const spaced = (before: number, after: number, level?: number) =>
    `<w:pPr>${before > 0 || after < 100 ? '<w:keepNext/>' : ''}<w:spacing w:before="${before}" w:after="${after}"/>${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}</w:pPr>`
  return `${head}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${tags[language]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
    style('Title', 'Title', `${spaced(0, 120)}<w:rPr><w:sz w:val="40"/></w:rPr>`),
    style(
      'Heading1',
      'heading 1',
      `${spaced(360, 120, 0)}<w:rPr><w:b/><w:color w:val="1F5B4F"/><w:sz w:val="28"/></w:rPr>`,
    ),
    style('Heading2', 'heading 2', `${spaced(280, 40, 1)}<w:rPr><w:b/><w:sz w:val="24"/></w:rPr>`),
    style('Hint', 'Hint', `${spaced(0, 80)}<w:rPr><w:color w:val="5A554D"/><w:sz w:val="20"/></w:rPr>`),
    style(
      'Field',
      'Field',
      `<w:pPr><w:pBdr>${['top', 'left', 'bottom', 'right'].map(border).join('')}</w:pBdr><w:spacing w:before="40" w:after="160"/></w:pPr>`,
    ),
    style('Box', 'Box', `<w:pPr><w:spacing w:before="0" w:after="40"/><w:ind w:left="360" w:hanging="360"/></w:pPr>`),
    style('Placeholder', 'Placeholder Text', '<w:rPr><w:color w:val="5A554D"/></w:rPr>', 'character'),
    style(
      'Lines',
      'Lines',
      `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B8B1A3"/>`).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
      'table',
    ),
  ].join('')}</w:styles>`
}

/** A ZIP archive (APPNOTE 6.3) of these texts, without a moment in it, so that the same form is the same file. */
function zip(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const plain = Buffer.from(text)
    const packed = deflateRawSync(plain)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt16LE(0x21, 8)
    facts.writeUInt32LE(crc32(plain), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(plain.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, place, name]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}
