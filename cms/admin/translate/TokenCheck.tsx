import type { Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { tokenLabels, translationWords as words } from '../../labels/translation.ts'
import { compareTokens } from '../../translation/compare-tokens.ts'
import { tokensOf, type Token } from '../../translation/tokens.ts'

type Props = { source: string; translation: string; language: Locale }

/** The numbers, phone numbers, dates, amounts and links of a translation, against those of its source. */
export function TokenCheck({ source, translation, language }: Props) {
  if (translation.trim() === '') return null
  const { missing, extra } = compareTokens(source, translation)
  const agreeing = tokensOf(translation).filter(
    (token) => !extra.some(({ start }) => start === token.start),
  )
  const parts = [
    { code: 'missing', sign: '⚠', name: words.missingTokens, tokens: missing },
    { code: 'extra', sign: '⚠', name: words.extraTokens, tokens: extra },
    { code: 'same', sign: '✓', name: words.agreeing, tokens: agreeing },
  ].filter(({ tokens }) => tokens.length > 0)
  if (parts.length === 0) return null
  return (
    <ul className="manara-pair__tokens">
      {parts.map(({ code, sign, name, tokens }) => (
        <li key={code} data-code={code}>
          <span aria-hidden="true">{sign}</span> {say(name, language)}{' '}
          <Tokens tokens={tokens} language={language} />
        </li>
      ))}
    </ul>
  )
}

function Tokens({ tokens, language }: { tokens: readonly Token[]; language: Locale }) {
  return tokens.map(({ kind, text, start }) => (
    <mark key={start} data-kind={kind} title={say(tokenLabels[kind], language)}>
      <bdi>{text}</bdi>
    </mark>
  ))
}
