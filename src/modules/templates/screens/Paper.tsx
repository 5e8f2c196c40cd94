import { addressOf } from '#platform/ui/api.ts'
import { ButtonRow, DownloadButton } from '#platform/ui/controls/Button.tsx'
import { useLanguage, useText } from '#platform/ui/text.ts'
import type { Party } from '../content.ts'
import { downloadForm, downloadReadyForm, type Form } from '../contract.ts'
import type { LibraryKey } from '../content.ts'
import style from './Template.module.css'

/** The forms of a template: for each party as PDF and for Word, in the language of the screen. */
function Forms({ name, address }: { name: string; address: (form: Form) => string }) {
  const text = useText()
  const { language } = useLanguage()
  return (
    <div className={style.both}>
      {(['employee', 'manager'] as Party[]).map((party) => (
        <div key={party}>
          <p className="small soft">{text(`templates.paper.of-${party}`)}</p>
          <ButtonRow>
            {(['pdf', 'docx'] as const).map((format) => (
              <DownloadButton key={format} href={address({ party, language, format })}>
                {text(`templates.paper.${format}`)}
                <span className="unseen">
                  : {name}, {text(`templates.paper.of-${party}`)}
                </span>
              </DownloadButton>
            ))}
          </ButtonRow>
        </div>
      ))}
    </div>
  )
}

export const FormsOfVersion = ({ name, ...which }: { name: string; templateId: string; version: number }) => (
  <Forms name={name} address={(form) => addressOf(downloadForm, { ...which, ...form })} />
)
export const ReadyForms = ({ name, libraryKey }: { name: string; libraryKey: LibraryKey }) => (
  <Forms name={name} address={(form) => addressOf(downloadReadyForm, { libraryKey, ...form })} />
)
