import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  signIn: {
    title: 'Welcome to Voortgang',
    lead: 'Conversations between employee and manager: prepared together, held together, recorded together.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    link: 'Mail me a sign-in link',
    'link-explain': 'No password, or forgotten it? Fill in your e-mail address and get a link by mail.',
    'link-sent':
      'Look in the mailbox of {email}. If we know that address, a link is on its way. It works for a quarter of an hour.',
    demo: {
      title: 'Choose who you want to be',
      explain: 'This is a demonstration with invented people. Choose somebody and look around; what you do is kept.',
      more: '{count, number} more people',
      as: 'Go in as {name}',
    },
    role: { manager: 'manager', 'hr-adviser': 'HR adviser', administrator: 'administrator' },
  },
  link: {
    title: 'Sign in to Voortgang',
    lead: 'You used a sign-in link. Press the button to go in.',
    submit: 'Sign in',
    once: 'The link works once, for a quarter of an hour.',
    'expired-title': 'This sign-in link does not work any more',
    expired: 'A sign-in link works once, for a quarter of an hour. Ask for a new one, or sign in with your password.',
    again: 'Go to sign in',
  },
  invitation: {
    title: 'Welcome to {organisation}',
    lead: 'Hello {name}. {organisation} uses Voortgang for the conversations between employees and managers.',
    'lead-new': 'Choose a password, and your account is ready.',
    'lead-known':
      'There is an account with this e-mail address already. Sign in with it, and you can accept the invitation.',
    email: 'E-mail address',
    'email-hint': 'You will sign in with this.',
    'known-email': 'The invitation is for {email}.',
    password: 'Choose a password',
    'password-hint':
      'At least 15 characters. A short sentence that only you would think of works well and is easy to remember.',
    submit: 'Make your account',
    'signed-in': 'You are signed in as {email}.',
    accept: 'Accept the invitation',
    'accept-explain': 'After that you can go to {organisation} with this account too.',
    'other-account':
      'This invitation is for {email}. That is another account than the one you are signed in with. Sign out first; then you can go on here.',
    'sign-out': 'Sign out and go on',
    'expired-title': 'This invitation does not work any more',
    expired:
      'An invitation works once, for two weeks. Do you have an account already? Then sign in. If not, ask your organisation for a new invitation.',
    'to-sign-in': 'Go to sign in',
  },
  account: {
    title: 'My account',
    email: 'E-mail address',
    'email-explain': 'You sign in with this address.',
    language: 'Language',
    'language-explain': 'The language of your screens, your mail and your files. What people write is not translated.',
    password: 'Password',
    'password-explain': 'When you choose a new password, you are signed out on all your other devices.',
    'no-password-explain':
      'You have no password yet. You sign in with a link by mail. With a password you can do without.',
    'current-password': 'Your current password',
    'new-password': 'New password',
    'new-password-hint':
      'At least 15 characters. A short sentence that only you would think of works well and is easy to remember.',
    'save-password': 'Save the password',
    'password-saved': 'Your password has been saved. You are signed out on your other devices now.',
    sessions: 'Where you are signed in',
    'sessions-explain': 'Something you do not recognise? Then sign out everywhere and choose a new password.',
    here: 'this device',
    device: '{browser} on {system}',
    'unknown-device': 'Unknown device',
    since: '{method}, since {moment}',
    seen: 'last used on {moment}',
    method: {
      password: 'With a password',
      link: 'With a sign-in link',
      invitation: 'With an invitation',
      demo: 'In the demonstration',
    },
    'sign-out': 'Sign out on this device',
    'sign-out-everywhere': 'Sign out everywhere',
    organisations: 'Your organisations',
    'organisations-explain': 'Your account belongs to several organisations. You see one of them at a time.',
    'organisation-here': 'you are here now',
    'to-organisation': 'Go to {organisation}',
  },
}
