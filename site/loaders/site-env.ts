import { parseSiteEnv, type SiteEnv } from '../env.ts'

let read: SiteEnv | undefined

/**
 * What this process was told from outside. Read when a page first asks, because the pages' code is
 * bundled before anybody knows.
 * @throws Error with a sentence for each value that is missing or wrong
 */
export function siteEnv(): SiteEnv {
  read ??= parseSiteEnv(process.env)
  return read
}
