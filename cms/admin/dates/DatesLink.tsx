'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { navWords } from '../../labels/dates-nav.ts'
import { say } from '../../labels/say.ts'

/** The way to the dates, first in the menu of whoever makes some. */
export function DatesLink() {
  const { i18n } = useTranslation()
  const { permissions } = useAuth()
  const isHere = usePathname().startsWith('/admin/dates')
  if (!permissions?.collections?.['sessions']?.create) return null
  return (
    <Link
      className="nav__link"
      href="/admin/dates"
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {say(navWords.all, i18n.language)}
    </Link>
  )
}
