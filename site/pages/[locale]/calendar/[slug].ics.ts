import type { APIRoute, GetStaticPaths } from 'astro'
import type { Session } from '#schema/session'
import { sessionFile } from '../../../lib/ics-calendar.ts'
import { loadCatalogue } from '../../../loaders/catalogue.ts'
import { entryPaths } from '../../../views/entry-paths.ts'
import { icsResponse } from '../../../views/ics-response.ts'

export const getStaticPaths = (() =>
  entryPaths('session', (session) => ({ session }))) satisfies GetStaticPaths

export const GET: APIRoute<{ session: Session }> = async ({ props: { session }, site }) => {
  const source = { catalogue: await loadCatalogue(), origin: String(site) }
  return icsResponse(sessionFile(session, source))
}
