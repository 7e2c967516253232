import { describe, expect, test } from 'vitest'
import { isRunning, processMark } from '../../../../scripts/lib/process-mark-fs.ts'

describe('processMark', () => {
  test('tells that this process is running', () => {
    expect(isRunning(processMark())).toBe(true)
    expect(isRunning(String(process.pid))).toBe(true)
  })

  test('tells it from an earlier one with the same id', () => {
    expect(isRunning(`${process.pid} another-start/1`)).toBe(false)
  })

  test.each(['', '4194999', '4194999 start/1', '0', '-1', 'text'])('calls "%s" ended', (mark) => {
    expect(isRunning(mark)).toBe(false)
  })
})
