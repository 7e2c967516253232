import { useEffect, useRef } from 'react'

/** Puts a word into the text that somebody writes; where nobody does, the word is copied. */
export function useInsert(onCopied: (word: string) => void): (word: string) => void {
  const last = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLButtonElement)) {
        last.current = target instanceof HTMLTextAreaElement ? target : null
      }
    }
    document.addEventListener('focusin', remember)
    return () => {
      document.removeEventListener('focusin', remember)
    }
  }, [])
  return (word) => {
    const field = last.current
    if (field?.isConnected && !field.readOnly) {
      field.setRangeText(word, field.selectionStart, field.selectionEnd, 'end')
      // React hears of what scripts write by the event alone.
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.focus()
      return
    }
    void navigator.clipboard.writeText(word).then(() => {
      onCopied(word)
    })
  }
}
