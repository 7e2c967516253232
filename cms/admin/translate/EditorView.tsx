import { notFound, redirect } from 'next/navigation'
import { NotFound, type AdminViewServerProps } from 'payload'
import { isLocale, type Locale } from '#schema/locales'
import { entryTypes, globalTypes, isGlobalType, type DocumentType } from '#schema/slugs'
import { may } from '../../access/may.ts'
import { ownLanguages } from '../../access/own-languages.ts'
import { readAllStates } from '../../states/read-all-states.ts'
import { queueOf } from '../../translation/queue.ts'
import { readTranslation } from '../../translation/read-translation.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { datesVisitor } from '../dates/dates-visitor.ts'
import './translate.css'
import { queueHref, translateHref } from './paths.ts'
import { TranslateScreen } from './TranslateScreen.tsx'

/** One document in one language beside its source, at `/admin/translate/service/12?locale=ckb`. */
export async function EditorView(props: AdminViewServerProps) {
  const { user, language } = datesVisitor(props)
  const { payload } = props.initPageResult.req
  const { type, id } = documentAt(props)
  const asked = props.searchParams?.['locale']
  const locale = isLocale(asked) ? asked : (ownLanguages(user)[0] ?? language)
  if (asked !== locale) redirect(translateHref({ type, id, locale }))
  const canRead = await may({ payload, user, act: 'read', type, id, locale })
  if (!canRead) redirect('/admin/unauthorized')
  const translation = await readTranslation({ payload, type, id, locale }).catch(
    (error: unknown) => {
      if (error instanceof NotFound) notFound()
      throw error
    },
  )
  const [canWrite, canSubmit] = await Promise.all(
    (['text', 'submit'] as const).map((act) => may({ payload, user, act, type, id, locale })),
  )
  const next = await nextIn({ payload, type, id, locale })
  return (
    <DatesPage view={props}>
      <TranslateScreen
        key={`${type}/${id}/${locale}`}
        translation={translation}
        language={language}
        canWrite={canWrite === true && locale !== translation.sourceLanguage}
        canSubmit={canSubmit === true}
        next={next}
        isNext={props.searchParams?.['sent'] === '1'}
      />
    </DatesPage>
  )
}

function documentAt({ params }: AdminViewServerProps): { type: DocumentType; id: string } {
  const segments: unknown = params?.['segments']
  const [, name, id] = Array.isArray(segments) ? segments.map(String) : []
  const type = [...entryTypes, ...globalTypes].find((each) => each === name)
  if (!type || !id || (isGlobalType(type) && id !== type)) notFound()
  return { type, id }
}

type Which = {
  payload: Parameters<typeof readAllStates>[0]['payload']
  type: DocumentType
  id: string
  locale: Locale
}

// What comes after this one; after the last, and from outside of the queue, its beginning.
async function nextIn({ payload, type, id, locale }: Which): Promise<string> {
  const queue = queueOf(await readAllStates({ payload }), locale)
  const here = queue.findIndex((item) => item.type === type && item.id === id)
  const others = [...queue.slice(here + 1), ...queue.slice(0, Math.max(here, 0))]
  const [next] = others
  return next ? translateHref({ ...next, locale }) : queueHref(locale)
}
