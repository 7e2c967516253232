import type { Locale } from '#schema/locales'
import { detailWords as words, screenWords, stateSentences } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { LanguageState } from '../../states/types.ts'
import type { ScreenState } from './screen-state.ts'
import type { Commands } from './use-commands.ts'
import { useFieldLabel } from './use-field-label.ts'

type Props = {
  state: LanguageState
  may: ScreenState['may']
  language: Locale
  commands: Commands
  /** Whether it is the language that is being edited. */
  isEdited: boolean
}

/** Everything that is known of one language of the document. */
export function LanguageDetails({ state, may, language, commands, isEdited }: Props) {
  const { review, since, scheduled, locale } = state
  return (
    <div className="manara-details">
      <p>
        {say(stateSentences[state.state], language)}{' '}
        {since && sayWith(words.since, { date: since }, language)}
      </p>
      {review && (
        <p>
          {sayWith(words[review.step], { name: review.byName, date: review.at }, language)}
          {review.remark && <q dir="auto">{review.remark}</q>}
        </p>
      )}
      <Fields heading={say(words.changed, language)} keys={state.isPublic ? state.changed : []} />
      <Fields heading={say(words.outdated, language)} keys={state.outdated} />
      <Fields heading={say(words.sensitive, language)} keys={state.sensitive} />
      <ul className="manara-sheet__list">
        {scheduled.map(({ row, action, at, byName }) => {
          const what =
            action === 'publish' ? screenWords.scheduledPublish : screenWords.scheduledWithdraw
          return (
            <li key={row} className="manara-details__scheduled">
              <span>{sayWith(what, { date: at, name: byName }, language)}</span>
              {may[action] && (
                <button
                  type="button"
                  className="manara-sheet__button"
                  disabled={commands.isBusy}
                  onClick={() => {
                    void commands.send('cancel-schedule', { row })
                  }}
                >
                  {say(screenWords.cancelSchedule, language)}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {isEdited ? (
        <p>{say(words.editing, language)}</p>
      ) : (
        <a className="manara-sheet__button manara-sheet__button--main" href={`?locale=${locale}`}>
          {say(words.edit, language)}
        </a>
      )}
    </div>
  )
}

function Fields({ heading, keys }: { heading: string; keys: readonly string[] }) {
  const labelOf = useFieldLabel()
  if (keys.length === 0) return null
  const names = [...new Set(keys.map(labelOf))]
  return (
    <div>
      <p>{heading}</p>
      <ul className="manara-details__fields">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
