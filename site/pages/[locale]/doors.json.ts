import type { APIRoute, GetStaticPaths } from 'astro'
import type { Locale } from '#schema/locales'
import { loadCatalogue } from '../../loaders/catalogue.ts'
import { encodeDoors } from '../../search/doors/doors-file.ts'
import { doorsOf } from '../../views/doors-props.ts'
import { localePaths } from '../../views/entry-paths.ts'

export const getStaticPaths = (() => localePaths((locale) => ({ locale }))) satisfies GetStaticPaths

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(encodeDoors(doorsOf(locale, await loadCatalogue())))
