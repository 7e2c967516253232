import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'

/** Takes trainers from the first page of the admin to their dates; others stay where they are. */
export function TrainerHome({ user }: ServerProps) {
  if (user?.['role'] === 'trainer') redirect('/admin/dates')
  return null
}
