import { addDepartment } from '#modules/people/contract.ts'
import { askTheTables } from '#test/visibility/ask.ts'
import { sayColumns, startImport } from './contract.ts'

// In both organisations there is an import of every kind: one that was carried out or withdrawn, and one that waits.
askTheTables('imports', async ({ as, work }) => {
  for (const administrator of ['thomas', 'saskia']) {
    await as(administrator)(addDepartment, { name: 'Nieuw', parentId: null })
    const file = (lines: string) => ({ name: 'mensen.csv', content: Buffer.from(lines) })
    const { id: importId } = await as(administrator)(startImport, file('Code;Voornaam;Achternaam\n1;Iet;Iets'))
    await work()
    await as(administrator)(sayColumns, { importId, taken: ['employeeNumber', 'givenName', 'familyName'] })
    await work()
    await as(administrator)(
      startImport,
      file('Nummer;Voornaam;Achternaam;Afdeling\n1;Iet;Iets;Nieuwer\n2;;Iets;Nieuwer'),
    )
    await work()
  }
})
