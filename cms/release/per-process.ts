/**
 * One value for the whole process: Next loads a module once for each of its bundles, so that what a
 * module keeps is not the only one.
 */
export function perProcess<Value>(name: string, make: () => Value): Value {
  const kept = globalThis as unknown as Record<symbol, Value | undefined>
  return (kept[Symbol.for(`manara.${name}`)] ??= make())
}
