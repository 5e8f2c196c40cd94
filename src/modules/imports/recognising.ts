import { fields, headings, type Field } from './columns.ts'

/** What a column is taken for: a field, or nothing of ours. */
export type Taken = Field | 'ignored'
/** A column of a file: its heading, a few of its cells, and what it is taken for; null when nobody knows. */
export type Column = { heading: string; samples: string[]; taken: Taken | null }
/** What this organisation said before of headings, as `plain` writes them. */
export type Remembered = Record<string, Taken>

/** What HR systems call the columns of a file, in Dutch and English, as `plain` writes them. */
const known: Record<Field, string> = {
  employeeNumber:
    'personeelsnummer persnr personeelsnr pnr medewerkernummer medewerkersnummer medewerkernr medewerkercode medewerkerid werknemernummer werknemersnummer werknemernr nummer employeenumber employeeno employeeid personnelnumber personnelid staffnumber staffid workerid number',
  givenName: 'voornaam voornamen roepnaam givenname givennames firstname forename knownas preferredname',
  familyPrefix: 'tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels familynameprefix prefix infix',
  familyName: 'achternaam geboortenaam familienaam familyname lastname surname birthname',
  email:
    'email emailadres emailaddress mail mailadres emailwerk werkemail emailzakelijk zakelijkemailadres workemail businessemail',
  department:
    'afdeling afdelingsnaam organisatieeenheid oe orgeenheid team department departmentname orgunit organisationalunit organizationalunit',
  jobTitle: 'functie functienaam functieomschrijving functietitel jobtitle job function position title',
  manager:
    'leidinggevende manager leidinggevendenummer nummerleidinggevende personeelsnummerleidinggevende leidinggevendepersoneelsnummer leidinggevendeemail emailleidinggevende emailadresleidinggevende managernumber managerid manageremployeenumber manageremail supervisor reportsto',
  joinedOn:
    'indienst datumindienst indienstdatum indienstsinds ingangsdatumdienstverband begindatumdienstverband startdatumdienstverband joinedon hiredate startdate dateofhire dateofjoining employmentstart',
  lastDay:
    'uitdienst datumuitdienst uitdienstdatum laatstedagindienst laatstedag laatstewerkdag einddatumdienstverband einddatumcontract lastday lastdayofservice lastworkingday enddate leavedate terminationdate employmentend',
}
const byHeading = new Map<string, Field>([
  ...fields.flatMap((field) => known[field].split(' ').map((name) => [name, field] as const)),
  ...Object.values(headings).flatMap((said) => fields.map((field) => [plain(said[field]), field] as const)),
])

/** A heading without what differs between systems: capitals, accents, spaces, signs. */
export function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** What each column is, by what was said of its heading before, or else by what such a heading usually means. */
export function recognise(titles: string[], samples: string[][], remembered: Remembered): Column[] {
  const used = new Set<Taken>()
  return titles.map((heading, place) => {
    const said = Object.hasOwn(remembered, plain(heading)) ? remembered[plain(heading)] : undefined
    let taken: Taken | null = said ?? byHeading.get(plain(heading)) ?? null
    // A second column for the same is for somebody to decide.
    if (taken !== null && taken !== 'ignored') {
      if (used.has(taken)) taken = null
      else used.add(taken)
    }
    // A column without a heading and without a cell is none.
    const cells = samples.map((row) => row[place]?.trim() ?? '').filter(Boolean)
    if (taken === null && !heading.trim() && cells.length === 0) taken = 'ignored'
    return { heading, samples: cells.slice(0, 3).map((cell) => cell.slice(0, 60)), taken }
  })
}

/** How many of these are headings that we know. */
export const headingsIn = (row: string[]): number => row.filter((cell) => byHeading.has(plain(cell))).length

/** What a file must say of everybody, and does not: a name, and something to know them by. */
export function missingIn(columns: Pick<Column, 'taken'>[]): ('givenName' | 'familyName' | 'key')[] {
  const has = (field: Field) => columns.some(({ taken }) => taken === field)
  return [
    ...(has('givenName') ? [] : (['givenName'] as const)),
    ...(has('familyName') ? [] : (['familyName'] as const)),
    ...(has('employeeNumber') || has('email') ? [] : (['key'] as const)),
  ]
}

/** Nothing is left to ask: every column is known, and what must be there is. */
export const isUnderstood = (columns: Column[]): boolean =>
  columns.every(({ taken }) => taken !== null) && missingIn(columns).length === 0
