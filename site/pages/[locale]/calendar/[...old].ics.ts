import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { loadCatalogue } from '../../../loaders/catalogue.ts'
import { icsResponse } from '../../../views/ics-response.ts'
import { oldFile } from '../../../views/old-file.ts'
import { oldFilePaths } from '../../../views/old-paths.ts'

export const getStaticPaths = oldFilePaths satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = async ({ props, site }) =>
  icsResponse(oldFile(props, { catalogue: await loadCatalogue(), origin: String(site) }))
