import type { Catalogue, Column } from '#platform/database/catalogue.ts'

/** The branded id of each table whose rows other tables point at. */
const ids: Record<string, string> = {
  organisations: 'OrganisationId',
  accounts: 'AccountId',
  persons: 'PersonId',
  departments: 'DepartmentId',
  appointments: 'AppointmentId',
  delegations: 'DelegationId',
  templates: 'TemplateId',
  conversations: 'ConversationId',
  documents: 'DocumentId',
  report_versions: 'ReportId',
  goals: 'GoalId',
  agreements: 'AgreementId',
  feedback: 'FeedbackId',
  feedback_requests: 'FeedbackRequestId',
  mails: 'MailId',
  rounds: 'RoundId',
}
const plain: Record<string, string> = {
  'timestamp with time zone': 'Instant',
  date: 'Day',
  boolean: 'boolean',
  integer: 'number',
  smallint: 'number',
  bytea: 'Buffer',
  uuid: 'string',
  jsonb: 'JsonColumn',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
}

/** The TypeScript types of all tables, read from the database: an id is of the kind its foreign key points at. */
export function tablesFile({ tables, columns, constraints }: Catalogue): string {
  const idOf = (table: string, column: string): string | undefined => {
    if (column === 'id') return ids[table]
    if (column === 'organisation_id') return 'OrganisationId'
    const key = constraints.find((one) => one.kind === 'f' && one.table === table && one.columns.includes(column))
    return key && idOf(key.target!, key.targetColumns[key.columns.indexOf(column)]!)
  }
  const typeOf = ({ table, column, type }: Column) => {
    const id = type === 'uuid' ? idOf(table, column) : undefined
    return id ?? plain[type] ?? (type.startsWith('numeric') ? 'number' : choices(table, column, constraints))
  }
  const lines = columns.map((column) => {
    const type = typeOf(column) + (column.nullable ? ' | null' : '')
    const written = column.generated
      ? `ColumnType<${type}, never, never>`
      : column.optional
        ? `Generated<${type}>`
        : type
    return { table: column.table, line: `  ${camel(column.column)}: ${written}` }
  })
  const body = tables.map(
    ({ table }) =>
      `export type ${pascal(table)} = {\n${lines
        .filter((one) => one.table === table)
        .map(({ line }) => line)
        .join('\n')}\n}`,
  )
  const all = `export type Tables = {\n${tables.map(({ table }) => `  ${camel(table)}: ${pascal(table)}`).join('\n')}\n}`
  const used = Object.values(ids)
    .concat('Instant', 'Day')
    .filter((name) => body.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
    .toSorted()
  return `// Generated from the database by \`npm run generate\`. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { Json } from '#kernel/canonical.ts'
import type { ${used.join(', ')} } from '#kernel/schemas.ts'

/** JSON comes out as a value and goes in as text. */
export type JsonColumn = ColumnType<Json, string, string>

${body.join('\n\n')}

${all}
`
}

/** A text column that a check limits to a list of words has those words as its type. */
function choices(table: string, column: string, constraints: Catalogue['constraints']): string {
  for (const { definition, kind, table: where } of constraints) {
    if (kind !== 'c' || where !== table) continue
    const found = new RegExp(`^CHECK \\(\\(${column} = ANY \\(ARRAY\\[(.*)\\]\\)\\)\\)$`).exec(definition)
    if (found)
      return found[1]!
        .split(', ')
        .map((word) => word.replace(/::text$/, ''))
        .join(' | ')
  }
  return 'string'
}

const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (name: string) => camel(`_${name}`)
