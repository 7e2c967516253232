import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { chromium, type Page } from 'playwright'
import type { ReleaseSummary } from '#schema/release'
import { parseSnapshot } from '#schema/snapshot'
import { entryPath } from '../../../site/lib/paths.ts'
import { ensureCmsBuild } from '../cms-build-fs.ts'
import { variablesOf, type Env } from '../env.ts'
import { envOnFreePorts } from '../env-on-free-ports.ts'
import { readFirstLogin } from '../first-login-fs.ts'
import { processes } from '../processes.ts'
import { currentRelease, releasesFolder } from '../release/folders-fs.ts'
import { readSummary } from '../release/read-manifest-fs.ts'
import { bin, root } from '../root.ts'
import { say, seconds, withProgress } from '../say.ts'
import { ensureBrowser } from '../test/browser-fs.ts'

/** How long a text took from the click on "Publish" to the site, in milliseconds. */
export type LiveTime = {
  milliseconds: number
  /** Until the CMS said that it is published. */
  published: number
  /** Until the release was begun. */
  begun: number
  /** Of the release's steps. */
  durations: ReleaseSummary['durations']
}

/** Where an article is written, and where it is read. */
type Article = { admin: string; address: string }

/**
 * Has a browser publish a changed text in the admin of an installation of its own with the demo content,
 * as `npm start` runs it, and waits each time until the site says it.
 * @param runs how often, after a first one that warms the admin up
 */
export async function measureLive(runs: number): Promise<LiveTime[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'manara-live-'))
  const env = await envOnFreePorts(dataDir)
  const group = processes()
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  try {
    await ensureCmsBuild()
    group.start({
      name: 'The installation',
      command: bin('node'),
      args: [join(root, 'scripts', 'start.ts')],
      env: variablesOf(env),
    })
    const ended = group.firstEnd.then((sentence) => Promise.reject(new Error(sentence)))
    return await Promise.race([publishOften(await browser.newPage(), { env, runs }), ended])
  } finally {
    await browser.close()
    await group.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function publishOften(page: Page, { env, runs }: { env: Env; runs: number }) {
  await withProgress('Starting an installation, until its pictures are on the site', () =>
    until(async () => (await readCurrent(env))?.picturesMissing === 0, 600_000),
  )
  const { email, password } = await readFirstLogin(env.dataDir)
  await page.request.post(`${env.cmsUrl}/api/users/login`, { data: { email, password } })
  const article = await findArticle(page, env)
  const times: LiveTime[] = []
  for (let run = 0; run <= runs; run += 1) {
    const time = await publishOnce(page, { env, article, text: `Written anew, ${run} of ${runs}.` })
    say(
      `From the click to the site, ${run === 0 ? 'to warm up' : run}: ${seconds(time.milliseconds)}`,
    )
    if (run > 0) times.push(time)
    await after(3000)
  }
  return times
}

async function findArticle(page: Page, { cmsUrl, siteUrl }: Env): Promise<Article> {
  const answer = await page.request.get(`${cmsUrl}/api/snapshot`)
  const { entries } = parseSnapshot(await answer.json())
  const article = entries.find(({ type, locale }) => type === 'article' && locale === 'en')
  if (!article) throw new Error('The demo has no article in English.')
  return {
    admin: `${cmsUrl}/admin/collections/articles/${article.id}?locale=en`,
    address: `${siteUrl}${entryPath(article)}`,
  }
}

type Publish = { env: Env; article: Article; text: string }

async function publishOnce(page: Page, { env, article, text }: Publish): Promise<LiveTime> {
  await page.goto(article.admin)
  await page.locator('#field-summary').fill(text)
  const button = page.locator('#action-publish-language:not([disabled])')
  await button.waitFor()
  const clicked = performance.now()
  const clickedAt = Date.now()
  const answered = page
    .waitForResponse((response) => response.url().includes('/publish-language'))
    .then(() => performance.now() - clicked)
  await button.click()
  await until(async () => (await read(article.address)).includes(text), 120_000)
  const milliseconds = performance.now() - clicked
  const release = await readCurrent(env)
  return {
    milliseconds,
    published: await answered,
    begun: Date.parse(release?.createdAt ?? '') - clickedAt,
    durations: release?.durations ?? {},
  }
}

async function readCurrent({ dataDir }: Env): Promise<ReleaseSummary | null> {
  const current = await currentRelease(dataDir)
  return current === null ? null : readSummary(join(releasesFolder(dataDir), current))
}

const read = async (address: string): Promise<string> => (await fetch(address)).text()

/** Asks twenty times a second until the answer is yes. */
async function until(isTrue: () => Promise<boolean>, patience: number): Promise<void> {
  const end = Date.now() + patience
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`It did not happen within ${seconds(patience)}.`)
    await after(50)
  }
}
