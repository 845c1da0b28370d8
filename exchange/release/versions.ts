import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { coreNlpProperties, coreNlpVersion } from '../../model/corenlp-properties.ts'
import { rulesCoder } from '../../model/extraction.ts'
import { programVersion } from '../program-version.ts'
import type { Versions } from './manifest.ts'

const root = new URL('../../', import.meta.url)

/** What this program would make tables with. */
export function versionsHere(): Versions {
  return {
    program: programVersion(),
    coder: `${rulesCoder.name} ${rulesCoder.version}`,
    lexicon: hashOf('ingest/code/lexicon', /(?:\.lexicon|word-classes\.ts)$/u),
    gazetteer: hashOf('knowledge', /(?<!\.test)\.(?:ts|json)$/u),
    corenlp: coreNlpVersion,
    corenlpProperties: { ...coreNlpProperties },
  }
}

/** SHA-256 over the names and the contents of the files of a folder. */
function hashOf(folder: string, files: RegExp): string {
  const sum = createHash('sha256')
  const names = readdirSync(new URL(folder, root)).filter((name) => files.test(name))
  for (const name of names.toSorted())
    sum.update(`${name}\n`).update(readFileSync(new URL(`${folder}/${name}`, root)))
  return sum.digest('hex')
}

/** What differs between two makings, each in words: "the lexicon". */
export function differences(a: Versions, b: Versions): string[] {
  const words = {
    program: `the program (${a.program}, here ${b.program})`,
    coder: `the coder (${a.coder}, here ${b.coder})`,
    lexicon: 'the lexicon',
    gazetteer: 'what is known beforehand (knowledge/)',
    corenlp: `CoreNLP (${a.corenlp}, here ${b.corenlp})`,
    corenlpProperties: 'how CoreNLP is set',
  }
  return ([...versionNames] as const)
    .filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
    .map((name) => words[name])
}

const versionNames = ['program', 'coder', 'lexicon', 'gazetteer', 'corenlp', 'corenlpProperties'] as const
