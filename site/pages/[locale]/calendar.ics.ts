import type { APIRoute, GetStaticPaths } from 'astro'
import type { Locale } from '#schema/locales'
import { feedFile } from '../../lib/ics-calendar.ts'
import { loadCatalogue } from '../../loaders/catalogue.ts'
import { icsResponse } from '../../views/ics-response.ts'
import { localePaths } from '../../views/entry-paths.ts'

export const getStaticPaths = (() => localePaths((locale) => ({ locale }))) satisfies GetStaticPaths

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const source = { catalogue: await loadCatalogue(), origin: String(site) }
  return icsResponse(feedFile({ by: 'all' }, { locale, ...source }))
}
