/**
 * A variable that `npm test` sets for the tests of a released site.
 * @throws Error that says how to run them
 */
export function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: these tests run by npm test.`)
  return value
}
