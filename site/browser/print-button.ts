/** Shows the buttons that print the page; without a script there are none. */
export function showPrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      window.print()
    })
  }
}
