  event {
    .id, .name, .type, .mode, .quad, .intensity, .contexts, .dateFrom, .dateTo, .datePrecision, .status,
    counts:
//> event-counts-within
    ,
    place: head([(event)-[:AT]->(place:Place) | place {.id, .name, .precision}]),
    participants:
//> event-participants-within
  } AS event
