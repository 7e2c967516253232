import type { Organisation } from '#schema/organisation'
import { entryPath } from '../lib/paths.ts'
import { textOf } from '../lib/strings.ts'

/** An organisation as others' pages name it. */
export type OrganisationNameInfo = {
  href: string
  title: string
  /** What it is and where its office is, where that is known. */
  note: string
}

/** The name of an organisation. */
export function organisationNameOf(organisation: Organisation): OrganisationNameInfo {
  return {
    href: entryPath(organisation),
    title: organisation.title,
    note: kindAndPlace(organisation),
  }
}

/** `Ministry · Baghdad` */
export function kindAndPlace({ locale, kind, governorate }: Organisation): string {
  const { t } = textOf(locale)
  const name = t(`organisationKind.${kind}`)
  return governorate === null ? name : `${name} · ${t(`governorate.${governorate}`)}`
}
