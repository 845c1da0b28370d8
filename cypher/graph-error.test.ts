import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { GraphChangedError, remedyFor, withoutFalseTransients } from './graph-error.ts'

const told = (code: string) => new Neo4jError('told', code, '50N42', 'told')

test.for([
  ['Neo.ClientError.Statement.TypeError', 'smaller'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'smaller'],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'smaller'],
  ['Neo.DatabaseError.General.UnknownError', 'stop'],
  ['Neo.ClientError.Security.Unauthorized', 'stop'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'stop'],
  ['Neo.ClientError.Statement.EntityNotFound', 'again'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'again'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'stop'],
  ['ServiceUnavailable', 'stop'],
])('%s: %s', ([code = '', remedy]) => {
  expect(remedyFor(told(code))).toBe(remedy)
})

test('a memory limit is never retried: less work is the remedy', () => {
  for (const code of ['MemoryPoolOutOfMemoryError', 'OutOfMemoryError']) {
    const error = withoutFalseTransients(told(`Neo.TransientError.General.${code}`))
    expect(error).not.toBeInstanceOf(Neo4jError)
    expect(remedyFor(error)).toBe('smaller')
  }
  const deadlock = told('Neo.TransientError.Transaction.DeadlockDetected')
  expect(withoutFalseTransients(deadlock)).toBe(deadlock)
})

test('what met with other work is done again, what is not the graph’s is not ours to mend', () => {
  expect(remedyFor(new GraphChangedError('write.cypher', 3, 2))).toBe('again')
  expect(remedyFor(new TypeError('ours'))).toBe('stop')
})
