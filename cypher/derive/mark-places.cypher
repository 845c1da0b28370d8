UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(:Claim)-[:AT]->(place:Place)
WITH DISTINCT place.id AS place ORDER BY place
MERGE (mark:Dirty {id: 'place:' + place})
SET mark.references = [place]
