WITH *,
//> event-counts-within
  AS counts,
//> event-participants-within
  AS participants
