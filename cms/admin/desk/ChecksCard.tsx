import type { Locale } from '#schema/locales'
import { deskNames, deskWords } from '../../labels/desk.ts'
import { CheckList } from '../checks/CheckList.tsx'
import { DeskCard } from './DeskCard.tsx'
import { shownLines, type CheckLine } from './desk-lists.ts'

/** What is due for a check, the first few of it with their buttons. */
export function ChecksCard({ lines, language }: { lines: readonly CheckLine[]; language: Locale }) {
  return (
    <DeskCard
      name="checks"
      heading={deskNames.checks}
      none={lines.length > 0 ? null : deskWords.noneChecks}
      all={{ href: '/admin/checks', count: lines.length }}
      language={language}
    >
      <CheckList lines={lines.slice(0, shownLines)} language={language} />
    </DeskCard>
  )
}
