import { z } from 'zod'
import { defineType } from '#schema/entry'
import { localeCodes } from '#schema/locales'
import { limits } from '#schema/limits'
import { filled, line, phoneNumber } from '#schema/values'

/** Numbers that stand on every page, and where readers report what is wrong. */
export const hotlines = defineType('hotlines', {
  facts: {
    /** Where "something is wrong here" goes by e-mail; hidden while neither is set. */
    reportEmail: z.email().max(120).nullable(),
    /** Where it goes by WhatsApp. */
    reportWhatsapp: phoneNumber.nullable(),
  },
  text: {},
  sensitive: ['numbers', 'reportWhatsapp'],
  rows: {
    /** The numbers, in the order in which to try them. */
    numbers: {
      facts: {
        number: phoneNumber,
        /** Languages spoken there; empty while not known. */
        languages: z.array(z.enum(localeCodes)),
        /** Whether this number answers on WhatsApp; no link is offered otherwise. */
        whatsapp: z.boolean(),
      },
      text: {
        /** Whose number it is. */
        name: filled(limits.name),
        /** When somebody answers; `null` while not known. */
        hours: line.nullable(),
      },
    },
  },
})
