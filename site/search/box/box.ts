import { countText } from '../count-text.ts'
import { doorFinding } from '../door-finding.ts'
import { searchDoors, type DoorIndex } from '../doors/door-index.ts'
import type { BoxStrings } from '../search-strings.ts'
import { addressesOf } from './addresses.ts'
import { announcer } from './announce.ts'
import { boxParts, showState } from './box-parts.ts'
import { afterKey, closed, left, listed, type Combobox } from './combobox.ts'
import { loadDoors } from './load-doors.ts'
import { loadJson } from './load-json.ts'
import { listContent } from './options.ts'

type Loaded = { index: DoorIndex; strings: BoxStrings }

/** More do not fit beside a phone's keyboard. */
const shownAtMost = 7

/**
 * Makes a search form's field a combobox that shows doors as one types. Without the doors, a sentence
 * says so (`data-search-box` of the form) and the form still leads to the search page.
 */
export function startBox(form: HTMLFormElement, field: HTMLInputElement): void {
  const { home, locale, doors, words } = addressesOf(form.action)
  const parts = boxParts(form, field)
  const say = announcer(parts.status)
  let state: Combobox = closed
  let loaded: Loaded | null = null
  let options: HTMLElement[] = []

  const show = (to: Combobox) => {
    state = to
    showState(parts, options, state)
  }

  const listFor = ({ index, strings }: Loaded, query: string): number => {
    const found = searchDoors(index, query)
      .slice(0, shownAtMost)
      .map((each) => doorFinding(each, { home, locale }))
    const search = new URLSearchParams({ q: query })
    const path = `${new URL(form.action).pathname}?${search.toString()}`
    const all = { path, label: strings.all.replace('{query}', () => query) }
    parts.list.replaceChildren(...listContent({ found, all, strings, id: parts.list.id }))
    options = [...parts.list.querySelectorAll<HTMLElement>('[role=option]')]
    return found.length
  }

  const search = () => {
    const query = field.value.trim()
    if (loaded === null) return
    if (query === '') {
      options = []
      say('', 'now')
      show(closed)
      return
    }
    const count = listFor(loaded, query)
    const { strings } = loaded
    show(listed(options.length))
    say(count > 0 ? countText(strings, count) : strings.none, 'rested')
  }

  const load = async () => {
    try {
      const [index, strings] = await Promise.all([
        loadDoors(doors, locale),
        loadJson<BoxStrings>(words),
      ])
      loaded = { index, strings }
      parts.list.setAttribute('aria-label', strings.suggestions)
      form.classList.remove('search-failed')
      if (document.activeElement === field) search()
    } catch {
      if (form.classList.contains('search-failed')) return
      form.classList.add('search-failed')
      say(form.dataset['searchBox'] ?? '', 'now')
    }
  }

  const clear = () => {
    const toggle = field.value === '' ? form.previousElementSibling : null
    field.value = ''
    search()
    if (!(toggle instanceof HTMLDetailsElement && toggle.open)) return
    toggle.open = false
    toggle.querySelector('summary')?.focus()
  }

  field.addEventListener('input', () => {
    if (loaded === null) void load()
    else search()
  })
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const chosen = options[state.active]
    const after = afterKey(state, { key: event.key, hasAlt: event.altKey })
    if (after.isOurs) event.preventDefault()
    show(after.state)
    if (after.deed === 'follow') chosen?.click()
    if (after.deed === 'clear') clear()
  })
  // A press on the list must not take the focus from the field, which would close the list.
  parts.popup.addEventListener('mousedown', (event) => {
    event.preventDefault()
  })
  const leaveFor = (to: EventTarget | null) => {
    if (!(to instanceof Node && form.contains(to))) show(left(state))
  }
  form.addEventListener('focusout', ({ relatedTarget }) => {
    leaveFor(relatedTarget)
  })
  // A press beside the box takes the focus from it only where something can have it.
  document.addEventListener('pointerdown', ({ target }) => {
    leaveFor(target)
  })
  show(closed)
  void load()
}
