// Counts of whole labels come from the count store: this takes no time in a graph of any size.
UNWIND [
  {name: 'Article', count: COUNT { (:Article) }},
  {name: 'Collection', count: COUNT { (:Collection) }},
  {name: 'Sentence', count: COUNT { (:Sentence) }},
  {name: 'LocalKey', count: COUNT { (:LocalKey) }},
  {name: 'Claim', count: COUNT { (:Claim) }},
  {name: 'Relation', count: COUNT { (:Relation) }},
  {name: 'LedgerEntry', count: COUNT { (:LedgerEntry) }},
  {name: 'Actor', count: COUNT { (:Actor) }},
  {name: 'Event', count: COUNT { (:Event) }},
  {name: 'Place', count: COUNT { (:Place) }},
  {name: 'Print', count: COUNT { (:Print) }},
  {name: 'Imported', count: COUNT { (:Imported) }},
  {name: 'Decision', count: COUNT { (:Decision) }},
  {name: 'Saved', count: COUNT { (:Saved) }},
  {name: 'Job', count: COUNT { (:Job) }},
  {name: 'Acronym', count: COUNT { (:Acronym) }},
  {name: 'Dirty', count: COUNT { (:Dirty) }},
  {name: 'Dramatis', count: COUNT { (:Dramatis) }}
] AS one
RETURN one.name AS name, one.count AS count
