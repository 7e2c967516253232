import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugSchema } from '#schema/slugs'
import { sessionSlug } from '../../../../cms/publish/session-slug.ts'

describe('sessionSlug', () => {
  it('says what, where and when', () => {
    const slug = sessionSlug({ what: 'cv-writing', where: 'mrc-erbil', day: '2026-12-06' })
    expect(slug).toBe('cv-writing-mrc-erbil-2026-12-06')
    expect(sessionSlug({ what: 'openDay', where: null, day: '2026-12-06' })).toBe(
      'open-day-2026-12-06',
    )
  })

  it('counts where the address is taken', () => {
    const taken = new Set(['webinar-2026-12-06', 'webinar-2026-12-06-2'])
    const slug = sessionSlug({ what: 'webinar', where: null, day: '2026-12-06', taken })
    expect(slug).toBe('webinar-2026-12-06-3')
  })

  it('is always an address', () => {
    const word = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,12}$/)
    fc.assert(
      fc.property(word, fc.option(word), (what, where) => {
        expect(slugSchema.parse(sessionSlug({ what, where, day: '2026-12-06' }))).toBeTruthy()
      }),
    )
  })
})
