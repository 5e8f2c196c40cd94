/**
 * The stages of a conversation and the acts that lead from one to the next (product.md, «The states of a conversation»).
 * The database refuses every other step by itself: `app.follow_lifecycle()`.
 */
export const lifecycle = {
  planned: { prepare: 'preparing', begin: 'revealed', cancel: 'cancelled' },
  preparing: { reveal: 'revealed', begin: 'revealed', cancel: 'cancelled' },
  revealed: { conclude: 'recorded', cancel: 'cancelled' },
  recorded: { offer: 'signing', cancel: 'cancelled' },
  signing: { correct: 'recorded', close: 'closed', cancel: 'cancelled' },
  closed: { reopen: 'recorded' },
  cancelled: {},
} as const satisfies Record<string, Record<string, string>>

export type Stage = keyof typeof lifecycle
export type Act = { [S in Stage]: keyof (typeof lifecycle)[S] }[Stage]

/** The stage to which an act leads from here, or undefined when it leads nowhere from here. */
export const after = (stage: Stage, act: Act): Stage | undefined =>
  (lifecycle[stage] as Partial<Record<Act, Stage>>)[act]
