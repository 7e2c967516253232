/** Stands where Payload would show a button that has no meaning here. */
export function Nothing() {
  return null
}
