import { readSheet } from 'read-excel-file/universal'
import { checkArchive } from './unpacked-size.ts'
import { readTable } from './read-table.ts'
import type { FileReading } from './types.ts'

/**
 * Reads the first sheet of an Excel file, after a look at what it unpacks to. The library's XML
 * parser knows the five entities of XML and skips document types, so that none can be declared.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<FileReading> {
  const state = checkArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (state !== 'fine') return { ok: false, refusal: state }
  try {
    return readTable(await readSheet(new Blob([bytes]), { trim: false }))
  } catch {
    return { ok: false, refusal: 'broken' }
  }
}
