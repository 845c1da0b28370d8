all(other IN $otherActors WHERE EXISTS { (event)<-[:PARTICIPATES_IN]-(:Actor {id: other}) })
