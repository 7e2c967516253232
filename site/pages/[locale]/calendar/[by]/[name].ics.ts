import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { feedFile } from '../../../../lib/ics-calendar.ts'
import { loadCatalogue } from '../../../../loaders/catalogue.ts'
import { scopeFeedPaths } from '../../../../views/feed-paths.ts'
import { icsResponse } from '../../../../views/ics-response.ts'

export const getStaticPaths = scopeFeedPaths satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props: { locale, scope }, site }) => {
  const source = { catalogue: await loadCatalogue(), origin: String(site) }
  return icsResponse(feedFile(scope, { locale, ...source }))
}
