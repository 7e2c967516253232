import type { PayloadRequest } from 'payload'
import { fileLimits } from '../exchange/types.ts'

/** What an import was sent: the file's bytes, and the text fields beside it. */
export type FileRequest = {
  file: Uint8Array<ArrayBuffer>
  fields: ReadonlyMap<string, string>
}

/** Beside the file stand a few answers and the borders of the form. */
const room = 200_000

/**
 * Reads a file that was sent as it is, or as `file` of a form; its name and type are not looked at.
 * @returns `tooLarge` as soon as it is, `unreadable` for a form that is broken or has no file
 */
export async function readFileRequest(
  req: PayloadRequest,
): Promise<FileRequest | 'tooLarge' | 'unreadable'> {
  const type = req.headers.get('content-type') ?? ''
  const isForm = type.startsWith('multipart/')
  const body = await readBytes(req, fileLimits.bytes + (isForm ? room : 0))
  if (!body) return 'tooLarge'
  if (!isForm) return { file: body, fields: new Map() }
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null)
  const file = form?.get('file')
  if (!form || !(file instanceof Blob)) return 'unreadable'
  if (file.size > fileLimits.bytes) return 'tooLarge'
  const fields = new Map<string, string>()
  for (const [name, value] of form) if (typeof value === 'string') fields.set(name, value)
  return { file: new Uint8Array(await file.arrayBuffer()), fields }
}

/** The body up to a number of bytes; `null` for a larger one, of which the rest is never read. */
async function readBytes(
  req: PayloadRequest,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(req.headers.get('content-length') ?? '0') > most) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of req.body ?? []) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
