import type { Query } from './query-files.ts'
import { marksOf } from './score.ts'
import type { Searches } from './searches.ts'
import type { Marked } from './table.ts'

/** Asks every query of a set, marks what was found, and closes the searches. */
export async function measureSet(queries: readonly Query[], searches: Searches): Promise<Marked[]> {
  try {
    const marked: Marked[] = []
    for (const query of queries) {
      const answers = await searches.answersOf(query.q)
      marked.push({ query, answers, marks: marksOf(query, { answers, isDoor: searches.isDoor }) })
    }
    return marked
  } finally {
    await searches.close()
  }
}
