import { encodeQR } from 'qr'

/** A QR code as a drawing. */
export type QrSquares = {
  /** Width and height in squares, the quiet zone included. */
  size: number
  /** The dark squares as the data of an SVG path, a square being one unit wide. */
  path: string
}

// Four squares of white on each side, as readers need them (ISO/IEC 18004).
const quietZone = 4

/** The QR code of an address or any text; 15 % of it may be dirty or torn. */
export function qrSquares(text: string): QrSquares {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone })
  const path = rows.flatMap((row, y) =>
    darkRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  )
  return { size: rows.length, path: path.join('') }
}

/** Where dark squares begin in a row, and how many stand side by side. */
function darkRuns(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  return row.flatMap((isDark, start) => {
    if (!isDark || row[start - 1] === true) return []
    const end = row.indexOf(false, start)
    return [[start, (end === -1 ? row.length : end) - start] as const]
  })
}
