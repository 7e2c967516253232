import { followSaves } from './follow-saves.ts'
import { showPaper } from './show-paper.ts'

/** Keeps a preview up with its draft, shows paper at paper's width, and keeps its frame from being led away. */
export function startPreview(): void {
  const notes = document.querySelector<HTMLElement>('.preview-notes')
  const admin = notes?.dataset['admin']
  if (admin === undefined) return
  showPaper()
  followSaves(admin)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    // A link within the page stays in it.
    if (!link || link.getAttribute('href')?.startsWith('#')) return
    // The admin's frame is a sandbox, and the site refuses to be shown in one.
    if (window.parent !== window) event.preventDefault()
    else link.target = '_blank'
  })
}
