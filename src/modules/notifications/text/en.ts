import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  greeting: 'Hi {name},',
  'greeting-unnamed': 'Hello,',
  why: {
    meetings:
      'You get this mail because you take part in this conversation in Voortgang at {organisation}. What you tell each other is never in a mail.',
    preparing:
      'You get this mail because you take part in this conversation in Voortgang at {organisation}. What you tell each other is never in a mail.',
    tomorrow:
      'You get this mail because you take part in this conversation in Voortgang at {organisation}. What you tell each other is never in a mail.',
    report:
      'You get this mail because you take part in this conversation in Voortgang at {organisation}. What you tell each other is never in a mail.',
    refusal:
      'You get this mail because you take part in this conversation in Voortgang at {organisation}. What you tell each other is never in a mail.',
    agreements:
      'You get this mail because this agreement in Voortgang at {organisation} is yours or was made with you. What you agreed is never in a mail.',
    goals:
      'You get this mail because you have a goal in Voortgang at {organisation}. What your goal is, is never in a mail.',
  },
  calendar: 'Conversation with {name}',
  facts: { day: 'Day', time: 'Time', place: 'Where', link: 'Link' },
  planned: {
    subject: 'Conversation planned on {day}',
    text: 'There is a conversation for you, with {other}. {who, select, me {You have} other {{actor} has}} planned it.\n\nPreparing takes about ten minutes. Nobody but you reads what you write, until you have both shared or the talk begins.',
    button: 'See the conversation',
  },
  moved: {
    subject: 'Conversation moved to {day}',
    text: '{who, select, me {You have} other {{actor} has}} moved the conversation of {employee}. The new appointment is attached.',
    button: 'See the conversation',
  },
  cancelled: {
    subject: 'Conversation cancelled',
    text: '{who, select, me {You have} other {{actor} has}} cancelled the conversation of {employee}. What you prepared is yours alone again.',
    button: 'See the conversation',
  },
  guest: {
    subject: 'You are a guest at a conversation on {day}',
    text: '{actor} asks you to be a guest at the conversation of {employee}.\n\nYou read the notes, the agreements and the report without scores. You do not read the preparations.',
    button: 'See the conversation',
  },
  'guest-cancelled': {
    subject: 'You are no longer a guest at a conversation',
    text: 'You need not be at the conversation of {employee} any more.',
    button: 'Go to Voortgang',
  },
  'guest-comes': {
    subject: 'There will be a guest at your conversation on {day}',
    text: '{actor} has asked a guest to the conversation of {employee}. At the conversation you see who it is, and what a guest reads.',
    button: 'See the conversation',
  },
  shared: {
    subject: '{actor} has shared the preparation',
    text: '{actor} has finished preparing. As soon as you share too, your preparations open to each other at the same moment.',
    button: 'Go on preparing',
  },
  opened: {
    subject: 'Your preparations are open',
    text: 'You have both shared. Read each other’s preparation for the conversation on {day}.',
    button: 'Read the preparations',
  },
  offered: {
    subject: 'There is a report to sign',
    text: '{actor} has offered the report of the conversation with {employee} for signing.\n\nTake your time to read it. If something is not right, the employee can ask for a correction. Signing as seen is not the same as signing as agreed.',
    button: 'Read and sign',
  },
  'taken-back': {
    subject: 'The report was taken back',
    text: '{actor} has taken the report back to improve it. You will hear when there is a new version.',
    button: 'See the report',
  },
  correction: {
    subject: '{actor} asks for a correction',
    text: '{actor} has read the report and asks you to change something. The report is a draft again.',
    button: 'Read the request',
  },
  refusal: {
    subject: 'It was recorded that you do not sign a report',
    text: '{actor} has recorded that you do not sign the report of the conversation with {employee}, and why. It takes nothing away from the report.\n\nRead what it says. If it is not right, talk about it with {actor}.',
    button: 'Read the report',
  },
  closed: {
    subject: 'The report is signed and closed',
    text: 'Signing is complete. The report of the conversation with {employee} is final and cannot change any more.',
    button: 'See the report',
  },
  reopened: {
    subject: 'A closed conversation was reopened',
    text: '{actor} has reopened the conversation with {employee}. The signed report stays; a new version will come beside it.',
    button: 'Read why',
  },
  prepare: {
    subject: 'Prepare your conversation on {day}',
    text: 'You will soon have a conversation with {other}. You have not begun to prepare yet.\n\nIt takes about ten minutes. Nobody but you reads what you write, until you have both shared or the talk begins.',
    button: 'Begin to prepare',
  },
  draft: {
    subject: 'Your preparation has not been shared yet',
    text: 'You began to prepare the conversation with {other}, and have not shared your preparation yet.\n\nAre you ready? Then share it. What you wrote is kept.',
    button: 'Go on preparing',
  },
  tomorrow: {
    subject: 'Your conversation is on {day}',
    text: 'A short reminder of the conversation of {employee}.',
    button: 'See the conversation',
  },
  conclude: {
    subject: 'Did the conversation on {day} take place?',
    text: 'The conversation with {other} has not been concluded yet. Did it take place? Then conclude it, so that you can write the report.\n\nDid it not? Then move it, or cancel it.',
    button: 'Go to the conversation',
  },
  write: {
    subject: 'The report of your conversation is not ready yet',
    text: 'The conversation with {other} is concluded, and its report has not been offered for signing yet. Best write it while you both remember the conversation well.',
    button: 'Write the report',
  },
  sign: {
    subject: 'There is still a report to sign',
    text: 'The report of the conversation of {employee} has been ready for a few days. You have not signed it yet.\n\nSigning as seen is not the same as signing as agreed. If something is not right, the employee can ask for a correction.',
    button: 'Read and sign',
  },
  'agreement-due': {
    subject: 'An agreement of yours is due on {day}',
    text: 'You have an agreement that would be done on {day}. Say how it stands, also when it does not work out.',
    button: 'See your agreements',
  },
  'agreement-overdue': {
    subject: 'An agreement should have been done on {day}',
    text: '{who, select, me {An agreement of yours} other {An agreement of {actor}}} should have been done on {day}, and is still open.\n\nSee together what is needed. If it is done, say so at the agreement.',
    button: 'See the agreements',
  },
  goal: {
    subject: 'How are your goals coming along?',
    text: 'Nothing was said about one or more of your goals for six weeks. A short check-in will do, also when little has happened.',
    button: 'See your goals',
  },
  disagreed: {
    subject: '{actor} has signed as seen, not agreed',
    text: '{actor} has read the report of the conversation with {employee} and disagrees with it. The reaction is with the report and stays there.\n\nTalk about it with each other.',
    button: 'Read the reaction',
  },
  'sign-in': {
    subject: 'Your sign-in link for Voortgang',
    text: 'This link signs you in. It works once, for a quarter of an hour.',
    button: 'Sign in',
    footer: 'Did you not ask for this? Then you can throw this mail away: nobody gets in without the link.',
  },
  invitation: {
    subject: 'Your invitation to Voortgang at {organisation}',
    text: '{organisation} uses Voortgang for conversations between employees and managers. Make your account and everything is ready for you.\n\nThe link works for two weeks.',
    button: 'Make your account',
    footer: 'Did you not expect this invitation? Then ask your organisation about it, or throw the mail away.',
  },
  kind: {
    planned: 'conversation planned',
    moved: 'conversation moved',
    cancelled: 'conversation cancelled',
    guest: 'guest invited',
    'guest-cancelled': 'guest let go',
    'guest-comes': 'guest announced',
    shared: 'preparation shared',
    opened: 'preparations open',
    offered: 'report to sign',
    'taken-back': 'report taken back',
    correction: 'correction asked',
    refusal: 'not signing recorded',
    closed: 'report closed',
    reopened: 'conversation reopened',
    prepare: 'reminder: prepare',
    draft: 'reminder: share the preparation',
    tomorrow: 'reminder: the conversation comes',
    conclude: 'reminder: conclude the conversation',
    write: 'reminder: write the report',
    sign: 'reminder: sign',
    'agreement-due': 'reminder: agreement due',
    'agreement-overdue': 'reminder: agreement overdue',
    goal: 'reminder: check in on goals',
    disagreed: 'signed, not agreed',
  },
  outbox: {
    title: 'Outgoing mail',
    kept: 'No mail server is set (SMTP_URL), so mail goes nowhere; here you see what would have been sent.',
    leaves: 'You see whether the mail server took a mail. You do not see what it says.',
    empty: 'There is no mail yet. The first goes out when somebody plans a conversation.',
    to: 'To',
    what: 'Kind',
    when: 'When',
    state: 'State',
    'state-waiting': 'waiting',
    'state-sent': 'sent',
    'state-kept': 'kept',
    'state-failed': 'failed',
    attempts: '{count, plural, one {# attempt} other {# attempts}}, last error: {error}',
    secrets:
      'Invitations and sign-in links are not in this list, because such a mail has a secret link in it. Without a mail server that link is in the window in which Voortgang was started.',
    content: 'Contents',
    read: 'Read this mail',
    'read-of': 'Read this mail, to {name}',
    subject: 'Subject',
    calendar: 'Calendar invitation attached',
    more: 'Show older mail',
  },
}
