import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { releaseExit } from '#schema/release'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { expectServed, expectUnharmed } from '../support/faults/unharmed.ts'

describe('releases of one data folder at the same time', () => {
  let site: PublishedSite
  beforeAll(async () => {
    site = await publishedSite()
  })
  afterAll(() => site.close())

  test.each([2, 10])('%i: one goes out at a time, the others are turned away', async (count) => {
    const before = await expectServed(site)
    const racing = await Promise.all(Array.from({ length: count }, () => site.start()))
    const outcomes = await Promise.all(racing.map(({ ended }) => ended))
    const codes = outcomes.map(({ code }) => code)
    expect(new Set([...codes, releaseExit.busy])).toEqual(
      new Set([releaseExit.done, releaseExit.busy]),
    )

    const made = outcomes.flatMap(({ events }) =>
      events.flatMap((event) => (event.event === 'done' ? [event.summary] : [])),
    )
    const inOrder = made.sort((a, b) => a.serial - b.serial)
    expect(inOrder.map(({ previous }) => previous)).toEqual(
      [before.id, ...inOrder.map(({ id }) => id)].slice(0, -1),
    )
    expect((await expectServed(site)).id).toBe(inOrder.at(-1)?.id)
    await expectUnharmed(site)
  })
})
