import type { Locale } from '#schema/locales'
import type { Catalogue } from '../lib/catalogue.ts'
import { aboutPartPath } from '../lib/menu.ts'
import { aboutPath } from '../lib/paths.ts'
import { alternatesByPath } from '../lib/site-pages.ts'
import { textOf } from '../lib/strings.ts'
import { cardOf, type CardInfo } from './cards.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** What the page about the site shows. */
export type AboutProps = {
  page: PageInfo
  /** The pages about the centres and the site. */
  cards: readonly CardInfo[]
  /** Pages that say more; `null` where this page says all there is. */
  more: { privacy: string | null; accessibility: string | null }
}

/** Gathers what the page about the site shows. */
export function aboutProps(locale: Locale, catalogue: Catalogue): AboutProps {
  const { t } = textOf(locale)
  const pageOn = (part: keyof AboutProps['more']) => {
    const path = aboutPartPath(catalogue, locale, part)
    return path.startsWith(`${aboutPath(locale)}#`) ? null : path
  }
  return {
    page: pageOf(catalogue, {
      locale,
      path: aboutPath(locale),
      title: t('about.title'),
      description: t('about.what'),
      alternates: alternatesByPath(aboutPath),
      crumbs: [homeCrumb(locale)],
      searchType: 'page',
    }),
    cards: catalogue.all(locale, 'page').map((entry) => cardOf(entry, catalogue)),
    more: { privacy: pageOn('privacy'), accessibility: pageOn('accessibility') },
  }
}
