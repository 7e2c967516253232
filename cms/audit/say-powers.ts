import { governorates, type Governorate } from '#schema/governorates'
import { isLocale, localeOf, type Locale } from '#schema/locales'
import { roleLabels, roles } from '../collections/users/roles.ts'
import { detailLabels } from '../labels/audit.ts'
import { languageLabels } from '../labels/choices.ts'
import { governorateLabels } from '../labels/governorates.ts'
import { say } from '../labels/say.ts'
import { text, words, type Source } from '../publish/read.ts'
import type { SaidDetail, TitleOf } from './say-record.ts'

type Powers = { before: unknown; after: unknown; language: Locale; titleOf: TitleOf }

/** What an account could do before and can do since: role, centre, governorates and languages. */
export function sayPowers({ before, after, language, titleOf }: Powers): SaidDetail[] {
  const said = { before, after }
  return (['before', 'after'] as const).flatMap((side) => {
    const powers = said[side]
    if (powers === null || typeof powers !== 'object') return []
    const value = sayOne(powers as Source, { language, titleOf })
    return [{ name: say(detailLabels[side], language), value }]
  })
}

function sayOne(powers: Source, { language, titleOf }: Pick<Powers, 'language' | 'titleOf'>) {
  const role = roles.find((each) => each === powers['role'])
  const centre = text(powers['centre'])
  const parts = [
    ...(role ? [say(roleLabels[role], language)] : []),
    ...(centre ? [titleOf(`centre/${centre}`) ?? `#${centre}`] : []),
    ...words(powers['governorates'])
      .filter((code): code is Governorate => governorates.some((each) => each === code))
      .map((code) => say(governorateLabels[code], language)),
    ...words(powers['languages'])
      .filter((code) => isLocale(code))
      .map((code) => say(languageLabels[code], language)),
  ]
  return parts.join(localeOf(language).dir === 'rtl' ? '، ' : ', ')
}
