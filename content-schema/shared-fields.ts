import { z } from 'zod'
import { audiences } from '#schema/audiences'
import { governorates } from '#schema/governorates'
import { limits } from '#schema/limits'
import { localeCodes } from '#schema/locales'
import { needs } from '#schema/needs'
import { line, phoneNumber, reference } from '#schema/values'

/** Ways in which a service reaches people. */
export const deliveries = ['inPerson', 'phone', 'online', 'school'] as const
/** What it costs the person. */
export const costs = ['free', 'paid', 'ask'] as const
/** Whether what is said stays in the room. */
export const confidentialities = ['confidential', 'ask'] as const
/** Whose number it is: a centre's own, or the Iraq office's, labelled as such. */
export const phoneOffices = ['centre', 'iraqOffice', 'provider'] as const
/** Papers that are asked for everywhere and have an icon; `other` has its name in text only. */
export const paperKinds = [
  'identity',
  'travel',
  'return',
  'residence',
  'education',
  'other',
] as const

/** A phone number with what a caller must know. */
const phone = z.strictObject({
  /** Kept when the number changes, so that changes can be told apart. */
  id: z.string().min(1),
  number: phoneNumber,
  /** Languages spoken there; empty while not known. */
  languages: z.array(z.enum(localeCodes)),
  /** Whether this number answers on WhatsApp; no link is offered otherwise. */
  whatsapp: z.boolean(),
  office: z.enum(phoneOffices),
})

/** Phone numbers in the order in which to try them. */
export const phones = z.array(phone).max(6)
/** A phone number. */
export type Phone = z.output<typeof phone>

/** For whom, about what and where; empty governorates mean the whole country. */
export const reach = {
  /** What people come for. */
  needs: z.array(z.enum(needs)).min(1).max(needs.length),
  /** Whom it is for; empty means everyone. */
  audiences: z.array(z.enum(audiences)).max(audiences.length),
  /** Where it is offered; empty means the whole country. */
  governorates: z.array(z.enum(governorates)).max(governorates.length),
}

/** Rules that sort people into "likely yes" and "ask", never "no". */
export const eligibilityKinds = [
  'origin',
  'returnDate',
  'displaced',
  'governorate',
  'age',
  'papers',
] as const

/** Rows that facts and text share: each rule's sentence, each paper's name, are written per language. */
export const eligibility = {
  facts: {
    /** Which question the rule asks. */
    kind: z.enum(eligibilityKinds),
    /** ISO 3166-1 alpha-2 codes of countries of return, for `origin`; empty otherwise. */
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(40),
    /** Governorates of residence, for `governorate`; empty otherwise. */
    governorates: z.array(z.enum(governorates)).max(governorates.length),
    /** Youngest age in years, for `age`. */
    ageFrom: z.int().min(0).max(120).nullable(),
    /** Oldest age in years, for `age`. */
    ageTo: z.int().min(0).max(120).nullable(),
    /** Latest time since return in months, for `returnDate`; `null` where the source names none: ask. */
    withinMonths: z.int().min(1).max(240).nullable(),
  },
  text: {
    /** The rule as a person would say it. */
    sentence: line,
  },
}

/** A paper to bring. */
export const papers = {
  facts: {
    /** Which paper. */
    kind: z.enum(paperKinds),
    /** Whether one can come without it. */
    optional: z.boolean(),
  },
  text: {
    /** Its name, as printed on it or as people say. */
    name: line,
    /** Where one gets it; `null` where that is plain or not known. */
    whereToGet: line.nullable(),
  },
}

/** What services and programmes have in common. */
export const offerFacts = {
  ...reach,
  cost: z.enum(costs),
  confidentiality: z.enum(confidentialities),
  delivery: z.array(z.enum(deliveries)).min(1).max(deliveries.length),
  /** Centres where one can ask for it. */
  centres: z.array(reference('centre')).max(limits.rows),
  /** Who else gives it, or takes referrals for it. */
  providers: z.array(reference('organisation')).max(limits.rows),
  /** Numbers of its own; where there are none, the centres' are shown. */
  phones,
}

/** What a service or programme says in each language. */
export const offerText = {
  /** What one gets, a line each. */
  benefits: z.array(line).min(1).max(limits.rows),
  /** What to do, in order. */
  steps: z.array(line).min(1).max(limits.rows),
  /** What to do if it is not for this person, or if one is refused. */
  ifNotForMe: line,
}
