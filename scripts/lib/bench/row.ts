import { releaseSteps, type ReleaseStep } from '#schema/release'
import type { LiveTime } from './measure-live-fs.ts'
import type { Measurement } from './measure-fs.ts'
import { median, medianRow } from './median.ts'
import type { PostingTime } from './post-date.ts'
import type { StarlightBuild } from './starlight/measure-fs.ts'

/** A row of a table: numbers by column, in the columns' order. */
export type Row = Record<string, number | string>

const mb = (bytes: number) => Number((bytes / 1024 ** 2).toFixed(1))
const s = (milliseconds: number) => Number((milliseconds / 1000).toFixed(1))

/** Some measurements of the same release as a row: medians, in seconds and megabytes. */
export function rowOf(measurements: readonly Measurement[]): Row {
  const row = medianRow(measurements.map(columnsOf))
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, round(value)]))
}

function columnsOf({ manifest, milliseconds, peakBytes, newBytes }: Measurement) {
  const { counts, durations } = manifest
  const steps = releaseSteps.map((step) => [`${step} s`, s(durations[step] ?? 0)] as const)
  return {
    pages: counts.pages,
    'total s': s(milliseconds),
    's per 1,000 pages': s((milliseconds / counts.pages) * 1000),
    ...Object.fromEntries(steps),
    reused: counts.reused,
    'HTML MB': mb(counts.pagesBytes),
    'HTML br MB': mb(counts.pagesCompressed),
    'all MB': mb(counts.bytes),
    'new on disk MB': mb(newBytes),
    'peak MB': mb(peakBytes),
  }
}

/** A build by Starlight as a row. */
export const starlightRow = (build: StarlightBuild): Row => ({
  pages: build.pages,
  'total s': s(build.milliseconds),
  's per 1,000 pages': s((build.milliseconds / build.pages) * 1000),
  'HTML MB': mb(build.pagesBytes),
  'all MB': mb(build.bytes),
  'peak MB': mb(build.peakBytes),
})

/** How long texts took from the click to the site, as a row: the middle, the ends, and what it was. */
export function liveRow(times: readonly LiveTime[]): Row {
  const middle = (of: (time: LiveTime) => number) => s(median(times.map(of)))
  const all = times.map(({ milliseconds }) => milliseconds)
  const stepOf = (step: ReleaseStep) => middle(({ durations }) => durations[step] ?? 0)
  return {
    'click to site, s': middle(({ milliseconds }) => milliseconds),
    'shortest s': s(Math.min(...all)),
    'longest s': s(Math.max(...all)),
    'until published s': middle(({ published }) => published),
    'until begun s': middle(({ begun }) => begun),
    ...Object.fromEntries(releaseSteps.map((step) => [`${step} s`, stepOf(step)] as const)),
  }
}

/** A posting as a row of the table. */
export const postingRow = ({ milliseconds, taps }: PostingTime): Row => ({
  'first tap to saved, s': s(milliseconds),
  taps,
})

const round = (value: number): number => Number(value.toFixed(1))
