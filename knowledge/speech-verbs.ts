import { wordSet } from './phrases.ts'

/**
 * Verbs whose clause is what somebody says, thinks or learns. They are never events by themselves; some are events beside
 * (accuse, urge).
 */
export const speechVerbs = wordSet(`
  say, tell, add, state, note, warn, declare, announce, insist, stress, argue, explain, remark, comment, write, reply,
  claim, urge, conclude, recall, reiterate, respond, tweet, post, assert, observe, admit, confirm, describe, read, accuse,
  deny, report, maintain, contend, allege, acknowledge, concede, reveal, disclose, emphasise, emphasize, underline,
  underscore, repeat, suggest, indicate, hint, imply, point+out, pledge, promise, vow, swear, testify, respond+to, answer,
  retort, counter, believe, think, estimate, assess, predict, forecast, caution, complain, lament, recount, relate,
  describe+as, quote, cite, inform, notify, brief, assure, reassure, remind, advise, signal, hear, learn, charge, protest,
  proclaim, pronounce, publish, broadcast, air, carry, quip, joke, agree, boast, brag, demand, propose, recommend,
  request, speak, tout, voice, mention, mutter, shout, stipulate, rule, find, fear, hope, expect, worry, decree, decide,
  show, understand, know
`)

/** These and verbs that stand with somebody's own words, while a clause of theirs is no report. */
export const ownWordsVerbs: ReadonlySet<string> = new Set([...speechVerbs, 'ask', 'continue'])
