import type { Locale } from '#schema/locales'
import type { Catalogue } from '../lib/catalogue.ts'
import { articleDate } from '../lib/partial-day.ts'
import { entryPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, sessionCardOf, type CardInfo } from './cards.ts'
import { figureInfo, type FigureInfo } from './figure-info.ts'
import type { LinkInfo } from './related-links.ts'

const shown = 3

/**
 * What the published first page puts first, in its order; empty where none is published. Of more than
 * three, titles must do: the first page stays short on a phone, and light.
 */
export function featuredOf(catalogue: Catalogue, locale: Locale): CardInfo[] {
  const references = catalogue.global(locale, 'home')?.featured ?? []
  const cards = catalogue
    .findAll(locale, references)
    .map((entry) =>
      entry.type === 'session' ? sessionCardOf(entry, catalogue) : cardOf(entry, catalogue),
    )
  return cards.length > shown ? cards.map((card) => ({ ...card, summary: null })) : cards
}

/** The first guides that are not put first already. */
export function guidesOf(catalogue: Catalogue, locale: Locale): LinkInfo[] {
  const featured = new Set(catalogue.global(locale, 'home')?.featured.map(({ id }) => id))
  return catalogue
    .all(locale, 'guide')
    .filter(({ id }) => !featured.has(id))
    .slice(0, shown)
    .map((guide) => ({
      href: entryPath(guide),
      title: guide.title,
      typeName: textOf(locale).plural('count.steps', guide.steps.length),
    }))
}

/** The largest dated figure of each group of the first groups: a number without a date proves little. */
export function figuresOf(catalogue: Catalogue, locale: Locale): FigureInfo[] {
  const dated = catalogue.all(locale, 'figure').filter(({ asOf }) => asOf !== null)
  return dated
    .filter(({ group }, index) => dated.findIndex((other) => other.group === group) === index)
    .slice(0, shown)
    .map((figure) => figureInfo(figure))
}

/** The latest news. */
export function newsOf(catalogue: Catalogue, locale: Locale): LinkInfo[] {
  return catalogue
    .all(locale, 'article')
    .slice(0, shown)
    .map((article) => ({
      href: entryPath(article),
      title: article.title,
      typeName: articleDate(article),
    }))
}
