MATCH (event:Event)<-[:REPORTS]-(claim:Claim)
