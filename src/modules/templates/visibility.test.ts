import { askTheTables } from '#test/visibility/ask.ts'
import { startTemplate } from './contract.ts'

// Both organisations have a template that is being written.
askTheTables('templates', async ({ as }) => {
  for (const administrator of ['thomas', 'saskia'])
    await as(administrator)(startTemplate, { kind: 'progress', name: { nl: 'Kort', en: 'Short' }, from: null })
})
