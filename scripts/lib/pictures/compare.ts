import pixelmatch from 'pixelmatch'

/** A picture as RGBA, four bytes a pixel, row by row. */
export type Pixels = { data: Uint8Array; width: number; height: number }

/**
 * The share of a picture that looks different, 0 to 1. Two pixels differ where people would see it
 * (YIQ distance, Kotsarenko and Ramos 2010) and it is not the smoothing of an edge; what only one of
 * them has because it is longer or wider differs wholly.
 */
export function difference(a: Pixels, b: Pixels): number {
  const width = Math.max(a.width, b.width)
  const height = Math.max(a.height, b.height)
  const count = pixelmatch(
    onCanvas(a, { width, height }),
    onCanvas(b, { width, height }),
    undefined,
    width,
    height,
    { threshold: 0.12 },
  )
  const both = Math.min(a.width, b.width) * Math.min(a.height, b.height)
  const beyond = width * height - both
  return Math.max(count, beyond) / (width * height)
}

function onCanvas(
  { data, width, height }: Pixels,
  canvas: { width: number; height: number },
): Uint8Array {
  if (width === canvas.width && height === canvas.height) return data
  const whole = new Uint8Array(canvas.width * canvas.height * 4)
  for (let row = 0; row < height; row += 1) {
    const line = data.subarray(row * width * 4, (row + 1) * width * 4)
    whole.set(line, row * canvas.width * 4)
  }
  return whole
}
