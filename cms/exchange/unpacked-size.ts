import { inflateRawSync } from 'node:zlib'
import { fileLimits } from './types.ts'

const end = 0x06054b50
const entry = 0x02014b50
const encrypted = 0x1
const deflated = 8

/**
 * Whether an archive unpacks to something small enough to read: every part is unpacked up to the
 * limit, since an archive can lie about its sizes.
 * @returns `protected` where a part is encrypted, `broken` for what is no archive
 */
export function checkArchive(bytes: Buffer): 'fine' | 'tooLarge' | 'protected' | 'broken' {
  try {
    const tail = lastIndexOf(bytes, end)
    if (tail < 0) return 'broken'
    const count = bytes.readUInt16LE(tail + 10)
    if (count > fileLimits.parts) return 'tooLarge'
    let left: number = fileLimits.unpacked
    let at = bytes.readUInt32LE(tail + 16)
    for (let part = 0; part < count; part += 1) {
      if (bytes.readUInt32LE(at) !== entry) return 'broken'
      if (bytes.readUInt16LE(at + 8) & encrypted) return 'protected'
      left -= sizeOf(bytes, { at, left })
      if (left < 0) return 'tooLarge'
      at += 46 + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0)
    }
    return 'fine'
  } catch (error) {
    return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'broken'
  }
}

/** How large one part is once unpacked. */
function sizeOf(bytes: Buffer, { at, left }: { at: number; left: number }): number {
  const packed = bytes.readUInt32LE(at + 20)
  const told = bytes.readUInt32LE(at + 24)
  if (told > left) return told
  const local = bytes.readUInt32LE(at + 42)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (bytes.readUInt16LE(at + 10) !== deflated) return Math.max(packed, told)
  const real = inflateRawSync(bytes.subarray(start, start + packed), {
    maxOutputLength: Math.max(1, left),
  }).length
  return Math.max(real, told)
}

function lastIndexOf(bytes: Buffer, signature: number): number {
  const wanted = Buffer.alloc(4)
  wanted.writeUInt32LE(signature)
  return bytes.lastIndexOf(wanted)
}
