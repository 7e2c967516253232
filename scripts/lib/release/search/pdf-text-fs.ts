import { readFile } from 'node:fs/promises'
import { extractTextItems, getDocumentProxy } from 'unpdf'
import { textOfRuns } from './reading-order.ts'

/** More text than this of one file is no leaflet any more; what comes after is not searched. */
const mostCharacters = 200_000

/**
 * The text of a PDF, pages one after another, white space as one space. Empty where there is none and
 * where the file cannot be read: its page is searched all the same.
 */
export async function pdfText(file: string): Promise<string> {
  try {
    const document = await getDocumentProxy(new Uint8Array(await readFile(file)), { verbosity: 0 })
    const { items } = await extractTextItems(document)
    await document.cleanup()
    // Some files hold the forms that Arabic letters take within words instead of the letters.
    return items
      .map(textOfRuns)
      .join('\n')
      .normalize('NFKC')
      .replace(/[\u200b\ufeff\u00ad\p{Cc}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, mostCharacters)
  } catch {
    return ''
  }
}
