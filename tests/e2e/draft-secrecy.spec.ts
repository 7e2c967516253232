import { expect, test } from 'playwright/test'
import { collectionSlugs } from '#schema/slugs'
import { loadContent } from '../../scripts/lib/seed/load-content-fs.ts'
import type { SeedEntry } from '../../scripts/seed/seed-entry.ts'
import { plainFiles } from '../support/release/plain-files-fs.ts'
import { releaseFolder } from '../support/release/snapshot-fs.ts'
import { required } from '../support/release/test-env.ts'

const cms = required('TEST_CMS_URL')
const content = await loadContent()
const drafts = content.filter(({ draft }) => draft)
const secrets = drafts.flatMap((entry) => [entry.slug, ...sentencesOf(entry)])
const published = content.filter(({ type, draft }) => type === 'campaign' && !draft)

/** Lines of an entry's text in every language, without marks that pages and JSON write in their own way. */
function sentencesOf({ text }: SeedEntry): string[] {
  return Object.values(text as Record<string, { body?: string }>)
    .flatMap(({ body = '' }) => body.split('\n'))
    .filter((line) => line.length > 40 && /^[\p{L}\p{M}\d ,.،:]+$/u.test(line))
}

test('the demo has a draft with sentences of its own in each language', () => {
  expect(drafts.length).toBeGreaterThan(0)
  expect(secrets.join('\n')).toContain('blue heron')
  expect(secrets.length).toBeGreaterThanOrEqual(4)
})

test('no file of the release has them, not even compressed', async () => {
  const files = await plainFiles(releaseFolder)
  const has = (words: readonly string[]) =>
    files.filter(({ text }) => words.some((word) => text.includes(word))).map(({ path }) => path)
  // The same search finds what is published, in pages, index and snapshot.
  const known = has(published.flatMap(sentencesOf))
  expect(known.some((path) => path.endsWith('index.html'))).toBe(true)
  expect(known.some((path) => path.endsWith('.pf_fragment'))).toBe(true)
  expect(known.some((path) => path.endsWith('snapshot.json'))).toBe(true)
  expect(has(secrets)).toEqual([])
})

test('the snapshot does not have them', async ({ request }) => {
  const answer = await request.get(`${cms}/api/snapshot`)
  expect(answer.status()).toBe(200)
  const text = await answer.text()
  expect(text).toContain(published[0]?.slug)
  expect(secrets.filter((words) => text.includes(words))).toEqual([])
})

const collections = [
  ...Object.values(collectionSlugs),
  'media',
  'users',
  'publications',
  'payload-locked-documents',
]
/** Payload's own: some answer that they have no such door, and preferences that there is none. */
const inner = ['payload-jobs', 'payload-migrations', 'payload-preferences']
const queries = [
  '',
  '/1',
  '/versions',
  '/versions/1',
  '/count',
  '?depth=10&draft=true&locale=all&limit=0',
  '/versions?depth=10&locale=all&limit=0',
  '/1?depth=10&draft=true&locale=all',
  '?where[slug][exists]=true&select[title]=true&draft=true',
  '?joins[any][limit]=0&populate[campaigns][title]=true&depth=5',
]

for (const collection of collections) {
  test(`${collection}: nothing is read without a login`, async ({ request }) => {
    for (const query of queries) {
      const answer = await request.get(`${cms}/api/${collection}${query}`)
      expect([401, 403, 404], query).toContain(answer.status())
      const text = await answer.text()
      expect(secrets.filter((words) => text.includes(words))).toEqual([])
    }
  })
}

for (const collection of inner) {
  test(`${collection}: nothing comes out`, async ({ request }) => {
    for (const query of queries) {
      const answer = await request.get(`${cms}/api/${collection}${query}`)
      const text = await answer.text()
      expect(text, query).not.toContain('"docs"')
      expect(secrets.filter((words) => text.includes(words))).toEqual([])
    }
  })
}

test('the other doors are shut too', async ({ request }) => {
  const graphql = await request.post(`${cms}/api/graphql`, {
    data: { query: '{ Campaigns(draft: true) { docs { title slug } } }' },
  })
  expect(graphql.status()).toBeGreaterThanOrEqual(400)
  const override = await request.post(`${cms}/api/campaigns`, {
    headers: {
      'X-Payload-HTTP-Method-Override': 'GET',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    data: 'depth=5&draft=true&locale=all',
  })
  expect([401, 403]).toContain(override.status())
  for (const path of ['/admin', '/admin/collections/campaigns', '/admin/collections/campaigns/1']) {
    const text = await (await request.get(`${cms}${path}`)).text()
    expect(secrets.filter((words) => text.includes(words))).toEqual([])
  }
})

test('nobody becomes an administrator by coming first', async ({ request }) => {
  const register = await request.post(`${cms}/api/users/first-register`, {
    data: { email: 'a@example.org', password: 'some-long-password' },
  })
  expect(register.status()).toBeGreaterThanOrEqual(400)
  const create = await request.post(`${cms}/api/users`, {
    data: { email: 'a@example.org', password: 'some-long-password', role: 'administrator' },
  })
  expect([401, 403]).toContain(create.status())
})
