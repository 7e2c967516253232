const focusable = 'input, textarea, select, [contenteditable="true"], button'

/**
 * Brings a field of the form into view and puts the cursor into it.
 * @param path dotted: `papers.1.name`. A row that is not there has no field; its list is the nearest thing.
 */
export function showField(path: string): void {
  const steps = path.split('.')
  while (steps.length > 0) {
    const field = document.getElementById(`field-${steps.join('__')}`)
    if (field) {
      field.scrollIntoView({ block: 'center' })
      const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
      target?.focus({ preventScroll: true })
      return
    }
    steps.pop()
  }
}
