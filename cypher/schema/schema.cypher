// One command each, ended by a semicolon; every one has a name, so that only missing ones are run.

CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT collection_id IF NOT EXISTS FOR (n:Collection) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT local_key_id IF NOT EXISTS FOR (n:LocalKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ledger_entry_id IF NOT EXISTS FOR (n:LedgerEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT print_id IF NOT EXISTS FOR (n:Print) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT imported_id IF NOT EXISTS FOR (n:Imported) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT saved_id IF NOT EXISTS FOR (n:Saved) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT acronym_id IF NOT EXISTS FOR (n:Acronym) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dirty_id IF NOT EXISTS FOR (n:Dirty) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dramatis_id IF NOT EXISTS FOR (n:Dramatis) REQUIRE n.id IS UNIQUE;

CREATE RANGE INDEX article_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE RANGE INDEX article_text_hash IF NOT EXISTS FOR (n:Article) ON (n.textHash);
CREATE RANGE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE RANGE INDEX article_file_hash IF NOT EXISTS FOR (n:Article) ON (n.fileHash);
CREATE RANGE INDEX article_story IF NOT EXISTS FOR (n:Article) ON (n.story);
CREATE RANGE INDEX article_corrected_id IF NOT EXISTS FOR (n:Article) ON (n.correctedId);
CREATE RANGE INDEX article_id_as_read IF NOT EXISTS FOR (n:Article) ON (n.idAsRead);
CREATE RANGE INDEX article_outlet IF NOT EXISTS FOR (n:Article) ON (n.outlet);
CREATE RANGE INDEX claim_block IF NOT EXISTS FOR (n:Claim) ON (n.block);
CREATE RANGE INDEX claim_type IF NOT EXISTS FOR (n:Claim) ON (n.type);
CREATE RANGE INDEX decision_article IF NOT EXISTS FOR (n:Decision) ON (n.article);
CREATE RANGE INDEX decision_at IF NOT EXISTS FOR (n:Decision) ON (n.at);
CREATE RANGE INDEX decision_kind IF NOT EXISTS FOR (n:Decision) ON (n.kind);
CREATE RANGE INDEX event_block IF NOT EXISTS FOR (n:Event) ON (n.block);
CREATE RANGE INDEX event_date_from IF NOT EXISTS FOR (n:Event) ON (n.dateFrom);
CREATE RANGE INDEX event_date_to IF NOT EXISTS FOR (n:Event) ON (n.dateTo);
CREATE RANGE INDEX event_type IF NOT EXISTS FOR (n:Event) ON (n.type);
CREATE RANGE INDEX event_status IF NOT EXISTS FOR (n:Event) ON (n.status);
CREATE RANGE INDEX actor_degree IF NOT EXISTS FOR (n:Actor) ON (n.degree);
CREATE RANGE INDEX imported_block IF NOT EXISTS FOR (n:Imported) ON (n.block);
CREATE RANGE INDEX local_key_block IF NOT EXISTS FOR (n:LocalKey) ON (n.block);
CREATE RANGE INDEX local_key_near IF NOT EXISTS FOR (n:LocalKey) ON (n.near);
CREATE RANGE INDEX local_key_sound IF NOT EXISTS FOR (n:LocalKey) ON (n.sound);
CREATE RANGE INDEX possibly_same_score IF NOT EXISTS FOR ()-[r:POSSIBLY_SAME]-() ON (r.score);
CREATE RANGE INDEX ledger_entry_derived IF NOT EXISTS FOR (n:LedgerEntry) ON (n.derived);
CREATE RANGE INDEX ledger_entry_state IF NOT EXISTS FOR (n:LedgerEntry) ON (n.state);
CREATE RANGE INDEX linked_event_count IF NOT EXISTS FOR ()-[r:LINKED]-() ON (r.eventCount);

// No stop words: No, Will and The are names too.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (n:Actor) ON EACH [n.name, n.aliases]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX sentence_text IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX event_names IF NOT EXISTS FOR (n:Event) ON EACH [n.name]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
