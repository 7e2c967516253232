import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deployedReleases,
  nothingDeployed,
  type Deployed,
} from '../../../../../scripts/lib/deploy/deployed.ts'
import { isKept } from '../../../../../scripts/lib/deploy/phases.ts'
import { endOf, planDeploy, type LocalFile } from '../../../../../scripts/lib/deploy/plan.ts'

/** Pages by path, each with the assets that it names. */
type Pages = Record<string, string[]>
type Release = { id: string; sentAt: string; files: Map<string, LocalFile> }
/** A bucket: contents by path, and the record. */
type Place = { objects: Map<string, string>; state: Deployed }

const file = (content: string): LocalFile => ({
  ...{ sha256: content, md5: `md5-${content}`, headers: 'same', bytes: content.length },
})

function aRelease(number: number, pages: Pages): Release {
  const texts = Object.entries(pages).map(([path, assets]): [string, string] => [
    path,
    JSON.stringify({ number, assets }),
  ])
  const assets = Object.values(pages).flat()
  const files = [...texts, ...assets.map((path): [string, string] => [path, path])]
  return {
    id: `release-${number}`,
    sentAt: '2026-11-22T08:00:00Z',
    files: new Map(files.map(([path, content]) => [path, file(content)])),
  }
}

/** Each change of a deploy in its order, and within a step in the order of `rank`. */
function changesOf(place: Place, release: Release, rank: (path: string) => number) {
  const remote = new Map(
    [...place.objects].map(([path, content]) => [
      path,
      { etag: `md5-${content}`, bytes: content.length },
    ]),
  )
  const plan = planDeploy({ release, state: place.state, remote })
  const ordered = (paths: string[]) => paths.toSorted((a, b) => rank(a) - rank(b))
  const puts = plan.puts.flatMap(({ paths }) => ordered(paths))
  const removals = plan.removals.flatMap(ordered)
  const changes = [
    () => void (place.state = plan.begin),
    ...puts.map(
      (path) => () => void place.objects.set(path, release.files.get(path)?.sha256 ?? ''),
    ),
    ...removals.map((path) => () => void place.objects.delete(path)),
    () => void (place.state = endOf({ release, begin: plan.begin }, new Map())),
  ]
  return { plan, changes, removals }
}

/** Assets that a page at the place names and that are not there. */
function brokenAssets({ objects }: Place): string[] {
  return [...objects]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([, content]) => (JSON.parse(content) as { assets: string[] }).assets)
    .filter((asset) => !objects.has(asset))
}

const path = fc.constantFrom(
  ...['index.html', 'ar/index.html', 'ar/a/index.html', 'ar/b/index.html', 'en/a/index.html'],
)
const assets = fc.uniqueArray(
  fc.nat(9).map((name) => `_astro/${name}.css`),
  { maxLength: 4 },
)
const histories = fc
  .array(fc.dictionary(path, assets, { minKeys: 1 }), { minLength: 1, maxLength: 14 })
  .chain((pool) => {
    const release = fc.constantFrom(...pool.map((pages, number) => aRelease(number, pages)))
    // Most deploys are broken off somewhere, some end.
    const steps = fc.oneof(fc.constant(1), fc.nat(20), fc.constant(Infinity))
    const run = fc.record({ release, steps, seed: fc.nat(1000) })
    return fc.record({ runs: fc.array(run, { maxLength: 25 }), last: release })
  })

const ranked = (seed: number) => (path: string) =>
  [...path].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0) + seed) % 10_007, seed)

describe('planDeploy', () => {
  test('lets every page find its assets at each moment, wherever deploys are broken off', () => {
    fc.assert(
      fc.property(histories, ({ runs }) => {
        const place: Place = { objects: new Map(), state: nothingDeployed }
        for (const { release, steps, seed } of runs) {
          const { changes } = changesOf(place, release, ranked(seed))
          for (const change of changes.slice(0, steps)) {
            change()
            expect(brokenAssets(place)).toEqual([])
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('removes no asset of a kept release, and brings each release there in whole', () => {
    fc.assert(
      fc.property(histories, ({ runs, last }) => {
        const place: Place = { objects: new Map(), state: nothingDeployed }
        const whole: Release[] = []
        for (const { release, steps, seed } of runs) {
          const { changes } = changesOf(place, release, ranked(seed))
          for (const change of changes.slice(0, steps)) change()
          whole.push(...(steps >= changes.length ? [release] : []))
          const kept = place.state.releases.slice(0, deployedReleases).map(({ id }) => id)
          const missing = whole
            .filter(({ id }) => kept.includes(id))
            .flatMap(({ files }) => [...files.keys()].filter(isKept))
            .filter((asset) => !place.objects.has(asset))
          expect(missing).toEqual([])
        }
        for (const change of changesOf(place, last, ranked(0)).changes) change()
        const fixed = [...place.objects].filter(([path]) => !isKept(path))
        expect(new Map(fixed)).toEqual(
          new Map(
            [...last.files].flatMap(([path, { sha256 }]) => (isKept(path) ? [] : [[path, sha256]])),
          ),
        )
        expect(changesOf(place, last, ranked(0)).plan.isDone).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('drops the assets of the eleventh release back', () => {
    const place: Place = { objects: new Map(), state: nothingDeployed }
    const send = (number: number) => {
      const release = aRelease(number, { 'index.html': [`_astro/${number}.css`] })
      for (const change of changesOf(place, release, () => 0).changes) change()
    }
    for (let number = 1; number <= deployedReleases; number += 1) send(number)
    expect(place.objects.has('_astro/1.css')).toBe(true)
    send(deployedReleases + 1)
    expect(place.objects.has('_astro/1.css')).toBe(false)
    expect(place.objects.has('_astro/2.css')).toBe(true)
  })

  test('keeps the assets of a page that is still there after many deploys were broken off', () => {
    const place: Place = { objects: new Map(), state: nothingDeployed }
    const send = (number: number, path: string, steps: number) => {
      const release = aRelease(number, { [path]: [`_astro/${number}.css`] })
      for (const change of changesOf(place, release, () => 0).changes.slice(0, steps)) {
        change()
        expect(brokenAssets(place)).toEqual([])
      }
    }
    send(0, 'ar/a/index.html', Infinity)
    for (let number = 1; number <= deployedReleases; number += 1) send(number, 'index.html', 1)
    expect([...place.objects.keys()]).toContain('ar/a/index.html')
    send(deployedReleases + 1, 'index.html', Infinity)
    expect([...place.objects.keys()]).toEqual([`_astro/${deployedReleases + 1}.css`, 'index.html'])
  })

  test('leaves alone what no deploy put there', () => {
    const place: Place = {
      objects: new Map([['proof.html', '{"assets":[]}']]),
      state: nothingDeployed,
    }
    const release = aRelease(1, { 'index.html': [] })
    expect(changesOf(place, release, () => 0).removals).toEqual([])
  })

  test('sends again what was changed at the target, and what gets other headers', () => {
    const files = new Map([['index.html', file('home')]])
    const release = { id: 'release-1', sentAt: '2026-11-22T08:00:00Z', files }
    const state = endOf({ release, begin: nothingDeployed }, new Map())
    const sent = (given: Partial<Parameters<typeof planDeploy>[0]>, etag: string) =>
      planDeploy({
        release,
        state,
        remote: new Map([['index.html', { etag, bytes: 4 }]]),
        ...given,
      }).puts
    expect(sent({}, 'md5-home')).toEqual([])
    expect(sent({}, 'md5-else')).not.toEqual([])
    const other = new Map([['index.html', { ...file('home'), headers: 'other' }]])
    expect(sent({ release: { ...release, files: other } }, 'md5-home')).not.toEqual([])
  })

  test('knows content by the name that the host gave it, where that is not its MD5', () => {
    const files = new Map([['index.html', file('home')]])
    const release = { id: 'release-1', sentAt: '2026-11-22T08:00:00Z', files }
    const state = endOf({ release, begin: nothingDeployed }, new Map([['index.html', 'own-name']]))
    const remote = new Map([['index.html', { etag: 'own-name', bytes: 4 }]])
    expect(planDeploy({ release, state, remote }).isDone).toBe(true)
  })
})
