const focusable = 'input, textarea, select, [contenteditable="true"], button'

/**
 * A field of the form as it stands in the page; running texts have no id.
 * @param path dotted: `papers.1.name`
 */
export function fieldElement(path: string): HTMLElement | null {
  return (
    document.getElementById(`field-${path.split('.').join('__')}`) ??
    document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)
  )
}

/**
 * Brings a field of the form into view and puts the cursor into it.
 * @param path dotted: `papers.1.name`. A row that is not there has no field; its list is the nearest thing.
 */
export function showField(path: string): void {
  const steps = path.split('.')
  while (steps.length > 0) {
    const field = fieldElement(steps.join('.'))
    if (field) {
      field.scrollIntoView({ block: 'center' })
      cursorPlace(field)?.focus({ preventScroll: true })
      return
    }
    steps.pop()
  }
}

// A running text begins with buttons of its own.
function cursorPlace(field: HTMLElement): HTMLElement | null {
  if (field.matches(focusable)) return field
  return (
    field.querySelector<HTMLElement>('[contenteditable="true"]') ?? field.querySelector(focusable)
  )
}
