import { expect, it } from 'vitest'
import { earlier } from '../../../../../scripts/lib/seed/after-publishing.ts'
import { loadContent } from '../../../../../scripts/lib/seed/load-content-fs.ts'

const seeds = await loadContent()

it('an entry is published first as it was before, in the languages that say more by now', () => {
  const behind = seeds.filter(({ before }) => before)
  expect(behind.length).toBeGreaterThan(0)
  for (const seed of behind) {
    const was = earlier(seed)
    expect(was.text.ar).toEqual({ ...seed.text.ar, ...seed.before?.ar })
    expect(was.text.ar).not.toEqual(seed.text.ar)
    expect([was.text.ckb, was.text.en]).toEqual([seed.text.ckb, seed.text.en])
  }
})

it('an entry that never said anything else stays as it is', () => {
  const [seed] = seeds.filter(({ before }) => !before)
  expect(seed && earlier(seed)).toEqual(seed)
})
