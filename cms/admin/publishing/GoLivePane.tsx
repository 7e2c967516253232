import { useState } from 'react'
import { localeCodes, type Locale } from '#schema/locales'
import { screenWords as words, shortNames } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { MomentField } from './MomentField.tsx'
import { Pane } from './Pane.tsx'
import type { PaneProps } from './pane-props.ts'
import { useMoment } from './use-moment.ts'

/** Asks which languages go out in one act, and how early. */
export function GoLivePane({ commands, language, ...rest }: PaneProps) {
  const [locales, setLocales] = useState<readonly Locale[]>(localeCodes)
  const { field, moment } = useMoment(language)
  const [isMissing, setIsMissing] = useState(false)
  const act = async () => {
    setIsMissing(locales.length === 0)
    if (locales.length === 0) return false
    return commands.saveAndSend('go-live', { locales, notBefore: moment })
  }
  const toggle = (locale: Locale) => {
    setLocales(localeCodes.filter((each) => (each === locale) !== locales.includes(each)))
  }
  return (
    <Pane
      {...rest}
      language={language}
      id="manara-go-live"
      action={say(words.goLiveNow, language)}
      onAct={act}
    >
      <p>{say(words.goLiveHint, language)}</p>
      <fieldset className="manara-ask">
        <legend>{say(words.goLiveLanguages, language)}</legend>
        {localeCodes.map((locale) => (
          <label key={locale} className="manara-ask__choice">
            <input
              type="checkbox"
              checked={locales.includes(locale)}
              onChange={() => {
                toggle(locale)
              }}
            />
            {say(shortNames[locale], language)}
          </label>
        ))}
        <p className="manara-ask__problem" aria-live="polite">
          {isMissing ? say(words.twoLanguages, language) : ''}
        </p>
      </fieldset>
      <MomentField
        id="manara-not-before"
        label={say(words.notBefore, language)}
        {...{ ...field, language }}
      />
    </Pane>
  )
}
