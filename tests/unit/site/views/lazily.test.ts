import { expect, it, vi } from 'vitest'
import { lazily } from '../../../../site/views/lazily.ts'

it('makes the props when they are first asked for, and again once those of many others were', () => {
  const propsOf = vi.fn(() => ({ title: 'A' }))
  const path = lazily({ slug: 'a' }, propsOf)
  expect(path.params).toEqual({ slug: 'a' })
  expect(propsOf).not.toHaveBeenCalled()
  expect(path.props).toBe(path.props)
  expect(propsOf).toHaveBeenCalledTimes(1)
  const others = Array.from({ length: 8 }, (_, index) => lazily({}, () => ({ index })))
  expect(others.map(({ props }) => props.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(path.props).toEqual({ title: 'A' })
  expect(propsOf).toHaveBeenCalledTimes(2)
})
