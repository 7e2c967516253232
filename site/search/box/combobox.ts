/** A box and the list below it, without the page around them. */
export type Combobox = {
  isOpen: boolean
  /** How many options the list holds. */
  count: number
  /** The chosen option; -1 while the text itself is meant. */
  active: number
}

/** What the page does after a key, beside showing the new state. */
type Deed = 'follow' | 'clear' | 'nothing'

/** What a key leads to; `isOurs` means that the browser must not act on it too. */
export type AfterKey = { state: Combobox; deed: Deed; isOurs: boolean }

/** A box of which nothing has been asked. */
export const closed: Combobox = { isOpen: false, count: 0, active: -1 }

/** After typing: the list that fits is open, and nothing in it is chosen. */
export const listed = (count: number): Combobox => ({ isOpen: count > 0, count, active: -1 })

/** After leaving the box, or turning from the list to something else. */
export const left = (state: Combobox): Combobox => ({ ...state, isOpen: false, active: -1 })

/** A key pressed in the box, by the combobox pattern of WAI-ARIA 1.2 with a list to choose from by hand. */
export function afterKey(
  state: Combobox,
  { key, hasAlt }: { key: string; hasAlt: boolean },
): AfterKey {
  switch (key) {
    case 'ArrowDown':
      return moved(state, hasAlt ? { ...state, isOpen: true } : at(state, next(state)))
    case 'ArrowUp':
      return moved(state, hasAlt ? left(state) : at(state, previous(state)))
    case 'Enter':
      return state.isOpen && state.active >= 0
        ? { state: left(state), deed: 'follow', isOurs: true }
        : { state: left(state), deed: 'nothing', isOurs: false }
    case 'Escape':
      return state.isOpen
        ? { state: left(state), deed: 'nothing', isOurs: true }
        : { state: closed, deed: 'clear', isOurs: true }
    case 'Tab':
      return { state: left(state), deed: 'nothing', isOurs: false }
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return { state: { ...state, active: -1 }, deed: 'nothing', isOurs: false }
    default:
      return { state, deed: 'nothing', isOurs: false }
  }
}

const at = (state: Combobox, active: number): Combobox => ({ ...state, isOpen: true, active })

const next = ({ isOpen, active, count }: Combobox): number => (isOpen ? (active + 1) % count : 0)

const previous = ({ isOpen, active, count }: Combobox): number =>
  isOpen && active > 0 ? active - 1 : count - 1

// An empty list does not open.
const moved = (before: Combobox, state: Combobox): AfterKey => ({
  state: before.count > 0 ? state : before,
  deed: 'nothing',
  isOurs: before.count > 0,
})
