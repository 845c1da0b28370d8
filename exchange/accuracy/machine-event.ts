import type { SampledClaim, SampledSentence } from '../../cypher/export/sample/sampled.ts'
import { compareText } from '../../model/compare-text.ts'
import type { MachineEvent, MachineParty } from './key.ts'

type Ordered = { key: string; order: number | null }

/** What the coder said of a claim, whatever people have put right since. */
export function machineEvent(claim: SampledClaim, sentence: SampledSentence): MachineEvent {
  const { coded } = claim
  const said = coded?.fields ?? claim
  const { dateFrom, dateTo, datePrecision } = said
  const partyOf = partiesOf(claim, sentence)
  const parties = (parts: readonly Ordered[]): MachineParty[] =>
    parts
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0) || compareText(a.key, b.key))
      .map(({ key }) => partyOf(key))
  return {
    claim: claim.id,
    type: said.type,
    mode: said.mode,
    actors: parties(coded?.actors ?? claim.actors),
    recipients: parties(coded?.recipients ?? claim.recipients),
    date:
      dateFrom === null || dateTo === null || datePrecision === null
        ? null
        : { from: dateFrom, to: dateTo, precision: datePrecision },
    speakers: claim.attribution
      .filter(({ kind }) => kind !== 'outlet')
      .flatMap(({ actor, description }) => {
        if (actor !== null) return [partyOf(actor)]
        return description === null ? [] : [{ key: null, name: description, names: [description] }]
      }),
    modality: said.modality,
    polarity: said.polarity,
  }
}

/** Whom a local key means: as the claim has it, else as its article knows it, with the words that stand for it in the sentence. */
function partiesOf(claim: SampledClaim, { knows, mentions }: SampledSentence): (key: string) => MachineParty {
  const known = new Map(
    [...knows, ...claim.actors, ...claim.recipients].map(({ key, name, aliases, country }) => [
      key,
      {
        name,
        names: [name, ...aliases, ...(key.startsWith('country:') && country !== null ? [country] : [])],
      },
    ]),
  )
  return (key) => {
    const { name, names } = known.get(key) ?? { name: key, names: [key] }
    const words = mentions.filter((mention) => mention.key === key).map(({ text }) => text)
    return { key, name, names: [...new Set([...names, ...words])] }
  }
}
