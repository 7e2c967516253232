import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import send from 'send'
import { localeCodes } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import { parseEnv } from '../../scripts/lib/env.ts'
import { siteHandler } from '../../scripts/lib/serve/handler-fs.ts'
import { textOf } from '../../site/lib/strings.ts'
import { aSnapshotFolder, fewEntries } from '../integration/release/a-snapshot-folder.ts'
import { made } from '../integration/release/made.ts'
import { aSession } from '../support/builders/session.ts'

// Old addresses as readers meet them, without a script: on our own server, and on a host that has
// nothing but the files.

const old: Pick<Snapshot, 'redirects' | 'tombstones'> = {
  redirects: localeCodes.flatMap((locale) => [
    { type: 'service' as const, locale, from: 'old-service', to: 'service-1' },
    { type: 'session' as const, locale, from: 'old-date', to: 'date' },
  ]),
  tombstones: localeCodes.map((locale) => ({
    ...{ type: 'session' as const, locale, slug: 'gone', instead: null },
    withdrawnAt: '2026-11-05T08:00:00Z',
  })),
}

let folder: string
const servers: Server[] = []
let own: string
let bare: string

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = await mkdtemp(join(tmpdir(), 'manara-old-'))
  const env = parseEnv({ DATA_DIR: join(folder, 'data'), SITE_URL: 'https://manara.example' })
  const sessions = localeCodes.map((locale) => aSession({ locale, slug: 'date' }))
  const source = await aSnapshotFolder(join(folder, 'snapshot'), [...fewEntries, ...sessions], old)
  await made({ env, source: { folder: source } })
  const root = join(env.dataDir, 'releases', 'current', 'site')
  own = await serve(siteHandler(env.dataDir))
  bare = await serve((request, response) => {
    send(request, request.url ?? '/', { root }).pipe(response)
  })
})
test.afterAll(async () => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
  await rm(folder, { recursive: true })
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

for (const locale of localeCodes) {
  for (const [from, to] of [
    [`/${locale}/services/old-service/`, `/${locale}/services/service-1/`],
    [`/${locale}/calendar/old-date/`, `/${locale}/calendar/date/`],
    [`/${locale}/calendar/poster/old-date/`, `/${locale}/calendar/poster/date/`],
    [`/${locale}/calendar/card/gone/`, `/${locale}/calendar/gone/`],
  ] as const) {
    test(`${from} leads on, with rules and without`, async ({ page }) => {
      for (const origin of [own, bare]) {
        await page.goto(origin + from)
        await expect(page).toHaveURL(origin + to)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      }
    })
  }

  test(`${locale}: the page at an old address says where to go by itself`, async ({ page }) => {
    const { t } = textOf(locale)
    const html = await (await page.request.get(`${bare}/${locale}/services/old-service/`)).text()
    await page.setContent(html.replace(/<meta http-equiv="refresh"[^>]*>/, ''))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('moved.title'))
    await expect(page.getByRole('main')).toContainText(t('moved.text'))
    await expect(
      page.getByRole('main').locator(`a[href="/${locale}/services/service-1/"]`),
    ).toBeVisible()
    expect(html).toContain(
      `<link rel="canonical" href="https://manara.example/${locale}/services/service-1/">`,
    )
    expect(html).toContain('<meta name="robots" content="noindex">')
  })

  test(`${locale}: calendars go on at old addresses`, async ({ request }) => {
    const moved = await request.get(`${bare}/${locale}/calendar/old-date.ics`)
    const today = await request.get(`${own}/${locale}/calendar/date.ics`)
    expect(await moved.text()).toBe(await today.text())
    const gone = await request.get(`${own}/${locale}/calendar/gone.ics`)
    expect(gone.status()).toBe(200)
    expect(await gone.text()).not.toContain('BEGIN:VEVENT')
  })

  test(`${locale}: what was withdrawn says so as a page that is gone`, async ({ page }) => {
    const { t } = textOf(locale)
    const answer = await page.goto(`${own}/${locale}/calendar/gone/`)
    expect(answer?.status()).toBe(410)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('withdrawn.title'))
    const sitemap = await (await page.request.get(`${own}/sitemap.xml`)).text()
    expect(sitemap).toContain(`/${locale}/services/service-1/`)
    expect(sitemap).not.toMatch(/old-service|old-date|gone/)
  })
}
