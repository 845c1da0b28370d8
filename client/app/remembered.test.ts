import { afterEach, expect, it, vi } from 'vitest'
import { remember, remembered, rememberedHere, rememberHere } from './remembered.ts'

function refuse(): never {
  throw new DOMException('blocked', 'SecurityError')
}

afterEach(() => vi.unstubAllGlobals())

it('remembers between visits and within one, apart', () => {
  for (const name of ['localStorage', 'sessionStorage']) {
    const kept = new Map<string, string>()
    vi.stubGlobal(name, {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    })
  }
  remember('key', 'long')
  rememberHere('key', 'short')
  expect([remembered('key'), rememberedHere('key'), remembered('other')]).toEqual(['long', 'short', null])
})

it('goes on where the browser keeps nothing', () => {
  for (const name of ['localStorage', 'sessionStorage'])
    vi.stubGlobal(name, { getItem: refuse, setItem: refuse })
  expect(() => remember('key', 'text')).not.toThrow()
  expect(() => rememberHere('key', 'text')).not.toThrow()
  expect([remembered('key'), rememberedHere('key')]).toEqual([null, null])
})

it('goes on where naming the storage throws already', () => {
  const before = ['localStorage', 'sessionStorage'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  )
  try {
    for (const [name] of before)
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: refuse,
      })
    expect(() => remember('key', 'text')).not.toThrow()
    expect(() => rememberHere('key', 'text')).not.toThrow()
    expect([remembered('key'), rememberedHere('key')]).toEqual([null, null])
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
  }
})
