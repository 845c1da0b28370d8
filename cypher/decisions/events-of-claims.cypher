UNWIND $claims AS id
MATCH (:Claim {id: id})-[:REPORTS]->(event:Event)
RETURN count(DISTINCT event) AS count
