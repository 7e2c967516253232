import { addressesOf } from '../box/addresses.ts'
import { loadDoors } from '../box/load-doors.ts'
import type { PageStrings } from '../search-strings.ts'
import { askedOf } from './address-state.ts'
import { isTyped, keepInAddress } from './history.ts'
import { askedIn, fillIn, pageParts } from './page-parts.ts'
import { pageSearcher } from './page-searcher.ts'

/** How long typing rests before the address follows, in milliseconds: browsers limit how often it may. */
const rest = 700

/**
 * Starts the search page; its parts are named in `page-parts.ts`. Doors show while one types; all texts
 * are searched when that is asked for, or when an address says so.
 */
export function startSearchPage(): void {
  const parts = pageParts()
  if (!parts) return
  const { form, field, filter, again, all, more, unfiltered } = parts
  const strings = JSON.parse(form.dataset['searchPage'] ?? '') as PageStrings
  const addresses = addressesOf(form.action)
  const { search, showMore } = pageSearcher({ parts, strings, addresses })
  let resting = 0

  const ask = (how: { isWhole: boolean }) => {
    clearTimeout(resting)
    const asked = askedIn(parts)
    const keep = () => {
      keepInAddress(asked, how)
    }
    if (how.isWhole) keep()
    else resting = window.setTimeout(keep, rest)
    void search(asked, how)
  }
  const askWhole = () => {
    ask({ isWhole: true })
  }
  const fromAddress = () => {
    clearTimeout(resting)
    fillIn(parts, askedOf(new URLSearchParams(location.search)))
    void search(askedIn(parts), { isWhole: !isTyped() })
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // A phone's keyboard would cover what is found.
    if (matchMedia('(pointer: coarse)').matches) field.blur()
    askWhole()
  })
  field.addEventListener('input', () => {
    ask({ isWhole: false })
  })
  const askAgain = () => {
    ask({ isWhole: all.hidden === true })
  }
  filter.addEventListener('change', askAgain)
  again.addEventListener('click', askAgain)
  all.addEventListener('click', askWhole)
  unfiltered.addEventListener('click', () => {
    fillIn(parts, { ...askedOf(new Map()), q: field.value })
    askWhole()
  })
  more.addEventListener('click', () => {
    void showMore()
  })
  addEventListener('popstate', fromAddress)
  fromAddress()
  loadDoors(addresses.doors, addresses.locale).catch(() => {
    // Whoever searches is told.
  })
}
