// What Payload's editor of bodies leaves without a name.
type EditorNames = { text: string; bold: string; link: string }

/** Gives the editor within an element and its buttons the names that are read out. */
export function nameEditor(element: HTMLElement, { text, bold, link }: EditorNames): void {
  const named = [
    ['[contenteditable="true"]', text],
    ['[data-button-key="bold"]', bold],
    ['[data-button-key="link"]', link],
  ] as const
  for (const [selector, name] of named) {
    const found = element.querySelectorAll(`${selector}:not([aria-label])`)
    for (const each of found) each.setAttribute('aria-label', name)
  }
}
