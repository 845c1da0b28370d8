RETURN EXISTS { MATCH (mark:Dirty) WHERE mark.id STARTS WITH $prefix } AS waiting
