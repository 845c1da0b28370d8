UNWIND $ids AS id
MATCH (article:Article {id: id})
UNWIND $copies AS copy
CREATE (twin:Article)
SET twin = article {.*, id: article.id + copy, story: article.story + copy}
FOREACH (collection IN [(article)-[:IN]->(one:Collection) | one] | CREATE (twin)-[:IN]->(collection))
FOREACH (outlet IN [(article)-[:PUBLISHED_BY]->(one:Actor) | one] | CREATE (twin)-[:PUBLISHED_BY {key: outlet.id}]->(outlet))
WITH article, twin, copy
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
CREATE (twin)-[:HAS_SENTENCE]->(said:Sentence)
SET said = sentence {.*, id: twin.id + ':' + sentence.index}
WITH sentence, said, copy
CALL (sentence, said) {
  MATCH (sentence)-[mention:MENTIONS]->(actor:Actor)
  CREATE (said)-[words:MENTIONS]->(actor)
  SET words = properties(mention)
}
CALL (sentence, said, copy) {
  MATCH (sentence)<-[:STATED_IN]-(relation:Relation)
  CREATE (said)<-[:STATED_IN]-(again:Relation)
  SET again = relation {.*, id: relation.id + copy}
  WITH relation, again
  MATCH (relation)-[:SUBJECT]->(subject:Actor), (relation)-[:OBJECT]->(object:Actor)
  CREATE (again)-[:SUBJECT {key: subject.id}]->(subject), (again)-[:OBJECT {key: object.id}]->(object)
}
CALL (sentence, said, copy) {
  MATCH (sentence)<-[:STATED_IN]-(claim:Claim)
  CREATE (said)<-[:STATED_IN]-(again:Claim)
  SET again = claim {.*, id: claim.id + copy, block: null}
  WITH claim, again, copy
  CALL (claim, again) {
    MATCH (claim)-[part:ACTOR]->(actor:Actor)
    CREATE (again)-[taken:ACTOR]->(actor)
    SET taken = properties(part)
  }
  CALL (claim, again) {
    MATCH (claim)-[part:RECIPIENT]->(actor:Actor)
    CREATE (again)-[taken:RECIPIENT]->(actor)
    SET taken = properties(part)
  }
  CALL (claim, again) {
    MATCH (claim)-[part:SAID_BY]->(actor:Actor)
    CREATE (again)-[taken:SAID_BY]->(actor)
    SET taken = properties(part)
  }
  CALL (claim, again) {
    MATCH (claim)-[at:AT]->(place:Place)
    CREATE (again)-[there:AT]->(place)
    SET there = properties(at)
  }
  CALL (claim, again, copy) {
    MATCH (claim)-[report:REPORTS]->(event:Event)
    MATCH (told:Event {id: event.id + copy})
    CREATE (again)-[told_as:REPORTS]->(told)
    SET told_as = properties(report)
  }
}
RETURN count(*) AS written
