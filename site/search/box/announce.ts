/** How long typing must rest before its result is said, in milliseconds. */
const rest = 1000

/** Says a text in a live region: at once, or when nothing else was said for a second. */
export type Announce = (text: string, when: 'now' | 'rested') => void

/** Says the latest of what it is given. */
export function announcer(region: Pick<Element, 'textContent'>): Announce {
  let waiting: ReturnType<typeof setTimeout> | undefined
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
    waiting = setTimeout(say, rest)
  }
}
