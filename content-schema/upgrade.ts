import type { Halves } from '#schema/compose'
import type { DocumentType } from '#schema/slugs'

type Values = Record<string, unknown>
type Change = (halves: Halves) => Halves
type Step = Partial<Record<DocumentType, Change>>

/** What each version of the contract changed in what was frozen before it, by the version it came from. */
const changes: Readonly<Record<number, Step>> = {
  1: {
    service: adds({ facts: { providers: [] } }),
    programme: adds({
      facts: { providers: [], organisation: null, chain: [] },
      text: { chain: {} },
    }),
    course: adds({ facts: { partners: [] } }),
    centre: adds({ facts: { hostedBy: null } }),
  },
  2: {
    session: ({ facts, text }) => ({ facts: withDates(facts), text }),
    holidays: ({ facts, text }) => ({ facts: withRegions(facts), text }),
  },
  3: { campaign: withoutUntoldHero, article: withoutUntoldHero },
}

/**
 * Halves that were frozen for an older contract, as today's expects them: what was added since is
 * empty. Rows of the record are never rewritten, so every version stays readable.
 * @param from the contract's version that the halves were made for
 */
export function upgradeHalves(type: DocumentType, halves: Halves, from: number): Halves {
  return Object.entries(changes)
    .filter(([version]) => Number(version) >= from)
    .flatMap(([, step]) => step[type] ?? [])
    .reduce((upgraded, change) => change(upgraded), halves)
}

function adds({ facts = {}, text = {} }: { facts?: Values; text?: Values }): Change {
  return (halves) => ({
    facts: { ...facts, ...halves.facts },
    text: { ...text, ...halves.text },
  })
}

/** The id of a session's date where sessions had one only; the CMS's migration gives its row the same. */
export const onlyDateId = (slug: string): string => `of-${slug}`

// A session had one date, and stood for it.
function withDates(facts: Halves['facts']): Halves['facts'] {
  const { startsAt, endsAt, movedFrom, places, status, ...rest } = facts as Values
  if (startsAt === undefined) return facts
  const id = onlyDateId(String(rest['slug']))
  return { ...rest, dates: [{ id, startsAt, endsAt, movedFrom, places, status, sequence: 0 }] }
}

function withRegions(facts: Halves['facts']): Halves['facts'] {
  const days = (facts['days'] ?? []) as Values[]
  return { ...facts, days: days.map((row) => ({ region: 'iraq', ...row })) }
}

// A picture had to say nothing to those who do not see it; a page is better without it than gone.
function withoutUntoldHero({ facts, text }: Halves): Halves {
  return { facts: text['heroAlt'] ? facts : { ...facts, hero: null }, text }
}
