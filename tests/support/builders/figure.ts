import type { Figure } from '#schema/figure'
import { commonText, envelope } from './envelope.ts'

/** A figure with a year. */
export function aFigure(own: Partial<Figure> = {}): Figure {
  return {
    ...envelope('figure', own),
    ...commonText('People helped'),
    value: 41000,
    qualifier: 'over',
    group: 'reach',
    asOf: '2025-05',
    sourceAddress: null,
    unit: 'people',
    source: 'ICMPD',
    ...own,
  }
}
