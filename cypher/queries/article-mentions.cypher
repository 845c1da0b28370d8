MATCH (:Article {id: $article})-[:HAS_SENTENCE]->(:Sentence)-[mention:MENTIONS]->(actor:Actor)
WITH actor, collect([mention.start, mention.end]) AS spans
RETURN
//> actor-columns
  , spans
ORDER BY actor.id
