import * as pagefind from 'pagefind'
import type { Locale } from '#schema/locales'
import { openBundle, type OpenBundle } from './pagefind-fs.ts'
import { serveFiles, type Files } from './serve-files-fs.ts'

/** A page as Pagefind gets it where somebody gives it the text alone. */
export type PlainPage = { url: string; title: string; content: string }

/** Pagefind as it comes: one language's pages with their text as it stands, and the query as it is typed. */
export async function openStock(
  locale: Locale,
  source: { pages: readonly PlainPage[] } | { folder: string },
): Promise<OpenBundle> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale })
  if (!index) throw new Error(errors.join('; '))
  const answers =
    'folder' in source
      ? [await index.addDirectory({ path: source.folder, glob: `${locale}/**/*.html` })]
      : await Promise.all(
          source.pages.map(({ url, title, content }) =>
            index.addCustomRecord({ url, content, language: locale, meta: { title } }),
          ),
        )
  const faults = answers.flatMap((answer) => answer.errors)
  if (faults.length > 0) throw new Error(faults.join('; '))
  const { files } = await index.getFiles()
  await index.deleteIndex()
  return openFiles(new Map(files.map(({ path, content }) => [path, content])))
}

/** Opens a bundle of files in memory. */
async function openFiles(files: Files): Promise<OpenBundle> {
  const { origin, close } = await serveFiles(files)
  const bundle = await openBundle(`${origin}/`)
  return {
    find: bundle.find,
    close: async () => {
      await bundle.close()
      await close()
    },
  }
}
