import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'

/** Refuses every change of a written row, whoever asks. */
export const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update' || operation === 'delete') {
    throw new APIError('This is a record: rows are added, never changed.', 403)
  }
  return args
}

/** Refuses rows that no command of ours writes; clients cannot set a request's context. */
export const onlyByCommand: CollectionBeforeChangeHook = ({ data, req }) => {
  if (req.context['byCommand'] !== true) {
    throw new APIError('Rows of this record are written by commands.', 403)
  }
  return data
}
