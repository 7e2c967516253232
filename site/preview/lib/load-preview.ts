import type { Locale } from '#schema/locales'
import type { PreviewAnswer } from '#schema/preview'
import type { Snapshot } from '#schema/snapshot'
import type { Published } from '#schema/types'
import type { Catalogue } from '../../lib/catalogue.ts'
import { askDraft } from './ask-cms.ts'
import { layOver } from './lay-over.ts'
import { languageOf, readPreviewQuery } from './preview-query.ts'
import { previewWords } from './words.ts'

type Surroundings = {
  cmsUrl: string
  fetch: typeof globalThis.fetch
  snapshot: () => Promise<Snapshot>
  today: () => string
}

/** What a preview shows: a page, or a sentence in the place of it; and what is said beside either. */
export type Preview = Pick<PreviewAnswer, 'problems' | 'remarks'> & {
  /** The editor's language. */
  language: Locale
  /** Of the HTTP answer. */
  status: number
  page: { draft: Published; catalogue: Catalogue } | null
  sentence: string
}

/** Reads what the preview of an address shows; whatever goes wrong is said in a sentence. */
export async function loadPreview(
  search: URLSearchParams,
  { cmsUrl, fetch, snapshot, today }: Surroundings,
): Promise<Preview> {
  const language = languageOf(search)
  const words = previewWords[language]
  const nothing = { language, page: null, problems: [], remarks: [] }
  const query = readPreviewQuery(search)
  if (!query) return { ...nothing, status: 403, sentence: words.noRight }
  const asked = await Promise.all([askDraft(query, { cmsUrl, fetch }), snapshot()]).catch(
    () => null,
  )
  if (!asked) return { ...nothing, status: 502, sentence: words.unreachable }
  const [answer, published] = asked
  if (!answer.ok) {
    const { status, sentence } = answer
    return { ...nothing, status, sentence: sentence === '' ? words.unshowable : sentence }
  }
  const { entry: draft, ...notes } = answer.draft
  const page = draft && pageOf(published, draft, today())
  return { ...notes, language, status: 200, page, sentence: words.unshowable }
}

function pageOf(published: Snapshot, draft: Published, today: string): Preview['page'] {
  try {
    return { draft, catalogue: layOver(published, draft, dayFor(draft, today)) }
  } catch {
    // A draft can lack what lists take for granted.
    return null
  }
}

/** An alert is shown as on its first day where that is to come; all else as today. */
function dayFor(draft: Published, today: string): string {
  return draft.type === 'alert' && draft.from > today ? draft.from : today
}
