UNWIND $places AS id
MATCH (:Place {id: id})<-[at:AT]-(:Claim)
RETURN id AS place, at.name AS name, at.country AS country, at.lat AS lat, at.lon AS lon, at.precision AS precision, count(*) AS count
