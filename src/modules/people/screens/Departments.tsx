import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { addDepartment, changeDepartment, removeDepartment } from '../contract.ts'
import { AdminPage, Part } from './AdminNav.tsx'
import { departmentOptions, useDepartments, type Placed } from './department-tree.ts'
import style from './Departments.module.css'

/** The tree of departments: to see, to name, to move and to prune. */
export function Departments() {
  const text = useText()
  const departments = useDepartments()
  const [changing, change] = useState<Placed | null>(null)
  return (
    <AdminPage title={text('people.departments.title')} lead={text('people.departments.lead')}>
      <Part title={text('people.departments.tree')}>
        {departments.length === 0 ? (
          <Empty>
            <p>
              <b>{text('people.departments.empty')}</b> {text('people.departments.empty-mend')}
            </p>
          </Empty>
        ) : (
          <Tree departments={departments} parentId={null} onChange={change} />
        )}
      </Part>
      <Part title={text('people.departments.add')}>
        <Add departments={departments} />
      </Part>
      {changing && <Change department={changing} departments={departments} onClose={() => change(null)} />}
    </AdminPage>
  )
}

type TreeProps = { departments: Placed[]; parentId: string | null; onChange: (department: Placed) => void }

function Tree({ departments, parentId, onChange }: TreeProps) {
  const text = useText()
  const here = departments.filter((one) => one.parentId === parentId)
  if (here.length === 0) return null
  return (
    <ul className={parentId ? style.below : style.tree}>
      {here.map((department) => (
        <li key={department.id}>
          <div className={style.branch}>
            <span className={style.name}>{department.name}</span>
            <Button
              kind="quiet"
              onClick={() => onChange(department)}
              aria-label={text('people.departments.change-of', { name: department.name })}
            >
              {text('people.departments.change')}
            </Button>
          </div>
          <Tree departments={departments} parentId={department.id} onChange={onChange} />
        </li>
      ))}
    </ul>
  )
}

function Change({
  department: { id: departmentId, name: kept, parentId },
  departments,
  onClose,
}: {
  department: Placed
  departments: Placed[]
  onClose: () => void
}) {
  const text = useText()
  const [name, setName] = useState(kept)
  const [parent, setParent] = useState<string>(parentId ?? '')
  const [removing, setRemoving] = useState(false)
  const change = useAction(changeDepartment, { then: onClose })
  const remove = useAction(removeDepartment, { then: onClose })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!change.busy) change.run({ departmentId, name, parentId: parent || null })
  }
  if (removing)
    return (
      <Dialog key="remove" title={text('people.departments.remove-title', { name: kept })} onClose={onClose}>
        <p>{text('people.departments.remove-explain')}</p>
        <TroubleNotice of={remove.trouble} />
        <div className={style.answer}>
          <ButtonRow>
            <Button kind="danger" busy={remove.busy} onClick={() => remove.run({ departmentId })}>
              {text('people.departments.remove-yes', { name: kept })}
            </Button>
            <Button onClick={onClose}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </div>
      </Dialog>
    )
  return (
    <Dialog key="change" title={text('people.departments.change-title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextField
          label={text('people.departments.name')}
          autoComplete="off"
          value={name}
          onType={setName}
          error={change.trouble?.at('/name')}
        />
        <SelectField
          label={text('people.departments.below')}
          options={departmentOptions(
            departments.filter(({ id }) => id !== departmentId),
            text('people.departments.top'),
          )}
          value={parent}
          onChoose={setParent}
          error={change.trouble?.at('/parentId')}
        />
        <TroubleNotice of={change.trouble} />
        <ButtonRow>
          <Button type="submit" kind="primary" busy={change.busy}>
            {text('people.departments.save')}
          </Button>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
        </ButtonRow>
      </form>
      <div className={style.remove}>
        <Button kind="quiet" onClick={() => setRemoving(true)}>
          {text('people.departments.remove')}
        </Button>
      </div>
    </Dialog>
  )
}

function Add({ departments }: { departments: Placed[] }) {
  const text = useText()
  const [name, setName] = useState('')
  const [parent, setParent] = useState('')
  const [added, setAdded] = useState<string | null>(null)
  const add = useAction(addDepartment, {
    then: (_, { name: given }) => {
      setAdded(given)
      setName('')
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    setAdded(null)
    if (!add.busy) add.run({ name, parentId: parent || null })
  }
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={text('people.departments.name')}
        autoComplete="off"
        value={name}
        onType={(typed) => {
          setName(typed)
          setAdded(null)
        }}
        error={add.trouble?.at('/name')}
      />
      <SelectField
        label={text('people.departments.below')}
        options={departmentOptions(departments, text('people.departments.top'))}
        value={parent}
        onChoose={setParent}
        error={add.trouble?.at('/parentId')}
      />
      <TroubleNotice of={add.trouble} />
      <Button type="submit" kind="primary" busy={add.busy}>
        {text('people.departments.submit')}
      </Button>
      <Done>{added && text('people.departments.added', { name: added })}</Done>
    </form>
  )
}
