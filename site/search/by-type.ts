/** What is of one type, in the order in which it was found. */
export type TypeGroup<T extends { type: string }> = { type: T['type']; items: T[] }

/** What was found, by type; the type of the best stands first. */
export function byType<T extends { type: string }>(found: readonly T[]): TypeGroup<T>[] {
  const groups = new Map<string, TypeGroup<T>>()
  for (const item of found) {
    const group = groups.get(item.type)
    if (group) group.items.push(item)
    else groups.set(item.type, { type: item.type, items: [item] })
  }
  return [...groups.values()]
}
