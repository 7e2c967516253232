import type { BasePayload } from 'payload'
import type { Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { sourceLanguageOf } from '../fields/source-language.ts'
import { forms } from '../forms.ts'
import { currentPublications } from '../publish/current-publications.ts'
import { digestOf } from '../publish/digests.ts'
import { text } from '../publish/read.ts'
import { toHalves } from '../publish/to-halves.ts'
import { upgradedHalves } from '../publish/upgraded.ts'
import { inLanguage } from '../states/in-language.ts'
import { readDraft } from '../states/read-drafts.ts'
import { readStates } from '../states/read-states.ts'
import type { DocumentStates, LanguageState } from '../states/types.ts'
import { countingRows } from './counting-rows.ts'
import { earlierTexts, type EarlierText } from './earlier-text.ts'
import { formValue, isEmptyValue } from './form-values.ts'
import { termsIn } from './glossary.ts'
import { readGlossary } from './read-glossary.ts'
import { textFieldsOf } from './text-fields.ts'
import { textOf } from './tokens.ts'
import type { SourceChange, Translation, TranslationField } from './types.ts'
import { wordDiff } from './word-diff.ts'

type Which = { payload: BasePayload; type: DocumentType; id: string; locale: Locale; now?: Date }

/**
 * A document's texts in one language beside the source's: as readers see the source, or as it is drafted
 * while they do not. Texts that nobody wrote in either language are left out.
 * @throws NotFound when there is no such document.
 */
export async function readTranslation(which: Which): Promise<Translation> {
  const { payload, type, id, locale, now = new Date() } = which
  const all = await readDraft({ payload, type, id })
  const sourceLanguage = sourceLanguageOf(all)
  const draft = inLanguage(all, forms[type], sourceLanguage)
  const doc = inLanguage(all, forms[type], locale)
  const states = await readStates({ payload, type, id, now })
  const state = stateIn(states, locale)
  const sourceState = stateIn(states, sourceLanguage)

  const rows = await countingRows({ payload, type, id, now })
  const current = currentPublications(rows, now).filter(({ action }) => action === 'publish')
  const shown = current.find((row) => row.locale === sourceLanguage)
  const translation = current.find((row) => row.locale === locale)
  const drafted = toHalves(type, draft, { media: () => null }).text
  const source = shown ? upgradedHalves(shown).text : drafted
  const earlier =
    shown && translation && locale !== sourceLanguage
      ? earlierTexts({ rows, source: sourceLanguage, translation, current: shown })
      : []
  const fields = textFieldsOf(type, doc).map((field): TranslationField => {
    const value = formValue(doc, field)
    const said = valueAt(source, field.at)
    const isAsDrafted = digestOf(said) === digestOf(valueAt(drafted, field.at))
    return {
      ...field,
      ...{ source: said, value, base: digestOf(value) },
      sourceBody: field.kind === 'body' && isAsDrafted ? formValue(draft, field) : null,
      change: changeOf({ earlier, at: field.at, said, locale: sourceLanguage }),
    }
  })
  // Search words are each language's own.
  const written = fields.filter(
    ({ kind, source: said, value }) =>
      kind === 'words' || textOf(said) !== '' || !isEmptyValue(value),
  )
  return {
    ...{ type, id, locale, sourceLanguage, state, fields: written },
    title: text(source['title']) ?? states.titles[sourceLanguage] ?? null,
    isSourcePublic: sourceState.isPublic,
    isSourceChanging: sourceState.changed.some((key) => key.replace(/:text$/, '') in source),
    terms: termsIn({
      text: written.map(({ source: said }) => textOf(said)).join('\n'),
      words: await readGlossary(payload),
      ...{ source: sourceLanguage, target: locale },
    }),
  }
}

function stateIn({ languages }: DocumentStates, locale: Locale): LanguageState {
  const found = languages.find((each) => each.locale === locale)
  if (!found) throw new RangeError(`No state of this language was read: ${locale}.`)
  return found
}

type Change = { earlier: readonly EarlierText[]; at: string[]; said: unknown; locale: Locale }

// Of a list, only the rows that changed.
function changeOf({ earlier, at, said, locale }: Change): SourceChange | null {
  const found = earlier.find(({ key }) => key === at[0])
  if (!found) return null
  const before = textOf(valueAt({ [found.key]: found.before }, at))
  const after = textOf(said)
  return before === after ? null : { since: found.since, segments: wordDiff(before, after, locale) }
}

function valueAt(texts: Readonly<Record<string, unknown>>, at: readonly string[]): unknown {
  return (
    at.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
      texts,
    ) ?? null
  )
}
