import type { Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import type { Translation } from '../../translation/types.ts'

type Props = { translation: Translation; language: Locale; canWrite: boolean }

/** What one should know before one begins. */
export function Notes({ translation, language, canWrite }: Props) {
  const { locale, sourceLanguage, isSourcePublic, isSourceChanging, state } = translation
  const isSource = locale === sourceLanguage
  const notes = [
    isSource && words.isSource,
    !isSource && !canWrite && words.readOnly,
    !isSource && !isSourcePublic && words.sourceIsDraft,
    !isSource && isSourcePublic && isSourceChanging && words.sourceIsChanging,
  ].filter((note) => note !== false)
  const remark = state.review?.step === 'changesRequested' ? state.review.remark : null
  if (notes.length === 0 && remark === null) return null
  return (
    <ul className="manara-translate__notes">
      {notes.map((note) => (
        <li key={note.en}>{say(note, language)}</li>
      ))}
      {remark !== null && (
        <li data-code="remark">
          {say(words.remark, language)} ({state.review?.byName}): <q dir="auto">{remark}</q>
        </li>
      )}
    </ul>
  )
}
