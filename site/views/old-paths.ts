import { pathSegments } from '#schema/slugs'
import { loadCatalogue } from '../loaders/catalogue.ts'
import { lazily } from './lazily.ts'
import { movedProps } from './moved-props.ts'
import type { OldFile } from './old-file.ts'

/** A page at every address that leads on. */
export async function movedPaths() {
  const catalogue = await loadCatalogue()
  return catalogue.old.moves
    .filter(({ from }) => from.endsWith('/'))
    .map((move) => {
      const old = move.from.split('/').slice(2, -1).join('/')
      return lazily({ locale: move.locale, old }, () => movedProps(move, catalogue))
    })
}

/** A calendar's file at every address where there was one: programs follow no link. */
export async function oldFilePaths() {
  const { moves, emptied } = (await loadCatalogue()).old
  const files: (OldFile & { path: string })[] = [
    ...moves
      .filter(({ from }) => from.endsWith('.ics'))
      .map(({ locale, from, to }) => ({ locale, path: from, holds: to, page: null })),
    ...emptied.map((file) => ({ ...file, holds: null })),
  ]
  return files.map(({ path, ...props }) => ({
    params: { locale: props.locale, old: nameOf(path) },
    props,
  }))
}

// /ar/calendar/centre/erbil.ics
const nameOf = (path: string): string =>
  path.replace(/\.ics$/, '').split(`/${pathSegments.session}/`)[1] ?? ''
