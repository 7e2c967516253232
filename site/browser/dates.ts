import { dayOf } from '../lib/baghdad.ts'
import { awayOn, weekOn, type AwayWords, type WeekWords } from './away.ts'
import { phoneTime, type ClockWords } from './phone-time.ts'

/** What `PhoneClock.astro` leaves in the page for the script. */
export type DatesWords = ClockWords & AwayWords & WeekWords & { releaseDate: string }

/**
 * Keeps a page's dates true between two releases, and says what a phone elsewhere shows. Items:
 * `data-ends` (a moment) vanishes when it is over, and `data-dates` around them when nothing is left in
 * it; `data-after` (a moment) appears then; `data-away` (a day) says how far it is; `data-week` (a
 * Saturday) is this week or the next; `data-own-time` (a
 * moment) takes the phone's own time. Only `data-over` marks what vanishes: `hidden` is the filter's.
 */
export function keepDatesRight(): void {
  const note = document.querySelector<HTMLElement>('[data-phone-clock]')
  if (!note) return
  const words = JSON.parse(note.dataset['phoneClock'] ?? '') as DatesWords
  const update = () => {
    const now = Date.now()
    dropWhatIsOver(now)
    countDays(dayOf(new Date(now).toISOString()), words)
  }
  update()
  note.hidden = !tellPhoneTimes(words)
  // A page that was left open is looked at again on another day.
  document.addEventListener('visibilitychange', update)
}

function dropWhatIsOver(now: number): void {
  for (const item of all('[data-ends]')) {
    item.toggleAttribute('data-over', Date.parse(item.dataset['ends'] ?? '') <= now)
  }
  for (const group of all('[data-dates]')) {
    group.toggleAttribute('data-over', !group.querySelector('[data-ends]:not([data-over])'))
  }
  for (const item of all('[data-after]')) {
    item.hidden = Date.parse(item.dataset['after'] ?? '') > now
  }
}

function countDays(today: string, words: DatesWords): void {
  if (today === words.releaseDate) return
  for (const item of all('[data-away]')) {
    const away = awayOn({ today, day: item.dataset['away'] ?? '' }, words)
    item.toggleAttribute('data-over', away === null)
    item.textContent = away
  }
  for (const item of all('[data-week]')) {
    const week = weekOn({ today, saturday: item.dataset['week'] ?? '' }, words)
    if (week !== null) item.textContent = week
  }
}

/** Whether the phone's clock shows another time than Baghdad's for any of the dates. */
function tellPhoneTimes(words: DatesWords): boolean {
  let differs = false
  for (const item of all('[data-own-time]')) {
    const told = phoneTime(item.dataset['ownTime'] ?? '', words)
    item.textContent = told
    item.hidden = told === null
    differs ||= told !== null
  }
  return differs
}

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector)
