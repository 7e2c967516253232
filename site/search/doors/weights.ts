import type { Door } from './door.ts'
import type { DoorWords } from './door-words.ts'

/** Whoever asks for a word mostly wants the thing, not who pays for it or what the word means. */
const weights: Record<Door['type'], number> = {
  ...{ service: 1.2, guide: 1.1, course: 1, programme: 0.95, campaign: 0.9, centre: 1 },
  ...{ organisation: 0.9, term: 0.7 },
}

/** How likely it is that a door is what people want, whatever they ask for. */
export const typeWeight = ({ type }: Door): number => weights[type]

/**
 * How much better a door answers for its title: up to three times when the title says that and nothing else, and
 * half as much again when it spells all words as they were typed.
 */
export function titleBonus(
  title: DoorWords['titles'][number] | undefined,
  keys: ReadonlySet<string>,
  words: readonly { exact: string }[],
): number {
  if (title === undefined) return 1
  const said = [...title.keys].filter((key) => keys.has(key)).length / Math.max(title.keys.size, 1)
  return (1 + 2 * said * said) * (words.every(({ exact }) => title.exact.has(exact)) ? 1.5 : 1)
}
