import { no, yes, type Decision } from '#kernel/decision.ts'
import { Problem } from '#kernel/problems.ts'
import type { Day, PersonId } from '#kernel/schemas.ts'

/** Nobody gives oneself the right to read other people's reports: an HR adviser is appointed by another administrator. */
export function mayAppoint(me: PersonId, person: PersonId, role: string, held: boolean): Decision {
  if (role === 'hr-adviser' && person === me) return no('appointment.not-yourself')
  if (held) return no('appointment.held')
  return yes
}

/** An organisation always has an administrator. */
export function mayEndAppointment(role: string, administrators: number): Decision {
  if (role === 'administrator' && administrators <= 1) return no('appointment.last-administrator')
  return yes
}

/** Refuses a day of leaving that is not after the day of joining, and an administrator who closes the door behind oneself. */
export function mayLeave(me: PersonId, person: PersonId, joinedOn: Day, leftOn: Day | null): void {
  if (leftOn !== null && leftOn <= joinedOn)
    throw new Problem('invalid-input', { fields: [{ pointer: '/leftOn', code: 'not-after-joining' }] })
  if (leftOn !== null && person === me) throw new Problem('person.leaves-oneself')
}

type Moved = {
  fromDay: Day
  joinedOn: Day
  leftOn: Day | null
  isTheManager: boolean
  /** Is above the new manager already, on that day or later. */
  isAbove: boolean
  differs: boolean
}

/** Moving somebody from a day on: somebody who works here then, to another place than planned, and below nobody who is below them. */
export function mayBeMoved({ fromDay, joinedOn, leftOn, isTheManager, isAbove, differs }: Moved): Decision {
  if (fromDay < joinedOn) return no('move.not-here-yet')
  if (leftOn !== null && fromDay >= leftOn) return no('move.gone-by-then')
  if (isTheManager) return no('person.manages-self')
  if (isAbove) return no('person.circle')
  return differs ? yes : no('move.there-already')
}
