import { digestOf } from '../../../cms/publish/digests.ts'

type Values = Record<string, unknown>

/** The one moment of a session, as the second version of the contract had it. */
export const oldMoment = {
  ...{ startsAt: '2026-03-08T07:00:00.000Z', endsAt: '2026-03-08T09:00:00.000Z' },
  ...{ movedFrom: '2026-03-07T07:00:00.000Z', places: 'few', status: 'moved' },
}

const webinar = {
  ...{ owner: null, freshness: null, demo: false, kind: 'webinar', course: null, centre: null },
  ...{ room: null, link: 'https://example.org/room', languages: ['ar'], womenOnly: true },
  ...{ childcare: false, phones: [], ...oldMoment },
}
const holiday = { id: 'nowruz', from: '2026-03-21', to: '2026-03-23' }

/** The digest of each value by its key, as rows of the record keep them. */
export function digests(values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, digestOf(value)]))
}

const at = `'2026-02-01T08:00:00.000Z'`
const quoted = (value: unknown) => (value === null ? 'NULL' : `'${JSON.stringify(value)}'`)

function publication(
  row: { type: string; entry: string; locale: string; slug: string | null } & {
    facts: Values
    text: Values
    sources: Values
  },
): string {
  const { type, entry, locale, slug, facts, text, sources } = row
  return `INSERT INTO publications
  (type, entry, locale, action, effective_at, schema_version, slug, facts, text, text_published_at,
   sources, by_name, updated_at, created_at)
  VALUES ('${type}', '${entry}', '${locale}', 'publish', ${at}, 2, ${slug ? `'${slug}'` : 'NULL'},
   ${quoted(facts)}, ${quoted(text)}, ${at}, ${quoted(sources)}, 'A. Editor', ${at}, ${at});`
}

/** A session's row and its newest version, both with one moment. */
function draft(id: number, slug: string | null): string {
  const { startsAt, endsAt, movedFrom, places, status } = oldMoment
  const values = `'webinar', '${webinar.link}', '${startsAt}', '${endsAt}', '${movedFrom}', '${places}',
    '${status}', 1, 0, ${slug ? `'${slug}'` : 'NULL'}, 0, ${at}, ${at}, 'draft'`
  const names = (prefix: string) =>
    ['kind', 'link', 'starts_at', 'ends_at', 'moved_from', 'places', 'status', 'women_only']
      .concat('childcare', 'slug', 'demo', 'updated_at', 'created_at', '_status')
      .map((name) => prefix + name)
      .join(', ')
  return `
INSERT INTO sessions (id, ${names('')}) VALUES (${id}, ${values});
INSERT INTO sessions_languages ("order", parent_id, value) VALUES (1, ${id}, 'ar');
INSERT INTO _sessions_v (id, parent_id, latest, updated_at, created_at, ${names('version_')})
  VALUES (${id * 10}, ${id}, 1, ${at}, ${at}, ${values});
INSERT INTO _sessions_v_version_languages ("order", parent_id, value) VALUES (1, ${id * 10}, 'ar');`
}

function published(entry: number, slug: string): string {
  const facts = { slug, ...webinar }
  const row = { type: 'session', entry: String(entry), slug, facts, text: {} }
  return ['ar', 'ckb', 'en']
    .map((locale) => publication({ ...row, locale, sources: digests(facts) }))
    .join('\n')
}

/**
 * Sessions as the second version of the database had them: 4 as it was published, 5 with another
 * address since, 6 never published and without an address. Holidays are public in English.
 */
export const oldSessionsSql = [
  draft(4, 'webinar-1'),
  published(4, 'webinar-1'),
  draft(5, 'renamed'),
  published(5, 'webinar-2'),
  draft(6, null),
  `
INSERT INTO public_holidays (id, _status, updated_at, created_at) VALUES (1, 'draft', ${at}, ${at});
INSERT INTO public_holidays_days (_order, _parent_id, id, "from", "to")
  VALUES (1, 1, 'nowruz', '2026-03-21T09:00:00.000Z', '2026-03-23T09:00:00.000Z');
INSERT INTO public_holidays_days_locales (name, _locale, _parent_id) VALUES ('Nowruz', 'en', 'nowruz');`,
  publication({
    ...{ type: 'holidays', entry: 'holidays', locale: 'en', slug: null },
    ...{ facts: { days: [holiday] }, text: { days: { nowruz: { name: 'Nowruz' } } } },
    sources: {
      days: digestOf([holiday]),
      'days:text': digestOf({ nowruz: { name: 'Nowruz' } }),
    },
  }),
].join('\n')
