type Work = {
  /** Whether the public release is today's, made from what is published at this moment. */
  isReleased: () => Promise<boolean>
  /** Makes one; whether it succeeded. */
  release: () => Promise<boolean>
  /** Resolves after so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>
  /** Told what could not be asked or done, once for each trouble. */
  report: (sentence: string) => void
}

/** Between two looks, so that a post is public within a minute. */
export const lookEvery = 20_000
/** After a release that failed: what is wrong has to be mended first. */
export const patience = 5 * 60_000

/**
 * Makes a release whenever something was published and at the start of each day in Baghdad, for as
 * long as `isWanted` says so. A failed look or release leaves the site as it is and is tried again.
 */
export async function keepReleased(work: Work, isWanted: () => boolean): Promise<void> {
  while (isWanted()) {
    await work.wait(await lookOnce(work))
  }
}

async function lookOnce({ isReleased, release, report }: Work): Promise<number> {
  try {
    if (await isReleased()) return lookEvery
    if (await release()) return lookEvery
    report('The site keeps its last release; the next attempt is in five minutes.')
  } catch (error) {
    report(`Nobody could be asked for what is published: ${String(error)}`)
  }
  return patience
}
