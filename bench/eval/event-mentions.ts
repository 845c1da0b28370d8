import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { stemsOf } from '../../ingest/derive/events/words.ts'
import type { EvaluationData } from './data-folder.ts'

const GoldMention = z.object({
  coref_chain: z.string(),
  doc_id: z.string(),
  sent_id: z.int(),
  tokens_str: z.string(),
})
type GoldMention = z.infer<typeof GoldMention>
const GoldMentions = z.array(GoldMention)

/** A gold event mention with what its sentence holds. */
export type EventMention = {
  topic: string
  document: string
  sentence: string
  /** Gold cluster. */
  chain: string
  words: string
  /** The words as one lemma: the stems of those that have content. */
  lemma: string
  sentenceText: string
  /** Whom and what the sentence names: gold entity mentions, by their chain and by their words. */
  entities: readonly { chain: string; words: string }[]
}

/** The gold event mentions of the ECB+ files, in the order of the file. */
export async function readEventMentions(files: EvaluationData['events']): Promise<EventMention[]> {
  const [corpus, events, entities] = await Promise.all([
    readFile(files.corpus, 'utf8'),
    readMentions(files.events),
    readMentions(files.entities),
  ])
  const texts = sentencesOf(corpus)
  const named = Map.groupBy(entities, sentenceOf)
  return events.map((event) => {
    const sentence = sentenceOf(event)
    return {
      topic: event.doc_id.split('_')[0] ?? '',
      document: event.doc_id,
      sentence,
      chain: event.coref_chain,
      words: event.tokens_str,
      lemma: lemmaOf(event.tokens_str),
      sentenceText: texts.get(sentence) ?? '',
      entities: (named.get(sentence) ?? []).map(({ coref_chain, tokens_str }) => ({
        chain: coref_chain,
        words: lemmaOf(tokens_str),
      })),
    }
  })
}

async function readMentions(file: string): Promise<GoldMention[]> {
  return GoldMentions.parse(JSON.parse(await readFile(file, 'utf8')))
}

function sentenceOf({ doc_id, sent_id }: GoldMention): string {
  return `${doc_id}:${sent_id}`
}

/** Sentences from one token a line: document, sentence, number of the token, token, chain. */
function sentencesOf(corpus: string): Map<string, string> {
  const tokens = corpus.split('\n').flatMap((line) => {
    const [document, sentence, , token] = line.split('\t')
    return token === undefined ? [] : [{ sentence: `${document}:${sentence}`, token }]
  })
  const sentences = Map.groupBy(tokens, ({ sentence }) => sentence)
  return new Map([...sentences].map(([id, list]) => [id, list.map(({ token }) => token).join(' ')]))
}

function lemmaOf(words: string): string {
  return stemsOf(words).join(' ') || words.trim().toLowerCase()
}
