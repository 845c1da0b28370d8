import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../../model/plover/event-types.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'
import { codeExample } from './code-example.ts'
import { readLexicon } from './read-lexicon.ts'

const parsedText = recordedParses('lexicon')

describe.each(eventTypes)('%s', (type) => {
  const file = `${type.toLowerCase()}.lexicon`
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  const entries = lines.flatMap((line, at) =>
    readLexicon(type, line).map((entry) => ({ entry, line: at + 1 })),
  )

  it('codes the example of every line', async () => {
    const failures: string[] = []
    for (const { entry, line } of entries) {
      const { expected, found, holds } = codeExample(entry, await parsedText(entry.example))
      if (!holds) failures.push(`${file}:${line} “${entry.example}” ${expected}, not ${found.join('; ')}`)
    }
    expect(failures).toEqual([])
    expect(entries.length).toBeGreaterThan(20)
  }, 60_000)
})
