import type { Preferences } from '../contract.ts'

/** The topics that one can do without, in the order in which a conversation goes. */
export const topics: Preferences['unwanted'] = ['preparing', 'tomorrow', 'report', 'agreements', 'goals', 'feedback']
