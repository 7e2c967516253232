'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import './dialog.css'
import './panes.css'

type Props = { id: string; heading: string; onClose: () => void; children: ReactNode }

/** A sheet over the page: it holds the focus, and Escape closes it. */
export function ScreenDialog({ id, heading, onClose, children }: Props) {
  const { i18n } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  // The document's form would take part in whatever is typed here.
  return createPortal(
    <dialog
      ref={dialog}
      id={id}
      className="manara-sheet"
      aria-labelledby={`${id}-heading`}
      onClose={onClose}
    >
      <header className="manara-sheet__head">
        <h2 id={`${id}-heading`}>{heading}</h2>
        <button type="button" className="manara-sheet__close" onClick={onClose}>
          {say(words.close, i18n.language)}
        </button>
      </header>
      {children}
    </dialog>,
    document.body,
  )
}
