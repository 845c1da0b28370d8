import { Failure } from '../../../model/failure.ts'
import { collectBytes } from '../collect-bytes.ts'
import { contentType } from '../content-type.ts'
import { toIsoDate } from '../dates.ts'
import { maximumArticleBytes, maximumDocumentBytes } from '../limits.ts'
import { reasonOf, Refusal } from '../refusal.ts'
import type { ReadOutcome } from '../refusal.ts'
import type { FileKind, Source } from '../sources.ts'
import { httpAnswer } from './http-answer.ts'
import { wholeBudget } from './limits.ts'
import type { Budget } from './limits.ts'
import { warcRecords } from './warc-records.ts'
import type { WarcRecord } from './warc-records.ts'

/** What is read of an archived site; scripts, styles, pictures and answers for programs are no articles. */
const kinds: Readonly<Record<string, FileKind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** Goes with an archived page and holds nothing of it. */
const companions = new Set(['warcinfo', 'request', 'metadata'])

type ReadPage = (kind: FileKind, bytes: Buffer, source: Source) => AsyncIterable<ReadOutcome>

/**
 * The articles of a web archive (WARC), each under `archive.warc.gz/https://…`, with its address and the day it was kept as
 * the day of retrieval. Answers other than 200, and what is no page, are passed over and counted. Bounded in memory.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
  readPage: ReadPage,
  budget: Budget = wholeBudget(),
): AsyncIterable<ReadOutcome> {
  const passedOver = new Map<string, number>()
  const count = (what: string): void => void passedOver.set(what, (passedOver.get(what) ?? 0) + 1)
  let records = 0
  let damages = 0
  for await (const part of warcRecords(chunks, budget)) {
    if (part.found === 'damage') {
      damages += 1
      yield { ok: false, path: source.path, reason: damageReason(part, records) }
      continue
    }
    records += 1
    const page = pageOf(part.record)
    if ('other' in page) count(page.other)
    else yield* readRecord(part.record, page, source, readPage, count)
  }
  if (records + damages === 0) yield { ok: false, path: source.path, reason: 'It is empty.' }
  const reason = passedOverReason(passedOver)
  if (reason !== null) yield { ok: false, path: source.path, reason }
}

function damageReason({ cutOff, unread }: { cutOff: boolean; unread?: true }, records: number): string {
  if (unread === true)
    return `The archive is damaged behind ${several(records)}: what follows there was not read.`
  if (records === 0) return 'It is no WARC file.'
  return cutOff
    ? `The archive is cut off after ${several(records)}.`
    : `The archive is damaged behind ${several(records)}.`
}

type ArchivedPage = { type: 'response' | 'resource'; address: string }

/** What may be a page of the web; else the word under which it is counted. */
function pageOf({ fields }: WarcRecord): ArchivedPage | { other: string } {
  const type = fields.get('warc-type') ?? 'unknown'
  if (type !== 'response' && type !== 'resource') return { other: type }
  // wget writes the address in angle brackets.
  const address = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/u, '$1')
  if (!/^https?:\/\//iu.test(address))
    return { other: `${/^[\w+-]+(?=:)/u.exec(address)?.[0] ?? 'no'} address` }
  return /\/robots\.txt$/iu.test(address) ? { other: 'robots.txt' } : { type, address }
}

async function* readRecord(
  record: WarcRecord,
  { type, address }: ArchivedPage,
  source: Source,
  readPage: ReadPage,
  count: (what: string) => void,
): AsyncIterable<ReadOutcome> {
  const path = `${source.path}/${address}`
  try {
    const answer = type === 'response' ? await httpAnswer(record.block) : null
    if (type === 'response' && answer === null) {
      yield { ok: false, path, reason: 'It is no answer of a web server, or a damaged one.' }
      return
    }
    if (answer !== null && answer.status !== 200) return count(`status ${answer.status}`)
    const content = contentType((answer?.fields ?? record.fields).get('content-type'))
    const kind = Object.hasOwn(kinds, content.type) ? kinds[content.type] : undefined
    if (kind === undefined) return count(content.type === '' ? 'no type' : content.type)
    if (record.fields.has('warc-truncated')) throw new Refusal('It is cut off.')
    const limit = kind === 'pdf' || kind === 'docx' ? maximumDocumentBytes : maximumArticleBytes
    const bytes = answer === null ? await collectBytes(record.block, limit) : await answer.body(limit)
    yield* readPage(kind, bytes, {
      ...source,
      path,
      web: { address, charset: content.charset },
      retrievedAt: toIsoDate(record.fields.get('warc-date')),
    })
  } catch (error) {
    if (error instanceof Failure) throw error
    yield { ok: false, path, reason: recordReason(error) }
  }
}

function recordReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'Z_BUF_ERROR') return 'It is cut off.'
  return code.startsWith('Z_') ? 'It is damaged: it cannot be unpacked.' : reasonOf(error)
}

/** One sentence on what was passed over; null where that is only what goes with every page. */
function passedOverReason(passedOver: ReadonlyMap<string, number>): string | null {
  if ([...passedOver.keys()].every((what) => companions.has(what))) return null
  const list = [...passedOver]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, count]) => `${what} ${count}`)
  const count = [...passedOver.values()].reduce((sum, number) => sum + number, 0)
  return `${several(count)} ${count === 1 ? 'was' : 'were'} passed over (${list.join(', ')}).`
}

const several = (records: number): string => (records === 1 ? '1 record' : `${records} records`)
