import type { CypherRequest } from '../../../../model/api/console.ts'

/** A statement to start from, with the question that it answers. */
export type Example = CypherRequest & { question: string }

/** Each shows one part of the graph model; all give rows on the samples (`test/browser/cypher.browser.test.ts`). */
export const examples: readonly Example[] = [
  {
    question: 'Who is linked to Kim Jong-un by most events?',
    query: `MATCH (actor:Actor {id: $id})-[link:LINKED]-(partner:Actor)
RETURN partner, partner.name AS name, link.eventCount AS events
ORDER BY events DESC
LIMIT 25`,
    params: { id: 'person:kim-jong-un' },
  },
  {
    question: 'Through which events are two actors linked?',
    query: `MATCH (one:Actor {id: $one})-[a:PARTICIPATES_IN]->(event:Event)
      <-[b:PARTICIPATES_IN]-(other:Actor {id: $other})
RETURN one, a, event, b, other
ORDER BY event.dateFrom`,
    params: { one: 'person:kim-jong-un', other: 'person:vladimir-putin' },
  },
  {
    question: 'Which sentences report an event, and who printed them?',
    query: `MATCH (event:Event)<-[:REPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)
      <-[:HAS_SENTENCE]-(article:Article)
RETURN event, sentence.text AS sentence, article, article.publishedAt AS published
ORDER BY event.claimCount DESC, published
LIMIT 50`,
    params: {},
  },
  {
    question: 'Who says things, and how often?',
    query: `MATCH (claim:Claim)-[said:SAID_BY]->(speaker:Actor)
RETURN speaker, said.kind AS kind, count(claim) AS claims
ORDER BY claims DESC`,
    params: {},
  },
  {
    question: 'What is denied, and by whom?',
    query: `MATCH (claim:Claim {polarity: 'negated'})-[:STATED_IN]->(sentence:Sentence)
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Actor)
RETURN claim.name AS denied, collect(DISTINCT speaker.name) AS speakers, sentence.text AS sentence`,
    params: {},
  },
  {
    question: 'How many events of each kind were there in each month?',
    query: `MATCH (event:Event)
WHERE event.dateFrom IS NOT NULL
RETURN substring(event.dateFrom, 0, 7) AS month, event.type AS type, count(*) AS events
ORDER BY month, events DESC`,
    params: {},
  },
  {
    question: 'Who stands for which state or organisation?',
    query: `MATCH (subject:Actor)<-[s:SUBJECT]-(relation:Relation)-[o:OBJECT]->(object:Actor)
RETURN subject, relation.type AS relation, relation.title AS title, object
LIMIT 100`,
    params: {},
  },
  {
    question: 'Search the sentences for words',
    query: `CALL db.index.fulltext.queryNodes('sentence_text', $words) YIELD node, score
RETURN node.text AS sentence, round(score, 2) AS score
LIMIT 20`,
    params: { words: 'phone OR call*' },
  },
  {
    question: 'The shortest ways between two actors',
    query: `MATCH path = allShortestPaths((one:Actor {id: $one})-[:LINKED*..4]-(other:Actor {id: $other}))
RETURN path
LIMIT 10`,
    params: { one: 'person:lee-jae-myung', other: 'person:vladimir-putin' },
  },
]
