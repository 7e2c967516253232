import type { PictureFormat } from './paths.ts'

/** How many bytes of a picture's beginning `isWholePicture` needs. */
export const pictureHeadBytes = 4096

/**
 * Whether a picture's file is as long as its own beginning says: what was cut short by a full disk or a
 * power cut is not. Reads no pixels.
 * @param head the first bytes, at least `pictureHeadBytes` of them where there are so many
 * @param bytes length of the whole file
 */
export function isWholePicture(head: Uint8Array, bytes: number, format: PictureFormat): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const end = format === 'webp' ? endOfRiff(view) : endOfBoxes(view)
  return end !== null && bytes >= end
}

/** WebP is one RIFF chunk: its name, its length, its content. */
function endOfRiff(view: DataView): number | null {
  if (nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WEBP') return null
  return 8 + view.getUint32(4, true)
}

/** AVIF is a row of boxes; the last one, `mdat`, holds the pixels. */
function endOfBoxes(view: DataView): number | null {
  if (nameAt(view, 4) !== 'ftyp') return null
  let start = 0
  for (;;) {
    const name = nameAt(view, start + 4)
    if (name === null) return null
    const length = view.getUint32(start)
    // A box of no length ends with its file, which then cannot say how long it is.
    if (name === 'mdat') return start + Math.max(length, 8)
    if (length < 8) return null
    start += length
  }
}

/** Four letters of a box or chunk; `null` beyond the end. */
function nameAt(view: DataView, offset: number): string | null {
  if (offset + 4 > view.byteLength) return null
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)))
}
