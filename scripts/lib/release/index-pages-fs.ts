import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as pagefind from 'pagefind'
import { localeCodes } from '#schema/locales'
import { StopError } from '../stop-error.ts'

/** Parts of Pagefind's own user interface, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/

/**
 * Writes one search index for each language over that language's pages alone, to
 * `pagefind/<locale>/` below the site.
 * @returns how many pages each language's index holds
 */
export async function indexPages(site: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  try {
    for (const locale of localeCodes) counts[locale] = await indexLocale(site, locale)
  } finally {
    await pagefind.close()
  }
  return counts
}

async function indexLocale(site: string, locale: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale })
  if (!index) throw failure(locale, errors)
  const added = await index.addDirectory({ path: site, glob: `${locale}/**/*.html` })
  if (added.errors.length > 0) throw failure(locale, added.errors)
  const output = await index.getFiles()
  if (output.errors.length > 0) throw failure(locale, output.errors)
  for (const { path, content } of output.files) {
    if (unused.test(path)) continue
    const file = join(site, 'pagefind', locale, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  await index.deleteIndex()
  return added.page_count
}

function failure(locale: string, errors: readonly string[]): StopError {
  return new StopError(`The search index (${locale}) could not be made: ${errors.join('; ')}`)
}
