DROP INDEX article_text IF EXISTS;
DROP INDEX sentence_text IF EXISTS;
DROP INDEX event_names IF EXISTS;
