import type { Access, FieldAccess } from 'payload'

/** Administrators. */
export const administrators: Access = ({ req: { user } }) => user?.['role'] === 'administrator'

/** Administrators, for one field. */
export const administratorsField: FieldAccess = ({ req: { user } }) =>
  user?.['role'] === 'administrator'
