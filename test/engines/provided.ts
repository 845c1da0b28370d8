/** Where a test project's own Neo4j is: empty at first, shared by the project's files, which run one after another. */
export type TestNeo4j = { uri: string; username: string; password: string; database: string }

/** One CoreNLP of a test project. */
export type TestCoreNlp = { url: string; username: string | null; password: string | null }

declare module 'vitest' {
  /** What `inject` gives to the tests of the integration and live projects. */
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    neo4j: TestNeo4j
    corenlp: TestCoreNlp[]
  }
}
