import { AskAnswer, AskRequest } from '../../model/api/ask.ts'
import type { AskService } from '../ask/ask-service.ts'
import { question } from '../operation.ts'
import type { Operation } from '../operation.ts'

/** Questions in English. */
export function askRoutes(ask: AskService): Operation[] {
  return [
    question({
      id: 'ask',
      path: '/api/ask',
      summary:
        'A question in English, answered with rows and sentences, how it was read, and the Cypher that ran; or why not',
      body: AskRequest,
      answer: AskAnswer,
      examples: [
        {
          title: 'Who did something',
          body: { question: 'Who praised North Korean troops?', today: '2025-09-01' },
        },
        {
          title: 'Who is linked to somebody through events of a kind',
          body: {
            question: 'Which actors are linked to Kim through CONSULT events in August 2025?',
            today: '2025-09-01',
          },
        },
      ],
      problems: ['too-many-requests', 'parser-unavailable'],
      handle: ask,
    }),
  ]
}
