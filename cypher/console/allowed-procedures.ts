/**
 * The procedures that a console statement may call: they read the graph or its names, and nothing of the server. Neo4j's READ
 * mode is no guide: `db.stats.clear` and others with effects run in it.
 */
export const allowedProcedures: ReadonlySet<string> = new Set([
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
])
