import { element } from '../elements.ts'
import styles from '../../styles/search-popup.css?url'
import type { Combobox } from './combobox.ts'

/** A field and what the box adds to its form. */
export type BoxParts = {
  field: HTMLInputElement
  /** Hidden while the list is closed. */
  popup: HTMLElement
  list: HTMLElement
  /** A live region; it is seen only when something failed. */
  status: HTMLElement
}

/** Adds list and live region to a form, with their style, and tells the field of them. */
export function boxParts(form: HTMLFormElement, field: HTMLInputElement): BoxParts {
  const id = `search-list-${String(document.querySelectorAll('[role=listbox]').length)}`
  const list = element('div', { id, role: 'listbox' })
  const status = element('p', { role: 'status', class: 'search-status' })
  const popup = element('div', { class: 'search-popup', hidden: '' }, list)
  form.append(popup, status)
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', id)
  document.head.append(element('link', { rel: 'stylesheet', href: styles }))
  return { field, popup, list, status }
}

/** Shows and tells whether the list is open and which option is chosen. */
export function showState(
  { field, popup, list }: BoxParts,
  options: readonly HTMLElement[],
  { isOpen, active }: Combobox,
): void {
  popup.hidden = !isOpen
  field.setAttribute('aria-expanded', String(isOpen))
  field.removeAttribute('aria-activedescendant')
  options.forEach((option, place) => {
    const isActive = place === active
    option.id = `${list.id}-${String(place)}`
    option.setAttribute('aria-selected', String(isActive))
    if (!isActive) return
    field.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  })
}
