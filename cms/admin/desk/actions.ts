import type { Role } from '../../collections/users/roles.ts'
import type { Label } from '../../labels/label.ts'
import { actionWords as words } from '../../labels/desk.ts'

type Action = { words: Label; href: string }

const to = (what: Label, href: string): Action => ({ words: what, href })

const review = to(words.review, '/admin/waiting')
const checks = to(words.checks, '/admin/checks')

/** The three things that each role does most. */
export const roleActions: Readonly<Record<Role, readonly [Action, Action, Action]>> = {
  administrator: [
    review,
    to(words.accounts, '/admin/collections/users'),
    to(words.trail, '/admin/trail'),
  ],
  editor: [
    review,
    to(words.newArticle, '/admin/collections/articles/create'),
    to(words.newService, '/admin/collections/services/create'),
  ],
  coordinator: [
    checks,
    to(words.newService, '/admin/collections/services/create'),
    to(words.organisations, '/admin/collections/organisations'),
  ],
  translator: [
    to(words.translate, '/admin/translate'),
    to(words.terms, '/admin/collections/terms'),
    to(words.coverage, '/admin/coverage'),
  ],
  trainer: [
    to(words.post, '/admin/dates'),
    to(words.counts, '/admin/dates/attendance'),
    to(words.exchange, '/admin/dates/exchange'),
  ],
  viewer: [
    to(words.dates, '/admin/collections/sessions'),
    to(words.services, '/admin/collections/services'),
    to(words.coverage, '/admin/coverage'),
  ],
}
