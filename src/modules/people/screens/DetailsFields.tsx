import { Pair, TextField } from '#platform/ui/controls/Form.tsx'
import type { Trouble } from '#platform/ui/api.ts'
import { useText } from '#platform/ui/text.ts'

export type Details = {
  employeeNumber: string
  givenName: string
  familyPrefix: string
  familyName: string
  email: string
  jobTitle: string
}

/** Somebody's name, job title and address. */
export function DetailsFields({
  details,
  onType,
  trouble,
  begin = false,
}: {
  details: Details
  onType: (details: Details) => void
  trouble: Trouble | null
  /** The keyboard begins here. */
  begin?: boolean
}) {
  const text = useText()
  const field = (name: keyof Details) => ({
    value: details[name],
    onType: (value: string) => onType({ ...details, [name]: value }),
    error: trouble?.at(`/${name}`),
  })
  // Not the reader's own name and address: the browser should not fill those in.
  const off = { autoComplete: 'off' }
  return (
    <>
      <Pair>
        <TextField label={text('people.details.given-name')} autoFocus={begin} {...off} {...field('givenName')} />
        <TextField label={text('people.details.family-prefix')} short {...off} {...field('familyPrefix')} />
      </Pair>
      <TextField label={text('people.details.family-name')} {...off} {...field('familyName')} />
      <TextField label={text('people.details.job-title')} {...off} {...field('jobTitle')} />
      <TextField
        label={text('people.details.email')}
        hint={text('people.details.email-hint')}
        type="email"
        {...off}
        {...field('email')}
      />
      <TextField
        label={text('people.details.employee-number')}
        hint={text('people.details.employee-number-hint')}
        short
        {...off}
        {...field('employeeNumber')}
      />
    </>
  )
}

/** As the server takes it: no address or number is not an empty one. */
export const given = ({ email, employeeNumber, ...details }: Details) => ({
  ...details,
  email: email.trim() === '' ? null : email,
  employeeNumber: employeeNumber.trim() === '' ? null : employeeNumber,
})
