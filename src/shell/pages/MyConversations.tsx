import { NextMoments } from '#modules/cadences/screens/NextMoments.tsx'
import { Conversations } from '#modules/conversations/screens/Conversations.tsx'

/** My conversations, with those that are still to come by themselves. */
export const MyConversations = () => <Conversations below={<NextMoments />} />
