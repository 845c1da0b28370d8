//> anchor
//> event-conditions
MATCH (event)<-[:REPORTS]-(claim:Claim)
//> claim-path
//> claim-conditions
RETURN count(claim) AS total
