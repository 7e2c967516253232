import type { Access } from 'payload'

/** Nobody: what is done through a command of ours alone. */
export const nobody: Access = () => false
