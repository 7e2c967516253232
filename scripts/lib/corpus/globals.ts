import { needs } from '#schema/needs'
import type { Locale } from '#schema/locales'
import { entryTypes } from '#schema/slugs'
import { iraqOfficePhones } from '../../seed/iraq-office-phones.ts'
import type { SeedGlobal } from '../../seed/seed-entry.ts'
import { countsOf } from './corpus.ts'
import { references, slugOf } from './facts.ts'
import { randomOf } from './random.ts'
import { phrase, sentence } from './text.ts'
import { inEach } from './texts.ts'

/** The globals of a made-up corpus of so many entries. */
export function corpusGlobals(total: number): SeedGlobal[] {
  const random = randomOf(999)
  const counts = countsOf(total)
  const numbers = iraqOfficePhones.map(({ id, number, languages, whatsapp }) => ({
    ...{ id, number, languages, whatsapp },
  }))
  const perNumber = (locale: Locale) =>
    Object.fromEntries(
      numbers.map(({ id }) => [id, { name: phrase(random, locale, 2), hours: null }]),
    )
  return [
    {
      type: 'home',
      facts: {
        needs: [...needs],
        featured: references(random, { to: 'service', counts, count: 3 }),
      },
      text: inEach((locale) => ({
        title: phrase(random, locale, 4),
        lead: sentence(random, locale),
      })),
    },
    {
      type: 'navigation',
      facts: {
        header: ['service' as const, 'programme' as const, 'centre' as const].map((section) => ({
          ...{ id: section, section, page: null },
        })),
        footer: [
          ...entryTypes.slice(5, 12).map((section) => ({ id: section, section, page: null })),
          { id: 'page', section: null, page: { to: 'page', slug: slugOf('page', 1) } },
        ],
      },
      text: { ar: {}, ckb: {}, en: {} },
    },
    {
      type: 'hotlines',
      facts: { reportEmail: null, reportWhatsapp: null, numbers },
      text: inEach((locale) => ({ numbers: perNumber(locale) })),
    },
    {
      type: 'alert',
      facts: { level: 'info', from: '-1d', until: '+30d', link: null },
      text: inEach((locale) => ({ message: sentence(random, locale), linkLabel: null })),
    },
    {
      type: 'holidays',
      facts: { days: [{ id: 'first', from: '+20d', to: '+21d', region: 'iraq' }] },
      text: inEach((locale) => ({ days: { first: { name: phrase(random, locale, 2) } } })),
    },
  ]
}
