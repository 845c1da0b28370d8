import { describe, expect, it } from 'vitest'
import { actionOf, keyWords, shortcuts } from './shortcuts.ts'

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

describe('keys', () => {
  it('mean one thing each', () => {
    const keys = shortcuts.flatMap((shortcut) => shortcut.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('act on the page', () => {
    expect(actionOf({ ...plain, key: '/' }, false)).toBe('search')
    expect(actionOf({ ...plain, key: '?', shiftKey: true }, false)).toBe('help')
    expect(actionOf({ ...plain, key: 'Escape' }, false)).toBe('close')
    expect(actionOf({ ...plain, key: 'x' }, false)).toBeNull()
  })

  it('undo and redo with Ctrl or Command', () => {
    expect(actionOf({ ...plain, key: 'z', ctrlKey: true }, false)).toBe('undo')
    expect(actionOf({ ...plain, key: 'Z', metaKey: true, shiftKey: true }, false)).toBe('redo')
    expect(actionOf({ ...plain, key: 'y', ctrlKey: true }, false)).toBe('redo')
  })

  it('are said as they are printed on the keys', () => {
    expect(keyWords('Mod+Shift+z')).toBe('Ctrl + Shift + Z')
    expect(keyWords('+')).toBe('+')
  })

  it('leave letters to whoever is typing', () => {
    expect(actionOf({ ...plain, key: 'e' }, true)).toBeNull()
    expect(actionOf({ ...plain, key: 'e', altKey: true }, false)).toBeNull()
  })
})
