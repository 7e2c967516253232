import { figureGroups } from '#schema/figure'
import type { Locale } from '#schema/locales'
import type { Catalogue } from '../lib/catalogue.ts'
import { listPages } from '../lib/list-pages.ts'
import { figureGroup, type FigureGroup } from './figure-info.ts'
import { listPageOf, type ListPlace } from './list-props.ts'
import type { PageInfo } from './page.ts'

/** What a page of the figures shows. */
export type FiguresProps = { page: PageInfo; groups: readonly FigureGroup[]; place: ListPlace }

/** Every page of the figures in a language. */
export function figuresProps(catalogue: Catalogue, locale: Locale): FiguresProps[] {
  return listPages(catalogue, locale, 'figure').map(({ number, count, items }) => ({
    page: listPageOf(catalogue, { locale, type: 'figure', place: { number, count } }),
    groups: figureGroups.flatMap(
      (group) => figureGroup(items.filter((figure) => figure.group === group)) ?? [],
    ),
    place: { number, count },
  }))
}
