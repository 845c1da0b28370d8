import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pythonWith } from '../python.fixture.ts'
import type { Python } from '../python.fixture.ts'
import { citation } from './citation.ts'

let python: Python | null = null

beforeAll(async () => {
  python = await pythonWith(['cffconvert', 'setuptools<81'])
})
afterAll(() => python?.[Symbol.asyncDispose]())

const script = `
import json, sys
from cffconvert import Citation
citation = Citation(open(sys.argv[1], encoding='utf-8').read())
citation.validate()
print(json.dumps(citation.as_bibtex()))`

test('cffconvert finds a release to be cited as its schema has it', async ({ skip }) => {
  if (python === null) return skip('there is no python3 that makes virtual environments')
  const file = join(python.folder, 'CITATION.cff')
  const versions = {
    program: '0.1.0',
    coder: '1',
    lexicon: 'a',
    gazetteer: 'b',
    corenlp: '4.5.10',
    corenlpProperties: {},
  }
  await writeFile(
    file,
    citation({ name: 'Border talks: 2025', authors: ['Anu Tamm', 'Lanian Institute'], versions }),
  )
  expect(await python.ask(script, file)).toContain('title = {Border talks: 2025}')
})
