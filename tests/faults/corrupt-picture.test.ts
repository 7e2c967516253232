import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCampaign } from '../support/builders/campaign.ts'
import { aPicture } from '../support/builders/media.ts'
import { clientOf } from '../support/faults/ask.ts'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { expectRefused } from '../support/faults/refused.ts'
import { expectServed, expectUnharmed } from '../support/faults/unharmed.ts'

/** A PNG that says it is so wide and high, of which hardly anything is there. */
function bomb(side: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

async function halfAPhotograph(): Promise<Buffer> {
  const create = { width: 1600, height: 900, channels: 3, background: '#157' } as const
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  const whole = await sharp({ create: { ...create, noise } })
    .jpeg()
    .toBuffer()
  return whole.subarray(0, whole.length / 2)
}

describe('a picture', () => {
  let site: PublishedSite
  beforeAll(async () => {
    site = await publishedSite()
  })
  afterAll(() => site.close())

  const startWith = async (picture: Buffer, more: { args?: string[] } = {}) => {
    const sha256 = createHash('sha256').update(picture).digest('hex')
    const hero = aPicture({ sha256, bytes: picture.length })
    const campaign = aCampaign({ id: 'ask-first', hero, heroAlt: 'A lighthouse' })
    const { folder } = await site.snapshot([campaign])
    await writeFile(join(folder, 'media', sha256), picture)
    // A cache of its own: what is broken stays known there.
    const env = { PICTURES_DIR: join(folder, 'pictures') }
    return site.start({ from: { folder }, env, ...more })
  }

  const faults: [string, () => Promise<Buffer> | Buffer][] = [
    ['of which half is missing', halfAPhotograph],
    ['that is a text', () => Buffer.from('This is not a picture, whatever its name says.\n')],
    ['that says it is 60,000 by 60,000 pixels', () => bomb(60_000)],
  ]
  test.each(faults)('%s is named with its entry', async (_, make) => {
    const finding = await expectRefused(site, await startWith(await make()), 'pictureBroken')
    expect(finding.entry).toEqual({
      type: 'campaign',
      id: 'ask-first',
      slug: 'ask-first',
      locale: 'en',
    })
    expect(finding.params).toMatchObject({ field: 'hero', file: 'hero.jpg' })
  })

  test.each(faults)('%s does not keep its page from what is urgent', async (_, make) => {
    const release = await startWith(await make(), { args: ['--pictures', 'later'] })
    expect(await release.ended).toMatchObject({ code: 0, err: '' })
    await expectServed(site)
    const client = clientOf(site.server.origin, 1)
    const page = (await client.get('/en/campaigns/ask-first/')).body.toString()
    client.close()
    expect(page).toContain('Ask before you go')
    expect(page).not.toContain('A lighthouse')
  })

  test('that is whole again goes out with its page', async () => {
    const create = { width: 1600, height: 900, channels: 3, background: '#157' } as const
    const picture = await sharp({ create }).jpeg().toBuffer()
    expect(await (await startWith(picture)).ended).toMatchObject({ code: 0, findings: [] })
    const client = clientOf(site.server.origin, 1)
    const page = (await client.get('/en/campaigns/ask-first/')).body.toString()
    client.close()
    expect(page).toContain('A lighthouse')
    await expectUnharmed(site)
  })
})
