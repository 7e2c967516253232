import { entryTypes } from '#schema/slugs'
import { types } from '#schema/types'

/** Texts that no page shows: a change of them is nothing to a reader. */
const unseen: readonly string[] = ['keywords']

/** Keys of every text that a reader sees, of any type; each has a name in every language. */
export const textParts: readonly string[] = [
  ...new Set(
    entryTypes
      .flatMap((type) => Object.keys(types[type].text.shape))
      .filter((key) => !unseen.includes(key)),
  ),
].sort()
