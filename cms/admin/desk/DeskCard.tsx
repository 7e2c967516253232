import type { ReactNode } from 'react'
import type { Locale } from '#schema/locales'
import { deskWords } from '../../labels/desk.ts'
import type { Label } from '../../labels/label.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'

/** One part of the first screen: a heading, its lines, and the way to all of them. */
export function DeskCard({
  name,
  heading,
  none,
  all,
  language,
  children,
}: {
  /** What tells it from the other parts. */
  name: string
  heading: Label
  /** What is said where there is nothing; `null` where there is something. */
  none: Label | null
  /** Where all are listed, and how many there are. */
  all?: { href: string; count: number }
  language: Locale
  children?: ReactNode
}) {
  return (
    <section className="manara-card" data-part={name} aria-labelledby={`desk-${name}`}>
      <h2 id={`desk-${name}`}>{say(heading, language)}</h2>
      {none ? <p>{say(none, language)}</p> : children}
      {all && all.count > 0 && (
        <a className="manara-card-all" href={all.href}>
          {sayWith(deskWords.all, { count: all.count }, language)}
        </a>
      )}
    </section>
  )
}
