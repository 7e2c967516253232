import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'

/** Refuses every change of a written row, whoever asks. */
export const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update' || operation === 'delete') {
    throw new APIError('Publications are a record: rows are added, never changed.', 403)
  }
  return args
}

/** Refuses rows that no publishing command writes; clients cannot set a request's context. */
export const onlyByPublishing: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.context['publishing'] !== true) {
    throw new APIError('Publications are written by publishing a language.', 403)
  }
  return data
}
