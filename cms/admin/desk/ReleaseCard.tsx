import type { Locale } from '#schema/locales'
import { deskWords } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { DeskCard } from './DeskCard.tsx'
import type { LastRelease } from './last-release-fs.ts'

/** When the site was made last, and whether all that is published is in it. */
export function ReleaseCard({
  release,
  language,
}: {
  release: (LastRelease & { isCurrent: boolean }) | null
  language: Locale
}) {
  return (
    <DeskCard
      name="release"
      heading={deskWords.release}
      none={release ? null : deskWords.releaseUnknown}
      language={language}
    >
      {release && (
        <>
          <p>
            {sayWith(
              deskWords.released,
              { date: release.createdAt, pages: release.pages },
              language,
            )}
          </p>
          <p data-current={release.isCurrent}>
            <span aria-hidden="true">{release.isCurrent ? '✓' : '!'}</span>{' '}
            {say(release.isCurrent ? deskWords.releaseCurrent : deskWords.releaseBehind, language)}
          </p>
        </>
      )}
    </DeskCard>
  )
}
