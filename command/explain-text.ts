import type { Explained, ExplainedSentence, UnclaimedWord } from '../ingest/index.ts'
import type { AttributionLink, Claim } from '../model/claim.ts'
import type { DecidingWords, FoundParticipant } from '../model/explanation.ts'
import type { Span } from '../model/span.ts'

/** Entries of the lexicon named for a word of which no claim came, before it says how many there are more. */
const namedEntries = 3

type Reader = { words: (span: Span) => string; name: (key: string) => string }

/** An explained article as text for a terminal: each sentence, the claims in it, and the words that told nothing. */
export function explanationText({ extraction, sentences }: Explained): string {
  const { article, actors } = extraction
  const names = new Map(actors.map((actor) => [actor.id, actor.name]))
  const reader: Reader = {
    words: ({ start, end }) => `“${article.text.slice(start, end)}”`,
    name: (key) => names.get(key) ?? key,
  }
  const source = [article.outlet, article.publishedAt, article.path].filter((part) => part !== null)
  const head = [article.title, source.length === 0 ? null : source.join(', ')].filter((line) => line !== null)
  const blocks = [head.join('\n'), ...sentences.map((sentence) => sentenceText(sentence, reader))]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n\n`
}

function sentenceText({ index, text, claims, unclaimed }: ExplainedSentence, reader: Reader): string {
  return [
    `${index}  ${text.replaceAll(/\s+/gu, ' ')}`,
    ...claims.map((claim) => claimText(claim, reader)),
    ...(unclaimed.length === 0 ? [] : [unclaimed.map((word) => silenceText(word, reader)).join('\n')]),
  ].join('\n\n')
}

function claimText(claim: Claim, reader: Reader): string {
  const { words, name } = reader
  const [actors, recipients] = [claim.actors, claim.recipients].map((side) => side.map(name).join(', '))
  const title = [codeOf(claim), actors, recipients === '' ? '' : `> ${recipients}`].filter(
    (part) => part !== '',
  )
  const { explanation } = claim
  const decidedBy = (of: DecidingWords['of']): string[] =>
    explanation.decided.filter((span) => span.of === of).map((span) => `by ${words(span)}`)
  const rows: [string, string[]][] = [
    ['rule', [claim.rule]],
    ['entry', entryLines(claim)],
    [
      'words',
      inOneLine(
        explanation.matched.map((span) => `${span.as} ${words(span)}`),
        ', ',
      ),
    ],
    ['inside', inOneLine(explanation.path, ' ← ')],
    ...explanation.participants.map((found): [string, string[]] => [found.role, [foundText(found, reader)]]),
    [
      'said by',
      claim.attribution.map((link, at) => linkText(link, explanation.said[at] ?? 'unexplained', reader)),
    ],
    ['type', typeLines(claim, reader)],
    ['modality', [[claim.modality, ...decidedBy('modality')].join(' ')]],
    ['polarity', [[claim.polarity, ...decidedBy('polarity')].join(' ')]],
    ['hedge', claim.hedge === null ? [] : [`${claim.hedge.kind} by ${words(claim.hedge)}`]],
    ['date', [dateText(claim, reader)]],
    ['place', [placeText(claim, decidedBy('place'))]],
    ['size', sizeLines(claim, reader)],
    ['contexts', inOneLine(claim.contexts, ', ')],
    ['confidence', [confidenceText(claim)]],
  ]
  return [`   ${title.join('  ')}`, ...rows.flatMap(([label, lines]) => rowText(label, lines))].join('\n')
}

const codeOf = (claim: Claim): string => (claim.mode === null ? claim.type : `${claim.type} ${claim.mode}`)

const inOneLine = (parts: readonly string[], mark: string): string[] =>
  parts.length === 0 ? [] : [parts.join(mark)]

/** The label stands before the first line only. */
function rowText(label: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => `     ${(at === 0 ? label : '').padEnd(12)}${line}`)
}

function entryLines({ explanation: { entry, frame } }: Claim): string[] {
  if (entry === null) return frame === null ? [] : [frame]
  const over = entry.over.map((other) => `before ${other.at} ${other.frame}, ${why[other.why]}`)
  return [`${entry.at}  ${entry.written}`, ...over]
}

const why = { unfilled: 'where nobody stands in the slot it needs', weaker: 'which asks for less' }

function foundText(found: FoundParticipant, { words, name }: Reader): string {
  const way = found.path ?? 'in another sentence'
  return `${name(found.actor)}: ${words(found)} in slot ${found.slot}, ${way}; a ${found.kind} by rule ${found.mention}`
}

function linkText(
  { actor, kind, description, quote, cue }: AttributionLink,
  how: string,
  reader: Reader,
): string {
  const who = actor === null ? `“${description ?? 'somebody'}”` : reader.name(actor)
  const cited = kind === 'outlet' ? kind : `${kind}, ${quote}`
  return `${who}: ${cited}${cue === null ? '' : ` by ${reader.words(cue)}`}, ${how}`
}

function typeLines({ explanation }: Claim, { words }: Reader): string[] {
  return explanation.decided
    .filter((span) => span.of === 'type')
    .map((span) => `from ${span.how} by ${words(span)}`)
}

function dateText({ date, explanation }: Claim, { words }: Reader): string {
  if (date === null) return 'unknown'
  const days = date.from === date.to ? date.from : `${date.from} to ${date.to}`
  const by = explanation.decided
    .filter((span) => span.of === 'date')
    .map((span) => ` by ${words(span)}, ${span.how}`)
  return `${days} (${date.precision})${by.join('')}`
}

function placeText({ place }: Claim, by: readonly string[]): string {
  return place === null ? 'unknown' : [`${place.name} (${place.precision})`, ...by].join(' ')
}

function sizeLines({ size }: Claim, { words }: Reader): string[] {
  return (['dead', 'injured', 'arrested'] as const).flatMap((kind) => {
    const count = size?.[kind] ?? null
    if (count === null) return []
    const number = count.low === count.high ? `${count.low}` : `${count.low} to ${count.high}`
    return [`${number} ${kind} by ${words(count)}`]
  })
}

function confidenceText({ confidence, explanation }: Claim): string {
  const parts = Object.entries(explanation.confidence).map(([part, value]) => `${part} ${value}`)
  return parts.length === 0 ? `${confidence}` : `${confidence} = ${parts.join(' × ')}`
}

/** "nothing of “took” (verb take): obj=hostage does not hold (assault.lexicon:44), and 30 more". */
function silenceText({ start, end, kind, lemma, reasons }: UnclaimedWord, { words }: Reader): string {
  const shown = reasons
    .slice(0, namedEntries)
    .map(({ at, why: reason }) => (at === null ? reason : `${reason} (${at})`))
  const rest = reasons.length > shown.length ? [`and ${reasons.length - shown.length} more`] : []
  return `   nothing of ${words({ start, end })} (${kind} ${lemma}): ${[...shown, ...rest].join(', ')}`
}
