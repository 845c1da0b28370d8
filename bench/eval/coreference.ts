import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { Extraction } from '../../model/extraction.ts'
import { Failure } from '../../model/failure.ts'
import { bCubedOverAll } from './b-cubed.ts'
import type { Found, JudgedMention } from './b-cubed.ts'
import type { ForeignMention } from './corenlp-chains.ts'
import type { EvaluationData } from './data-folder.ts'
import { joinedFullNames } from './joined-names.ts'
import type { FoundName } from './joined-names.ts'

/** Who is meant where in a text, by whomever. */
export type Reading = {
  article: Pick<Extraction['article'], 'text'>
  mentions: readonly (Extraction['mentions'][number] | ForeignMention)[]
}

/** How well mentions are joined, over all gold mentions, and full names that were joined though they are two. */
export type Joining = { bCubed: Found; joined: string[][] }

/** The kinds of gold mentions that are judged. */
const judgedTypes = new Set(['person', 'organization', 'place'])

const Callable = z.custom<(...values: unknown[]) => unknown>((value) => typeof value === 'function')
const ConlluLibrary = z.object({ parseConllu: Callable })
const CoreferenceLibrary = z.object({ alignTokens: Callable, scoreCorefDocument: Callable })

const Gold = z.object({
  id: z.string(),
  tokens: z.array(z.object({ form: z.string(), upos: z.string(), xpos: z.string() })),
  mentions: z.array(
    z.object({
      chain: z.string(),
      type: z.string(),
      kind: z.string(),
      start: z.int(),
      end: z.int(),
      run: z.tuple([z.int(), z.int()]).nullable(),
    }),
  ),
})
type Gold = z.infer<typeof Gold>
const Alignment = z.object({ ranges: z.array(z.tuple([z.int(), z.int()]).nullable()) })
const Scored = z.object({
  chains: z.array(z.object({ chain: z.string(), cluster: z.string(), text: z.string() })),
})

/** The extractions in a file, by the id that the input gave its articles. */
export async function readExtractions(file: string): Promise<Map<string, Extraction>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  const extractions = lines.map((line) => Extraction.parse(JSON.parse(line)))
  return new Map(extractions.map((extraction) => [extraction.article.sourceId ?? '', extraction]))
}

/**
 * Judges readings (by document) against the gold chains of the kit. The kit's own library, loaded from its folder, finds
 * the gold mentions in the texts and pairs them with the predicted ones, so that both are found as its scorer finds them.
 */
export async function openJudge(
  data: EvaluationData,
): Promise<(readings: ReadonlyMap<string, Reading>) => Joining> {
  const { parseConllu } = ConlluLibrary.parse(await load(data.libraries.conllu))
  const { alignTokens, scoreCorefDocument } = CoreferenceLibrary.parse(await load(data.libraries.coreference))
  const folder = data.coreference.gold
  const names = (await readdir(folder)).filter((name) => name.endsWith('.conllu')).toSorted()
  const documents = await Promise.all(
    names.map(async (name) => parseConllu(await readFile(join(folder, name), 'utf8'))),
  )

  return (readings) => {
    const judged = documents.map((document) => {
      const gold = Gold.parse(document)
      const reading = readings.get(gold.id)
      if (reading === undefined) throw new Failure(`There is no reading of ${gold.id}.`)
      const { ranges } = Alignment.parse(alignTokens(document, reading.article.text))
      const { chains } = Scored.parse(scoreCorefDocument(document, reading))
      const inText = gold.mentions.filter(
        ({ type, start, end }) =>
          judgedTypes.has(type) && (ranges[start] ?? null) !== null && (ranges[end] ?? null) !== null,
      )
      return {
        all: withMissing(inText, chains),
        joined: joinedFullNames(namesAmong(gold, chains), (cluster) => wordingsOf(reading, cluster)),
      }
    })
    return {
      bCubed: bCubedOverAll(judged.map(({ all }) => all)),
      joined: judged.flatMap(({ joined }) => joined),
    }
  }
}

async function load(library: string): Promise<unknown> {
  return import(pathToFileURL(library).href)
}

/** How a predicted actor is named in the text. */
function wordingsOf({ article, mentions }: Reading, actor: string): string[] {
  return mentions
    .filter((mention) => mention.actor === actor && mention.kind === 'name')
    .map(({ start, end }) => article.text.slice(start, end))
}

/** The mentions that were found, and one without a cluster for each other gold mention of a chain. */
function withMissing(
  gold: Gold['mentions'],
  found: readonly { chain: string; cluster: string }[],
): JudgedMention[] {
  const foundOf = Map.groupBy(found, ({ chain }) => chain)
  const missing = [...Map.groupBy(gold, ({ chain }) => chain)].flatMap(([chain, mentions]) =>
    Array.from({ length: mentions.length - (foundOf.get(chain)?.length ?? 0) }, () => ({
      chain,
      cluster: null,
    })),
  )
  return [...found, ...missing]
}

/** The found mentions that are names, as the gold document has the name. */
function namesAmong(gold: Gold, found: readonly { chain: string; cluster: string; text: string }[]) {
  const words = (start: number, end: number): string =>
    gold.tokens
      .slice(start, end + 1)
      .map(({ form }) => form)
      .join(' ')
  const names = gold.mentions.filter(({ kind }) => kind === 'name')
  return found.flatMap(({ chain, cluster, text }): FoundName[] => {
    const name = names.find(
      (mention) => mention.chain === chain && words(...withoutEdges(gold, mention)) === text,
    )
    return name?.run == null ? [] : [{ chain, cluster, name: words(...name.run) }]
  })
}

/** As the scorer shows a mention: without an article in front and without a possessive or punctuation behind. */
function withoutEdges({ tokens }: Gold, { start, end }: { start: number; end: number }): [number, number] {
  let [first, last] = [start, end]
  while (first < last && /^(?:the|an?)$/iu.test(tokens[first]?.form ?? '')) first += 1
  while (last > first && (tokens[last]?.xpos === 'POS' || tokens[last]?.upos === 'PUNCT')) last -= 1
  return [first, last]
}
