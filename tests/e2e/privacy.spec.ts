import { entryTypes } from '#schema/slugs'
import { entryPath, homePath, listPath, searchPath } from '../../site/lib/paths.ts'
import { entryInEveryLanguage } from '../support/release/snapshot-fs.ts'
import { expect, test } from '../support/browser/site-test.ts'

// That no other server is asked is watched on every test of the site.
test('a visit leaves no cookie and stores nothing', async ({ page, context, siteLocale }) => {
  const entries = entryTypes.map((type) => {
    const { slug } = entryInEveryLanguage(type)
    return entryPath({ locale: siteLocale, type, slug })
  })
  const visit = [homePath(siteLocale), listPath(siteLocale, 'session'), searchPath(siteLocale)]
  for (const path of [...visit, ...entries]) await page.goto(path)
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 })
})
