/** The admin's strings of one language, in groups. */
export type Strings = { readonly [key: string]: string | Strings }

/** Every string by its path, the way Payload asks for it: `general:save`. */
export function flatten(strings: Strings, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}:`)),
    ),
  )
}

/** Variables and tags of each string; a tag is a number or an element that Payload's e-mails use. */
export function placeholders(strings: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(strings).map(([key, text]) => [
      key,
      (text.match(/\{\{.*?\}\}|<\/?(?:\d+|a|br|strong)\b[^>]*>/g) ?? []).toSorted(),
    ]),
  )
}

/** Keys of the strings in which the pattern is found. */
export function keysMatching(strings: Record<string, string>, pattern: RegExp): string[] {
  return Object.keys(strings).filter((key) => pattern.test(strings[key] ?? ''))
}
