import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import { Icon } from './Icon.tsx'
import style from './Form.module.css'

type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  children: (props: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A label, a hint and an error that belong to one control, for eyes and for screen readers alike. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={style.field}>
      <label htmlFor={id} className={style.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={style.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {error && (
        <p id={`${id}-error`} className={style.error}>
          <Icon of="warning" size={16} />
          {error}
        </p>
      )}
    </div>
  )
}

type Common = { label: ReactNode; hint?: ReactNode; error?: string | undefined }
type InputProps = Common &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className' | 'value'> & {
    value: string
    onType: (value: string) => void
    short?: boolean
  }

export function TextField({ label, hint, error, onType, short = false, ...rest }: InputProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <input
          {...rest}
          {...props}
          className={short ? `${style.input} ${style.short}` : style.input}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  )
}

type AreaProps = Common &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'className' | 'value'> & {
    value: string
    onType: (value: string) => void
  }

export function AreaField({ label, hint, error, onType, ...rest }: AreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <textarea
          {...rest}
          {...props}
          className={`${style.input} ${style.area}`}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  )
}

type SelectProps = Common &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'className' | 'value'> & {
    value: string
    onChoose: (value: string) => void
    /** Options of the same group stand together under its name. */
    options: { value: string; label: string; group?: string }[]
  }

export function SelectField({ label, hint, error, onChoose, options, ...rest }: SelectProps) {
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <select {...rest} {...props} className={style.input} onChange={(event) => onChoose(event.target.value)}>
          {groups.map((group) => {
            const here = options
              .filter((one) => one.group === group)
              .map(({ value, label: said }) => (
                <option key={value} value={value}>
                  {said}
                </option>
              ))
            return group === undefined ? (
              here
            ) : (
              <optgroup key={group} label={group}>
                {here}
              </optgroup>
            )
          })}
        </select>
      )}
    </Field>
  )
}

type ChoiceProps<Value extends string> = {
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  options: { value: Value; label: string; explain?: string; fixed?: boolean }[]
  disabled?: boolean
  /** Heard by screen readers only, where the question already stands above. */
  unseenLegend?: boolean
  /** Beside one another, for words that need no explanation. */
  compact?: boolean
}

/** One of a few, each explained. */
export function RadioChoice<Value extends string>({
  legend,
  hint,
  error,
  options,
  disabled = false,
  unseenLegend = false,
  compact = false,
  value,
  onChoose,
}: ChoiceProps<Value> & { value: Value | null; onChoose: (value: Value) => void }) {
  return (
    <Choices {...{ legend, hint, error, unseenLegend, compact }}>
      {(name) =>
        options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            option={option}
            checked={option.value === value}
            disabled={disabled}
            onToggle={() => onChoose(option.value)}
          />
        ))
      }
    </Choices>
  )
}

/** Any of a few. */
export function CheckChoice<Value extends string>({
  legend,
  hint,
  error,
  options,
  disabled = false,
  unseenLegend = false,
  values,
  onChoose,
}: ChoiceProps<Value> & { values: Value[]; onChoose: (values: Value[]) => void }) {
  const toggle = (value: Value) =>
    onChoose(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <Choices {...{ legend, hint, error, unseenLegend }}>
      {(name) =>
        options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={name}
            option={option}
            checked={values.includes(option.value)}
            disabled={disabled || option.fixed === true}
            onToggle={() => toggle(option.value)}
          />
        ))
      }
    </Choices>
  )
}

function Choices({
  legend,
  hint,
  error,
  unseenLegend,
  compact = false,
  children,
}: {
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  unseenLegend: boolean
  compact?: boolean
  children: (name: string) => ReactNode
}) {
  const name = useId()
  return (
    <fieldset className={style.field} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={unseenLegend ? 'unseen' : style.label}>{legend}</legend>
      {hint && <p className={style.hint}>{hint}</p>}
      <div className={compact ? `${style.choices} ${style.compact}` : style.choices}>{children(name)}</div>
      {error && (
        <p id={`${name}-error`} className={style.error}>
          <Icon of="warning" size={16} />
          {error}
        </p>
      )}
    </fieldset>
  )
}

function Choice({
  type,
  name,
  option,
  checked,
  disabled,
  onToggle,
}: {
  type: 'radio' | 'checkbox'
  name: string
  option: { value: string; label: string; explain?: string }
  checked: boolean
  disabled: boolean
  onToggle: () => void
}) {
  return (
    <label className={style.choice}>
      <input type={type} name={name} value={option.value} checked={checked} disabled={disabled} onChange={onToggle} />
      <b>{option.label}</b>
      {option.explain && <span>{option.explain}</span>}
    </label>
  )
}

/** A single yes or no. */
export function CheckField({
  label,
  explain,
  checked,
  onToggle,
}: {
  label: string
  explain?: string
  checked: boolean
  onToggle: (checked: boolean) => void
}) {
  return (
    <div className={style.field}>
      <Choice
        type="checkbox"
        name={useId()}
        option={{ value: 'yes', label, ...(explain ? { explain } : {}) }}
        checked={checked}
        disabled={false}
        onToggle={() => onToggle(!checked)}
      />
    </div>
  )
}

export const Pair = ({ children }: { children: ReactNode }) => <div className={style.pair}>{children}</div>
