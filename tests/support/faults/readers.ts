import type { Answer, Client } from './ask.ts'
import { addressesOf, assetsOf, type Files } from './whole-site.ts'

type Options = {
  client: Client
  /** The releases of which one is public at any moment. */
  releases: readonly Files[]
  /** How many readers there are at a time. */
  readers: number
  /** How many requests they make in all, at least. */
  requests: number
  /** A release that is deleted meanwhile: files that no other has are there or not, and never broken. */
  fading: Files
  /** Done once for every so many requests, one after the other, while others go on. */
  meanwhile: { every: number; act: (turn: number) => Promise<void> }
}

/** What readers were given. */
export type Read = {
  /** A sentence for each answer that nobody should get. */
  wrong: string[]
  /** Of which releases they got pages. */
  releases: Set<string>
  requests: number
}

/** Lets many readers open page after page, each with all that it loads. */
export async function readOn(options: Options): Promise<Read> {
  const { client, releases, readers, requests, fading, meanwhile } = options
  const judge = judgeOf(releases, fading)
  const pages = releases.flatMap(addressesOf).filter(({ path }) => path.endsWith('/'))
  const fadingPaths = [...judge.fadingPaths]
  let asked = 0
  let opened = 0
  let acts = Promise.resolve()

  const ask = async (path: string): Promise<Answer | null> => {
    asked += 1
    if (asked % meanwhile.every === 0) {
      const turn = asked / meanwhile.every
      acts = acts.then(() => meanwhile.act(turn))
    }
    try {
      const encoding = asked % 2 === 0 ? 'br' : 'identity'
      const answer = await client.get(path, encoding)
      judge.hear(path, answer)
      return answer
    } catch (error) {
      judge.wrong.push(`${path}: ${String(error)}`)
      return null
    }
  }
  const reader = async () => {
    while (asked < requests) {
      const page = await ask(pages[opened++ % pages.length]?.path ?? '/')
      for (const asset of assetsOf(page?.body.toString() ?? '')) await ask(asset)
      await ask(fadingPaths[opened % fadingPaths.length] ?? '/')
    }
  }
  await Promise.all(Array.from({ length: readers }, reader))
  await acts
  return { wrong: judge.wrong, releases: judge.releases, requests: asked }
}

function judgeOf(releases: readonly Files[], fading: Files) {
  const owners = new Map<string, string[]>()
  const staying = new Set(releases.flatMap(addressesOf).map(({ path }) => path))
  const fadingPaths = new Set(
    addressesOf(fading).flatMap(({ path }) => (staying.has(path) ? [] : [path])),
  )
  for (const release of [...releases, fading]) {
    for (const { path, sha256 } of addressesOf(release)) {
      const key = `${path} ${sha256}`
      owners.set(key, [...(owners.get(key) ?? []), release.id])
    }
  }
  const tags = new Map<string, string>()
  const judge = { wrong: [] as string[], releases: new Set<string>(), fadingPaths, hear }

  function hear(path: string, { status, headers, sha256 }: Answer): void {
    if (status === 404 && fadingPaths.has(path)) return
    const [owner, ...others] = owners.get(`${path} ${sha256}`) ?? []
    if (status !== 200) judge.wrong.push(`${path} was answered with ${status}`)
    else if (owner === undefined) judge.wrong.push(`${path} belongs to no release`)
    else if (others.length === 0 && path.endsWith('/')) judge.releases.add(owner)
    // A browser that has the one is told that it has the other too.
    const tag = `${path} ${headers.etag ?? ''}`
    if ((tags.get(tag) ?? sha256) !== sha256) judge.wrong.push(`${path}: one tag for two texts`)
    tags.set(tag, sha256)
  }
  return judge
}
