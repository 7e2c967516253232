import { join } from 'node:path'
import { localeCodes } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import { root } from '../root.ts'
import { pageKindsOf, specialPages } from '../pages/page-kinds.ts'

/** Where accepted pictures are kept, as `<name>.webp`. */
export const acceptedFolder = join(root, 'tests', 'pictures')

/** The kept picture of letters alone. */
export const probeName = 'letters'

/** Widths of a phone and of a desktop, in CSS pixels. */
const pictureWidths = [360, 1280] as const
/** A width of pictures. */
export type PictureWidth = (typeof pictureWidths)[number]

/** A picture to take. */
export type Shot = {
  /** `<language>/<kind>-<width>`; `all/` for pages without language. */
  name: string
  path: string
  width: PictureWidth
}

/** A picture of every kind of page, in every language, at every width. */
export function pictureList(snapshot: Snapshot): Shot[] {
  const kinds = pageKindsOf(snapshot)
  const pages = [
    ...specialPages.map(({ name, path, locale }) => ({ name: `${locale ?? 'all'}/${name}`, path })),
    ...localeCodes.flatMap((locale) =>
      kinds.map(({ name, path }) => ({ name: `${locale}/${name}`, path: path(locale) })),
    ),
  ]
  return pages.flatMap(({ name, path }) =>
    pictureWidths.map((width) => ({ name: `${name}-${width}`, path, width })),
  )
}
