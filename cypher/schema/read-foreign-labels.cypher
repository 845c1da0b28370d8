// Counts of whole labels come from the count store: this takes no time in a database of any size.
UNWIND [
  {label: 'Article', count: COUNT { MATCH (:Article) }},
  {label: 'Collection', count: COUNT { MATCH (:Collection) }},
  {label: 'Sentence', count: COUNT { MATCH (:Sentence) }},
  {label: 'LocalKey', count: COUNT { MATCH (:LocalKey) }},
  {label: 'Claim', count: COUNT { MATCH (:Claim) }},
  {label: 'Relation', count: COUNT { MATCH (:Relation) }},
  {label: 'LedgerEntry', count: COUNT { MATCH (:LedgerEntry) }},
  {label: 'Actor', count: COUNT { MATCH (:Actor) }},
  {label: 'Event', count: COUNT { MATCH (:Event) }},
  {label: 'Place', count: COUNT { MATCH (:Place) }},
  {label: 'Print', count: COUNT { MATCH (:Print) }},
  {label: 'Imported', count: COUNT { MATCH (:Imported) }},
  {label: 'Decision', count: COUNT { MATCH (:Decision) }},
  {label: 'Saved', count: COUNT { MATCH (:Saved) }},
  {label: 'Job', count: COUNT { MATCH (:Job) }},
  {label: 'Acronym', count: COUNT { MATCH (:Acronym) }},
  {label: 'Dirty', count: COUNT { MATCH (:Dirty) }},
  {label: 'Dramatis', count: COUNT { MATCH (:Dramatis) }}
] AS used
WITH used WHERE used.count > 0
RETURN used.label AS label ORDER BY label
