/** Everything that a service needs, in one language, with a mark in every text. */
export function serviceDraft(mark: string, changes: Record<string, unknown> = {}) {
  return {
    slug: 'loan-advice',
    needs: ['loans'],
    cost: 'free',
    confidentiality: 'confidential',
    delivery: ['inPerson'],
    title: `Title ${mark}`,
    summary: `Summary ${mark}`,
    benefits: [{ line: `Benefit ${mark}` }],
    steps: [{ line: `Step ${mark}` }],
    ifNotForMe: `Otherwise ${mark}`,
    ...changes,
  }
}

/** Papers to bring, in an order, with their names marked; row ids must be one document's own. */
export function papers({
  mark,
  of,
  order = ['a', 'b'],
}: {
  /** What tells the names of one language from another's. */
  mark: string
  /** What tells the rows of one document from another's. */
  of: string
  order?: readonly ('a' | 'b')[]
}) {
  return order.map((key) => ({
    id: Buffer.from(`${key}-${of}`.padEnd(12, '.').slice(0, 12)).toString('hex'),
    kind: key === 'a' ? 'identity' : 'travel',
    name: `Paper ${key} ${mark}`,
  }))
}
