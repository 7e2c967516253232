import type { Addresses } from '../box/addresses.ts'
import { announcer } from '../box/announce.ts'
import { loadDoors } from '../box/load-doors.ts'
import { countText } from '../count-text.ts'
import { doorFinding } from '../door-finding.ts'
import { searchDoors, type FoundDoor } from '../doors/door-index.ts'
import type { Narrowing } from '../finding.ts'
import { searchFullText, type Texts } from '../full-text/search-full-text.ts'
import { resultItem } from '../result-item.ts'
import type { PageStrings } from '../search-strings.ts'
import type { Asked } from './address-state.ts'
import type { PageParts } from './page-parts.ts'
import { doorSections } from './door-sections.ts'
import { showTopics } from './show-topics.ts'

const atOnce = 10

type Surroundings = { parts: PageParts; strings: PageStrings; addresses: Addresses }

/** What the search page does with what is asked. */
export type PageSearcher = {
  /** Shows the doors, and all texts where `isWhole`. Only the latest search is shown. */
  search: (asked: Asked, how: { isWhole: boolean }) => Promise<void>
  /** Shows further texts. */
  showMore: () => Promise<void>
}

/** Searches for the page, and shows what was found, what was not, and what failed. */
export function pageSearcher({ parts, strings, addresses }: Surroundings): PageSearcher {
  const { locale } = addresses
  const say = announcer(parts.status)
  let latest = 0
  let texts: Texts = { count: 0, load: () => Promise.resolve([]) }

  const reset = ({ q }: Asked, isWhole: boolean) => {
    for (const part of [parts.again, parts.texts, parts.none, parts.more]) part.hidden = true
    parts.textList.replaceChildren()
    parts.all.hidden = q === '' || isWhole
    parts.all.textContent = strings.all.replace('{query}', () => q)
    showTopics(parts.topics, [])
  }

  const showDoors = async (asked: Asked, mine: number) => {
    const index = await loadDoors(addresses.doors, locale)
    if (mine !== latest) return 0
    const found = searchDoors(index, asked.q, narrowingOf(asked))
    const findings = found.map((each) => doorFinding(each, { home: addresses.home, locale }))
    parts.doors.replaceChildren(...doorSections(findings, strings))
    // Where the filter left nothing, what it kept out says what is near.
    if (found.length === 0) showTopics(parts.topics, needsOf(searchDoors(index, asked.q)))
    return found.length
  }

  const showMore = async () => {
    const mine = latest
    const shown = parts.textList.children.length
    const next = await texts.load(shown, shown + atOnce)
    if (mine !== latest) return
    parts.textList.append(...next.map((each) => resultItem(each, strings.typeOf[each.type])))
    parts.texts.hidden = false
    parts.more.hidden = parts.textList.children.length >= texts.count
    if (shown > 0) parts.textList.children[shown]?.querySelector('a')?.focus()
  }

  const showTexts = async (asked: Asked, mine: number) => {
    const found = await searchFullText({
      locale,
      bundle: addresses.texts,
      query: asked.q,
      narrowing: narrowingOf(asked),
    })
    if (mine !== latest) return 0
    texts = found
    if (found.count > 0) await showMore()
    return found.count
  }

  const sayDoors = (count: number | null) => {
    if (count === null) {
      parts.again.hidden = false
      say(strings.suggestionsFailed, 'now')
    } else say(count > 0 ? countText(strings, count) : strings.noDoor, 'rested')
  }

  const sayAll = ({ doors, all }: { doors: number | null; all: number | null }, asked: Asked) => {
    if (all === null) parts.again.hidden = false
    if (!doors && !all) {
      parts.none.hidden = false
      parts.unfiltered.hidden = Object.keys(narrowingOf(asked)).length === 0
    }
    const counted = [
      ...(doors ? [countText(strings, doors)] : []),
      ...(all ? [`${strings.inAll}: ${countText(strings, all)}`] : []),
    ]
    const said = all === null ? strings.failed : counted.join(' · ') || strings.none
    say(said, 'now')
  }

  const search = async (asked: Asked, { isWhole }: { isWhole: boolean }) => {
    latest += 1
    const mine = latest
    reset(asked, isWhole)
    if (asked.q === '') {
      parts.doors.replaceChildren()
      say('', 'now')
      return
    }
    if (isWhole) say(strings.loading, 'now')
    const doorsComing = orNull(showDoors(asked, mine))
    const all = isWhole ? await orNull(showTexts(asked, mine)) : 0
    const doors = await doorsComing
    if (mine !== latest) return
    if (doors === null) parts.doors.replaceChildren()
    if (isWhole) sayAll({ doors, all }, asked)
    else sayDoors(doors)
  }

  return { search, showMore }
}

const narrowingOf = (asked: Asked): Narrowing =>
  Object.fromEntries(Object.entries(asked).filter(([name, value]) => name !== 'q' && value !== ''))

const needsOf = (found: readonly FoundDoor[]) => [
  ...new Set(found.flatMap(({ door }) => door.needs)),
]

const orNull = <T>(coming: Promise<T>): Promise<T | null> => coming.catch(() => null)
