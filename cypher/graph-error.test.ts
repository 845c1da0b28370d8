import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { exitCodes, Failure } from '../model/failure.ts'
import { asFailure, GraphChangedError, isAway, remedyFor, withoutFalseTransients } from './graph-error.ts'

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
  for (const code of ['MemoryPoolOutOfMemoryError', 'MemoryPoolOfTheFuture', 'OutOfMemoryError']) {
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

test.for([
  ['ServiceUnavailable', true],
  ['SessionExpired', true],
  ['Neo.TransientError.General.DatabaseUnavailable', true],
  ['Neo.TransientError.Transaction.DeadlockDetected', false],
  ['Neo.ClientError.Security.Unauthorized', false],
] as const)('%s means that nobody answers: %s', ([code, away]) => {
  expect(isAway(told(code))).toBe(away)
})

const goOn = 'What was loaded stays; run the same command again to go on.'

test.for([
  ['ServiceUnavailable', `Neo4j does not answer any more: see that it runs. ${goOn}`],
  ['Neo.ClientError.Security.Unauthorized', 'Neo4j refuses us: told.'],
  ['Neo.TransientError.Transaction.DeadlockDetected', `Neo4j is too busy with other work (told). ${goOn}`],
  ['Neo.DatabaseError.Transaction.TransactionLogError', `Neo4j cannot do its work (told). ${goOn}`],
] as const)('%s is said in words, with what to do', ([code, words]) => {
  const failure = asFailure(told(code))
  expect(failure).toBeInstanceOf(Failure)
  expect(failure).toMatchObject({ message: words, exitCode: exitCodes.engine })
})

test('what is not the database’s stays as it is', () => {
  const failure = new Failure('Stopped.', exitCodes.interrupted)
  expect(asFailure(failure)).toBe(failure)
})
