import type { Entry } from '#schema/types'
import type { Media } from '#schema/values'
import { pictureFormats, pictureName, picturePath, type PictureFormat } from './paths.ts'

/** Widths in pixels in which a picture is made, by where it stands. */
const widths = { hero: [360, 720, 1080], cover: [160, 320] } as const

/** Where a picture stands. */
export type PictureRole = keyof typeof widths

/** A `<source>` of a picture. */
type PictureSource = { type: string; srcset: string }

/** All that `<picture>` needs; `width` and `height` reserve the space. */
export type Picture = {
  sources: PictureSource[]
  /** For browsers that take none of the sources. */
  src: string
  width: number
  height: number
}

/** One file that the build makes. */
export type PictureFile = { name: string; media: Media; width: number; format: PictureFormat }

/** Widths of a picture: never wider than the original, which stands in where it is smaller than all. */
export function pictureWidths(media: Media, role: PictureRole): number[] {
  const original = media.width ?? widths[role][0]
  const fitting = widths[role].filter((width) => width <= original)
  return fitting.length > 0 ? fitting : [original]
}

/** How a picture is written in HTML; `undefined` for a file that is no picture. */
export function pictureOf(media: Media, role: PictureRole): Picture | undefined {
  if (media.width === null || media.height === null) return undefined
  const made = pictureWidths(media, role)
  const width = made.at(-1) ?? media.width
  return {
    sources: pictureFormats.map((format) => ({
      type: `image/${format}`,
      srcset: made.map((each) => `${picturePath(media, each, format)} ${each}w`).join(', '),
    })),
    src: picturePath(media, made[0] ?? width, 'webp'),
    width,
    height: Math.round((media.height * width) / media.width),
  }
}

/** A picture and where it stands. */
export type PlacedPicture = { media: Media; role: PictureRole }

/** Every picture file of the entries, each once. */
export function pictureFiles(entries: readonly Entry[]): PictureFile[] {
  const files = entries.flatMap(picturesIn).flatMap(filesOfPicture)
  return [...new Map(files.map((file) => [file.name, file])).values()]
}

/** All files of one picture: each width in each format. */
export function filesOfPicture({ media, role }: PlacedPicture): PictureFile[] {
  return pictureWidths(media, role).flatMap((width) =>
    pictureFormats.map((format) => ({
      name: pictureName(media, width, format),
      media,
      width,
      format,
    })),
  )
}

/**
 * The most that a picture may weigh, in bytes: 30 KB at 720 pixels, which is a phone's 360 at double
 * density, and more for wider ones.
 */
export const maxPictureBytes = (width: number): number =>
  Math.round(30_000 * Math.max(1, (width / 720) ** 2))

/** The pictures that an entry's page shows; the role is the name of the field too. */
export function picturesIn(entry: Entry): PlacedPicture[] {
  const hero = entry.type === 'campaign' || entry.type === 'article' ? entry.hero : null
  const cover = entry.type === 'resource' ? entry.cover : null
  return [
    ...(hero ? [{ media: hero, role: 'hero' as const }] : []),
    ...(cover ? [{ media: cover, role: 'cover' as const }] : []),
  ].filter(({ media }) => media.width !== null && media.height !== null)
}
