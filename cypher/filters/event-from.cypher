event.dateTo >= $from
