import { byType } from '../by-type.ts'
import type { DoorFinding } from '../door-finding.ts'
import { element } from '../elements.ts'
import { resultItem } from '../result-item.ts'
import type { BoxStrings } from '../search-strings.ts'

/** The doors that were found, by type under headings. */
export function doorSections(
  found: readonly DoorFinding[],
  { types }: Pick<BoxStrings, 'types'>,
): HTMLElement[] {
  return byType(found).map(({ type, items }) =>
    element(
      'section',
      {},
      element('h2', {}, types[type]),
      element('ol', { class: 'results' }, ...items.map((each) => resultItem(each))),
    ),
  )
}
