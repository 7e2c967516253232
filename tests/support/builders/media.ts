import type { Media } from '#schema/values'

/** A PDF, unless told otherwise. */
export const aFile = (own: Partial<Media> = {}): Media => ({
  sha256: 'a'.repeat(64),
  filename: 'leaflet.pdf',
  mimeType: 'application/pdf',
  bytes: 48_000,
  width: null,
  height: null,
  ...own,
})

/** A picture of 1600 × 900 pixels. */
export const aPicture = (own: Partial<Media> = {}): Media =>
  aFile({
    sha256: 'b'.repeat(64),
    filename: 'hero.jpg',
    mimeType: 'image/jpeg',
    width: 1600,
    height: 900,
    ...own,
  })
