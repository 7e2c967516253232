import type { SeedGlobal } from '../../seed-entry.ts'

/** The header in the order in which people need it, and the pages about the site in the footer. */
export const entry: SeedGlobal<'navigation'> = {
  type: 'navigation',
  facts: {
    header: [
      { id: 'service', section: 'service', page: null },
      { id: 'guide', section: 'guide', page: null },
      { id: 'centre', section: 'centre', page: null },
      { id: 'session', section: 'session', page: null },
      { id: 'course', section: 'course', page: null },
      { id: 'programme', section: 'programme', page: null },
      { id: 'opportunity', section: 'opportunity', page: null },
      { id: 'organisation', section: 'organisation', page: null },
      { id: 'places', section: 'places', page: null },
      { id: 'resource', section: 'resource', page: null },
      { id: 'campaign', section: 'campaign', page: null },
      { id: 'article', section: 'article', page: null },
      { id: 'figure', section: 'figure', page: null },
      { id: 'term', section: 'term', page: null },
      { id: 'az', section: 'az', page: null },
    ],
    footer: [
      { id: 'who-we-are', section: null, page: { to: 'page', slug: 'who-we-are' } },
      { id: 'privacy', section: null, page: { to: 'page', slug: 'privacy' } },
      { id: 'accessibility', section: null, page: { to: 'page', slug: 'accessibility' } },
      { id: 'how-we-write', section: null, page: { to: 'page', slug: 'how-we-write' } },
    ],
  },
  text: { ar: {}, ckb: {}, en: {} },
}
