RETURN EXISTS { MATCH (mark:Dirty) USING INDEX SEEK mark:Dirty(id) WHERE mark.id STARTS WITH $prefix } AS waiting
