import { addressOf } from '#platform/ui/api.ts'
import { ButtonRow, DownloadButton } from '#platform/ui/controls/Button.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'
import { exportPeople } from '../contract.ts'

/** Everybody as a file, to open elsewhere or to bring in again. */
export function Export() {
  const text = useText()
  return (
    <Section id="export" title={text('imports.export.title')} explain={text('imports.export.explain')}>
      <ButtonRow>
        <DownloadButton href={addressOf(exportPeople, { format: 'xlsx' })}>
          {text('imports.export.xlsx')}
        </DownloadButton>
        <DownloadButton href={addressOf(exportPeople, { format: 'csv' })}>{text('imports.export.csv')}</DownloadButton>
      </ButtonRow>
    </Section>
  )
}
