import { localeOf, type Locale } from '#schema/locales'
import type { StepShare } from './step-shares.ts'

/** Where the time of a release went, as one bar from the side where reading starts; a table says it. */
export function ShareBar({ shares, language }: { shares: readonly StepShare[]; language: Locale }) {
  const isRtl = localeOf(language).dir === 'rtl'
  // A drawing has no reading direction of its own.
  const from = ({ start, share }: StepShare) => (isRtl ? 1 - start - share : start)
  return (
    <svg className="manara-share-bar" aria-hidden="true">
      {shares.map((piece) => (
        <rect
          key={piece.step}
          data-step={piece.step}
          x={percent(from(piece))}
          width={percent(piece.share)}
          height="100%"
        />
      ))}
    </svg>
  )
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
