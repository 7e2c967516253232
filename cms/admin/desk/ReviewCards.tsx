import type { Locale } from '#schema/locales'
import { deskNames, deskWords } from '../../labels/desk.ts'
import { ReviewList } from '../waiting/ReviewList.tsx'
import { DeskCard } from './DeskCard.tsx'
import { shownLines, type ReviewLine } from './desk-lists.ts'

type Lines = { lines: readonly ReviewLine[]; language: Locale }

/** What others submitted. */
export function ReviewCard({ lines, language }: Lines) {
  return (
    <DeskCard
      name="review"
      heading={deskNames.waiting}
      none={lines.length > 0 ? null : deskWords.noneToReview}
      all={{ href: '/admin/waiting', count: lines.length }}
      language={language}
    >
      <ReviewList lines={lines.slice(0, shownLines)} language={language} />
    </DeskCard>
  )
}

/** What must be changed; all of it, because there is no longer list of it. */
export function ChangesCard({ lines, language }: Lines) {
  return (
    <DeskCard
      name="changes"
      heading={deskWords.changes}
      none={lines.length > 0 ? null : deskWords.noneChanges}
      language={language}
    >
      <ReviewList lines={lines} language={language} />
    </DeskCard>
  )
}
