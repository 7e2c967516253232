import * as pagefind from 'pagefind'
import type { Locale } from '#schema/locales'
import { openBundle, type OpenBundle } from './pagefind-fs.ts'
import { serveFiles } from './serve-files-fs.ts'

/** A page as Pagefind gets it where somebody gives it the text alone. */
export type PlainPage = { url: string; title: string; text: string }

/**
 * Pagefind as it comes: text as it stands, of pages that are given or of a language's in a site's folder.
 */
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
          source.pages.map(({ url, title, text }) =>
            index.addCustomRecord({
              ...{ url, language: locale, meta: { title } },
              content: `${title}\n${text}`,
            }),
          ),
        )
  const faults = answers.flatMap((answer) => answer.errors)
  if (faults.length > 0) throw new Error(faults.join('; '))
  const { files } = await index.getFiles()
  await index.deleteIndex()
  return openFiles(files)
}

/** Opens the files of an index. */
export async function openFiles(
  files: readonly { path: string; content: Uint8Array }[],
): Promise<OpenBundle> {
  const { origin, close } = await serveFiles(
    new Map(files.map(({ path, content }) => [path, content])),
  )
  const bundle = await openBundle(`${origin}/`)
  return {
    ...bundle,
    close: async () => {
      await bundle.close()
      await close()
    },
  }
}
