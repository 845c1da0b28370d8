coalesce(event.independentCount, 0) >= $minReports
