import type { Participant } from '../participants/participants.ts'

import { isBody, isSpecific, relate, spanOf } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { holdersOf } from './holders.ts'
import type { HomeCountry } from './home-country.ts'
import { relationOfPost } from './offices.ts'
import { isComing, rolePhrases } from './role-phrase.ts'
import type { Owner, RolePhrase } from './role-phrase.ts'
import { isEqual, postOfEqual } from './equals.ts'
import { impliedOwner } from './implied-owner.ts'
import { ownersBehindName, ownersOf } from './owners.ts'
import type { Spans } from './spans.ts'

/** Posts by the words that name them: titles in front of and behind names, in apposition, by a copula. */
export function officeRelations(spans: Spans, home: HomeCountry): FoundRelation[] {
  return rolePhrases(spans).flatMap((phrase) => {
    if (isComing(spans.tree, phrase)) return []
    const holders = holdersOf(spans, phrase)
    return holders.flatMap(({ participant, past }, order) =>
      inPost(spans, respectively(phrase, holders.length, order), participant, home).map((relation) =>
        past ? { ...relation, status: 'former' as const } : relation,
      ),
    )
  })
}

/** "the ministers of Peru and Chile, Anu Tamm and Marko Ilves": as many owners as holders belong to one each. */
function respectively(phrase: RolePhrase, holders: number, order: number): RolePhrase {
  const owner = phrase.owners[order]
  return holders > 1 && phrase.owners.length === holders && owner !== undefined
    ? { ...phrase, owners: [owner] }
    : phrase
}

/** The relations of a holder to all that the post belongs to. */
export function inPost(
  spans: Spans,
  phrase: RolePhrase,
  holder: Participant,
  home: HomeCountry | null,
): FoundRelation[] {
  const all = [...ownersOf(spans, phrase), ...ownersBehindName(spans, phrase, holder)].filter(
    (owner) => owner.participant.key !== holder.key && isBody(owner.participant),
  )
  // "head of Peru's Vostok Bank": who owns a named body is not served by its head.
  const named = all.some((owner) => owner.through !== 'unit' && !owner.participant.key.includes('@'))
  const stated = named ? all.filter((owner) => owner.through !== 'unit') : all
  const found = stated.flatMap((owner) => toRelation(spans, phrase, holder, owner, 0.9))
  if (home === null) return found
  // "Education Minister X of the Green Party": the party is not whose minister he is.
  const isParty = stated.every((owner) => owner.participant.mention.firstToken >= holder.mention.endToken)
  if (stated.length > 0 && !isParty) return found
  const implied = impliedOwner(spans, phrase, holder, home)
  return implied === null ? found : [...found, ...toRelation(spans, phrase, holder, implied, 0.7)]
}

function toRelation(
  spans: Spans,
  phrase: RolePhrase,
  holder: Participant,
  owner: Owner,
  confidence: number,
): FoundRelation[] {
  const { key } = owner.participant
  if (!isSpecific(spans.index, owner.participant)) return []
  const equal = isEqual(phrase) ? postOfEqual(spans, phrase) : null
  const post = { ...phrase, ...equal, through: owner.through }
  const type = relationOfPost(post, key.startsWith('country:') ? 'country' : 'body')
  if (type === null) return []
  const { status, noun } = phrase
  return [
    relate(type, holder, owner.participant, {
      title: equal?.title ?? phrase.title,
      status,
      confidence,
      also: spanOf(spans.tree, noun, noun),
    }),
  ]
}
