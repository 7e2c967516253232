import type { RichText } from '#schema/rich-text'
import type { MenuLink } from '../../lib/menu.ts'
import { headingIds } from './heading-ids.ts'

/** With fewer headings a page is seen at a glance. */
const fewest = 3

/** A body's main headings as links to them; empty where there are fewer than three. */
export function contentsOf(body: RichText): MenuLink[] {
  const links = [...headingIds(body)].flatMap(([block, id]) =>
    block.node === 'heading' && block.level === 2 ? [{ href: `#${id}`, label: block.text }] : [],
  )
  return links.length < fewest ? [] : links
}
