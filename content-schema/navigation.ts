import { z } from 'zod'
import { defineType } from '#schema/entry'
import { entryTypes } from '#schema/slugs'
import { reference } from '#schema/values'

/** Parts of the site that a menu can lead to beside single pages. */
export const sections = [...entryTypes, 'places', 'az'] as const
/** A part of the site. */
export type Section = (typeof sections)[number]

const destinations = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      /** A part of the site, named by the site's own words … */
      section: z.enum(sections).nullable(),
      /** … or one page, named by its title. */
      page: reference('page').nullable(),
    }),
  )
  .max(16)

/** Header and footer. It has no text: names come from the site and from the pages' titles. */
export const navigation = defineType('navigation', {
  facts: { header: destinations, footer: destinations },
  text: {},
  rows: {},
  rule: (facts, context) => {
    for (const key of ['header', 'footer'] as const) {
      facts[key].forEach(({ section, page }, index) => {
        if ((section === null) === (page === null)) {
          context.addIssue({
            code: 'custom',
            path: [key, index, 'section'],
            params: { problem: 'oneDestination' },
          })
        }
      })
    }
  },
})

/** Header and footer as one language's readers get them. */
export type Navigation = z.output<typeof navigation.entry>
