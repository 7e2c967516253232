import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { isLocale, localeCodes } from '#schema/locales'
import { ownLanguages } from '../../access/own-languages.ts'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { readAllStates } from '../../states/read-all-states.ts'
import { withChangedSince } from '../../translation/changed-since.ts'
import { queueOf } from '../../translation/queue.ts'
import { DatesPage } from '../dates/DatesPage.tsx'
import { datesVisitor } from '../dates/dates-visitor.ts'
import { LanguageTabs } from './LanguageTabs.tsx'
import { queueHref } from './paths.ts'
import { QueueList } from './QueueList.tsx'
import './queue.css'
import './translate.css'
import { TranslateNav } from './TranslateNav.tsx'
import { typeNames } from './type-name.ts'

// What fits a day's work; the rest comes up as these go.
const shown = 40

/** What waits for translation, at `/admin/translate`, by language: `?locale=ckb&type=service`. */
export async function QueueView(props: AdminViewServerProps) {
  const { user, language } = datesVisitor(props)
  const { payload } = props.initPageResult.req
  const own = ownLanguages(user)
  const tabs = own.length > 0 ? own : [...localeCodes]
  const asked = props.searchParams?.['locale']
  const preferred = tabs.includes(language) ? language : tabs[0]
  const locale = isLocale(asked) && tabs.includes(asked) ? asked : (preferred ?? language)
  const states = await readAllStates({ payload })
  const queues = tabs.map((each) => ({ locale: each, items: queueOf(states, each) }))
  const whole = queues.find((queue) => queue.locale === locale)?.items ?? []
  const type = whole.find((item) => item.type === props.searchParams?.['type'])?.type
  const items = type ? whole.filter((item) => item.type === type) : whole
  const rows = await Promise.all(
    items.slice(0, shown).map((item) => withChangedSince({ payload, item, locale })),
  )
  return (
    <DatesPage view={props}>
      <div className="manara-translate">
        <TranslateNav here="queue" language={language} />
        <h1>{say(words.title, language)}</h1>
        {props.searchParams?.['sent'] === '1' && (
          <p role="status" className="manara-translate__sent">
            ✓ {say(words.submitted, language)}
          </p>
        )}
        <LanguageTabs
          counts={queues.map((queue) => ({ locale: queue.locale, count: queue.items.length }))}
          chosen={locale}
          language={language}
        />
        {type && (
          <p>
            {say(typeNames(type), language)} ·{' '}
            <Link href={queueHref(locale)} prefetch={false}>
              {say(words.allTypes, language)}
            </Link>
          </p>
        )}
        {items.length === 0 && <p className="manara-queue__none">{say(words.nothing, language)}</p>}
        <QueueList items={rows} canWrite={own.includes(locale)} {...{ locale, language }} />
        {items.length > shown && (
          <p>{sayWith(words.others, { count: items.length - shown }, language)}</p>
        )}
      </div>
    </DatesPage>
  )
}
