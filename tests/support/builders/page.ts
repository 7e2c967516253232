import type { Page } from '#schema/page'
import { commonText, envelope } from './envelope.ts'

/** A page about the site. */
export function aPage(own: Partial<Page> = {}): Page {
  return { ...envelope('page', own), ...commonText('Privacy'), ...own }
}
