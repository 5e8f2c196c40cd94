import { receive } from '#platform/http/serve.ts'
import * as account from './account.ts'
import * as contract from './contract.ts'
import * as invitations from './invitations.ts'
import * as signIn from './sign-in.ts'
import { readWelcome } from './welcome.ts'

export const routes = [
  receive(contract.readWelcome, readWelcome),
  receive(contract.signIn, signIn.signIn),
  receive(contract.askSignInLink, signIn.askSignInLink),
  receive(contract.redeemSignInLink, signIn.redeemSignInLink),
  receive(contract.signInAs, signIn.signInAs),
  receive(contract.signOut, signIn.signOut),
  receive(contract.signOutEverywhere, signIn.signOutEverywhere),
  receive(contract.readAccount, account.readAccount),
  receive(contract.chooseLanguage, account.chooseLanguage),
  receive(contract.choosePassword, account.choosePassword),
  receive(contract.chooseOrganisation, account.chooseOrganisation),
  receive(contract.readInvitation, invitations.readInvitation),
  receive(contract.acceptInvitation, invitations.acceptInvitation),
]
