import { z } from 'zod'

/** What a build of the site is told from outside. */
export type SiteEnv = {
  snapshotDir: string
  siteUrl: string
  releaseDate: string
  /** Whether the snapshot has been found right already. */
  isChecked: boolean
}

const schema = z.object({
  SNAPSHOT_DIR: z
    .string({
      error: 'SNAPSHOT_DIR is missing: name the folder that holds snapshot.json and media/.',
    })
    .min(1, 'SNAPSHOT_DIR is empty: name the folder that holds snapshot.json and media/.'),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SITE_URL must be the public address of the site, for example https://example.org.',
    })
    .default('http://localhost:4321'),
  RELEASE_DATE: z.iso.date({
    error: 'RELEASE_DATE must be the day of the release in Baghdad, for example 2026-11-22.',
  }),
  SNAPSHOT_IS_CHECKED: z.literal('yes').optional(),
})

/**
 * Reads the build's environment.
 * @throws Error with a sentence for each value that is missing or wrong
 */
export function parseSiteEnv(env: Record<string, string | undefined>): SiteEnv {
  const result = schema.safeParse(env)
  if (!result.success) throw new Error(result.error.issues.map(({ message }) => message).join('\n'))
  const { SNAPSHOT_DIR, SITE_URL, RELEASE_DATE, SNAPSHOT_IS_CHECKED } = result.data
  return {
    snapshotDir: SNAPSHOT_DIR,
    siteUrl: new URL(SITE_URL).origin,
    releaseDate: RELEASE_DATE,
    isChecked: SNAPSHOT_IS_CHECKED === 'yes',
  }
}
