'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { entryTypes } from '#schema/slugs'
import { ownLanguages } from '../../access/own-languages.ts'
import { canEver } from '../../access/rights.ts'
import { staffRole, type Asker } from '../../access/staff-role.ts'
import { trailWords } from '../../labels/audit.ts'
import { deskNames } from '../../labels/desk.ts'
import type { Label } from '../../labels/label.ts'
import { releaseWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import { DatesLink } from '../dates/DatesLink.tsx'

type Way = readonly [string, Label]

/** The ways to the screens of the desk that somebody may open, first in the admin's menu. */
export function DeskNav() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const here = usePathname()
  return (
    <>
      {waysOf(user as Asker).map(([href, words]) => (
        <Link
          key={href}
          className="nav__link"
          href={href}
          prefetch={false}
          aria-current={here === href ? 'page' : undefined}
        >
          {say(words, i18n.language)}
        </Link>
      ))}
      <DatesLink />
    </>
  )
}

function waysOf(user: Asker): Way[] {
  const role = staffRole(user)
  // A trainer's first screen is the dates.
  if (role === null || role === 'trainer') return []
  const may = (act: 'review' | 'confirm') => entryTypes.some((type) => canEver(user, act, type))
  const ways: (Way | false)[] = [
    ['/admin', deskNames.today],
    may('review') && ['/admin/waiting', deskNames.waiting],
    ownLanguages(user).length > 0 && ['/admin/translate', deskNames.translate],
    ['/admin/coverage', deskNames.coverage],
    may('confirm') && ['/admin/checks', deskNames.checks],
    ['/admin/releases', releaseWords.title],
    role === 'administrator' && ['/admin/trail', trailWords.title],
  ]
  return ways.filter((way) => way !== false)
}
