import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { CalendarFilterProps, CalendarQuestion } from '../lib/calendar-filter.ts'
import { matching } from '../lib/calendar-match.ts'

/**
 * Combines choices in the browser: items of the page with `data-session` are hidden when they do not
 * fit, and groups with `data-dates` when nothing in them fits.
 */
export function CalendarFilter({
  rows,
  questions,
  asksWomen,
  asksPlaces,
  strings,
}: CalendarFilterProps) {
  const form = useRef<HTMLFormElement>(null)
  const [count, setCount] = useState(rows.length)

  const apply = () => {
    if (!form.current) return
    const choice = new FormData(form.current)
    const fitting = matching(rows, {
      place: textIn(choice, 'place'),
      centre: textIn(choice, 'centre'),
      course: textIn(choice, 'course'),
      language: textIn(choice, 'language'),
      womenOnly: choice.has('women'),
      hasPlaces: choice.has('places'),
    })
    showOnly(fitting)
    setCount(fitting.size)
    // What hides dates must be seen.
    const box = form.current.closest('details')
    if (box && fitting.size < rows.length) box.open = true
  }
  // A browser that comes back to the page fills the form in again: the list must follow.
  useEffect(apply, [])

  return (
    <form
      ref={form}
      className="narrow"
      onChange={apply}
      onSubmit={(event) => {
        event.preventDefault()
      }}
      onReset={() => {
        // The fields are cleared only after the event.
        setTimeout(apply)
      }}
    >
      <div className="narrow-fields">
        {questions.map((question) => (
          <Choice key={question.name} all={strings.all} question={question} />
        ))}
        {asksWomen && <Check name="women" label={strings.women} />}
        {asksPlaces && <Check name="places" label={strings.places} />}
      </div>
      <p className="narrow-none" hidden={count > 0}>
        {strings.none}
      </p>
      <p className="narrow-status">
        <span role="status">{strings.counts[count]}</span>
        <button type="reset">{strings.reset}</button>
      </p>
    </form>
  )
}

function Choice({ all, question }: { all: string; question: CalendarQuestion }) {
  const { name, label, options } = question
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Check({ name, label }: { name: string; label: string }): ReactNode {
  return (
    <label className="narrow-check">
      <input type="checkbox" name={name} /> {label}
    </label>
  )
}

function textIn(choice: FormData, name: string): string {
  const value = choice.get(name)
  return typeof value === 'string' ? value : ''
}

function showOnly(keys: ReadonlySet<string>) {
  const main = document.querySelector('main')
  for (const item of main?.querySelectorAll<HTMLElement>('[data-session]') ?? []) {
    item.hidden = !keys.has(item.dataset['session'] ?? '')
  }
  for (const group of main?.querySelectorAll<HTMLElement>('[data-dates]') ?? []) {
    group.hidden = !group.querySelector('[data-session]:not([hidden])')
  }
}
