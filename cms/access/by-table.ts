import type { Access } from 'payload'
import { nobody } from './nobody.ts'
import { reachOf } from './rights.ts'
import type { Act, Subject } from './role-table.ts'

/**
 * An access rule that the table gives.
 * @param own what is asked of whom the right reaches no further than what is their own
 */
export function byTable(act: Act, subject: Subject, own: Access = nobody): Access {
  return (asked) => {
    const reach = reachOf(asked.req.user, act, subject)
    return reach === 'own' ? own(asked) : reach === 'all'
  }
}
