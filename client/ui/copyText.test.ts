import { describe, expect, it } from 'vitest'
import { copyText } from './copyText.ts'

it('copies, or says why not', async () => {
  const copied: string[] = []
  await copyText('a quote', {
    writeText: (text) => {
      copied.push(text)
      return Promise.resolve()
    },
  })
  expect(copied).toEqual(['a quote'])
  await expect(
    copyText('a quote', {
      writeText: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')),
    }),
  ).rejects.toThrow('Nothing is copied: the browser says "Write permission denied."')
})

it('says why where the browser offers no copying at all', async () => {
  // Nor does Node.
  await expect(copyText('a quote')).rejects.toThrow(
    /^Nothing is copied: browsers let pages copy only over https/u,
  )
})

describe('a text that is still on its way', () => {
  /** The content type and the promise of a text, as Safari wants them. */
  class Item implements ClipboardItem {
    readonly presentationStyle = 'unspecified'
    readonly content: Record<string, Promise<Blob>>
    constructor(content: Record<string, Promise<Blob>>) {
      this.content = content
    }
    get types() {
      return Object.keys(this.content)
    }
    async getType(type: string): Promise<Blob> {
      return (await this.content[type]) ?? new Blob()
    }
  }
  const written: string[] = []
  const modern = {
    write: async (items: ClipboardItem[]) => {
      written.push('asked')
      for (const item of items) written.push(await (await item.getType('text/plain')).text())
    },
    writeText: () => Promise.reject(new DOMException('Not within the click.', 'NotAllowedError')),
  }

  it('is promised to the clipboard at once, where that takes promises', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const copied = copyText(promise, modern, Item)
    expect(written.splice(0)).toEqual(['asked'])
    resolve('MATCH (a) RETURN a')
    await copied
    expect(written).toEqual(['MATCH (a) RETURN a'])
  })

  it('is waited for by us elsewhere', async () => {
    const copied: string[] = []
    const writeText = (text: string) => Promise.resolve(void copied.push(text))
    await copyText(Promise.resolve('late'), { writeText }, Item)
    await copyText(Promise.resolve('later'), { ...modern, writeText }, undefined)
    expect(copied).toEqual(['late', 'later'])
  })

  it('tells why there is none, not what the clipboard made of that', async () => {
    const failed = Promise.reject(new Error('The server does not answer.'))
    await expect(copyText(failed, modern, Item)).rejects.toThrow(/^The server does not answer\.$/u)
    await expect(copyText(failed, undefined, undefined)).rejects.toThrow('The server does not answer.')
  })
})
