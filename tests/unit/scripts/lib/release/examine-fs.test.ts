import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { examine, recall, type Text } from '../../../../../scripts/lib/release/examine-fs.ts'
import { putContent } from '../../../../../scripts/lib/release/store-fs.ts'

// Two elements of one id are no valid HTML.
const html =
  '<!doctype html><html lang="en"><head><title>A</title></head><p id="a"><p id="a"></html>'

let store: string
let text: Text
const place = () => ({ store, reader: 'reader' })
beforeEach(async () => {
  store = await mkdtemp(join(tmpdir(), 'examine-'))
  const { sha256 } = putContent(store, html)
  text = { sha256, address: '/en/', isPage: true, isPatient: false, isValidated: false }
})
afterEach(() => rm(store, { recursive: true }))

it('keeps what it finds beside the text', () => {
  const note = examine(place(), text)
  expect(note.page).toMatchObject({ isValidated: false, faults: [] })
  expect(recall(place(), text)).toMatchObject(note)
})

it('makes up for a page that was not validated, and compresses it no second time', async () => {
  const first = examine(place(), text)
  const packed = join(store, `${text.sha256}.br`)
  const { mtimeMs, ino } = await stat(packed)
  const second = examine(place(), { ...text, isValidated: true })
  expect(second).toMatchObject({ br: first.br, gz: first.gz })
  expect(second.page?.facts).toEqual(first.page?.facts)
  expect(second.page?.isValidated).toBe(true)
  expect(second.page?.faults.join()).toContain('is not valid HTML (no-dup-id)')
  expect(await stat(packed)).toMatchObject({ mtimeMs, ino })
  await rm(store, { recursive: true })
  store = await mkdtemp(join(tmpdir(), 'examine-'))
  putContent(store, html)
  expect(second).toEqual(examine(place(), { ...text, isValidated: true }))
})

it('compresses again what was damaged', async () => {
  const { br } = examine(place(), text)
  await truncate(join(store, `${text.sha256}.br`), 3)
  expect(recall(place(), text)).toBeNull()
  expect(examine(place(), text).br).toEqual(br)
  const content = await readFile(join(store, `${text.sha256}.br`))
  expect(createHash('sha256').update(content).digest('hex')).toBe(br.sha256)
})

it.each([
  ['quickly what is far from its budget', 4_000, 6],
  ['as small as can be what is near it', 16_000, 11],
])('compresses %s', (_, letters, quality) => {
  const page = Array.from({ length: letters }, (_each, n) => (n ** 3 % 8191).toString(36)).join(' ')
  const { sha256 } = putContent(store, page)
  const [quick, best] = [6, 11].map((level) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: level }
    return brotliCompressSync(page, { params }).length
  })
  expect(best).toBeLessThan(quick ?? 0)
  const { br } = examine(place(), { ...text, sha256 })
  expect(br.bytes).toBe(quality === 6 ? quick : best)
})
