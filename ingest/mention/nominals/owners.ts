import type { Entity } from '../entity.ts'
import { ensureCountry } from '../governments.ts'
import type { Setting } from './nominal-setting.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { tagOf } from '../sentence-view.ts'

/** "The Chilean and Peruvian governments": everybody whose government is meant, in the order of their keys. */
export function ownersInFront(setting: Setting, phrase: NounPhrase): Entity[] {
  const { view, cast } = setting
  const found = new Map<string, Entity>()
  for (let token = phrase.head - 1; token >= 0; token -= 1) {
    if (!/^(?:JJ|NN|CC|,|POS|HYPH)/u.test(tagOf(view, token))) break
    const code = setting.countryIn(token, token + 1)
    const named =
      code === null
        ? setting.meantAt(token).filter((entity) => entity.type !== 'person')
        : [ensureCountry(cast, code)]
    for (const entity of named) found.set(entity.key, entity)
  }
  return [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}
