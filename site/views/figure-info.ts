import type { Figure } from '#schema/figure'
import type { Catalogue } from '../lib/catalogue.ts'
import { chartPanels, type ChartPanel } from '../lib/chart-panels.ts'
import { formatOf } from '../lib/format.ts'
import { monthOrYear } from '../lib/partial-day.ts'
import { entryPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'

/** A figure as lists and charts show it. */
export type FigureInfo = {
  href: string
  title: string
  value: number
  unit: string
  /** "over 41,000": the number as the source gives it, in the language's digits. */
  number: string
  source: string
  sourceAddress: string | null
  /** "May 2025", "2025"; `null` where the source has no date. */
  date: string | null
  /** Whether it is the figure whose page this is. */
  isHere: boolean
}

/** Figures that count like things. */
export type FigureGroup = {
  name: string
  /** The heading's fragment. */
  id: string
  figures: readonly FigureInfo[]
  panels: readonly ChartPanel<FigureInfo>[]
}

/** What lists and charts show of a figure; `here` is the id of the figure whose page this is. */
export function figureInfo(figure: Figure, here?: string): FigureInfo {
  const { id, locale, title, value, qualifier, unit, source, sourceAddress, asOf } = figure
  const number = formatOf(locale).number(value)
  return {
    href: entryPath(figure),
    title,
    value,
    unit,
    number: textOf(locale).t(`qualifier.${qualifier}`, { number }),
    source,
    sourceAddress,
    date: asOf === null ? null : monthOrYear(figure.locale, asOf),
    isHere: id === here,
  }
}

/** A group with its chart. */
export function figureGroup(figures: readonly Figure[], here?: string): FigureGroup | undefined {
  const [first] = figures
  if (!first) return undefined
  const infos = figures.map((figure) => figureInfo(figure, here))
  return {
    name: textOf(first.locale).t(`figureGroup.${first.group}`),
    id: first.group,
    figures: infos,
    panels: chartPanels(infos),
  }
}

/** The group of a figure, with the figure itself. */
export function groupOf(figure: Figure, catalogue: Catalogue): FigureGroup | undefined {
  const figures = catalogue.all(figure.locale, 'figure')
  return figureGroup(
    figures.filter(({ group }) => group === figure.group),
    figure.id,
  )
}
