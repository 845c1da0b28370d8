CASE WHEN event.dateFrom IS NULL THEN [] ELSE [[event.dateFrom, event.dateTo]] END
