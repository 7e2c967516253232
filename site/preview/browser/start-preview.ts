import { followSaves } from './follow-saves.ts'
import { showPaper } from './show-paper.ts'

/** Keeps a preview up with its draft, shows paper at paper's width, and leads links out of the frame. */
export function startPreview(): void {
  const notes = document.querySelector<HTMLElement>('.preview-notes')
  const admin = notes?.dataset['admin']
  if (admin === undefined) return
  showPaper()
  followSaves(admin)
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null
    // A link within the page stays in it.
    if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank'
  })
}
