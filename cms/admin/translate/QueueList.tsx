import Link from 'next/link'
import { localeOf, type Locale } from '#schema/locales'
import { fieldNames } from '../../labels/field-names.ts'
import { say } from '../../labels/say.ts'
import { reasonLabels, translationWords as words } from '../../labels/translation.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { QueueItem, QueueReason } from '../../translation/queue.ts'
import { titleIn } from '../../translation/title-in.ts'
import { translateHref } from './paths.ts'
import { typeName } from './type-name.ts'

const signs: Readonly<Record<QueueReason, string>> = {
  ...{ changesRequested: '↩', outdated: '↻', missing: '○' },
}

type Props = {
  items: readonly QueueItem[]
  /** Into which language. */
  locale: Locale
  /** Of the admin. */
  language: Locale
  /** Whether the reader may write in that language. */
  canWrite: boolean
}

/** What waits in a language, most important first, each with the one thing to do. */
export function QueueList({ items, locale, language, canWrite }: Props) {
  return (
    <ol className="manara-queue">
      {items.map((item) => (
        <QueueRow key={`${item.type}/${item.id}`} {...{ item, locale, language, canWrite }} />
      ))}
    </ol>
  )
}

function QueueRow({
  item,
  locale,
  language,
  canWrite,
}: Omit<Props, 'items'> & { item: QueueItem }) {
  const { type, id, reason, isBegun, fields, remark, since } = item
  const title = titleIn(item, language)
  const names = fieldNames(type)
  const changed = fields.flatMap((key) => names.get(key) ?? []).map((name) => say(name, language))
  const kind = say(typeName(type), language)
  return (
    <li data-reason={reason} data-type={type}>
      <div>
        <h2>
          {title ? (
            <bdi lang={localeOf(title.locale).lang}>{title.text}</bdi>
          ) : (
            say(typeName(type), language)
          )}
        </h2>
        <p className="manara-queue__facts">
          <span className="manara-queue__reason">
            <span aria-hidden="true">{signs[reason]}</span> {say(reasonLabels[reason], language)}
          </span>
          <span>{kind}</span>
          {isBegun && reason === 'missing' && <span>{say(words.begun, language)}</span>}
          {since !== null && <span>{sayWith(words.since, { day: since }, language)}</span>}
        </p>
        {changed.length > 0 && (
          <p>
            {say(words.changedFields, language)} {changed.join(' · ')}
          </p>
        )}
        {remark !== null && (
          <p>
            {say(words.remark, language)}: <q dir="auto">{remark}</q>
          </p>
        )}
      </div>
      <Link
        className="manara-translate__button"
        href={translateHref({ type, id, locale })}
        prefetch={false}
      >
        {say(canWrite ? actionOf(item) : words.look, language)}
        <span className="manara-hidden"> {title?.text ?? kind}</span>
      </Link>
    </li>
  )
}

function actionOf({ reason, isBegun }: QueueItem) {
  if (reason === 'changesRequested') return words.correct
  if (reason === 'outdated') return words.update
  return isBegun ? words.continue : words.translate
}
