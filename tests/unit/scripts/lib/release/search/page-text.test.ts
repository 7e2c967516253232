import { describe, expect, test } from 'vitest'
import { pageText } from '../../../../../../scripts/lib/release/search/page-text.ts'

const page = (main: string, attributes = ' data-pagefind-body') =>
  `<!doctype html><html><head><title>Head</title></head><body><header>Menu</header>
  <main id="content"${attributes}>${main}</main><footer>Foot</footer></body></html>`
const textOf = (main: string) => pageText(page(main))?.text

describe('pageText', () => {
  test('is the heading, what stands below it, and what narrows a search for it', () => {
    const filters = ' data-pagefind-body data-pagefind-filter="type:service, need:work, need:loans"'
    expect(pageText(page('<h1>A <em>loan</em></h1><p>Come.</p>', filters))).toEqual({
      title: 'A loan',
      text: 'Come.',
      filters: { type: ['service'], need: ['work', 'loans'] },
    })
  })

  test('is nothing for a page that is not searched', () => {
    expect(pageText(page('<h1>Search</h1>', ''))).toBeNull()
    expect(pageText('<!doctype html><title>Moved</title>')).toBeNull()
  })

  test('leaves out what the page says to ignore, and what nobody reads', () => {
    expect(
      textOf(
        '<nav>Way</nav><p>Kept</p><div data-pagefind-ignore><p>Left</p></div><script>x</script><svg><title>Icon</title></svg>',
      ),
    ).toBe('Kept.')
  })

  test('ends a line of a list, and keeps words apart that stand apart', () => {
    expect(textOf('<ul><li>One</li><li>Two!</li></ul><a class="b">Call</a><span>now</span>')).toBe(
      'One. Two! Call now',
    )
  })

  test('leaves words and their marks together', () => {
    expect(textOf('<p>(<a href="/x/">loan</a>, <strong>gr</strong>a\u200bnt)</p>')).toBe(
      '(loan, grant).',
    )
  })
})
