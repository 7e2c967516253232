import { readCsv } from './read-csv.ts'
import { readIcs } from './read-ics.ts'
import { readXlsx } from './read-xlsx.ts'
import { fileLimits, type FileReading } from './types.ts'

const signatures = {
  zip: [0x50, 0x4b],
  // What Excel encrypts, and what it wrote before 2007.
  compound: [0xd0, 0xcf, 0x11, 0xe0],
} as const

/**
 * Reads a file of dates by what is in it, whatever it is called.
 * @param now dates of other calendars that are over by then are left out
 */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, now: Date): Promise<FileReading> {
  const begins = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte)
  if (bytes.length === 0) return { ok: false, refusal: 'empty' }
  if (bytes.length > fileLimits.bytes) return { ok: false, refusal: 'tooLarge' }
  if (begins(signatures.compound)) return { ok: false, refusal: 'protected' }
  if (begins(signatures.zip)) return readXlsx(bytes)
  const text = textOf(bytes)
  if (text === null) {
    return { ok: false, refusal: bytes.includes(0) ? 'type' : 'encoding' }
  }
  // No table or calendar has such characters; pictures and documents do.

  if (/[\u0000-\u0008]/.test(text) || text.startsWith('%PDF')) return { ok: false, refusal: 'type' }
  if (text.trim() === '') return { ok: false, refusal: 'empty' }
  return /^\s*BEGIN:VCALENDAR/i.test(text) ? readIcs(text, now) : readCsv(text)
}

/** The text of UTF-8, or of UTF-16 with its mark; `null` for other encodings. */
function textOf(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
