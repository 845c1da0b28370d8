import { createHash } from 'node:crypto'
import type { WrittenFile } from '../folder/output-folder.ts'
import type { Manifest } from './manifest.ts'
import { versionsHere } from './versions.ts'

/** The manifest of an empty release, but for what is given. */
export function aManifest(given: Partial<Manifest> = {}): Manifest {
  return {
    dramatis: 'release',
    format: 1,
    name: 'Talks',
    versions: versionsHere(),
    settings: { scope: { kind: 'everything' }, text: 'none' },
    coders: ['rules'],
    collections: [{ id: 'talks', name: 'Talks', kind: 'user' }],
    articles: [],
    samples: [],
    others: 0,
    decisions: [],
    leftOut: [],
    rows: {},
    files: [],
    ...given,
  }
}

/** A file of a release as its manifest tells it. */
export function aFile(name: string, text: string): WrittenFile {
  return {
    name,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}
