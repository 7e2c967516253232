import { describe, expect, it } from 'vitest'
import { withDocumentLock, withDocumentLocks } from '../../../../cms/publish/document-lock.ts'

const tick = () => new Promise((resolve) => setTimeout(resolve, 1))

/** Work that notes when it begins and ends. */
function noted(log: string[], name: string) {
  return async () => {
    log.push(`${name} begins`)
    await tick()
    log.push(`${name} ends`)
  }
}

describe('withDocumentLock', () => {
  it('does one piece of work after the other, in the order in which they came', async () => {
    const log: string[] = []
    await Promise.all(['a', 'b', 'c'].map((name) => withDocumentLock('one', noted(log, name))))
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  it('lets work on different documents go on side by side', async () => {
    const log: string[] = []
    await Promise.all(['a', 'b'].map((name) => withDocumentLock(name, noted(log, name))))
    expect(log.slice(0, 2)).toEqual(['a begins', 'b begins'])
  })

  it('gives the document free after work that failed', async () => {
    const failed = withDocumentLock('one', () => Promise.reject(new Error('no')))
    const next = withDocumentLock('one', () => Promise.resolve('done'))
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('done')
  })

  it('lets work that holds the document take it again', async () => {
    const log: string[] = []
    const outer = withDocumentLock('one', async () => {
      log.push('outer begins')
      await withDocumentLock('one', noted(log, 'inner'))
      log.push('outer ends')
    })
    await Promise.all([outer, withDocumentLock('one', noted(log, 'next'))])
    expect(log).toEqual([
      ...['outer begins', 'inner begins', 'inner ends', 'outer ends'],
      ...['next begins', 'next ends'],
    ])
  })

  it('makes what was started under it and outlives it wait like any other', async () => {
    const log: string[] = []
    let later: Promise<void> = Promise.resolve()
    await withDocumentLock('one', async () => {
      later = tick().then(() => withDocumentLock('one', noted(log, 'later')))
      await Promise.resolve()
    })
    await Promise.all([
      withDocumentLock('one', async () => {
        await tick()
        await noted(log, 'next')()
      }),
      later,
    ])
    expect(log).toEqual(['next begins', 'next ends', 'later begins', 'later ends'])
  })
})

describe('withDocumentLocks', () => {
  it('does not wait for ever where two want the same documents', async () => {
    const log: string[] = []
    await Promise.all([
      withDocumentLocks(['a', 'b'], noted(log, 'first')),
      withDocumentLocks(['b', 'a', 'b'], noted(log, 'second')),
    ])
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })
})
