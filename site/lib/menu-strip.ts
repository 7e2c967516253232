import type { MenuLink } from './menu.ts'

// In units of the root's font size: a letter's usual width, the room around a name, and the room that
// the languages leave where the strip is shown.
const letter = 0.52
const around = 1.5
const strip = 52

/** As many of the first destinations as fit beside the languages; the menu has all of them. */
export function stripOf(links: readonly MenuLink[]): MenuLink[] {
  const widths = links.map(({ label }) => [...label].length * letter + around)
  const ends = widths.map((_, index) =>
    widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0),
  )
  return links.slice(0, ends.filter((end) => end <= strip).length)
}
