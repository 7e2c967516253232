import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canEver } from '../../access/rights.ts'
import { datesVisitor } from './dates-visitor.ts'

/**
 * The visitor of a screen on which sessions are posted, counted and imported. Whoever makes none is
 * sent to the page that says so.
 */
export function sessionsVisitor(props: AdminViewServerProps): ReturnType<typeof datesVisitor> {
  const visitor = datesVisitor(props)
  if (!canEver(visitor.user, 'create', 'session')) redirect('/admin/unauthorized')
  return visitor
}
