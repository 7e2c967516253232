import { digestOf } from '../../../cms/publish/digests.ts'

const facts = {
  ...{ slug: 'loan-advice', owner: null, freshness: null, demo: false },
  ...{ needs: ['loans'], audiences: [], governorates: [], cost: 'free' },
  ...{ confidentiality: 'confidential', delivery: ['inPerson'], phones: [] },
  ...{ centres: [{ to: 'centre', id: '3' }], eligibility: [], papers: [] },
}
const text = {
  ...{ title: 'Loan advice', summary: 'We explain loans', body: [], keywords: [] },
  ...{ sourceNote: null, benefits: ['Somebody explains'], steps: ['Call'] },
  ...{ ifNotForMe: 'Ask us', eligibility: {}, papers: {} },
}
const digests = (values: Record<string, unknown>, nameOf: (key: string) => string) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [nameOf(key), digestOf(value)]))
const rowKeys = ['eligibility', 'papers']
const sources = {
  ...digests(facts, (key) => key),
  ...digests(text, (key) => (rowKeys.includes(key) ? `${key}:text` : key)),
}

const quoted = (value: unknown) => `'${JSON.stringify(value)}'`
const at = `'2026-11-01T08:00:00.000Z'`

/** A service, public in English and kept at one centre, as the first version of the database had it. */
export const oldService = {
  sql: `
INSERT INTO centres (id, slug, network, demo, updated_at, created_at, _status)
  VALUES (3, 'mrc-erbil', 'iraq', 0, ${at}, ${at}, 'draft');
INSERT INTO services (id, slug, cost, confidentiality, demo, updated_at, created_at, _status)
  VALUES (7, 'loan-advice', 'free', 'confidential', 0, ${at}, ${at}, 'draft');
INSERT INTO services_locales (title, summary, if_not_for_me, _locale, _parent_id)
  VALUES ('Loan advice', 'We explain loans', 'Ask us', 'en', 7);
INSERT INTO services_benefits (_order, _parent_id, _locale, id, line)
  VALUES (1, 7, 'en', 'benefit', 'Somebody explains');
INSERT INTO services_steps (_order, _parent_id, _locale, id, line) VALUES (1, 7, 'en', 'step', 'Call');
INSERT INTO services_needs ("order", parent_id, value) VALUES (1, 7, 'loans');
INSERT INTO services_delivery ("order", parent_id, value) VALUES (1, 7, 'inPerson');
INSERT INTO services_rels ("order", parent_id, path, centres_id) VALUES (1, 7, 'centres', 3);
INSERT INTO publications
  (type, entry, locale, action, effective_at, schema_version, slug, facts, text, text_published_at,
   sources, by_name, updated_at, created_at)
  VALUES ('service', '7', 'en', 'publish', ${at}, 1, 'loan-advice', ${quoted(facts)},
   ${quoted(text)}, ${at}, ${quoted(sources)}, 'A. Editor', ${at}, ${at});
`,
}
