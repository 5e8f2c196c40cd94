import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '#kernel/schemas.ts'

/** A mail as we write them: a few sentences, some facts, one button. Plain text and HTML are made from the same. */
export type Letter = {
  language: Language
  greeting: string
  paragraphs: string[]
  facts: { label: string; value: string }[]
  /** What there is, each with where it is, for a mail about several things. */
  items?: { label: string; url: string }[]
  button: { label: string; url: string }
  /** Why the reader gets this. */
  footer: string
  /** Where the reader chooses which mail to get. */
  settings?: { label: string; url: string }
}

export function writeLetter(letter: Letter): { text: string; html: string } {
  return { text: asText(letter), html: `<!doctype html>${renderToStaticMarkup(<Html {...letter} />)}` }
}

function asText({ greeting, paragraphs, facts, items = [], button, footer, settings }: Letter): string {
  const said = facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  const listed = items.map(({ label, url }) => `- ${label}\n  ${url}`)
  const why = settings ? `${footer}\n\n${settings.label}: ${settings.url}` : footer
  return (
    [greeting, ...paragraphs, said, ...listed, `${button.label}: ${button.url}`, '--', why]
      .filter(Boolean)
      .join('\n\n') + '\n'
  )
}

const face = "'Segoe UI', Helvetica, Arial, sans-serif"

function Html({ language, greeting, paragraphs, facts, items = [], button, footer, settings }: Letter) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body style={{ margin: 0, padding: '24px 12px', background: '#f6f2ea' }}>
        <table
          role="presentation"
          width="100%"
          cellPadding={0}
          cellSpacing={0}
          style={{ maxWidth: 560, margin: '0 auto', background: '#fffdf9', borderRadius: 8 }}
        >
          <tbody>
            <tr>
              <td style={{ padding: '32px 36px', font: `16px/1.55 ${face}`, color: '#23211d' }}>
                <p style={{ margin: '0 0 16px' }}>{greeting}</p>
                {paragraphs.map((paragraph) => (
                  <p key={paragraph} style={{ margin: '0 0 16px' }}>
                    {paragraph}
                  </p>
                ))}
                {facts.length > 0 && (
                  <table
                    role="presentation"
                    cellPadding={0}
                    cellSpacing={0}
                    style={{ margin: '0 0 20px', font: `16px/1.5 ${face}`, color: '#23211d' }}
                  >
                    <tbody>
                      {facts.map(({ label, value }) => (
                        <tr key={label}>
                          <td style={{ padding: '2px 16px 2px 0', color: '#6a655c', verticalAlign: 'top' }}>{label}</td>
                          <td style={{ padding: '2px 0' }}>{value}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                )}
                {items.map(({ label, url }) => (
                  <p key={url + label} style={{ margin: 0, padding: '10px 0', borderTop: '1px solid #e4ddd0' }}>
                    <a href={url} style={{ color: '#1f5b4f', fontWeight: 600 }}>
                      {label}
                    </a>
                  </p>
                ))}
                <p style={{ margin: '24px 0' }}>
                  <a
                    href={button.url}
                    style={{
                      display: 'inline-block',
                      padding: '11px 20px',
                      background: '#1f5b4f',
                      color: '#ffffff',
                      textDecoration: 'none',
                      borderRadius: 6,
                      fontWeight: 600,
                    }}
                  >
                    {button.label}
                  </a>
                </p>
                <p style={{ margin: '24px 0 0', fontSize: 13, color: '#6a655c' }}>{footer}</p>
                {settings && (
                  <p style={{ margin: '8px 0 0', fontSize: 13 }}>
                    <a href={settings.url} style={{ color: '#6a655c' }}>
                      {settings.label}
                    </a>
                  </p>
                )}
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}
