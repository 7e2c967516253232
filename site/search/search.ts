/**
 * The search page's script. It expects in the page:
 * - `form[data-search-form]` with `data-search-strings` (JSON of `SearchStrings`) and a field `q`;
 * - `[data-search-status]`, a live region (`role="status"`);
 * - `[data-search-results]`, an empty `<ol>`;
 * - `[data-search-more]`, a hidden button that shows further results;
 * - `[data-search-help]`, hidden, shown when nothing is found or search fails.
 * The index is loaded when somebody searches, not before.
 */
import { countText } from './count-text.ts'
import { loadPagefind, type Found } from './pagefind.ts'
import { resultItem } from './result-item.ts'
import type { SearchStrings } from './search-strings.ts'

const atOnce = 10

/** Starts the search page; does nothing where there is no search form with its strings. */
export function startSearch() {
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]')
  const json = form?.dataset['searchStrings']
  const field = form?.elements.namedItem('q')
  const status = document.querySelector('[data-search-status]')
  const list = document.querySelector('[data-search-results]')
  const more = document.querySelector<HTMLElement>('[data-search-more]')
  const help = document.querySelector<HTMLElement>('[data-search-help]')
  if (!form || !json || !(field instanceof HTMLInputElement)) return
  if (!status || !list || !more || !help) return

  const strings = JSON.parse(json) as SearchStrings
  let results: { data: () => Promise<Found> }[] = []
  let latest = 0

  const showMore = async (mine: number) => {
    const shown = list.children.length
    const found = await Promise.all(results.slice(shown, shown + atOnce).map(({ data }) => data()))
    if (mine !== latest) return
    list.append(...found.map((each) => resultItem(each, strings)))
    more.hidden = list.children.length >= results.length
    if (shown > 0) list.children[shown]?.querySelector('a')?.focus()
  }

  const search = async (words: string) => {
    latest += 1
    const mine = latest
    list.replaceChildren()
    more.hidden = true
    help.hidden = true
    status.textContent = words === '' ? '' : strings.loading
    if (words === '') return
    try {
      const pagefind = await loadPagefind(strings.bundle)
      const found = await pagefind.search(words)
      if (mine !== latest) return
      results = found.results
      await showMore(mine)
      if (mine !== latest) return
      help.hidden = results.length > 0
      status.textContent = results.length > 0 ? countText(strings, results.length) : strings.none
    } catch {
      if (mine !== latest) return
      help.hidden = false
      status.textContent = strings.failed
    }
  }

  const fromAddress = () => {
    field.value = new URL(location.href).searchParams.get('q') ?? ''
    void search(field.value.trim())
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const words = field.value.trim()
    const address = new URL(location.href)
    address.searchParams.set('q', words)
    if (address.href !== location.href) history.pushState(null, '', address)
    void search(words)
  })
  more.addEventListener('click', () => {
    void showMore(latest)
  })
  addEventListener('popstate', fromAddress)
  if (new URL(location.href).searchParams.has('q')) fromAddress()
}
