/**
 * `CORENLP_URL=http://… npm run record -- [--prune] [test file or folder …]`: runs the unit tests and keeps the parse of
 * every text they ask for. `--prune` also forgets the texts that this run did not ask for, in the rooms it touched.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exitCodes, Failure, messageOf } from '../../model/failure.ts'
import { readRecording, RecordedParse, recordingKey, writeRecording } from './recording.ts'
import { serversFrom } from './servers.ts'

function record(): void {
  const { values, positionals } = parseArgs({
    options: { prune: { type: 'boolean' } },
    allowPositionals: true,
  })
  serversFrom(process.env)
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-record-'))
  try {
    const run = spawnSync('vitest', ['run', '--project', 'unit', '--testTimeout', '60000', ...positionals], {
      stdio: 'inherit',
      env: { ...process.env, RECORD_FOLDER: folder },
    })
    if (run.error !== undefined) throw new Failure(`The tests could not be run: ${run.error.message}.`)
    if (values.prune === true && run.status !== 0) {
      throw new Failure(
        'Nothing was pruned because tests fail: a failed test may not have asked for all its texts.',
      )
    }
    for (const room of readdirSync(folder)) keep(room, join(folder, room), values.prune === true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function keep(room: string, folder: string, prune: boolean): void {
  const before = readRecording(room)
  const asked = readdirSync(folder).map((name) =>
    RecordedParse.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  )
  const current = [...before.values()].filter(
    (entry) => entry.key === recordingKey(entry.text, entry.publishedOn),
  )
  const after = new Map((prune ? [] : current).map((entry) => [entry.key, entry]))
  for (const entry of asked) after.set(entry.key, entry)
  const fresh = asked.filter((entry) => !before.has(entry.key)).length
  const dropped = [...before.keys()].filter((key) => !after.has(key)).length
  if (fresh > 0 || dropped > 0) writeRecording(room, after.values())
  process.stdout.write(`${room}: ${after.size} parses, ${fresh} new, ${dropped} dropped\n`)
}

try {
  record()
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = error instanceof Failure ? error.exitCode : exitCodes.failure
}
