/** `نان، ماست و چا`. */
export function ckbList(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  return `${items.slice(0, -1).join('، ')} و ${last}`
}
