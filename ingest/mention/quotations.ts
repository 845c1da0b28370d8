import { ownWordsVerbs } from '../../knowledge/speech-verbs.ts'
import type { Entity } from './entity.ts'
import { dependentsBy, lemmaOf, tokenText } from './sentence-view.ts'
import type { Arc, DocumentView, SentenceView } from './sentence-view.ts'

export type Speakers = {
  /** Who speaks at a token: looked up by sentence and token; null outside quotations or where it is unclear. */
  at: (sentence: number, token: number) => Entity | null
  /** Whether anybody is quoted in the article at all. */
  any: boolean
}

type Speech = { sentence: number; verb: number; entity: Entity }

/**
 * Attributes quoted stretches to the subject of the nearest speech verb outside the marks in the same paragraph (same sentence
 * first, then the one before, then the one after), and statements that follow "X said:" to X until the article's end.
 */
export function speakersOf(
  document: DocumentView,
  personAt: (sentence: number, token: number) => Entity | null,
): Speakers {
  const speeches = document.sentences.flatMap((view) => speechesOf(view, personAt))
  const opened = openStatements(document, speeches)
  const at = (sentence: number, token: number): Entity | null => {
    const view = document.sentences[sentence]
    if (view === undefined) return null
    if (view.quoted[token] !== true) return opened.get(sentence) ?? null
    const near = [0, -1, 1, -2]
      .map((step) => speeches.filter((speech) => speech.sentence === sentence + step))
      .find(
        (list, at) =>
          list.length > 0 && (at === 0 || sameParagraph(document, sentence, list[0]?.sentence ?? sentence)),
      )
    const persons = new Set((near ?? []).map((speech) => speech.entity))
    if (persons.size === 1) return [...persons][0] ?? null
    return (
      (near ?? []).toSorted((a, b) => Math.abs(a.verb - token) - Math.abs(b.verb - token))[0]?.entity ??
      opened.get(sentence) ??
      null
    )
  }
  return { at, any: speeches.length > 0 }
}

function sameParagraph(document: DocumentView, a: number, b: number): boolean {
  const one = document.sentences[a]?.parsed.paragraph
  const other = document.sentences[b]?.parsed.paragraph
  return one === other || (one !== undefined && other !== undefined && one - other === 1)
}

function speechesOf(
  view: SentenceView,
  personAt: (sentence: number, token: number) => Entity | null,
): Speech[] {
  const found: Speech[] = []
  view.tokens.forEach((_, token) => {
    if (view.quoted[token] === true || !ownWordsVerbs.has(lemmaOf(view, token))) return
    for (const arc of speakersArcs(view, token)) {
      const entity = [arc.token, ...dependentsBy(view, arc.token, 'appos')]
        .map((at) => personAt(view.index, at))
        .find((found) => found !== null)
      if (entity !== undefined && entity !== null) found.push({ sentence: view.index, verb: token, entity })
    }
  })
  return found
}

/** The subject of a verb of saying; what stands behind it ("…", said the minister) the parser often takes for its object. */
function speakersArcs(view: SentenceView, verb: number): readonly Arc[] {
  const arcs = view.dependents[verb] ?? []
  const subjects = arcs.filter((arc) => arc.label.startsWith('nsubj'))
  if (subjects.length > 0 || !/^(?:,|''|”|")$/u.test(tokenText(view, verb - 1))) return subjects
  return arcs.filter((arc) => arc.label === 'obj' && arc.token > verb)
}

/** "The minister said:" and a new paragraph: what follows without quotation marks is the minister's. */
function openStatements(document: DocumentView, speeches: readonly Speech[]): Map<number, Entity> {
  const opened = new Map<number, Entity>()
  let speaker: Entity | null = null
  for (const view of document.sentences) {
    if (speaker !== null) opened.set(view.index, speaker)
    if (tokenText(view, view.tokens.length - 1) === ':') {
      const last = speeches.filter((speech) => speech.sentence === view.index).at(-1)
      if (last !== undefined) {
        speaker = last.entity
        opened.delete(view.index)
      }
    } else if (
      /^["“”']/u.test(tokenText(view, 0)) ||
      speeches.some((speech) => speech.sentence === view.index && speech.entity !== speaker)
    )
      speaker = null
  }
  return opened
}
