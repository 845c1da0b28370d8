CALL () {
  MATCH (event:Event)
  USING INDEX event:Event(dateFrom)
  WHERE event.dateFrom >= $fromA AND event.dateFrom <= $toA AND event.dateTo <= $toA
  RETURN event, 1 AS a, 0 AS b
  UNION ALL
  MATCH (event:Event)
  USING INDEX event:Event(dateFrom)
  WHERE event.dateFrom >= $fromB AND event.dateFrom <= $toB AND event.dateTo <= $toB
  RETURN event, 0 AS a, 1 AS b
}
