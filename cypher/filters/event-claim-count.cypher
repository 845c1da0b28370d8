coalesce(event.claimCount, 0)
