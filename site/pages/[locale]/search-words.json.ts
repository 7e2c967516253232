import type { APIRoute, GetStaticPaths } from 'astro'
import type { Locale } from '#schema/locales'
import { boxStringsOf } from '../../search/search-strings.ts'
import { localePaths } from '../../views/entry-paths.ts'

export const getStaticPaths = (() => localePaths((locale) => ({ locale }))) satisfies GetStaticPaths

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(boxStringsOf(locale))
