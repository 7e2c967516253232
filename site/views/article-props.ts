import type { Article } from '#schema/article'
import type { Catalogue } from '../lib/catalogue.ts'
import { cardOf, sessionCardOf, type CardInfo, type SessionCardInfo } from './cards.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'
import { relatedLinks, type LinkInfo } from './related-links.ts'

/** What an article's page shows. */
export type ArticleProps = {
  page: PageInfo
  article: Article
  checked: CheckedInfo
  /** What it tells of. */
  about: readonly CardInfo[]
  /** Dates that it tells of and that are still to come. */
  sessions: readonly SessionCardInfo[]
  related: readonly LinkInfo[]
  links: Readonly<Record<string, string>>
}

/** Gathers what an article's page shows. */
export function articleProps(article: Article, catalogue: Catalogue): ArticleProps {
  const { locale } = article
  const upcoming = new Set(catalogue.upcomingDates(locale).map(({ session }) => session))
  const about = catalogue.findAll(locale, article.about)
  return {
    page: entryPageOf(catalogue, article),
    article,
    checked: checkedOf(article, catalogue),
    about: about.flatMap((entry) =>
      entry.type === 'session' ? [] : [{ ...cardOf(entry, catalogue), summary: null }],
    ),
    sessions: about.flatMap((entry) =>
      entry.type === 'session' && upcoming.has(entry) ? [sessionCardOf(entry, catalogue)] : [],
    ),
    related: relatedLinks(article, catalogue),
    links: linksOf(article, catalogue),
  }
}
