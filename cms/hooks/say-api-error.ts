import { APIError, type AfterErrorHook } from 'payload'

/**
 * Answers with the sentence of an error that was made for whoever asked. Payload goes by the error's
 * name, which a production build takes away, and says that the error is unknown.
 */
export const sayApiError: AfterErrorHook = ({ error, result }) => {
  if (!(error instanceof APIError) || error.status >= 500 || error.data) return
  return { response: { ...result, errors: [{ message: error.message }] } }
}
