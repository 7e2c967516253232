import type { LanguageGap } from '#schema/gaps'
import { localeCodes, type Locale } from '#schema/locales'
import { languageLabels } from '../../labels/choices.ts'
import { actionWords } from '../../labels/desk.ts'
import { gapWords } from '../../labels/gaps.ts'
import { governorateLabels } from '../../labels/governorates.ts'
import { needLabels } from '../../labels/needs.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { DeskCard } from './DeskCard.tsx'

const shownGaps = 10
const services = '/admin/collections/services'

/** For what and where readers find no door, and the ways to one: a service of that need, or a new one. */
export function GapsCard({
  gaps,
  isOwn,
  language,
}: {
  gaps: readonly LanguageGap[]
  /** Whether they are those of the reader's own governorates alone. */
  isOwn: boolean
  language: Locale
}) {
  const more = gaps.length - shownGaps
  return (
    <DeskCard
      name="gaps"
      heading={isOwn ? gapWords.own : gapWords.title}
      none={gaps.length > 0 ? null : gapWords.none}
      language={language}
    >
      <p>{say(gapWords.about, language)}</p>
      <ul className="manara-desk-lines">
        {gaps.slice(0, shownGaps).map(({ governorate, need, locales }) => (
          <li key={`${governorate}/${need}`}>
            <a href={`${services}?where[needs][in]=${need}`}>
              {say(needLabels[need], language)} · {say(governorateLabels[governorate], language)}
            </a>
            <span>{sayMissing(locales, language)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{sayWith(gapWords.more, { count: more }, language)}</p>}
      <a className="manara-card-all" href={`${services}/create`}>
        {say(actionWords.newService, language)}
      </a>
    </DeskCard>
  )
}

function sayMissing(locales: readonly Locale[], language: Locale): string {
  if (locales.length === localeCodes.length) return say(gapWords.anyLanguage, language)
  const languages = locales.map((code) => say(languageLabels[code], language)).join(' · ')
  return sayWith(gapWords.someLanguages, { languages }, language)
}
