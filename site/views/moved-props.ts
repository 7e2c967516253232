import { localeCodes } from '#schema/locales'
import type { Alternate, Catalogue } from '../lib/catalogue.ts'
import type { Move } from '../lib/old-addresses.ts'
import { entryPath, homePath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'
import { homeCrumb, pageOf, type PageInfo } from './page.ts'

/** What stands at an address that leads on. */
export type MovedProps = {
  page: PageInfo
  /** Where it leads. */
  to: string
  /** What is found there. */
  label: string
}

/** Gathers what stands at an address that leads on. */
export function movedProps({ locale, from, to }: Move, catalogue: Catalogue): MovedProps {
  const { t } = textOf(locale)
  const entry = catalogue.everything(locale).find((each) => entryPath(each) === to)
  const elsewhere = entry ? catalogue.alternatesOf(entry) : []
  const languages = localeCodes.map(
    (code): Alternate =>
      elsewhere.find((each) => each.locale === code) ?? { locale: code, path: homePath(code) },
  )
  return {
    page: pageOf(catalogue, {
      locale,
      path: from,
      title: t('moved.title'),
      description: t('moved.text'),
      languages,
      crumbs: [homeCrumb(locale)],
      isIndexable: false,
    }),
    to,
    label: entry ? catalogue.titleOf(entry) : t('moved.link'),
  }
}
