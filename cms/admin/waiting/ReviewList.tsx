import type { Locale } from '#schema/locales'
import { languageLabels } from '../../labels/choices.ts'
import { deskWords } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { ReviewLine } from '../desk/desk-lists.ts'
import { DeskLine } from '../desk/DeskLine.tsx'

/** Drafts about which somebody said something; each leads to its document in that language. */
export function ReviewList({
  lines,
  language,
}: {
  lines: readonly ReviewLine[]
  language: Locale
}) {
  return (
    <ul className="manara-desk-lines">
      {lines.map(({ document, language: { locale }, review }) => (
        <DeskLine
          key={`${document.type}/${document.id}/${locale}`}
          document={document}
          locale={locale}
          language={language}
        >
          {sayWith(
            review.step === 'submitted' ? deskWords.submittedBy : deskWords.askedBy,
            {
              language: say(languageLabels[locale], language),
              ...{ name: review.byName, date: review.at, remark: review.remark ?? '' },
            },
            language,
          )}
        </DeskLine>
      ))}
    </ul>
  )
}
