import { byType } from '../by-type.ts'
import type { DoorFinding } from '../door-finding.ts'
import { element, marked } from '../elements.ts'
import type { BoxStrings } from '../search-strings.ts'

type Shown = {
  found: readonly DoorFinding[]
  /** Where all texts are searched for the query, and what that option says. */
  all: { path: string; label: string }
  strings: Pick<BoxStrings, 'types'>
  /** What ids begin with. */
  id: string
}

/** The content of the list: options by type in groups with names, at last the search in all texts. */
export function listContent({ found, all, strings, id }: Shown): HTMLElement[] {
  const groups = byType(found).map(({ type, items }, index) => {
    const labelId = `${id}-type-${String(index)}`
    return element(
      'div',
      { role: 'group', 'aria-labelledby': labelId },
      element('div', { id: labelId, class: 'search-group' }, strings.types[type]),
      ...items.map(option),
    )
  })
  return [
    ...groups,
    element('a', { ...optionAttributes, href: all.path, class: 'search-all' }, all.label),
  ]
}

// The keys move in the text field; links keep what else a link can do.
const optionAttributes = { role: 'option', tabindex: '-1', 'aria-selected': 'false' }

function option({ path, title, excerpt }: DoorFinding): HTMLElement {
  const made = element(
    'a',
    { ...optionAttributes, href: path },
    element('span', {}, ...marked(title)),
  )
  // Where the title does not say why, the summary does.
  if (!title.some(({ isMatch }) => isMatch)) {
    made.append(element('small', {}, ...marked(excerpt)))
  }
  return made
}
