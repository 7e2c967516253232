/** What a search asks for, by the names of the form's fields and of the address's query. */
export const fieldNames = ['q', 'type', 'need', 'governorate', 'centre'] as const

/** A search as its address holds it; what is not asked for is empty. */
export type Asked = Record<(typeof fieldNames)[number], string>

/** Reads an address's query or a form. */
export function askedOf(source: { get: (name: string) => unknown }): Asked {
  const read = (name: string) => {
    const value = source.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return Object.fromEntries(fieldNames.map((name) => [name, read(name)])) as Asked
}

/** The query of an address, with its question mark; empty when nothing is asked. */
export function addressQueryOf(asked: Asked): string {
  const query = new URLSearchParams(
    fieldNames.map((name) => [name, asked[name]]).filter(([, value]) => value !== ''),
  ).toString()
  return query === '' ? '' : `?${query}`
}
