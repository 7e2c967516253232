import type { BasePayload, PayloadRequest } from 'payload'
import type { Problem } from '#schema/errors'
import { isLocale, localeCodes } from '#schema/locales'
import { collectionSlugs, entryTypes } from '#schema/slugs'
import { documentHref } from '../used-in/document-href.ts'
import { text, type Source } from './read.ts'

type Names = {
  payload: BasePayload
  /** Whose rights count: what they may not read stays without a name. */
  user: PayloadRequest['user']
  problems: readonly Problem[]
  /** The language of the titles, as far as there are some. */
  language: string
}

/**
 * The same problems; those about a page that is not public name it: their `params` get its `title`, and
 * `href`, where the admin edits it.
 */
export async function nameTargets({
  payload,
  user,
  problems,
  language,
}: Names): Promise<Problem[]> {
  return Promise.all(
    problems.map(async (problem) => {
      if (problem.code !== 'danglingReference') return problem
      const [to, id = ''] = String(problem.params['target'] ?? '').split('/')
      const type = entryTypes.find((each) => each === to)
      if (!type) return problem
      const doc = await payload.findByID({
        ...{ collection: collectionSlugs[type], id, locale: 'all', draft: true, depth: 0 },
        ...{ user, overrideAccess: false, disableErrors: true },
      })
      const title = doc ? titleOf(doc, language) : null
      if (title === null) return problem
      const params = { ...problem.params, title, href: documentHref(type, id) }
      return { ...problem, params }
    }),
  )
}

function titleOf(doc: Source, language: string): string | null {
  const titles = (doc['title'] ?? {}) as Readonly<Record<string, unknown>>
  const order = [...(isLocale(language) ? [language] : []), ...localeCodes]
  const title = order.map((locale) => text(titles[locale])).find((each) => each !== null)
  return title ?? text(doc['slug'])
}
