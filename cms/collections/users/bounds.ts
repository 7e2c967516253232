import type { Field, PayloadRequest } from 'payload'
import { governorates } from '#schema/governorates'
import { localeCodes } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'
import { administratorsField } from '../../access/administrators.ts'
import { choicesField } from '../../fields/choice.ts'
import { languageLabels } from '../../labels/choices.ts'
import { governorateLabels } from '../../labels/governorates.ts'
import { label, type Label } from '../../labels/label.ts'
import { roleMessages } from '../../labels/roles.ts'
import { say } from '../../labels/say.ts'
import { idOf, words } from '../../publish/read.ts'
import type { Role } from './roles.ts'

/** What binds roles whose rights reach no further than their own: only administrators set it. */
export const boundFields: Field[] = [
  {
    name: 'centre',
    type: 'relationship',
    relationTo: collectionSlugs.centre,
    label: label('Centre', 'المركز', 'ناوەند'),
    ...boundOf('trainer', {
      meaning: roleMessages.centreMeaning,
      missing: roleMessages.centreMissing,
      isSet: (value) => idOf(value) !== null,
    }),
  },
  {
    ...choicesField({
      name: 'governorates',
      label: label('Governorates', 'المحافظات', 'پارێزگاکان'),
      codes: governorates,
      names: governorateLabels,
    }),
    ...boundOf('coordinator', {
      meaning: roleMessages.governoratesMeaning,
      missing: roleMessages.governoratesMissing,
      isSet: (value) => words(value).length > 0,
    }),
  },
  {
    ...choicesField({
      name: 'languages',
      label: label('Languages', 'اللغات', 'زمانەکان'),
      codes: localeCodes,
      names: languageLabels,
    }),
    ...boundOf('translator', {
      meaning: roleMessages.languagesMeaning,
      missing: roleMessages.languagesMissing,
      isSet: (value) => words(value).length > 0,
    }),
  },
]

type Bound = { meaning: Label; missing: Label; isSet: (value: unknown) => boolean }

function boundOf(role: Role, { meaning, missing, isSet }: Bound) {
  return {
    saveToJWT: true,
    admin: {
      condition: (data: { role?: unknown }) => data.role === role,
      description: meaning,
    },
    // Without it, one could log in and find every door closed.
    validate: (value: unknown, { data, req }: { data: unknown; req: PayloadRequest }) =>
      (data as { role?: unknown }).role !== role || isSet(value) || say(missing, req.i18n.language),
    access: { create: administratorsField, update: administratorsField },
  }
}
