/** More than the release renders at once, and few enough not to fill the memory. */
const mostKept = 8
const keptOnes: { made?: unknown }[] = []

/**
 * A path whose props are made when it is asked for, because each of the release's processes renders only
 * some. They are kept until those of some others are made: they are asked for several times in a row.
 */
export function lazily<T, P>(params: T, propsOf: () => P): { params: T; props: P } {
  const own: { made?: { props: P } } = {}
  return {
    params,
    get props() {
      if (!own.made) {
        own.made = { props: propsOf() }
        if (keptOnes.push(own) > mostKept) delete keptOnes.shift()?.made
      }
      return own.made.props
    },
  }
}
