/**
 * What a file of the release holds.
 * @throws when it cannot be had
 */
export async function loadJson<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`)
  return (await answer.json()) as T
}
