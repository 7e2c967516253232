import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { localeCodes, type Locale } from '#schema/locales'
import { ensureCmsBuild } from '../cms-build-fs.ts'
import { startCms } from '../cms-server.ts'
import type { Env } from '../env.ts'
import { envOnFreePorts } from '../env-on-free-ports.ts'
import { prepareData } from '../prepare-data.ts'
import { processes } from '../processes.ts'
import { ensureBrowser } from '../test/browser-fs.ts'
import { makeTrainer, type TrainerLogin } from './make-trainer.ts'
import { postDate, type PostingTime } from './post-date.ts'

/** Posting a date, by what it was measured with. */
type Postings = Record<string, PostingTime>

/** A poor phone network: 300 ms there and back, 30 KB/s down and 6 KB/s up. */
const slow = { offline: false, latency: 300, downloadThroughput: 30_000, uploadThroughput: 6_000 }

/**
 * Has a browser post a date as a trainer on a phone, in each language once the screen is warm, and
 * once more over a poor network, on a CMS of its own with the demo content.
 */
export async function measurePosting(): Promise<Postings> {
  const dataDir = await mkdtemp(join(tmpdir(), 'manara-posting-'))
  const group = processes()
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  try {
    const env = await envOnFreePorts(dataDir)
    await ensureCmsBuild()
    await prepareData(env)
    await startCms(group, env)
    const trainer = await makeTrainer(env)
    const page = await browser.newPage({
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    })
    await logIn(page, { env, trainer })
    return await postInEach(page, env)
  } finally {
    await browser.close()
    await group.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function postInEach(page: Page, env: Env): Promise<Postings> {
  const times: Postings = {}
  let week = 0
  const post = async (language: Locale) => {
    week += 1
    const day = new Date(Date.now() + week * 7 * 86_400_000).toISOString().slice(0, 10)
    await openScreen(page, { env, language })
    return postDate(page, day)
  }
  // The first one warms the server up.
  await post('ar')
  for (const code of localeCodes) times[`post a date, ${code}`] = await post(code)
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.emulateNetworkConditions', slow)
  times['post a date, ar, poor network'] = await post('ar')
  return times
}

async function logIn(page: Page, { env, trainer }: { env: Env; trainer: TrainerLogin }) {
  const answer = await page.request.post(`${env.cmsUrl}/api/users/login`, { data: trainer })
  if (!answer.ok()) throw new Error(`The trainer could not log in: ${answer.status()}.`)
}

async function openScreen(page: Page, { env, language }: { env: Env; language: Locale }) {
  const cookie = { name: 'payload-lng', value: language, url: env.cmsUrl }
  await page.context().addCookies([cookie])
  await page.goto(`${env.cmsUrl}/admin/dates`)
}
