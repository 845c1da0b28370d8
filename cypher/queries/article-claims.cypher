MATCH (article:Article {id: $article})-[:HAS_SENTENCE]->(sentence:Sentence)<-[:STATED_IN]-(claim:Claim)
WHERE ($after IS NULL OR [claim.triggerStart, claim.id] > $after)
//> article-conditions
WITH claim, sentence, article
ORDER BY claim.triggerStart, claim.id
LIMIT $limit
RETURN
//> claim-columns
  ,
//> article-columns
  , [claim.triggerStart, claim.id] AS rank
