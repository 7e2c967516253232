/** The phone numbers among a document's facts, in their order. */
export function phoneNumbersIn(facts: Readonly<Record<string, unknown>>): string[] {
  const rows = [facts['phones'], facts['numbers']].flatMap((list) =>
    Array.isArray(list) ? (list as { number: string }[]) : [],
  )
  const report = facts['reportWhatsapp']
  return [...rows.map(({ number }) => number), ...(typeof report === 'string' ? [report] : [])]
}
