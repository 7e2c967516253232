import { mkdir, mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Renderable } from '../../../../../scripts/lib/renderer/load-renderer-fs.ts'
import {
  readPageRecords,
  writePageRecords,
} from '../../../../../scripts/lib/renderer/page-records-fs.ts'
import { placePage } from '../../../../../scripts/lib/renderer/place-page-fs.ts'

let folder: string
let store: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'place-page-'))
  store = join(folder, 'store')
  await mkdir(store)
})
afterEach(() => rm(folder, { recursive: true }))

const file = 'en/about/index.html'

/** Makes a release of one page, as `render` has it. */
async function release(props: object | null, own: { maker?: string; text?: string } = {}) {
  const { maker = 'maker', text = 'About us' } = own
  const render = vi.fn(async () => Buffer.from(text))
  const page: Renderable = {
    ...{ address: '/en/about/', asked: '/en/about/', file },
    ...{ propsOf: () => props, render },
  }
  const outDir = await mkdtemp(join(folder, 'out-'))
  const records = await readPageRecords(store)
  const rendered = await placePage(page, { outDir, store, maker, records })
  writePageRecords(store, [rendered])
  return { render, rendered, html: await readFile(join(outDir, file), 'utf8') }
}

it('renders what no release had before', async () => {
  const { render, rendered, html } = await release({ title: 'About' })
  expect(render).toHaveBeenCalledTimes(1)
  expect(html).toBe('About us')
  expect(rendered).toMatchObject({ file, bytes: 8, isReused: false })
})

it('takes a page that is made of the same from the release before', async () => {
  const first = await release({ title: 'About', words: new Map([['a', 1]]) })
  const { render, rendered, html } = await release({ title: 'About', words: new Map([['a', 1]]) })
  expect(render).not.toHaveBeenCalled()
  expect(rendered).toEqual({ ...first.rendered, isReused: true })
  expect(html).toBe('About us')
})

it.each([
  ['is given something else', { title: 'Us' }, {}],
  ['is given the same in a map with other words', { title: 'About', words: new Map() }, {}],
  ['is made by another program', { title: 'About' }, { maker: 'other' }],
  ['is given nothing', null, {}],
  ['is given what is no data', { title: 'About', sort: () => 0 }, {}],
])('renders a page again that %s', async (_, props, own) => {
  await release({ title: 'About' }, { text: 'Before' })
  await release(props, { ...own, text: 'Before' })
  await release({ title: 'About' }, { text: 'Before' })
  const { render, html } = await release(props, own)
  expect(render).toHaveBeenCalledTimes(1)
  expect(html).toBe('About us')
})

it('renders a page again whose content is damaged, and one of which nothing can be read', async () => {
  const { rendered } = await release({ title: 'About' })
  await truncate(join(store, rendered.sha256), 3)
  expect((await release({ title: 'About' })).html).toBe('About us')
  await truncate(join(store, 'pages.json'), 10)
  const { render } = await release({ title: 'About' })
  expect(render).toHaveBeenCalledTimes(1)
  expect((await readdir(store)).sort()).toEqual([rendered.sha256, 'pages.json'])
})
