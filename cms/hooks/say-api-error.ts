import { APIError, type AfterErrorHook } from 'payload'

/**
 * Answers with the sentence of an error that was made for whoever asked. Payload goes by the error's
 * name, which a production build takes away, and says that the error is unknown. A sentence about refused
 * text also stands alone: the admin's form takes the others apart at every comma.
 */
export const sayApiError: AfterErrorHook = ({ error, result }) => {
  if (!(error instanceof APIError) || error.status >= 500) return
  const data = error.data as { refused?: unknown } | null | undefined
  if (data?.refused) return { response: { ...result, message: error.message } }
  if (data) return
  return { response: { ...result, errors: [{ message: error.message }] } }
}
