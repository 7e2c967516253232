import { useEffect } from 'react'
import { fieldInAddress } from './field-address.ts'
import { fieldElement, showField } from './show-field.ts'

// Running texts are drawn late.
const patience = { times: 60, each: 250 }

/** Shows the field that the page's address names, once the form has drawn it. */
export function useFieldInAddress(): void {
  useEffect(() => {
    const path = fieldInAddress(window.location.hash)
    if (path === null) return undefined
    let times = 0
    const timer = setInterval(() => {
      times += 1
      if (!fieldElement(path) && times < patience.times) return
      clearInterval(timer)
      showField(path)
    }, patience.each)
    return () => {
      clearInterval(timer)
    }
  }, [])
}
