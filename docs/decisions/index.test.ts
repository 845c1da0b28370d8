import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

test('the index leads to every decision', () => {
  const index = read('README.md')
  expect(pages.filter((page) => !index.includes(`](${page})`))).toEqual([])
})

test.each(pages)('%s has a title', (page) => {
  expect(read(page)).toMatch(/^# \S.*\n\n/u)
})
