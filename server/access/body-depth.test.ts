import express, { json } from 'express'
import { pino } from 'pino'
import request from 'supertest'
import { expect, it } from 'vitest'
import { answerProblems } from '../problems/answer-problems.ts'
import { requestLog } from '../request-log.ts'
import { refuseDeepBodies } from './body-depth.ts'

const app = express()
app.use(requestLog(pino({ level: 'silent' })), json({ limit: 1_000_000 }), refuseDeepBodies())
app.post('/', (_request, response) => void response.json({ taken: true }))
app.use(answerProblems)

const send = (body: string) => request(app).post('/').type('json').send(body)
const lists = (depth: number) => `{"params":${'['.repeat(depth)}1${']'.repeat(depth)}}`
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

it('takes a body that is nested as people nest it, and one that is long', async () => {
  for (const body of [
    lists(0),
    lists(50),
    objects(50),
    JSON.stringify({ a: Array.from({ length: 100_000 }, () => []) }),
  ])
    expect((await send(body)).body).toEqual({ taken: true })
})

it('refuses one that would let whatever reads it run out of stack', async () => {
  for (const body of [lists(200), lists(400_000), objects(200), objects(100_000)]) {
    const { status, body: problem } = await send(body)
    expect([status, problem.detail]).toEqual([400, 'The body is nested more than 100 levels deep.'])
  }
})
