import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  founding: {
    title: 'Begin with Voortgang',
    lead: 'This installation is still empty. Here you make the organisation and become its first administrator.',
    'lead-another':
      'Here you make an organisation beside those that are there, and become its first administrator. They see nothing of each other.',
    code: 'Code',
    'code-hint':
      'The code is in the window in which Voortgang was started, or you get it from whoever looks after the server. That way nobody else can be first.',
    organisation: 'Name of the organisation',
    language: 'Language of mails and files',
    'language-hint': 'Everybody chooses their own language afterwards.',
    'time-zone': 'Time zone',
    you: 'Who are you?',
    'given-name': 'Given name',
    'family-prefix': 'Prefix of the surname',
    'family-name': 'Surname',
    'job-title': 'Job title',
    email: 'E-mail address',
    password: 'Password',
    'password-hint': 'At least 15 characters. A short sentence works well.',
    'also-hr': 'I am also HR adviser of everybody',
    'also-hr-explain':
      'As HR adviser you see where conversations stand, and plan them for others. You do not read what people write, unless the organisation opens signed reports to HR.',
    submit: 'Make the organisation',
  },
  settings: {
    title: 'Settings',
    lead: 'What is set here applies to the whole organisation. Every change is recorded.',
    organisation: 'The organisation',
    name: 'Name',
    language: 'Language',
    'language-hint': 'For who has not chosen a language yet. Otherwise everybody chooses their own.',
    'time-zone': 'Time zone',
    'time-zone-hint': 'All times of conversations are in this zone.',
    reading: 'Who may read more',
    'reading-explain':
      'A report belongs to the employee, the manager and whoever was there. Here you decide who else may read it once it is signed.',
    'hr-reads': 'HR advisers read signed reports',
    'hr-reads-explain':
      'This is about the people whose HR adviser somebody is, and about earlier reports too. Preparations, notes of the talk, and reports that not everybody has signed stay closed.',
    'hr-looks':
      'Each time an HR adviser opens a report, it is recorded. The employee sees it too: who looked, and when.',
    handover: 'How many months back does a new manager read?',
    'handover-hint':
      'When somebody gets another manager, that manager reads the signed reports of this many months back. With 0 the new manager begins with an empty file. The most is 120.',
    save: 'Save the settings',
    saved: 'The settings have been saved and apply from now on.',
  },
}
