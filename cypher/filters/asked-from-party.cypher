MATCH (party:Actor)<-[side:ACTOR|RECIPIENT|SAID_BY]-(claim:Claim)
WHERE party.id IN $party AND type(side) IN $partyRoles
