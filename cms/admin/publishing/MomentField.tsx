import type { Locale } from '#schema/locales'
import { readMoment } from '../../schedule/baghdad.ts'
import { sayMoment } from '../../schedule/say-date.ts'

type Props = {
  id: string
  label: string
  /** As the field gives it: `2026-12-06T10:00`. */
  value: string
  language: Locale
  onChange: (value: string) => void
  problem?: string | null
}

/** A day and a time on Baghdad's clocks, said once more in words. */
export function MomentField({ id, label, value, language, onChange, problem }: Props) {
  const moment = readMoment(value)
  return (
    <div className="manara-ask">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        dir="ltr"
        value={value}
        aria-describedby={`${id}-said`}
        aria-invalid={Boolean(problem)}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
      <p
        id={`${id}-said`}
        className={problem ? 'manara-ask__problem' : 'manara-ask__hint'}
        aria-live="polite"
      >
        {problem ?? (moment ? sayMoment(moment, language) : '')}
      </p>
    </div>
  )
}
