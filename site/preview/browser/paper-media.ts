/**
 * A media query as paper would answer it, on a screen: rules for print hold, those for screens and dark
 * ones do not, and all others stay as they are.
 * @example paperMedia('(min-width: 48em), print') // => '(min-width: 48em), all'
 */
export function paperMedia(query: string): string {
  return query
    .split(',')
    .map((part) => {
      const trimmed = part.trim()
      if (/^screen\b|prefers-color-scheme:\s*dark/.test(trimmed)) return 'not all'
      return trimmed.replace(/^print\b/, 'all')
    })
    .join(', ')
}
