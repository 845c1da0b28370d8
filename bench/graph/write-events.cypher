UNWIND $rows AS row
CREATE (event:Event {id: row[0]})
SET event.name = row[1], event.type = row[2], event.quad = row[3], event.dateFrom = row[4], event.dateTo = row[4],
  event.datePrecision = 'day', event.status = 'reported', event.intensity = 1.0, event.contexts = [],
  event.claimCount = row[5], event.articleCount = row[5], event.independentCount = row[6], event.outletCount = row[6]
