import { useEffect, useState } from 'react'
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

type Standing = { is: 'saved' | 'saving' | 'waiting'; trouble: Trouble | null }

/** Sends what was typed last: when one pauses, or at once when it is asked to. One save after the other. */
class Keeper {
  private waiting: RoundPlan | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private last: Promise<void> = Promise.resolve()
  private readonly roundId: RoundId
  private readonly tell: (standing: Standing) => void

  constructor(roundId: RoundId, tell: (standing: Standing) => void) {
    this.roundId = roundId
    this.tell = tell
  }

  readonly keep = (plan: RoundPlan): void => {
    this.waiting = plan
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
      this.tell({ is: 'saved', trouble: null })
      await readAgain()
    } catch (error) {
      // It goes again with the next change, unless something newer waits already.
      this.waiting ??= plan
      this.tell({ is: 'waiting', trouble: error as Trouble })
    }
  }
}

/**
 * The draft as it stands on the screen, saved by itself when one pauses, when one leaves the screen and when the window
 * goes. What the server refuses stays on the screen, with the reason.
 */
export function useKeptDraft(round: Round) {
  const [plan, set] = useState(() => planOf(round))
  const [standing, stand] = useState<Standing>({ is: 'saved', trouble: null })
  const [keeper] = useState(() => new Keeper(round.id, stand))
  useEffect(() => {
    const leave = () => void keeper.flush(true)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      void keeper.flush()
    }
  }, [keeper])
  const change = (changed: Partial<RoundPlan>): void => {
    const next = { ...plan, ...changed }
    set(next)
    stand({ is: 'waiting', trouble: standing.trouble })
    keeper.keep(next)
  }
  return { plan, change, standing: standing.is, trouble: standing.trouble, flush: keeper.flush }
}

export type KeptDraft = ReturnType<typeof useKeptDraft>
