/**
 * A path whose props are made when it is rendered, because each of the release's processes renders only
 * some. They are kept for a moment alone: Astro reads them twice in a row, and thousands fill the memory.
 */
export function lazily<T, P>(params: T, propsOf: () => P): { params: T; props: P } {
  let made: { props: P } | undefined
  return {
    params,
    get props() {
      made ??= { props: propsOf() }
      queueMicrotask(() => (made = undefined))
      return made.props
    },
  }
}
