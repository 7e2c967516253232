import type { LeafletSet } from '../leaflet.ts'
import { ar } from './cv-template/ar.ts'
import { ckb } from './cv-template/ckb.ts'
import { en } from './cv-template/en.ts'

export const cvTemplate: LeafletSet = { slug: 'cv-template', texts: { ar, ckb, en } }
