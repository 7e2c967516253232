import { useState } from 'react'
import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { readMoment } from '../../schedule/baghdad.ts'

/** A moment in Baghdad that somebody fills in, and what is wrong with it. */
export function useMoment(language: string) {
  const [value, setValue] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  return {
    /** The ISO instant; `null` where there is none. */
    moment: readMoment(value),
    /** The ISO instant; where there is none, asks for it and gives `null`. */
    demand: () => {
      const moment = readMoment(value)
      setProblem(moment ? null : say(words.momentMissing, language))
      return moment
    },
    /** What a `MomentField` needs of it. */
    field: {
      value,
      problem,
      onChange: (chosen: string) => {
        setValue(chosen)
        setProblem(null)
      },
    },
  }
}
