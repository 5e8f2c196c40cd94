import { useEffect, useState, useSyncExternalStore } from 'react'
import type { RoundId } from '#kernel/schemas.ts'
import { call, readAgain, type Trouble } from '#platform/ui/api.ts'
import { saveRound, type Round, type RoundPlan } from '../contract.ts'

const pause = 500

const planOf = ({
  name,
  template,
  departments,
  jobTitles,
  joinedBefore,
  prepareFrom,
  talkFrom,
  talkUntil,
  signBefore,
  skipsDouble,
  newcomersJoin,
  groups,
  secondManager,
  guests,
  peers,
  managerPrepares,
  guestsSign,
}: Round): RoundPlan => ({
  name,
  template,
  departments,
  jobTitles,
  joinedBefore,
  prepareFrom,
  talkFrom,
  talkUntil,
  signBefore,
  skipsDouble,
  newcomersJoin,
  groups,
  secondManager,
  guests,
  peers,
  managerPrepares,
  guestsSign,
})

type Kept = { plan: RoundPlan; is: 'saved' | 'saving' | 'waiting'; trouble: Trouble | null }

/** What was typed and is not on the server yet. Each step is a screen of its own, and goes on with what the last one left. */
const unsaved = new Map<RoundId, Keeper>()

/** Sends what was typed last: when one pauses, or at once when it is asked to. One save after the other. */
class Keeper {
  kept: Kept
  private waiting: RoundPlan | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private last: Promise<void> = Promise.resolve()
  private readonly roundId: RoundId
  private readonly listeners = new Set<() => void>()

  constructor(round: Round) {
    this.roundId = round.id
    this.kept = { plan: planOf(round), is: 'saved', trouble: null }
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly change = (changed: Partial<RoundPlan>): void => {
    const plan = { ...this.kept.plan, ...changed }
    this.waiting = plan
    unsaved.set(this.roundId, this)
    this.tell({ plan, is: 'waiting' })
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), pause)
  }

  readonly flush = (keepalive = false): Promise<void> => {
    clearTimeout(this.timer)
    const plan = this.waiting
    if (!plan) return this.last
    this.waiting = undefined
    return (this.last = keepalive ? this.send(plan, true) : this.last.then(() => this.send(plan, false)))
  }

  private async send(plan: RoundPlan, keepalive: boolean): Promise<void> {
    this.tell({ is: 'saving', trouble: null })
    try {
      await call(saveRound, { roundId: this.roundId, ...plan }, { keepalive })
      // Until the screens know the round as it was saved, a next step is to begin with what was typed.
      await readAgain()
      if (this.kept.plan !== plan) return
      unsaved.delete(this.roundId)
      this.tell({ is: 'saved' })
    } catch (error) {
      // It goes again with the next change, unless something newer waits already.
      this.waiting ??= plan
      this.tell({ is: 'waiting', trouble: error as Trouble })
    }
  }

  private tell(changed: Partial<Kept>): void {
    this.kept = { ...this.kept, ...changed }
    for (const listener of this.listeners) listener()
  }
}

/**
 * The draft as it stands on the screen, saved by itself when one pauses, when one leaves the screen and when the window
 * goes. What the server refuses stays on the screen, with the reason.
 */
export function useKeptDraft(round: Round) {
  const [keeper] = useState(() => unsaved.get(round.id) ?? new Keeper(round))
  const { plan, is: standing, trouble } = useSyncExternalStore(keeper.listen, () => keeper.kept)
  useEffect(() => {
    const leave = () => void keeper.flush(true)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      void keeper.flush()
    }
  }, [keeper])
  return { plan, change: keeper.change, standing, trouble, flush: keeper.flush }
}

export type KeptDraft = ReturnType<typeof useKeptDraft>
