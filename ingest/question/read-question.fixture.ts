import { recordedParser } from '../../test/fixtures/recorded-parser.ts'
import { codeQuestion } from './code-question.ts'

const parser = recordedParser('questions')

/**
 * How a question is read, in one line: `actor? | SUPPORT “praised” | recipient “North Korean troops” = org:…`; or what is not
 * understood: `✗ “wants”`.
 */
export async function readQuestion(text: string): Promise<string> {
  const coded = await codeQuestion(text, { parser, today: '2025-09-01' })
  if (!coded.understood) return `✗ ${coded.parts.map((part) => `“${quoted(text, part)}”`).join(' ')}`.trim()
  const { asks, hole, types, relation, names, date, place, modality, polarity, words } = coded.reading
  return [
    asks === 'claims' || asks === 'relations' ? `${hole?.of ?? 'nothing'}?` : asks,
    ...types.map(
      (type) => `${type.type}${type.mode === null ? '' : ` ${type.mode}`} “${quoted(text, type)}”`,
    ),
    ...(relation === null ? [] : [`${relation.type}${relation.title === null ? '' : ` ${relation.title}`}`]),
    ...names.map((name) => `${name.role} “${quoted(text, name)}” = ${name.key ?? '?'}`),
    ...(date === null ? [] : [`“${quoted(text, date)}” ${date.from ?? ''}..${date.to ?? ''}`]),
    ...(place === null ? [] : [`at ${place.id}`]),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(polarity === 'affirmed' ? [] : [polarity]),
    ...(words.length === 0 ? [] : [`with ${words.map((word) => quoted(text, word)).join(', ')}`]),
  ].join(' | ')
}

const quoted = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end)
