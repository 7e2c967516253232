/** A run of letters of a PDF, within itself in the order in which it is read. */
export type Run = { str: string; x: number; dir: string; hasEOL: boolean }

/**
 * The text of runs in the order in which it is read. Many programs write Arabic into a PDF from left to
 * right, as it looks; such lines are turned round, but for the numbers and Latin words in them.
 */
export function textOfRuns(runs: readonly Run[]): string {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    lines.at(-1)?.push(run)
    if (run.hasEOL) lines.push([])
  }
  return lines
    .map((line) => (isTurned(line) ? turned(line) : line).map(({ str }) => str).join(''))
    .join('\n')
}

/** Whether a line's Arabic goes on from left to right more often than from right to left. */
function isTurned(line: readonly Run[]): boolean {
  const places = line.filter(({ dir }) => dir === 'rtl').map(({ x }) => x)
  const steps = places.slice(1).map((x, index) => Math.sign(x - (places[index] ?? x)))
  return steps.reduce((sum, step) => sum + step, 0) > 0
}

function turned(line: readonly Run[]): Run[] {
  const result: Run[] = []
  let latin: Run[] = []
  const end = () => {
    // A space after the last of them is the line's.
    const last = latin.findLastIndex(isLatin)
    result.push(...latin.slice(0, last + 1).reverse(), ...latin.slice(last + 1))
    latin = []
  }
  for (const run of [...line].reverse()) {
    if (isLatin(run) || (latin.length > 0 && run.dir !== 'rtl')) latin.push(run)
    else {
      end()
      result.push(run)
    }
  }
  end()
  return result
}

const isLatin = ({ str }: Run): boolean => /[\p{Script=Latin}\p{Nd}]/u.test(str)
