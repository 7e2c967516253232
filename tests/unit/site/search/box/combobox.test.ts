import { describe, expect, it } from 'vitest'
import {
  afterKey,
  closed,
  left,
  listed,
  type Combobox,
} from '../../../../../site/search/box/combobox.ts'

const press = (state: Combobox, ...keys: string[]) =>
  keys.reduce((before, key) => afterKey(before, { key, hasAlt: false }).state, state)

describe('a box with its list', () => {
  it('opens on what was typed, with nothing chosen', () => {
    expect(listed(3)).toEqual({ isOpen: true, count: 3, active: -1 })
  })

  it('stays closed when there is nothing to list', () => {
    expect(listed(0)).toEqual(closed)
    expect(afterKey(closed, { key: 'ArrowDown', hasAlt: false })).toEqual({
      state: closed,
      deed: 'nothing',
      isOurs: false,
    })
  })

  it.each([
    [['ArrowDown'], 0],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], 2],
    [['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 0],
    [['ArrowUp'], 2],
    [['ArrowDown', 'ArrowUp'], 2],
    [['ArrowUp', 'ArrowUp'], 1],
    [['ArrowDown', 'Home'], -1],
    [['ArrowDown', 'End'], -1],
    [['ArrowDown', 'ArrowLeft'], -1],
    [['ArrowDown', 'a'], 0],
  ])('after %j has chosen option %i of three', (keys, active) => {
    expect(press(listed(3), ...keys)).toEqual({ isOpen: true, count: 3, active })
  })

  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight', 'Tab', 'a'])(
    'leaves %s to the text',
    (key) => {
      expect(afterKey(listed(3), { key, hasAlt: false }).isOurs).toBe(false)
    },
  )

  it('opens again by an arrow, at the first or the last', () => {
    const shut = press(listed(3), 'Escape')
    expect(shut).toEqual({ isOpen: false, count: 3, active: -1 })
    expect(press(shut, 'ArrowDown')).toEqual({ isOpen: true, count: 3, active: 0 })
    expect(press(shut, 'ArrowUp')).toEqual({ isOpen: true, count: 3, active: 2 })
  })

  it('opens and closes with Alt and an arrow, choosing nothing', () => {
    const shut = left(listed(3))
    const open = afterKey(shut, { key: 'ArrowDown', hasAlt: true }).state
    expect(open).toEqual({ isOpen: true, count: 3, active: -1 })
    expect(afterKey(open, { key: 'ArrowUp', hasAlt: true }).state).toEqual(shut)
  })

  it('closes by Escape, and clears the text by the next', () => {
    const first = afterKey(press(listed(3), 'ArrowDown'), { key: 'Escape', hasAlt: false })
    expect(first).toMatchObject({ deed: 'nothing', isOurs: true, state: { isOpen: false } })
    const second = afterKey(first.state, { key: 'Escape', hasAlt: false })
    expect(second).toEqual({ state: closed, deed: 'clear', isOurs: true })
  })

  it('follows a chosen option by Enter, and else lets the form go', () => {
    const chosen = afterKey(press(listed(3), 'ArrowDown'), { key: 'Enter', hasAlt: false })
    expect(chosen).toMatchObject({ deed: 'follow', isOurs: true, state: { isOpen: false } })
    const unchosen = afterKey(listed(3), { key: 'Enter', hasAlt: false })
    expect(unchosen).toMatchObject({ deed: 'nothing', isOurs: false, state: { isOpen: false } })
  })

  it('closes by Tab, which goes on', () => {
    expect(afterKey(listed(3), { key: 'Tab', hasAlt: false })).toEqual({
      state: left(listed(3)),
      deed: 'nothing',
      isOurs: false,
    })
  })
})
