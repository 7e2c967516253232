import type { Access, CollectionConfig } from 'payload'
import type { EntryType } from '#schema/slugs'
import type { Role } from '../collections/users/roles.ts'
import { byTable } from './by-table.ts'
import { inOwnCentre } from './in-own-centre.ts'
import { createsInOwnGovernorates, inOwnGovernorates } from './in-own-governorates.ts'
import { inOwnLanguage } from './in-own-language.ts'
import { subjectOf } from './role-table.ts'
import { savesDrafts } from './saves-drafts.ts'
import { staffRole } from './staff-role.ts'
import { startsInOwnCentre } from './starts-in-own-centre.ts'
import { versionsInOwnCentre } from './versions-in-own-centre.ts'

type Operation = 'create' | 'read' | 'readVersions' | 'update' | 'delete'

/** Who does what with the drafts of a type: the table's rights as Payload asks for them. */
export function entryAccess(type: EntryType): NonNullable<CollectionConfig['access']> {
  const own = (operation: Operation): Access => {
    const rules = ownRules(type)
    return (asked) => {
      const role = staffRole(asked.req.user)
      return (role && rules[role]?.[operation]?.(asked)) ?? false
    }
  }
  const subject = subjectOf(type)
  return {
    create: savesDrafts(byTable('create', subject, own('create'))),
    read: byTable('read', subject, own('read')),
    readVersions: byTable('read', subject, own('readVersions')),
    update: savesDrafts(byTable('text', subject, own('update'))),
    delete: byTable('delete', subject, own('delete')),
  }
}

/** What is somebody's own, for roles whose rights reach no further. */
function ownRules(type: EntryType): Partial<Record<Role, Partial<Record<Operation, Access>>>> {
  const inArea = inOwnGovernorates(type)
  return {
    trainer: {
      create: startsInOwnCentre,
      read: inOwnCentre,
      readVersions: versionsInOwnCentre,
      update: inOwnCentre,
      delete: inOwnCentre,
    },
    coordinator: { create: createsInOwnGovernorates(type), update: inArea, delete: inArea },
    translator: { update: inOwnLanguage },
  }
}
