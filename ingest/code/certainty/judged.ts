import type { Hedge } from '../../../model/claim.ts'
import { complementClasses } from './certainty-words.ts'
import type { Embedding } from './embedding.ts'
import type { Factuality } from './factuality.ts'
import { lemmaOf } from '../syntax-tree.ts'
import type { SyntaxTree } from '../syntax-tree.ts'

/** What these say of somebody he is only accused or suspected of. */
const blaming: ReadonlyMap<string, Hedge['kind']> = new Map([
  ...['accuse', 'charge', 'allege', 'blame', 'sue', 'indict', 'accusation', 'try'].map(
    (lemma): [string, Hedge['kind']] => [lemma, 'accused'],
  ),
  ...['suspect', 'investigate', 'investigation', 'probe', 'inquiry'].map((lemma): [string, Hedge['kind']] => [
    lemma,
    'suspected',
  ]),
])

/** What its place under another event adds: the requested act is not done, the blamed one is an accusation. */
export function judged(factuality: Factuality, embedding: Embedding | null, tree: SyntaxTree): Factuality {
  if (embedding === null) return factuality
  const { role, matrix } = embedding
  // "was forced to resign": what somebody is made to do he does.
  if (role === 'requested' && complementClasses.get(lemmaOf(tree, matrix.carrier)) === 'does')
    return factuality
  if (role === 'requested') {
    const asking = { of: 'modality' as const, token: matrix.trigger }
    const reasons = [...factuality.reasons.filter((reason) => reason.of !== 'modality'), asking]
    return { ...factuality, modality: 'hypothetical', reasons }
  }
  const token = tree.tokens[matrix.trigger]
  const kind = blaming.get(lemmaOf(tree, matrix.trigger))
  return factuality.hedge === null && kind !== undefined && token !== undefined
    ? { ...factuality, hedge: { kind, start: token.start, end: token.end } }
    : factuality
}
