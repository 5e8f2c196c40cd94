// A spreadsheet takes a cell of a text file that begins with one of these for a formula, and carries it out.
const formula = /^'*[=+\-@\t\r]/

/** What may stand in a file that somebody opens in a spreadsheet: an apostrophe before what it would take for a formula. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text that was guarded, or any other text as it is; an apostrophe of a name ('t Hart, 's-Hertogenbosch) stays. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
