import type { Resource } from '#schema/resource'
import { commonText, envelope } from './envelope.ts'
import { aFile } from './media.ts'

/** A leaflet of two pages from 2026. */
export function aResource(own: Partial<Resource> = {}): Resource {
  return {
    ...envelope('resource', own),
    ...commonText('Before you decide'),
    kind: 'leaflet',
    year: 2026,
    topics: ['travel'],
    replacedBy: null,
    publisher: 'Migrant Resource Centre',
    file: aFile(),
    pages: 2,
    cover: null,
    ...own,
  }
}
