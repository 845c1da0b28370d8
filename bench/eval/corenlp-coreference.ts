import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fetchedFolders, isFetched } from '../../engines/fetched.ts'
import { findJava } from '../../engines/index.ts'
import { coreNlpProperties, coreNlpVersion } from '../../model/corenlp-properties.ts'
import { exitCodes, Failure, messageOf } from '../../model/failure.ts'
import { hash, textHash } from '../../model/identity.ts'
import type { Settings } from '../../model/settings.ts'
import { CoreNlpChains } from './corenlp-chains.ts'

const execute = promisify(execFile)

/** CoreNLP's statistical coreference with everything else as it comes, and sentences split as ours are. */
const properties = {
  annotators: 'tokenize,pos,lemma,ner,depparse,coref',
  'coref.algorithm': 'statistical',
  'ssplit.newlineIsSentenceBreak': coreNlpProperties['ssplit.newlineIsSentenceBreak'],
  outputFormat: 'json',
}

/**
 * CoreNLP's own coreference in these texts, in their order, by a CoreNLP process of its own: the models would crowd the
 * server that parses. Answers are kept in the home's cache. Null where a text is new and neither Java nor the fetched
 * engine is there (`CORENLP_URL` does without them).
 */
export async function coreNlpCoreference(
  settings: Settings,
  texts: readonly string[],
): Promise<CoreNlpChains[] | null> {
  const folder = join(settings.folders.cache, 'coreference')
  const fileOf = (text: string): string =>
    join(folder, `${hash(textHash(text), coreNlpVersion, JSON.stringify(properties))}.json`)
  const answers = new Map(
    await Promise.all(texts.map(async (text) => [text, await readAnswer(fileOf(text))] as const)),
  )
  const missing = texts.filter((text) => answers.get(text) === null)
  if (missing.length > 0) {
    const found = await annotate(settings, missing)
    if (found === null) return null
    await mkdir(folder, { recursive: true })
    for (const [index, text] of missing.entries()) {
      const answer = found[index]
      if (answer === undefined) continue
      answers.set(text, answer)
      await writeFile(fileOf(text), JSON.stringify(answer))
    }
  }
  return texts.flatMap((text) => answers.get(text) ?? [])
}

async function readAnswer(file: string): Promise<CoreNlpChains | null> {
  try {
    return CoreNlpChains.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

async function annotate(settings: Settings, texts: readonly string[]): Promise<CoreNlpChains[] | null> {
  const java = await findJava()
  if (java === null || !isFetched(settings, 'corenlp')) return null
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-coreference-'))
  try {
    const names = texts.map((_, index) => join(folder, `${index}.txt`))
    for (const [index, text] of texts.entries()) await writeFile(names[index] ?? '', text)
    const list = join(folder, 'list')
    await writeFile(list, names.join('\n'))
    const options = Object.entries(properties).flatMap(([name, value]) => [`-${name}`, value])
    await execute(
      java.java,
      [
        `-Xmx${settings.CORENLP_HEAP}`,
        '-cp',
        join(fetchedFolders(settings, 'corenlp').jars, '*'),
        'edu.stanford.nlp.pipeline.StanfordCoreNLP',
        ...options,
        '-fileList',
        list,
        '-outputDirectory',
        folder,
      ],
      { maxBuffer: 64 * 1024 ** 2 },
    )
    return await Promise.all(
      names.map(async (name) => CoreNlpChains.parse(JSON.parse(await readFile(`${name}.json`, 'utf8')))),
    )
  } catch (error) {
    const reason = messageOf(error).trim().split('\n').at(-1) ?? ''
    throw new Failure(`CoreNLP's coreference did not run: ${reason}`, exitCodes.engine, { cause: error })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
