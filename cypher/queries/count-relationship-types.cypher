// Counts of whole types come from the count store: this takes no time in a graph of any size.
UNWIND [
  {name: 'IN', count: COUNT { ()-[:IN]->() }},
  {name: 'HAS_SENTENCE', count: COUNT { ()-[:HAS_SENTENCE]->() }},
  {name: 'KNOWS', count: COUNT { ()-[:KNOWS]->() }},
  {name: 'MENTIONS', count: COUNT { ()-[:MENTIONS]->() }},
  {name: 'ACTOR', count: COUNT { ()-[:ACTOR]->() }},
  {name: 'RECIPIENT', count: COUNT { ()-[:RECIPIENT]->() }},
  {name: 'STATED_IN', count: COUNT { ()-[:STATED_IN]->() }},
  {name: 'SAID_BY', count: COUNT { ()-[:SAID_BY]->() }},
  {name: 'AT', count: COUNT { ()-[:AT]->() }},
  {name: 'SUBJECT', count: COUNT { ()-[:SUBJECT]->() }},
  {name: 'OBJECT', count: COUNT { ()-[:OBJECT]->() }},
  {name: 'MEANS', count: COUNT { ()-[:MEANS]->() }},
  {name: 'ABBREVIATED', count: COUNT { ()-[:ABBREVIATED]->() }},
  {name: 'POSSIBLY_SAME', count: COUNT { ()-[:POSSIBLY_SAME]->() }},
  {name: 'PUBLISHED_BY', count: COUNT { ()-[:PUBLISHED_BY]->() }},
  {name: 'NEAR_DUPLICATE_OF', count: COUNT { ()-[:NEAR_DUPLICATE_OF]->() }},
  {name: 'REVISES', count: COUNT { ()-[:REVISES]->() }},
  {name: 'HAS_PRINT', count: COUNT { ()-[:HAS_PRINT]->() }},
  {name: 'REPORTS', count: COUNT { ()-[:REPORTS]->() }},
  {name: 'PARTICIPATES_IN', count: COUNT { ()-[:PARTICIPATES_IN]->() }},
  {name: 'LINKED', count: COUNT { ()-[:LINKED]->() }}
] AS one
RETURN one.name AS name, one.count AS count
