import { useText } from '#platform/ui/text.ts'
import type { KeptPerson } from '../contract.ts'

type Appointment = KeptPerson['appointments'][number]
export type Role = Appointment['role']

/** How a role is said, with its department when it is not for everybody. */
export function useRoleName() {
  const text = useText()
  return ({ role, department }: Pick<Appointment, 'role' | 'department'>): string => {
    const name = text(`people.role.${role}`)
    return department ? text('people.role-of', { role: name, department }) : name
  }
}
