/** Every problem that the API answers with (RFC 9457); docs/problems.md explains them, and a test holds the two together. */
export const problemTypes = {
  'bad-request': { status: 400, title: 'The request is not understood' },
  'statement-mistaken': { status: 400, title: 'The statement is not Cypher that this graph understands' },
  'bad-cursor': { status: 400, title: 'The cursor is not one of this list' },
  'sign-in-needed': { status: 401, title: 'Sign in first' },
  'wrong-token': { status: 401, title: 'The token is not known' },
  'console-off': { status: 403, title: 'The Cypher console is off' },
  'statement-refused': { status: 403, title: 'The console does not run this statement' },
  'read-only': { status: 403, title: 'The token may only read' },
  'wrong-host': { status: 403, title: 'The request came under a foreign name' },
  'wrong-origin': { status: 403, title: 'The request came from another site' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'no-such-route': { status: 404, title: 'There is nothing at this address' },
  'too-large': { status: 413, title: 'The request is too large' },
  'statement-too-costly': { status: 422, title: 'The statement would look at too much' },
  'cannot-be-done': { status: 422, title: 'What was asked for cannot be done' },
  'query-too-large': { status: 422, title: 'The question needs more memory than allowed' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something unforeseen went wrong' },
  'graph-unavailable': { status: 503, title: 'The graph database does not answer' },
  'query-timed-out': { status: 504, title: 'The question took too long' },
} as const
export type ProblemName = keyof typeof problemTypes
