UNWIND $places AS id
WITH id, EXISTS { (:Place {id: id})<-[:AT]-(:Claim {coder: $coder}) } AS known
MATCH (:Place {id: id})<-[at:AT]-(claim:Claim)
WHERE claim.coder = $coder OR NOT known
RETURN id AS place, at.name AS name, at.country AS country, at.lat AS lat, at.lon AS lon, at.precision AS precision, count(*) AS count
