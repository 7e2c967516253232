import type { FormError } from '../../publish/form-errors.ts'
import { askServer } from '../ask-server.ts'

/** A sentence about a field or a page, and where to find the two. */
export type Line = {
  sentence: string
  /** The form's field; absent where none is meant. */
  path?: string
  /** The page of the admin that is meant. */
  href?: string
}

/** What a command answered; `null` where nothing did. */
export type Answer =
  | {
      ok: true
      message: string
      /** Links that pages leave out for now, by the title of what they lead to. */
      leftOut: Line[]
    }
  | { ok: false; lines: Line[]; errors: FormError[] }
  | null

type Target = { params?: { title?: string; href?: string; target?: string } }
type Body = {
  errors?: FormError[]
  problems?: Target[]
  leftOut?: Target[]
}

/** Sends a publishing command: the form, or plain values. */
export async function sendCommand(
  url: string,
  { body, language }: { body: FormData | object; language: string },
): Promise<Answer> {
  const answer = await askServer<Body>(url, { body, language })
  if (!answer) return null
  const { message = '' } = answer
  if (answer.ok) {
    const leftOut = (answer.body.leftOut ?? []).map(({ params }) => ({
      sentence: params?.title ?? params?.target ?? '',
      ...(params?.href ? { href: params.href } : {}),
    }))
    return { ok: true, message, leftOut }
  }
  const errors = (answer.body.errors ?? []).filter((error) => 'path' in error)
  const problems = answer.body.problems ?? []
  const lines = message.split('\n').map((sentence, index) => {
    const path = errors[index]?.path
    const href = problems[index]?.params?.href
    return { sentence, ...(path ? { path } : {}), ...(href ? { href } : {}) }
  })
  return { ok: false, lines, errors }
}
