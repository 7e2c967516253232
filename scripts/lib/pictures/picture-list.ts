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
const screenWidths = [360, 1280] as const

/** A picture to take. */
export type Shot = {
  /** `<language>/<kind>-<width>`, or `-print` for paper; `all/` for pages without language. */
  name: string
  path: string
  /** In CSS pixels. */
  width: number
  /** As it comes out of a printer, not as it is on a screen. */
  print: boolean
}

/** A picture of every kind of page in every language at every width, and on paper of what is made for it. */
export function pictureList(snapshot: Snapshot): Shot[] {
  const kinds = pageKindsOf(snapshot)
  const pages: { name: string; path: string; paper?: number | undefined }[] = [
    ...specialPages.map(({ name, path, locale }) => ({ name: `${locale ?? 'all'}/${name}`, path })),
    ...localeCodes.flatMap((locale) =>
      kinds.map(({ name, path, paper }) => ({
        name: `${locale}/${name}`,
        path: path(locale),
        paper,
      })),
    ),
  ]
  return pages.flatMap(({ name, path, paper }): Shot[] => [
    ...screenWidths.map((width) => ({ name: `${name}-${width}`, path, width, print: false })),
    ...(paper === undefined ? [] : [{ name: `${name}-print`, path, width: paper, print: true }]),
  ])
}
