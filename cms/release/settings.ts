import type { BasePayload } from 'payload'

/**
 * Who makes releases: `inside`, the process that was asked; `apart`, a worker; `never`, nobody, so that
 * nothing is asked for.
 */
export const releaseMakers = ['inside', 'apart', 'never'] as const
/** Who makes releases. */
export type ReleaseMaker = (typeof releaseMakers)[number]

type Settings = { dataDir: string; siteUrl: string; releases: ReleaseMaker }

const settingsOf = (payload: BasePayload) => payload.config.custom as Settings

/** Who makes releases of what is published here. */
export const releaseMaker = (payload: BasePayload): ReleaseMaker => settingsOf(payload).releases

/** Where releases lie, and at which address readers see them. */
export function releasePlace(payload: BasePayload): Pick<Settings, 'dataDir' | 'siteUrl'> {
  const { dataDir, siteUrl } = settingsOf(payload)
  return { dataDir, siteUrl }
}
