import { isHashed } from '../serve/headers.ts'

/**
 * In which order files of a release go to a host that has no single pointer, each group after the one
 * before is there in whole. `assets` have their content in their name; `shared` is what pages load
 * under a fixed name; new addresses come before the pages that link to them; `entries` name pages.
 */
export const phases = ['assets', 'shared', 'newPages', 'pages', 'homes', 'entries'] as const
/** A group of files that are sent together. */
export type Phase = (typeof phases)[number]

/** Whether a file stays for the kept releases: its name changes with its content. */
export function isKept(path: string): boolean {
  return isHashed(`/${path}`) || /^pagefind\/[^/]+\/pagefind\.[^/]+\.pf_meta$/.test(path)
}

/** When a file is sent; `isNew` says that nothing stands at its address. */
export function phaseOf(path: string, isNew: boolean): Phase {
  if (isKept(path)) return 'assets'
  if (/^([a-z]+\/)?(index|404)\.html$/.test(path)) return 'homes'
  if (path.endsWith('.html')) return isNew ? 'newPages' : 'pages'
  if (path.endsWith('/pagefind-entry.json') || /\.(xml|txt|ics)$|^_/.test(path)) return 'entries'
  return 'shared'
}
