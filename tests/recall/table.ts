import type { Row } from '../../scripts/lib/bench/row.ts'
import type { Query } from './query-files.ts'
import { percent, shareOf, type Answers, type Marks } from './score.ts'

/** A query with what was found for it, and its marks. */
export type Marked = { query: Query; answers: Answers; marks: Marks }

const ways = { doors: 'doors', ours: 'both steps', stock: 'stock Pagefind' } as const

/** The columns of what a reader has. */
export const [inFive, inFirst] = [`${ways.ours}: in five`, `${ways.ours}: first`] as const

/** A set's rows: one for each kind of query, one for all, and one for the controls; shares of a hundred. */
export function recallRows(name: string, marked: readonly Marked[]): Record<string, Row> {
  const isControl = ({ query }: Marked) => query.expects.length === 0
  const questions = marked.filter((each) => !isControl(each))
  const kinds = [...new Set(questions.map(({ query }) => query.kind))].sort()
  const ofKind = (kind: string) => questions.filter(({ query }) => query.kind === kind)
  return {
    ...Object.fromEntries(kinds.map((kind) => [`${name}, ${kind}`, rowOf(ofKind(kind))])),
    [`${name}, all`]: rowOf(questions),
    ...(questions.length < marked.length && {
      [`${name}, controls`]: rowOf(marked.filter(isControl)),
    }),
  }
}

function rowOf(marked: readonly Marked[]): Row {
  const marks = marked.map((each) => each.marks)
  const cells = (['doors', 'ours', 'stock'] as const).flatMap((way) => {
    const share = shareOf(marks, way)
    return [
      [`${ways[way]}: in five`, show(share.found, share.asked)],
      [`${ways[way]}: first`, show(share.first, share.asked)],
    ] as const
  })
  return { n: marks.length, ...Object.fromEntries(cells) }
}

const show = (part: number, asked: number): string =>
  asked === 0 ? '' : String(percent(part, { asked }))

/** What both steps did not have in first place, a line each: the query, what it expects, and what came. */
export function misses(marked: readonly Marked[]): string[] {
  return marked
    .filter(({ marks }) => !marks.ours.isFirst)
    .map(({ query, answers, marks }) => {
      const came = [...answers.doors.slice(0, 3), '|', ...answers.fullText.slice(0, 3)].join(' ')
      const mark = marks.ours.isFound ? 'not first' : 'MISSED'
      return `${mark} (${query.kind}) ${query.q} → ${query.expects.join(', ') || 'nothing'}; came: ${came}`
    })
}
