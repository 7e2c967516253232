import { normalised } from './cells.ts'
import type { Named } from './types.ts'

/** Finds what a text means among courses or centres: by address, by id or by title in any language. */
export type Names = {
  /** `null` where nothing or more than one thing is called so. */
  find: (text: string) => string | null
  /** A text by which `find` finds it again, in the language where it has one. */
  nameOf: (id: string, language: string) => string
}

/** An index of names. */
export function namesOf(list: readonly Named[]): Names {
  const holders = new Map<string, Set<string>>()
  for (const { id, slug, titles } of list) {
    for (const name of [`#${id}`, slug, ...Object.values(titles)]) {
      const key = normalised(name ?? '')
      if (key !== '') holders.set(key, (holders.get(key) ?? new Set()).add(id))
    }
  }
  const find = (text: string) => {
    const found = [...(holders.get(normalised(text)) ?? [])]
    return found.length === 1 ? (found[0] ?? null) : null
  }
  return {
    find,
    nameOf: (id, language) => {
      const named = list.find((each) => each.id === id)
      const names = [(named?.titles as Record<string, string> | undefined)?.[language], named?.slug]
      return names.find((name) => name && find(name) === id) ?? `#${id}`
    },
  }
}

/** The one name of the list that stands in a longer text, such as an address; `null` otherwise. */
export function namedIn(list: readonly Named[], text: string): string | null {
  const where = normalised(text)
  const found = list.filter(({ titles }) =>
    Object.values(titles).some((title) => {
      const name = normalised(title)
      return name !== '' && where.includes(name)
    }),
  )
  return found.length === 1 ? (found[0]?.id ?? null) : null
}
