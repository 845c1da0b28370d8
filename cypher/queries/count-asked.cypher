//> anchor
MATCH (claim)-[:REPORTS]->(event:Event)
//> event-conditions
MATCH (claim)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
//> claim-conditions
WITH DISTINCT event
ORDER BY coalesce(event.dateTo, '') DESC, event.id
RETURN count(event) AS total, head(collect(event.name)) AS example
