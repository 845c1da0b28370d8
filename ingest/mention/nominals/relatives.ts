import { kinOf } from '../../../knowledge/kin.ts'
import type { Kin } from '../../../knowledge/kin.ts'
import { localKey } from '../../../model/slug.ts'
import { newEntity } from '../entity.ts'
import type { Cast, Entity } from '../entity.ts'
import type { Resolution, Setting } from './nominal-setting.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { lemmaOf, textBetween } from '../sentence-view.ts'

/** "His sister", "Tamm's wife": somebody else than the possessor; the one this article named so, else unnamed. */
export function relative(setting: Setting, phrase: NounPhrase): Resolution | null {
  const { view, cast, document } = setting
  const kin = kinOf(lemmaOf(view, phrase.head))
  const [owner] = phrase.possessor === null ? [] : setting.meantAt(phrase.possessor)
  if (owner === undefined || owner.type !== 'person' || kin === null) return null
  const lemma = lemmaOf(view, phrase.head)
  const key = localKey(
    'person',
    `${lemma} of ${owner.key.replace(/^person:/u, '').replace(/@.*$/u, '')}`,
    document.article.id,
  )
  const known =
    cast.all().find((entity) => entity !== owner && entity.titles.has(`${lemma} of ${owner.key}`)) ??
    otherWayRound(cast, owner, kin)
  const entity = known ?? cast.ensure(key, () => newEntity(key, 'person', `${lemma} of ${owner.name}`))
  entity.gender ??= kin.gender
  if (entity.key === key) entity.names.add(textBetween(document, view, phrase.first, phrase.end))
  return { entities: [entity], rule: 'relative', type: 'person' }
}

const inverses = {
  sibling_of: 'sibling_of',
  spouse_of: 'spouse_of',
  parent_of: 'child_of',
  child_of: 'parent_of',
} as const

/** "Her brother", said of Ilves' sister, is Ilves. */
function otherWayRound(cast: Cast, owner: Entity, kin: Kin): Entity | null {
  if (kin.relation === null) return null
  for (const title of owner.titles) {
    const [lemma = '', key = ''] = title.split(' of ')
    const entity = kinOf(lemma)?.relation === inverses[kin.relation] ? cast.get(key) : null
    if (entity !== null && (entity.gender === null || kin.gender === null || entity.gender === kin.gender))
      return entity
  }
  return null
}
