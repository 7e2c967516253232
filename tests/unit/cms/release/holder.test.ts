import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { describe, expect, it } from 'vitest'
import { isDead, ownHolder } from '../../../../cms/release/holder.ts'

describe('the process that holds a turn', () => {
  it('is not dead while it lives, nor where one cannot know', () => {
    expect(isDead(ownHolder())).toBe(false)
    expect(isDead('elsewhere/1/a')).toBe(false)
    expect(isDead('')).toBe(false)
    expect(isDead(`${hostname()}/${process.ppid}/a`)).toBe(false)
  })

  it('is dead where its id is free, or ours', async () => {
    const child = spawn(process.execPath, ['--eval', ''])
    await once(child, 'exit')
    expect(isDead(`${hostname()}/${child.pid ?? 0}/a`)).toBe(true)
    expect(isDead(`${hostname()}/${process.pid}/of-an-earlier-start`)).toBe(true)
  })
})
