import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  field: { summary: 'Summary', development: 'Development', reaction: 'Reaction of the employee' },
  overall: 'Overall',
  outcome: {
    agreed: {
      name: 'Agreed',
      means: 'You have read the report and agree with it. It can count as an agreement between you.',
    },
    seen: { name: 'Seen', means: 'You have read the report. You do not say that you agree, nor that you disagree.' },
    'seen-disagreed': {
      name: 'Seen, not agreed',
      means:
        'You have read the report and do not agree with it. You write why, and your reaction becomes part of the report.',
    },
    refused: { name: 'Does not sign', means: 'This person did not want to sign. The manager has recorded why.' },
  },
  pdf: {
    report: 'Report',
    'held-on': 'Conversation on {moment}',
    version: 'Version {number, number} of the report',
    'taking-part': 'Who took part',
    conclusions: 'What we came to',
    scores: 'Judgement',
    'score-explained': 'A score is the judgement of the manager, with its reason.',
    goals: 'Goals',
    agreements: 'Agreements',
    'no-agreements': 'No agreements were made in this conversation.',
    what: 'What',
    who: 'Who',
    when: 'Before when',
    reaction: 'Reaction of {name}',
    signatures: 'Signatures',
    'signatures-explained':
      '‘Agreed’ means: read and agreed with. ‘Seen’ means: read, without saying whether one agrees. ‘Seen, not agreed’ means: read and not agreed with, with a reaction. Not signing takes nothing away from the report; the reason is given.',
    'recorded-by': 'Recorded by {name}.',
    seal: 'Seal',
    'sealed-on': 'Made final on {moment}.',
    'seal-explained':
      'Nothing in this report has changed since. The seal of the organisation is in this file: `npm run verify`, or the server of the organisation, tells whether the file is untouched. The report is attached to this document as JSON.',
    hash: 'SHA-256 of the report',
    key: 'Key of the seal',
    page: 'Page',
    attachment: 'report',
  },
}
