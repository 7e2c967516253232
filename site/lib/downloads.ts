import { localeCodes } from '#schema/locales'
import type { Media } from '#schema/values'
import type { Catalogue } from './catalogue.ts'
import { mediaPath } from './paths.ts'

/** Every file that readers can download, each address once. */
export function downloads(catalogue: Catalogue): Media[] {
  const files = localeCodes.flatMap((locale) =>
    catalogue.all(locale, 'resource').map(({ file }) => file),
  )
  return [...new Map(files.map((file) => [mediaPath(file), file])).values()]
}
