import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { looksIntoOthers } from '../../../../cms/access/hops.ts'

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'sessions', type: 'relationship', relationTo: 'sessions', hasMany: true },
  {
    name: 'steps',
    type: 'array',
    flattenedFields: [{ name: 'links', type: 'relationship', relationTo: ['sessions', 'guides'] }],
  },
] as unknown as FlattenedField[]

describe('a search that looks into related documents', () => {
  it.each([
    { 'sessions.room': { like: 'a' } },
    { sessions__room: { like: 'a' } },
    { 'version.sessions.room': { like: 'a' } },
    { 'steps.links.value.room': { equals: 'a' } },
    { and: [{ title: { like: 'a' } }, { OR: [{ 'sessions.centre.title': { like: 'a' } }] }] },
    { sessions: { contains: { room: { like: 'a' } } } },
  ])('is seen in %j', (where) => {
    expect(looksIntoOthers(fields, { where })).toBe(true)
  })

  it.each([
    { title: { like: 'a' } },
    { 'title.ckb': { like: 'a' } },
    { sessions: { in: [1, 2] } },
    { 'sessions.id': { equals: 1 } },
    { 'steps.links.value': { equals: 1 } },
    { 'steps.links.relationTo': { equals: 'guides' } },
    { or: [{ sessions: { equals: new Date(0) } }] },
    {},
    undefined,
    'a',
  ])('is not seen in %j', (where) => {
    expect(looksIntoOthers(fields, { where })).toBe(false)
  })

  it.each([
    ['sessions.room', true],
    [['title', '-steps.links.value.room'], true],
    [['-title', 'sessions'], false],
    [undefined, false],
  ])('is told from an order: %j', (sort, expected) => {
    expect(looksIntoOthers(fields, { sort })).toBe(expected)
  })
})
