/**
 * Waits in every page until somebody turns to the search, and loads the box then. What cannot be loaded
 * is asked for again at the next turn; the form works without it.
 */
export function awaitSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
    const field = form.elements.namedItem('q')
    if (!(field instanceof HTMLInputElement)) continue
    const start = () => {
      void import('./box/box.ts').then(
        ({ startBox }) => {
          startBox(form, field)
        },
        () => {
          field.addEventListener('focus', start, { once: true })
        },
      )
    }
    if (document.activeElement === field) start()
    else field.addEventListener('focus', start, { once: true })
    const toggle = form.previousElementSibling
    toggle?.addEventListener('toggle', () => {
      if (toggle.hasAttribute('open')) field.focus()
    })
  }
}
