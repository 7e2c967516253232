import { expect, it, vi } from 'vitest'
import { lazily } from '../../../../site/views/lazily.ts'

it('makes the props when they are first asked for, once for all who ask at once', async () => {
  const propsOf = vi.fn(() => ({ title: 'A' }))
  const path = lazily({ slug: 'a' }, propsOf)
  expect(path.params).toEqual({ slug: 'a' })
  expect(propsOf).not.toHaveBeenCalled()
  expect(path.props).toBe(path.props)
  expect(propsOf).toHaveBeenCalledTimes(1)
  await Promise.resolve()
  expect(path.props).toEqual({ title: 'A' })
  expect(propsOf).toHaveBeenCalledTimes(2)
})
