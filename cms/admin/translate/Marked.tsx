import type { Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { tokenLabels } from '../../labels/translation.ts'
import { tokensOf } from '../../translation/tokens.ts'

type Props = { text: string; language: Locale }

/** A text with its numbers, phone numbers, dates, amounts and links marked. */
export function Marked({ text, language }: Props) {
  const tokens = tokensOf(text)
  return (
    <>
      {tokens.map((token, index) => (
        <span key={token.start}>
          {text.slice(tokens[index - 1]?.end ?? 0, token.start)}
          <mark data-kind={token.kind} title={say(tokenLabels[token.kind], language)}>
            <bdi>{token.text}</bdi>
          </mark>
        </span>
      ))}
      {text.slice(tokens.at(-1)?.end ?? 0)}
    </>
  )
}
