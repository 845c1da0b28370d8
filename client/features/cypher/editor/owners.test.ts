import { expect, it } from 'vitest'
import { ownersAt } from './owners.ts'

it.each([
  ['MATCH (a:Actor) RETURN a.', ['Actor']],
  ['MATCH (a:Actor) RETURN a.na', ['Actor']],
  ['MATCH (a:Actor)-[link:LINKED]-(b:Person|Country) WHERE b.', ['Person', 'Country']],
  ['MATCH (a:Actor)-[link:LINKED]-(b) RETURN link.', ['LINKED']],
  ['MATCH ()-[l:ACTOR|RECIPIENT*1..2]-() RETURN l.', ['ACTOR', 'RECIPIENT']],
  ['MATCH (a:Actor&!Media {id: $id}) RETURN a.', ['Actor']],
  ['MATCH (a:Actor WHERE a.', ['Actor']],
  ['MATCH (:Claim {pol', ['Claim']],
  ['MATCH (c:Claim {polarity: "negated", ', ['Claim']],
  ['MATCH (`a`:`Actor` {', []],
  ['MATCH (a) RETURN a.', []],
  ['MATCH (a:Actor) RETURN b.', []],
  ['MATCH (a:Actor) RETURN ', []],
])('%s', (before, owners) => expect(ownersAt(before)).toEqual(owners))
