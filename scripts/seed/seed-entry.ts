import type { z } from 'zod'
import type { Locale } from '#schema/locales'
import type { RichText } from '#schema/rich-text'
import type { DocumentType, EntryType, GlobalType } from '#schema/slugs'
import type { documentTypes } from '#schema/types'
import type { Media } from '#schema/values'

/**
 * The contract's values as a person writes them in demo content: references by slug, files by name,
 * bodies as Markdown, dates relative to the day of seeding.
 */
type Seeded<V> = V extends { to: infer To extends EntryType; id: string }
  ? { to: To; slug: string }
  : V extends Media
    ? SeedFile
    : V extends RichText
      ? string
      : V extends readonly (infer Item)[]
        ? Seeded<Item>[]
        : V extends object
          ? { [K in keyof V]: Seeded<V[K]> }
          : V

/** A file under `scripts/seed/files/`. */
type SeedFile = { file: string }

type Facts<T extends DocumentType> = z.output<(typeof documentTypes)[T]['facts']>
type Text<T extends DocumentType> = z.output<(typeof documentTypes)[T]['text']>

/**
 * One entry of the demo content. Days may be relative (`+10d`, `-20d`), moments too: `+2w sun 10:00`
 * is the Sunday of the week after next at ten in Baghdad (weeks begin on Saturday).
 */
export type SeedEntry<T extends EntryType = EntryType> = {
  [K in T]: {
    type: K
    slug: string
    /** Invented to show the product: marked as such, never checked by a real office. */
    demo: boolean
    facts: Omit<{ [F in keyof Facts<K>]: Seeded<Facts<K>[F]> }, 'slug' | 'demo' | 'freshness'> & {
      /** Given for what is invented alone: only an office can say when it looked. */
      freshness?: Seeded<Facts<K>['freshness']>
    }
    /** The languages it has. Sessions have no text: they are given as `{}` in each language. */
    text: Partial<
      Record<Locale, { [F in keyof Text<K>]: F extends 'body' ? string : Seeded<Text<K>[F]> }>
    >
    /** What a language said when it was published first: translations made of that are behind. */
    before?: Partial<
      Record<
        Locale,
        Partial<{ [F in keyof Text<K>]: F extends 'body' ? string : Seeded<Text<K>[F]> }>
      >
    >
    /** Stays a draft: never published in any language. */
    draft?: true
    /** Withdrawn from every language again after it was published. */
    withdrawn?: { instead: { to: EntryType; slug: string } | null }
  }
}[T]

/** A global of the demo content; dates as in entries. Navigation has no text: `{}` in each language. */
export type SeedGlobal<T extends GlobalType = GlobalType> = {
  [K in T]: {
    type: K
    facts: { [F in keyof Facts<K>]: Seeded<Facts<K>[F]> }
    text: Partial<Record<Locale, { [F in keyof Text<K>]: Seeded<Text<K>[F]> }>>
    /** Stays a draft: never published in any language. */
    draft?: true
  }
}[T]
