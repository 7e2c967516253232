import type { Halves } from '#schema/compose'
import type { Publication } from '#schema/publication'
import { schemaVersion } from '#schema/snapshot'
import { toHalves } from '../../../cms/publish/to-halves.ts'

let count = 0

/** A row of the record; by default a complete centre in Arabic, published on 1 November 2026. */
export function aPublication(changes: Partial<Publication> = {}): Publication {
  count += 1
  const effectiveAt = changes.effectiveAt ?? '2026-11-01T08:00:00.000Z'
  return {
    id: String(count),
    type: 'centre',
    entry: '1',
    locale: 'ar',
    action: 'publish',
    effectiveAt,
    createdAt: effectiveAt,
    schemaVersion,
    ...centreHalves({}),
    textPublishedAt: effectiveAt,
    sources: {},
    meanings: {},
    basis: null,
    instead: null,
    cancels: null,
    byId: null,
    byName: 'A. Editor',
    ...changes,
  }
}

/** A complete centre's halves. */
export function centreHalves(doc: Record<string, unknown>): Halves {
  return halves('centre', {
    slug: 'erbil',
    network: 'iraq',
    title: 'Centre',
    summary: 'What it does',
    city: 'Erbil',
    ...doc,
  })
}

/** A complete course's halves. */
export function courseHalves(doc: Record<string, unknown>): Halves {
  return halves('course', {
    slug: 'cv-writing',
    needs: ['work'],
    certificate: 'no',
    title: 'Course',
    summary: 'What one learns',
    outcomes: [{ line: 'A CV' }],
    ...doc,
  })
}

const offer = {
  slug: 'loans',
  needs: ['loans'],
  cost: 'free',
  confidentiality: 'ask',
  delivery: ['inPerson'],
  title: 'Loans',
  summary: 'What one gets',
  benefits: [{ line: 'A loan' }],
  steps: [{ line: 'Call' }],
  ifNotForMe: 'Ask us',
}

/** A complete service's halves. */
export function serviceHalves(doc: Record<string, unknown>): Halves {
  return halves('service', { ...offer, ...doc })
}

/** A complete programme's halves. */
export function programmeHalves(doc: Record<string, unknown>): Halves {
  return halves('programme', { ...offer, status: 'open', runBy: 'A ministry', ...doc })
}

/** A row of a session's dates: Sunday 6 December 2026, 10:00 to 12:00 in Baghdad. */
export function sessionDateRow(own: Record<string, unknown> = {}) {
  return {
    id: 'first',
    startsAt: '2026-12-06T07:00:00.000Z',
    endsAt: '2026-12-06T09:00:00.000Z',
    places: 'open',
    status: 'scheduled',
    ...own,
  }
}

/** A complete session's halves. */
export function sessionHalves(doc: Record<string, unknown>): Halves {
  return halves('session', {
    slug: 'cv-writing-erbil-2026-12-06',
    kind: 'course',
    course: 5,
    centre: 1,
    dates: [sessionDateRow()],
    languages: ['ar'],
    ...doc,
  })
}

/** A navigation's halves; `page` is the id of a page in its header. */
export function navigationHalves(page: number): Halves {
  return halves('navigation', {
    header: [
      { id: 'a', section: 'service' },
      { id: 'b', page },
    ],
    footer: [],
  })
}

/** A first page's halves. */
export function homeHalves(doc: Record<string, unknown>): Halves {
  return halves('home', { needs: ['work'], title: 'Welcome', lead: 'Help is free', ...doc })
}

function halves(type: Publication['type'], doc: Record<string, unknown>): Halves {
  return toHalves(type, doc, { media: () => null })
}
