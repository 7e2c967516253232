import type { Program } from './run-program.ts'
import type { Programs } from './run-turn.ts'

type Place = { dataDir: string; siteUrl: string }

const variables = ({ dataDir, siteUrl }: Place) => ({ DATA_DIR: dataDir, SITE_URL: siteUrl })

/** The project's own programs for releases, of a data folder and a site's address. */
export function sitePrograms(place: Place): Programs {
  const env = variables(place)
  return {
    release: (snapshotDir) => ({
      args: ['scripts/release.ts', '--events', '--pictures', 'later', '--snapshot', snapshotDir],
      env,
    }),
    pictures: { args: ['scripts/pictures.ts'], env },
  }
}

/** The program that makes a kept release the public one. */
export function goBackProgram(place: Place, release: string): Program {
  return { args: ['scripts/go-back.ts', '--to', release], env: variables(place) }
}

/** The program that keeps a release beyond the newest ones, or no longer. */
export function pinProgram(place: Place, release: string, isPinned: boolean): Program {
  const args = ['scripts/pin.ts', '--release', release, ...(isPinned ? [] : ['--off'])]
  return { args, env: variables(place) }
}
