import { askedOf, fieldNames, type Asked } from './address-state.ts'

/** The parts of the search page that its script turns to. */
export type PageParts = {
  form: HTMLFormElement
  field: HTMLInputElement
  /** Opens to the fields that narrow a search. */
  filter: HTMLDetailsElement
  status: HTMLElement
  again: HTMLElement
  doors: HTMLElement
  all: HTMLElement
  texts: HTMLElement
  textList: HTMLElement
  more: HTMLElement
  none: HTMLElement
  unfiltered: HTMLElement
  topics: HTMLElement
}

/** The parts of the page; `null` where one of them is missing. */
export function pageParts(): PageParts | null {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`)
  const form = part('page')
  const filter = part('filter')
  if (!(form instanceof HTMLFormElement) || !(filter instanceof HTMLDetailsElement)) return null
  const field = form.elements.namedItem('q')
  if (!(field instanceof HTMLInputElement)) return null
  const others = {
    status: part('status'),
    again: part('again'),
    doors: part('doors'),
    all: part('all'),
    texts: part('texts'),
    textList: part('results'),
    more: part('more'),
    none: part('none'),
    unfiltered: part('unfiltered'),
    topics: part('topics'),
  }
  return areThere(others) ? { form, field, filter, ...others } : null
}

function areThere<K extends string>(
  parts: Record<K, HTMLElement | null>,
): parts is Record<K, HTMLElement> {
  return Object.values(parts).every((part) => part !== null)
}

/** What the form asks for. */
export const askedIn = ({ form }: PageParts): Asked => askedOf(new FormData(form))

/** Fills the form in; what a field does not offer is left out. */
export function fillIn({ form, filter }: PageParts, asked: Asked): void {
  for (const name of fieldNames) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = asked[name]
    if (!(field instanceof HTMLSelectElement)) continue
    field.value = asked[name]
    if (field.selectedIndex < 0) field.value = ''
    // What narrows a search must be seen.
    if (field.value !== '') filter.open = true
  }
}
