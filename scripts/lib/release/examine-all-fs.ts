import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { examine, type Note, type Place, type Text } from './examine-fs.ts'

type Options = Place & {
  texts: readonly Text[]
  /** Told how many texts are read. */
  onProgress: (done: number) => void
}

/** Fewer texts than this are read before a thread has begun. */
const fewTexts = 24
/** How many texts a thread takes at once. */
const batchSize = 16

/** Reads and compresses texts, many of them in several threads; the notes are in the same order. */
export async function examineAll({ store, reader, texts, onProgress }: Options): Promise<Note[]> {
  if (texts.length < fewTexts) {
    return texts.map((text, index) => {
      const note = examine({ store, reader }, text)
      onProgress(index + 1)
      return note
    })
  }
  const notes: Note[] = []
  let next = 0
  let done = 0
  const follow = async () => {
    const workerData: Place = { store, reader }
    const worker = new Worker(new URL('examine-worker.ts', import.meta.url), { workerData })
    try {
      while (next < texts.length) {
        const start = next
        const batch = texts.slice(start, (next += batchSize))
        worker.postMessage(batch)
        const [made] = (await once(worker, 'message')) as [Note[]]
        made.forEach((note, index) => (notes[start + index] = note))
        done += made.length
        onProgress(done)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, follow))
  return notes
}
