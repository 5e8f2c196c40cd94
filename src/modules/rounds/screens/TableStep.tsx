import { useState } from 'react'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import type { PersonId } from '#kernel/schemas.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { CheckField, RadioChoice, SelectField } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import type { GuestRole, RoundGuest } from '../contract.ts'
import type { KeptDraft } from './kept-draft.ts'
import style from './Rounds.module.css'

const mostGuests = 50
const peers = [0, 1, 2, 3, 4, 5]

/** Who else is at the table, and what is left to choose. */
export function TableStep({ plan, change, trouble }: KeptDraft) {
  const text = useText()
  return (
    <div className={style.form}>
      <Notice icon="lock">{text('rounds.table.reads')}</Notice>
      <CheckField
        label={text('rounds.table.second-manager')}
        explain={text('rounds.table.second-manager-explain')}
        checked={plan.secondManager}
        onToggle={(secondManager) => change({ secondManager })}
      />
      <SelectField
        label={text('rounds.table.peers')}
        hint={text('rounds.table.peers-hint')}
        value={String(plan.peers)}
        options={peers.map((count) => ({ value: String(count), label: text('rounds.table.peers-count', { count }) }))}
        onChoose={(count) => change({ peers: Number(count) })}
      />
      <Section title={text('rounds.table.guests')} explain={text('rounds.table.guests-explain')}>
        <Guests of={plan.guests} error={trouble?.at('/guests')} onChange={(guests) => change({ guests })} />
      </Section>
      <Section title={text('rounds.table.optional')} explain={text('rounds.table.optional-explain')}>
        <CheckField
          label={text('rounds.table.manager-prepares')}
          explain={text('rounds.table.manager-prepares-explain')}
          checked={plan.managerPrepares}
          onToggle={(managerPrepares) => change({ managerPrepares })}
        />
        <CheckField
          label={text('rounds.table.guests-sign')}
          explain={text('rounds.table.guests-sign-explain')}
          checked={plan.guestsSign}
          onToggle={(guestsSign) => change({ guestsSign })}
        />
      </Section>
    </div>
  )
}

type GuestsProps = { of: RoundGuest[]; error: string | undefined; onChange: (guests: RoundGuest[]) => void }

function Guests({ of, error, onChange }: GuestsProps) {
  const text = useText()
  const [asking, ask] = useState(false)
  return (
    <>
      {error && (
        <Notice tone="sun" icon="warning">
          {error}
        </Notice>
      )}
      {of.length > 0 && (
        <List>
          {of.map((one, place) => (
            <Item
              key={`${one.guest.id} ${one.about?.id}`}
              side={
                <Button
                  kind="quiet"
                  aria-label={text('rounds.draft.remove-exception-of', { name: one.guest.name })}
                  onClick={() => onChange(of.filter((_, at) => at !== place))}
                >
                  {text('rounds.draft.remove-exception')}
                </Button>
              }
            >
              {one.guest.name}
              <p className="small soft">
                {text(`rounds.table.role.${one.role}`)} ·{' '}
                {one.about ? text('rounds.table.at', { name: one.about.name }) : text('rounds.table.at-everybody')}
              </p>
            </Item>
          ))}
        </List>
      )}
      {asking ? (
        <AddGuest
          onClose={() => ask(false)}
          onAdd={(guest) => {
            const same = (one: RoundGuest) => one.guest.id === guest.guest.id && one.about?.id === guest.about?.id
            onChange([...of.filter((one) => !same(one)), guest])
            ask(false)
          }}
        />
      ) : (
        of.length < mostGuests && <Button onClick={() => ask(true)}>{text('rounds.table.add')}</Button>
      )}
    </>
  )
}

type Chosen = { id: string; name: string }
const named = ({ id, name }: Chosen) => ({ id: id as PersonId, name })

function AddGuest({ onAdd, onClose }: { onAdd: (guest: RoundGuest) => void; onClose: () => void }) {
  const text = useText()
  const [guest, choose] = useState<Chosen | null>(null)
  const [role, setRole] = useState<GuestRole>('second-manager')
  const [where, setWhere] = useState<'everybody' | 'one'>('everybody')
  const [about, setAbout] = useState<Chosen | null>(null)
  const whole = guest && (where === 'everybody' || (about && about.id !== guest.id))
  return (
    <div className={style.group}>
      <PersonPicker label={text('rounds.table.who')} value={guest} onChoose={choose} />
      {guest && (
        <>
          <SelectField
            label={text('rounds.table.as')}
            value={role}
            options={(['second-manager', 'hr', 'mentor'] as const).map((one) => ({
              value: one,
              label: text(`rounds.table.role.${one}`),
            }))}
            onChoose={(chosen) => setRole(chosen as GuestRole)}
          />
          <RadioChoice
            legend={text('rounds.table.where')}
            options={[
              { value: 'everybody', label: text('rounds.table.where-everybody') },
              { value: 'one', label: text('rounds.table.where-one') },
            ]}
            value={where}
            onChoose={setWhere}
          />
          {where === 'one' && <PersonPicker label={text('rounds.table.about')} value={about} onChoose={setAbout} />}
        </>
      )}
      <ButtonRow>
        {whole && (
          <Button
            kind="primary"
            onClick={() => onAdd({ guest: named(guest), role, about: where === 'one' && about ? named(about) : null })}
          >
            {text('rounds.table.add-submit', { name: guest.name })}
          </Button>
        )}
        <Button onClick={onClose}>{text('ui.cancel')}</Button>
      </ButtonRow>
    </div>
  )
}
