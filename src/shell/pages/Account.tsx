import { Account as Mine } from '#modules/accounts/screens/Account.tsx'
import { CalendarFeed } from '#modules/notifications/screens/CalendarFeed.tsx'
import { MailPreferences } from '#modules/notifications/screens/MailPreferences.tsx'

/** My account, and how I want to hear of things. */
export const Account = () => (
  <Mine>
    <MailPreferences />
    <CalendarFeed />
  </Mine>
)
