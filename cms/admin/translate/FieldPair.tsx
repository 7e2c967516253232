import { useId } from 'react'
import { localeOf, type Locale } from '#schema/locales'
import { languageLabels } from '../../labels/choices.ts'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { plainText } from '../../translation/plain-text.ts'
import { textOf } from '../../translation/tokens.ts'
import type { FormValue } from '../../translation/form-values.ts'
import type { Refused, Translation, TranslationField } from '../../translation/types.ts'
import { BodyControl } from './BodyControl.tsx'
import { ChangePart } from './ChangePart.tsx'
import { ConflictPart } from './ConflictPart.tsx'
import { schemaPath } from './paths.ts'
import { SourceText } from './SourceText.tsx'
import { TextControl } from './TextControl.tsx'
import { TokenCheck } from './TokenCheck.tsx'

type Props = {
  field: TranslationField
  translation: Pick<Translation, 'type' | 'locale' | 'sourceLanguage'>
  value: FormValue
  refused: Refused | undefined
  language: Locale
  canWrite: boolean
  onChange: (value: FormValue) => void
  onKeep: (whose: 'mine' | 'theirs') => void
}

/** One text: the source on its own side, the translation on the other. */
export function FieldPair(props: Props) {
  const { field, translation, value, refused, language, canWrite, onChange, onKeep } = props
  const { locale, sourceLanguage } = translation
  const id = useId()
  const source = localeOf(sourceLanguage)
  const name = say(field.label, language)
  const heading = field.row
    ? `${say(field.row.label, language)} ${sayWith({ en: '{n}', ar: '{n}', ckb: '{n}' }, { n: field.row.number }, language)} · ${name}`
    : name
  const text = plainText(value)
  return (
    <section
      className="manara-pair"
      aria-labelledby={`${id}-name`}
      data-path={field.path}
      data-changed={field.change !== null}
    >
      <h2 id={`${id}-name`}>{heading}</h2>
      <div className="manara-pair__side">
        <h3>{say(languageLabels[sourceLanguage], language)}</h3>
        <div className="manara-pair__source" lang={source.lang} dir={source.dir}>
          <SourceText field={field} language={language} />
        </div>
        {field.change && (
          <ChangePart change={field.change} source={sourceLanguage} language={language} />
        )}
      </div>
      <div className="manara-pair__side">
        <h3>
          <label htmlFor={`${id}-text`}>
            {say(languageLabels[locale], language)}
            <span className="manara-hidden">: {heading}</span>
          </label>
        </h3>
        {field.kind === 'body' ? (
          <BodyPart
            {...{ field, translation, value, language, canWrite, onChange }}
            name={heading}
          />
        ) : (
          <TextControl
            id={`${id}-text`}
            name={heading}
            kind={field.kind}
            value={value}
            sourceLines={Array.isArray(field.source) ? field.source.length : 0}
            nameOfLine={(count) => sayWith(words.line, { count }, language)}
            locale={locale}
            isReadOnly={!canWrite}
            onChange={onChange}
          />
        )}
        {field.kind === 'words' && <p>{say(words.onePerLine, language)}</p>}
        <TooLong field={field} value={value} language={language} />
        <TokenCheck source={textOf(field.source)} translation={text} language={language} />
        {refused && (
          <ConflictPart refused={refused} locale={locale} language={language} onKeep={onKeep} />
        )}
      </div>
    </section>
  )
}

function TooLong({ field, value, language }: Pick<Props, 'field' | 'value' | 'language'>) {
  const { max } = field
  const texts = Array.isArray(value) ? value : [typeof value === 'string' ? value : '']
  const actual = Math.max(0, ...texts.map((text) => text.trim().length))
  if (max === null || actual <= max) return null
  return (
    <p className="manara-pair__problem">⚠ {sayWith(words.tooLong, { actual, max }, language)}</p>
  )
}

type BodyProps = Pick<
  Props,
  'field' | 'translation' | 'value' | 'language' | 'canWrite' | 'onChange'
> & { name: string }

function BodyPart({ field, translation, value, language, canWrite, onChange, name }: BodyProps) {
  const { locale, type } = translation
  const { lang, dir } = localeOf(locale)
  const { sourceBody } = field
  const isEmpty = plainText(value) === ''
  if (!canWrite) {
    return (
      <div className="manara-pair__source" lang={lang} dir={dir}>
        <p className="manara-pair__plain">{plainText(value)}</p>
      </div>
    )
  }
  return (
    <>
      {isEmpty && sourceBody !== null && (
        <button
          type="button"
          className="manara-translate__button"
          onClick={() => {
            onChange(structuredClone(sourceBody))
          }}
        >
          {say(words.copyBody, language)}
        </button>
      )}
      <BodyControl
        schemaPath={schemaPath(type, field.schema)}
        path={field.path}
        name={name}
        value={value}
        locale={locale}
        language={language}
        onChange={onChange}
      />
    </>
  )
}
