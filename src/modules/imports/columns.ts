import type { Language } from '#kernel/schemas.ts'

/** What a file of people can say of somebody, in the order in which a file of ours says it. */
export const fields = [
  'employeeNumber',
  'givenName',
  'familyPrefix',
  'familyName',
  'email',
  'department',
  'jobTitle',
  'manager',
  'joinedOn',
  'lastDay',
] as const
export type Field = (typeof fields)[number]
export const days: readonly Field[] = ['joinedOn', 'lastDay']

/** What a column is called in a file of ours. */
export const headings: Record<Language, Record<Field, string>> = {
  nl: {
    employeeNumber: 'Personeelsnummer',
    givenName: 'Voornaam',
    familyPrefix: 'Tussenvoegsel',
    familyName: 'Achternaam',
    email: 'E-mailadres',
    department: 'Afdeling',
    jobTitle: 'Functie',
    manager: 'Leidinggevende',
    joinedOn: 'In dienst',
    lastDay: 'Laatste dag in dienst',
  },
  en: {
    employeeNumber: 'Employee number',
    givenName: 'Given name',
    familyPrefix: 'Family name prefix',
    familyName: 'Family name',
    email: 'E-mail address',
    department: 'Department',
    jobTitle: 'Job title',
    manager: 'Manager',
    joinedOn: 'Joined on',
    lastDay: 'Last day',
  },
}
