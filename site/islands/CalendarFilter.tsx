import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { CalendarFilterProps, CalendarOption } from '../lib/calendar-filter.ts'
import { matching } from '../lib/calendar-match.ts'

/**
 * Filters the list that stands inside it: items with `data-session` are hidden when they do not fit the
 * choice, and groups with `data-week` when nothing in them fits. Without JavaScript the whole list stays.
 */
export function CalendarFilter(props: CalendarFilterProps & { children?: ReactNode }) {
  const { rows, centres, languages, strings, children } = props
  const form = useRef<HTMLFormElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState(rows.length)

  const apply = () => {
    if (!form.current || !list.current) return
    const choice = new FormData(form.current)
    const fitting = matching(rows, {
      centre: textIn(choice, 'centre'),
      language: textIn(choice, 'language'),
      hasPlaces: choice.has('places'),
    })
    showOnly(list.current, fitting)
    setCount(fitting.size)
  }
  // A browser that comes back to the page fills the form in again: the list must follow.
  useEffect(apply, [])

  return (
    <div className="calendar">
      <form
        ref={form}
        className="calendar-filter"
        onChange={apply}
        onSubmit={(event) => {
          event.preventDefault()
        }}
        onReset={() => {
          // The fields are cleared only after the event.
          setTimeout(apply)
        }}
      >
        <fieldset>
          <legend>{strings.legend}</legend>
          {centres.length > 1 && (
            <Choice name="centre" label={strings.centre} all={strings.all} options={centres} />
          )}
          {languages.length > 1 && (
            <Choice
              name="language"
              label={strings.language}
              all={strings.all}
              options={languages}
            />
          )}
          <label className="calendar-check">
            <input type="checkbox" name="places" /> {strings.places}
          </label>
        </fieldset>
        <p className="calendar-status">
          <span role="status">{strings.counts[count]}</span>
          <button type="reset">{strings.reset}</button>
        </p>
        <p className="calendar-none" hidden={count > 0}>
          {strings.none}
        </p>
      </form>
      <div ref={list}>{children}</div>
    </div>
  )
}

type ChoiceProps = { name: string; label: string; all: string; options: readonly CalendarOption[] }

function Choice({ name, label, all, options }: ChoiceProps) {
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

function textIn(choice: FormData, name: string): string {
  const value = choice.get(name)
  return typeof value === 'string' ? value : ''
}

function showOnly(list: HTMLElement, keys: ReadonlySet<string>) {
  for (const item of list.querySelectorAll<HTMLElement>('[data-session]')) {
    item.hidden = !keys.has(item.dataset['session'] ?? '')
  }
  for (const week of list.querySelectorAll<HTMLElement>('[data-week]')) {
    week.hidden = !week.querySelector('[data-session]:not([hidden])')
  }
}
