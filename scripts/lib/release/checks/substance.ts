import type { BuiltSite, Finding } from './finding.ts'

/** Fewer readable characters than this are no page. */
const leastCharacters = 20

/** No page is empty, half-finished or private, and every id stands once. */
export function checkSubstance(site: BuiltSite): Finding[] {
  return [...site.pages.values()].flatMap((page) => {
    const messages = page.markers.map((marker) => `carries "${marker}"`)
    if (page.title === '') messages.push('has no title')
    if (page.headings.length !== 1 || page.headings[0] === '') {
      messages.push(`has ${page.headings.length} first-level headings with text instead of one`)
    }
    if (page.mainLength === null) messages.push('has no main part')
    else if (page.mainLength < leastCharacters) messages.push('has an empty main part')
    const repeated = page.ids.filter((id, index) => page.ids.indexOf(id) < index)
    if (repeated.length > 0) messages.push(`has repeated ids: ${[...new Set(repeated)].join(', ')}`)
    if (page.styleAttributes > 0) messages.push(`has ${page.styleAttributes} style attributes`)
    if (page.scriptAttributes > 0) messages.push(`has ${page.scriptAttributes} script attributes`)
    return messages.map((message) => ({ path: page.path, message }))
  })
}
