import { z } from 'zod'
import { commonFacts, commonText, defineType } from '#schema/entry'
import { governorates } from '#schema/governorates'
import { limits } from '#schema/limits'
import { needs } from '#schema/needs'
import { phones } from '#schema/shared-fields'
import { line, webAddress } from '#schema/values'

/** What an organisation is; `government` is a body below a ministry. */
export const organisationKinds = [
  'ministry',
  'government',
  'un',
  'international',
  'ngo',
  'private',
  'incubator',
  'police',
] as const

/** Whether it belongs to something; `ask` where no source says. */
export const memberships = ['yes', 'no', 'ask'] as const

/** Who runs programmes, takes referrals or works with the centres. */
export const organisation = defineType('organisation', {
  facts: {
    ...commonFacts,
    kind: z.enum(organisationKinds),
    /** What it helps with, and where; no governorates means the whole country. */
    coverage: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          needs: z.array(z.enum(needs)).min(1).max(needs.length),
          governorates: z.array(z.enum(governorates)).max(governorates.length),
        }),
      )
      .max(limits.rows),
    /** Where its office is; `null` while not known, or abroad. */
    governorate: z.enum(governorates).nullable(),
    phones,
    email: z.email().max(120).nullable(),
    website: webAddress.nullable(),
    /** Whether centres refer people to it. */
    referralNetwork: z.enum(memberships),
    /** Whether it sits on the Multi-Stakeholder Platform. */
    platform: z.enum(memberships),
  },
  text: {
    ...commonText,
    /** Street address or how one finds it; `null` while not known. */
    address: line.nullable(),
  },
  sensitive: ['phones'],
  rows: {},
})

/** An organisation in one language. */
export type Organisation = z.output<typeof organisation.entry>
