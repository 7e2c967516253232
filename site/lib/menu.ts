import type { Locale } from '#schema/locales'
import type { Navigation, Section } from '#schema/navigation'
import type { Catalogue } from './catalogue.ts'
import { aboutPath, azPath, entryPath, listPath, placesPath } from './paths.ts'
import { textOf } from './strings.ts'

/** A destination by its name. */
export type MenuLink = { href: string; label: string }

/** Where header and footer lead. */
export type Menu = { header: readonly MenuLink[]; footer: readonly MenuLink[] }

/** What the header leads to where no menu is published, the most asked for first. */
const standardHeader: readonly Section[] = [
  'service',
  'centre',
  'session',
  'guide',
  'programme',
  'opportunity',
  'places',
  'course',
  'organisation',
  'campaign',
  'resource',
  'article',
  'figure',
  'term',
  'az',
  'page',
]

/**
 * The menu of a language: as published, else the standard one. The footer always leads to what the
 * site says about itself, privacy and accessibility; each address stands once.
 */
export function menuOf(catalogue: Catalogue, locale: Locale): Menu {
  const published = catalogue.global(locale, 'navigation')
  const links = (destinations: Navigation['header']) =>
    destinations.flatMap(({ section, page }) => {
      if (section !== null) return [sectionLink(locale, section)]
      const target = catalogue.find(locale, page)
      return target ? [{ href: entryPath(target), label: target.title }] : []
    })
  const header = links(published?.header ?? [])
  return {
    header:
      header.length > 0 ? header : standardHeader.map((section) => sectionLink(locale, section)),
    footer: distinct([...aboutLinks(catalogue, locale), ...links(published?.footer ?? [])]),
  }
}

/** The page about a matter where it is published in the language, else the part of the page about the site. */
export function aboutPartPath(
  catalogue: Catalogue,
  locale: Locale,
  part: 'privacy' | 'accessibility',
): string {
  const own = catalogue.all(locale, 'page').find(({ slug }) => slug === part)
  return own ? entryPath(own) : `${aboutPath(locale)}#${part}`
}

function aboutLinks(catalogue: Catalogue, locale: Locale): MenuLink[] {
  const { t } = textOf(locale)
  return [
    { href: aboutPath(locale), label: t('about.title') },
    {
      href: aboutPartPath(catalogue, locale, 'accessibility'),
      label: t('about.accessibilityTitle'),
    },
    { href: aboutPartPath(catalogue, locale, 'privacy'), label: t('about.privacyTitle') },
  ]
}

function sectionLink(locale: Locale, section: Section): MenuLink {
  const { t } = textOf(locale)
  if (section === 'places') return { href: placesPath(locale), label: t('places.title') }
  if (section === 'az') return { href: azPath(locale), label: t('menu.az') }
  return { href: listPath(locale, section), label: t(`types.${section}`) }
}

const distinct = (links: readonly MenuLink[]): MenuLink[] =>
  links.filter(({ href }, index) => links.findIndex((other) => other.href === href) === index)
