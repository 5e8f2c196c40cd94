import { useLater } from '#platform/ui/api.ts'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { readAgreementReaders } from '../contract.ts'

/** Who reads this agreement, and what is said about it. */
export function AgreementReaders({ of: agreementId }: { of: string }) {
  const readers = useLater(readAgreementReaders, { agreementId })
  return readers ? <Readers of={{ ...readers, later: null }} /> : null
}
