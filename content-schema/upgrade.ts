import type { Halves } from '#schema/compose'
import type { DocumentType } from '#schema/slugs'

type Values = Record<string, unknown>
type Step = Partial<Record<DocumentType, { facts?: Values; text?: Values }>>

/** What each version of the contract added to what was frozen before it, by the version it came from. */
const added: Readonly<Record<number, Step>> = {
  1: {
    service: { facts: { providers: [] } },
    programme: {
      facts: { providers: [], organisation: null, chain: [] },
      text: { chain: {} },
    },
    course: { facts: { partners: [] } },
    centre: { facts: { hostedBy: null } },
  },
}

/**
 * Halves that were frozen for an older contract, as today's expects them: what was added since is
 * empty. Rows of the record are never rewritten, so every version stays readable.
 * @param from the contract's version that the halves were made for
 */
export function upgradeHalves(type: DocumentType, halves: Halves, from: number): Halves {
  const steps = Object.entries(added)
    .filter(([version]) => Number(version) >= from)
    .map(([, step]) => step[type] ?? {})
  return {
    facts: Object.assign({}, ...steps.map(({ facts }) => facts), halves.facts) as Values,
    text: Object.assign({}, ...steps.map(({ text }) => text), halves.text) as Values,
  }
}
