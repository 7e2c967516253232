import { slugMax } from '#schema/slugs'

/**
 * The address of a session: what, where, and the day in Baghdad.
 * @example sessionSlug({ what: 'cv-writing', where: 'erbil', day: '2026-12-06' }) // => 'cv-writing-erbil-2026-12-06'
 */
export function sessionSlug({
  what,
  where,
  day,
  taken = new Set(),
}: {
  what: string
  where: string | null
  day: string
  taken?: ReadonlySet<string>
}): string {
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? `-${day}` : `-${day}-${count}`
    const head = [kebab(what), ...(where ? [kebab(where)] : [])].join('-')
    const slug = `${head.slice(0, slugMax - tail.length).replace(/-+$/, '')}${tail}`
    if (!taken.has(slug)) return slug
  }
}

function kebab(value: string): string {
  return value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
