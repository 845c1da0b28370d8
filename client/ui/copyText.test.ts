import { expect, it } from 'vitest'
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
