import type { Locale } from '#schema/locales'
import type { Role } from '../../collections/users/roles.ts'
import { say } from '../../labels/say.ts'
import { roleActions } from './actions.ts'

/** Big buttons for the three things that a role does most. */
export function RoleActions({ role, language }: { role: Role; language: Locale }) {
  return (
    <ul className="manara-home-actions">
      {roleActions[role].map(({ words, href }) => (
        <li key={href}>
          <a className="manara-desk-button" href={href}>
            {say(words, language)}
          </a>
        </li>
      ))}
    </ul>
  )
}
