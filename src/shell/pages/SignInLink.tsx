import { SignInLink as AtTheDoor } from '#modules/accounts/screens/SignInLink.tsx'

/** The link of a mail, opened where somebody is signed in already: whoever the link is for, comes in their place. */
export const SignInLink = () => <AtTheDoor onEnter={() => location.assign('/')} />
