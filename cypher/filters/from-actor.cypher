MATCH (:Actor {id: $actor})-[:PARTICIPATES_IN]->(event:Event)
