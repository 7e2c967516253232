import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

// A release takes a page from the one before where it is given the same: what a page shows must all be
// given to it.

const site = join(import.meta.dirname, '../../../../site')
const astroFiles = (folder: string) =>
  readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => join(site, folder, name))

/** Every module of the site that a file imports, and what these import. */
function reachedFrom(file: string, found = new Set<string>()): Set<string> {
  const source = readFileSync(file, 'utf8')
  for (const [, path = ''] of source.matchAll(/^import (?!type )(?:[^'"]*? from )?'(\.[^']+)'/gm)) {
    const target = join(dirname(file), path)
    if (found.has(target) || !existsSync(target)) continue
    found.add(target)
    reachedFrom(target, found)
  }
  return found
}

describe('what a page shows is given to it', () => {
  it.each(['components', 'layouts', 'views'])('%s read no content by themselves', (folder) => {
    const files = astroFiles(folder)
    expect(files.length).toBeGreaterThan(0)
    const reading = files.filter((file) =>
      [...reachedFrom(file)].some((path) => relative(site, path).startsWith('loaders')),
    )
    expect(reading).toEqual([])
  })

  it('would be seen', () => {
    const [path] = [...reachedFrom(join(site, 'views', 'entry-paths.ts'))].filter((each) =>
      relative(site, each).startsWith('loaders'),
    )
    expect(path).toBeDefined()
  })

  it('pages wait for nothing', () => {
    const pages = astroFiles('pages')
    expect(pages.filter((file) => /\bawait\b|loaders\//.test(readFileSync(file, 'utf8')))).toEqual(
      [],
    )
  })
})
