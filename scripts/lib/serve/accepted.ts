/** An encoding in which files stand beside themselves, and the ending that they have there. */
export type Encoding = { name: 'br' | 'gzip'; ending: '.br' | '.gz' }

/** The smallest first. */
export const encodings: readonly Encoding[] = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
]

/**
 * The first of these that an `Accept-Encoding` takes; `undefined` where the file is sent as it is.
 * @example accepted('gzip, br;q=0', encodings)?.name // => 'gzip'
 */
export function accepted(
  header: string | undefined,
  present: readonly Encoding[],
): Encoding | undefined {
  const weights = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const
    }),
  )
  return present.find(({ name }) => (weights.get(name) ?? weights.get('*') ?? 0) > 0)
}
