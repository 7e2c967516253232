/** The lines of a calendar's file as they stand in it, without their ends, and their octets in UTF-8. */
export function physicalLines(text: string): { line: string; octets: number }[] {
  return text.split('\r\n').map((line) => ({ line, octets: Buffer.byteLength(line) }))
}

/** The text with folded lines joined, as RFC 5545 has it: byte by byte. */
export function unfolded(text: string): string {
  const bytes = Buffer.from(text).toString('latin1').replaceAll('\r\n ', '')
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'))
}
