import { serve } from '#platform/http/serve.ts'
import { fingerprint } from '#platform/seal.ts'
import { readReportVersions, saveReportRating, saveReportText } from './concept.ts'
import * as contract from './contract.ts'
import { readPreviousReport, readReport } from './reading.ts'
import { sealKeyOf } from './seal-keys.ts'
import { asJson, asPdf, listReports, readSignedReport, takeSealedReport } from './signed.ts'
import { askCorrection, offerReport, recordRefusal, reopenConversation, signReport, takeBackReport } from './signing.ts'

export const routes = [
  serve(contract.readReport, readReport),
  serve(contract.saveReportText, saveReportText),
  serve(contract.saveReportRating, saveReportRating),
  serve(contract.readReportVersions, readReportVersions),
  serve(contract.offerReport, offerReport),
  serve(contract.takeBackReport, takeBackReport),
  serve(contract.signReport, signReport),
  serve(contract.askCorrection, askCorrection),
  serve(contract.recordRefusal, recordRefusal),
  serve(contract.reopenConversation, reopenConversation),
  serve(contract.listReports, listReports),
  serve(contract.listReportsAsHr, listReports),
  serve(contract.readSignedReport, readSignedReport),
  serve(contract.readSignedReportAsHr, readSignedReport),
  serve(contract.downloadReport, takeSealedReport, asPdf),
  serve(contract.downloadReportAsHr, takeSealedReport, asPdf),
  serve(contract.exportReport, takeSealedReport, asJson),
  serve(contract.readPreviousReport, readPreviousReport),
  serve(
    contract.readSealKey,
    async ({ organisation }) => organisation,
    async (organisation, { database }) => {
      const { publicKey } = await sealKeyOf(database, organisation)
      return { publicKey: publicKey.toString('base64'), fingerprint: fingerprint(publicKey) }
    },
  ),
]
