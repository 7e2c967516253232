/** What a release says about itself. */
type Facts = { id: string; siteUrl: string; hasDemo: boolean }

/**
 * Why a release must not go out, as a sentence; `null` where it may. `isDemo` says that it is meant to
 * show the demonstration.
 */
export function refusalOf({ id, siteUrl, hasDemo }: Facts, isDemo: boolean): string | null {
  if (isDemo) return null
  if (hasDemo) {
    return `The release ${id} shows demonstration content, which readers could take for true. Remove it with npm run demo:remove and make a new release, or send it as a demonstration with --demo.`
  }
  if (isLocal(siteUrl)) {
    return `The pages of the release ${id} name ${siteUrl} as their address, which readers cannot reach. Set SITE_URL to the public address of the site and make a new release, or try it out with --demo.`
  }
  return null
}

function isLocal(siteUrl: string): boolean {
  const host = URL.parse(siteUrl)?.hostname ?? 'localhost'
  return /^(.*\.)?localhost$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/.test(host)
}
