import { Fragment, type CSSProperties } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#kernel/schemas.ts'

/** A mail as we write them: a few sentences, some facts, one button. Plain text and HTML are made from the same. */
export type Letter = {
  language: Language
  /** From whom it is, above it. */
  sender: string
  /** Paragraphs before the facts and the button; a line break in one stays a line break. */
  before: string[]
  facts: { label: string; value: string }[]
  /** What there is, each with where it is, for a mail about several things. */
  items?: { label: string; url: string }[]
  button: { label: string; url: string }
  /** Paragraphs after the button. */
  after?: string[]
  /** Why the reader gets this. */
  footer: string
  /** Where the reader chooses which mail to get. */
  settings?: { label: string; url: string }
}

/** Every word in it is data: in the HTML none of it becomes a tag. */
export function writeLetter(letter: Letter): { text: string; html: string } {
  return { text: asText(letter), html: `<!doctype html>${renderToStaticMarkup(<Html {...letter} />)}` }
}

function asText({ before, facts, items = [], button, after = [], footer, settings }: Letter): string {
  const said = facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  const listed = items.map(({ label, url }) => `- ${label}\n  ${url}`)
  const why = settings ? `${footer}\n\n${settings.label}: ${settings.url}` : footer
  return (
    [...before, said, ...listed, `${button.label}: ${button.url}`, ...after, '--', why].filter(Boolean).join('\n\n') +
    '\n'
  )
}

const face = "'Segoe UI', Helvetica, Arial, sans-serif"
const ink = '#23211d'
const soft = '#645f55'
const accent = '#1f5b4f'
const line = '#ddd5c6'

// Mail programs that know no style sheet see what stands in the elements: light, and narrow enough for a phone.
const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .letter { padding: 24px 20px !important; }
  .around { padding: 12px 8px !important; }
  .button { display: block !important; }
  .facts td { display: block !important; padding: 0 !important; }
  .facts td + td { padding: 0 0 8px !important; }
}
@media (prefers-color-scheme: dark) {
  .around { background: #1b1916 !important; }
  .card { background: #25221e !important; border-color: #3d3831 !important; }
  .ink { color: #ece6da !important; }
  .soft { color: #b0a898 !important; }
  .link { color: #86c5b1 !important; }
  .line { border-color: #3d3831 !important; }
  .button { background: #86c5b1 !important; color: #10211c !important; }
}
`

function Html({ language, sender, before, facts, items = [], button, after = [], footer, settings }: Letter) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{sheet}</style>
      </head>
      <body className="around" style={{ margin: 0, padding: '32px 12px', background: '#f6f2ea' }}>
        <table
          className="card"
          role="presentation"
          width="100%"
          cellPadding={0}
          cellSpacing={0}
          style={{
            maxWidth: 560,
            margin: '0 auto',
            background: '#fffdf8',
            border: `1px solid ${line}`,
            borderRadius: 8,
            borderCollapse: 'separate',
          }}
        >
          <tbody>
            <tr>
              <td
                className="letter ink"
                style={{ padding: '32px 40px', font: `16px/1.55 ${face}`, color: ink, wordBreak: 'break-word' }}
              >
                <p className="link" style={{ margin: '0 0 24px', fontSize: 14, fontWeight: 600, color: accent }}>
                  {sender}
                </p>
                <Paragraphs of={before} />
                {facts.length > 0 && <Facts of={facts} />}
                {items.map(({ label, url }) => (
                  <p
                    key={url + label}
                    className="line"
                    style={{ margin: 0, padding: '12px 0', borderTop: `1px solid ${line}` }}
                  >
                    <a className="link" href={url} style={{ color: accent, fontWeight: 600 }}>
                      {label}
                    </a>
                  </p>
                ))}
                <p style={{ margin: '24px 0' }}>
                  <a className="button" href={button.url} style={pressed}>
                    {button.label}
                  </a>
                </p>
                <Paragraphs of={after} />
                <div
                  className="line soft"
                  style={{ margin: '32px 0 0', padding: '16px 0 0', borderTop: `1px solid ${line}`, ...small }}
                >
                  <p style={{ margin: 0 }}>{footer}</p>
                  {settings && (
                    <p style={{ margin: '8px 0 0' }}>
                      <a className="soft" href={settings.url} style={{ color: soft }}>
                        {settings.label}
                      </a>
                    </p>
                  )}
                </div>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}

const small: CSSProperties = { fontSize: 14, lineHeight: 1.5, color: soft }
const pressed: CSSProperties = {
  display: 'inline-block',
  padding: '12px 24px',
  background: accent,
  color: '#fffdf8',
  textAlign: 'center',
  textDecoration: 'none',
  borderRadius: 8,
  fontWeight: 600,
}

const Paragraphs = ({ of }: { of: string[] }) =>
  of.map((paragraph, at) => (
    <p key={at} style={{ margin: '0 0 16px' }}>
      {paragraph.split('\n').map((said, number) => (
        <Fragment key={number}>
          {number > 0 && <br />}
          {said}
        </Fragment>
      ))}
    </p>
  ))

const Facts = ({ of }: { of: Letter['facts'] }) => (
  <table
    className="facts line"
    role="presentation"
    cellPadding={0}
    cellSpacing={0}
    style={{ margin: '8px 0 24px', paddingLeft: 16, borderLeft: `3px solid ${line}`, borderCollapse: 'separate' }}
  >
    <tbody>
      {of.map(({ label, value }) => (
        <tr key={label}>
          <td
            className="soft"
            style={{ padding: '2px 20px 2px 0', font: `16px/1.5 ${face}`, color: soft, verticalAlign: 'top' }}
          >
            {label}
          </td>
          <td className="ink" style={{ padding: '2px 0', font: `16px/1.5 ${face}`, color: ink }}>
            {value}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
