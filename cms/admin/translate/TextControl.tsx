import { localeOf, type Locale } from '#schema/locales'
import type { FormValue } from '../../translation/form-values.ts'
import { plainText } from '../../translation/plain-text.ts'

type Props = {
  id: string
  /** What reads its label out, where there is no `id` to point to. */
  name: string
  kind: 'line' | 'text' | 'words' | 'lines'
  value: FormValue
  /** How many lines the source has. */
  sourceLines: number
  nameOfLine: (number: number) => string
  locale: Locale
  isReadOnly: boolean
  onChange: (value: FormValue) => void
}

/** Where a text, lines or words are written, in their own language and direction. */
export function TextControl(props: Props) {
  const { id, name, kind, value, sourceLines, nameOfLine, locale, isReadOnly, onChange } = props
  const { lang, dir } = localeOf(locale)
  const own = { lang, dir, readOnly: isReadOnly, spellCheck: true }
  if (kind !== 'lines') {
    const text = plainText(value)
    return (
      <textarea
        {...own}
        id={id}
        rows={kind === 'line' ? 1 : 3}
        value={text}
        onChange={({ target }) => {
          const written = kind === 'line' ? target.value.replaceAll('\n', ' ') : target.value
          onChange(kind === 'words' ? written.split('\n') : written)
        }}
      />
    )
  }
  const lines = Array.isArray(value) ? value : []
  const count = Math.max(sourceLines, lines.length, 1)
  return (
    <ol lang={lang} dir={dir}>
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>
          <textarea
            {...own}
            aria-label={`${name}, ${nameOfLine(index + 1)}`}
            rows={1}
            value={lines[index] ?? ''}
            onChange={({ target }) => {
              const next = Array.from({ length: count }, (__, place) => lines[place] ?? '')
              next[index] = target.value.replaceAll('\n', ' ')
              onChange(next)
            }}
          />
        </li>
      ))}
    </ol>
  )
}
