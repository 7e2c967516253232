/** How long typing must rest before its result is said, in milliseconds. */
const rest = 1000

/** Says a text in a live region: at once, or when nothing else was said for a second. */
export type Announce = (text: string, when: 'now' | 'rested') => void

/** Says the latest of what it is given. */
export function announcer(region: Element): Announce {
  let waiting = 0
  return (text, when) => {
    clearTimeout(waiting)
    const say = () => {
      region.textContent = text
    }
    if (when === 'now') {
      say()
      return
    }
    region.textContent = ''
    waiting = window.setTimeout(say, rest)
  }
}
