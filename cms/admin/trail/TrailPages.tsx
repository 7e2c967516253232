import type { Locale } from '#schema/locales'
import { trailWords } from '../../labels/audit.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'

/** The way to newer and older records, where there is more than one page of them. */
export function TrailPages({
  page,
  pages,
  query,
  language,
}: {
  page: number
  pages: number
  query: URLSearchParams
  language: Locale
}) {
  if (pages <= 1) return null
  const linkTo = (other: number) => `?${new URLSearchParams([...query, ['page', String(other)]])}`
  return (
    <nav className="manara-trail-pages" aria-label={say(trailWords.title, language)}>
      {page > 1 && <a href={linkTo(page - 1)}>{say(trailWords.newer, language)}</a>}
      <span>{sayWith(trailWords.page, { page, pages }, language)}</span>
      {page < pages && <a href={linkTo(page + 1)}>{say(trailWords.older, language)}</a>}
    </nav>
  )
}
