import type { Figure } from '#schema/figure'
import type { Catalogue } from '../lib/catalogue.ts'
import { checkedOf, type CheckedInfo } from './checked.ts'
import { figureInfo, groupOf, type FigureGroup, type FigureInfo } from './figure-info.ts'
import { linksOf } from './links.ts'
import { entryPageOf, type PageInfo } from './page.ts'

/** What a figure's page shows. */
export type FigureProps = {
  page: PageInfo
  figure: Figure
  info: FigureInfo
  checked: CheckedInfo
  /** The figures that count like things, itself among them; `null` where there are no others. */
  group: FigureGroup | null
  links: Readonly<Record<string, string>>
}

/** Gathers what a figure's page shows. */
export function figureProps(figure: Figure, catalogue: Catalogue): FigureProps {
  const group = groupOf(figure, catalogue)
  return {
    page: entryPageOf(catalogue, figure),
    figure,
    info: figureInfo(figure),
    checked: checkedOf(figure, catalogue),
    group: group && group.figures.length > 1 ? group : null,
    links: linksOf(figure, catalogue),
  }
}
