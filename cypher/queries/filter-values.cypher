MATCH (event:Event)
//> event-conditions
//> filter-values
WITH id, name, count(DISTINCT event) AS events
WHERE id IS NOT NULL
ORDER BY events DESC, id
WITH collect({id: id, name: name, events: events}) AS found
RETURN size(found) AS total, found[..$limit] AS items
