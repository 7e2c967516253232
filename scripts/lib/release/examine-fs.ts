import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { styleFaults } from './checks/assets.ts'
import { budgets } from './checks/budgets.ts'
import { htmlFaults } from './html-faults.ts'
import { readPage, type PageFacts } from './read-page.ts'
import { contentOf, putContent, type Stored } from './store-fs.ts'

/** A text of the site, which stands in the store under its digest. */
export type Text = {
  sha256: string
  /** `/ar/about/` for a page. */
  address: string
  isPage: boolean
  /** Whether it is compressed with more patience: many phones get it, and seldom anew. */
  isPatient: boolean
  /** Whether a page's HTML is held against the standard too, which takes longer than all the rest. */
  isValidated: boolean
}

/** What has been made of a text: kept beside it, so that it is made once. */
export type Note = {
  br: Stored
  gz: Stored
  page: PageNote | null
}

/** What was read in a page. */
type PageNote = {
  facts: PageFacts
  /** Scripts that stand in the page, in bytes after Brotli. */
  inlineScript: number
  /** Whether its HTML was held against the standard. */
  isValidated: boolean
  /** What the page shows to be wrong by itself. */
  faults: string[]
}

/** Where notes are kept, and by whom they were made. */
export type Place = {
  store: string
  /** Changes with everything that reads or compresses. */
  reader: string
}

/** Reads and compresses a text, where that is not done, and keeps the result in the store. */
export function examine({ store, reader }: Place, text: Text): Note {
  const { sha256, isPage, isPatient } = text
  const content = readFileSync(join(store, sha256))
  const known = recall({ store, reader }, text)
  const note: Note = {
    br: known?.br ?? putContent(store, packed(content, isPatient), `${sha256}.br`),
    gz: known?.gz ?? putContent(store, gzipSync(content, { level: 9 }), `${sha256}.gz`),
    page: isPage ? pageNote(text, { html: content.toString('utf8'), known: known?.page }) : null,
  }
  putContent(store, JSON.stringify({ reader, address: text.address, ...note }), `${sha256}.json`)
  return note
}

type Page = { html: string; known: PageNote | null | undefined }

function pageNote({ address, isValidated }: Text, { html, known }: Page): PageNote {
  const note = known ?? readNote(address, html)
  if (note.isValidated || !isValidated) return note
  return { ...note, isValidated, faults: [...note.faults, ...htmlFaults(html, address)] }
}

/** What a page shows without being held against the standard. */
function readNote(address: string, html: string): PageNote {
  const { inlineStyle, inlineScript, ...facts } = readPage(address, html)
  return {
    facts: { ...facts, inlineStyle: '', inlineScript: '' },
    inlineScript: inlineScript === '' ? 0 : brotli(Buffer.from(inlineScript), 6).length,
    isValidated: false,
    faults: styleFaults(inlineStyle),
  }
}

/** From here on a page is so near its budget that a tenth less is worth the time. */
const heavy = 0.9 * budgets.page

function packed(content: Buffer, isPatient: boolean): Buffer {
  const quick = isPatient ? null : brotli(content, 6)
  return quick && quick.length < heavy ? quick : brotli(content, 11)
}

function brotli(content: Buffer, quality: number): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}

const stored = z.object({ bytes: z.number(), sha256: z.string() })
const headSchema = z.object({
  reader: z.string(),
  address: z.string(),
  br: stored,
  gz: stored,
  page: z.object({}).loose().nullable(),
})

/** What is kept of a text; `null` where that, or what is compressed, is missing, damaged or of another reader. */
export function recall({ store, reader }: Place, { sha256, address, isPage }: Text): Note | null {
  try {
    const json: unknown = JSON.parse(readFileSync(join(store, `${sha256}.json`), 'utf8'))
    const head = headSchema.safeParse(json).data
    if (head?.reader !== reader || isPage !== (head.page !== null)) return null
    if (isPage && head.address !== address) return null
    const isWhole = [
      contentOf(store, `${sha256}.br`, head.br),
      contentOf(store, `${sha256}.gz`, head.gz),
    ].every((content) => content !== null)
    return isWhole ? (json as Note) : null
  } catch {
    return null
  }
}
