import { expect, it } from 'vitest'
import { writeScoreboard } from './scoreboard.ts'
import type { Scoreboard } from './scoreboard.ts'

const board: Scoreboard = {
  date: '2025-08-22',
  commit: { id: '0123456789', changed: false },
  sets: [
    {
      set: 'graphs',
      about: 'invented graphs.',
      rows: [
        {
          measure: 'actors',
          figure: { kind: 'found', found: { p: 0.9, r: 1, f1: 0.947 } },
          issue: { atLeast: 0.92 },
          design: { atLeast: 0.95 },
          published: 'nothing',
        },
        { measure: 'dates', figure: { kind: 'share', share: null }, issue: { atLeast: 0.5 } },
        { measure: 'joined', figure: { kind: 'count', count: 0 }, issue: { atMost: 0 } },
      ],
    },
  ],
  published: [{ set: 'graphs', system: 'Somebody’s', figure: '.5', source: 'a paper' }],
  remarks: ['graphs: 1 not read, the first because: It is empty.'],
}

it('writes one table with every figure beside its bars and what was published', () => {
  expect(writeScoreboard(board)).toBe(
    `# Scoreboard

Written by \`npm run eval -- --data FOLDER\`, where FOLDER holds the evaluation kit. None of its texts is part of this
project. P, R and F1 are precision, recall and their harmonic mean; a single figure is a share or a count. Bars are those
set before the work (issues 4 and 5) and those of the design for texts not seen before; ✓ reached, ✗ not reached.

Measured on 2025-08-22 at commit 0123456789.

graphs: 1 not read, the first because: It is empty.

| Set    | Measure | P     | R     | Ours  | Issue     | Design    | Published |
| ------ | ------- | ----- | ----- | ----- | --------- | --------- | --------- |
| graphs | actors  | 0.900 | 1.000 | 0.947 | ≥ 0.920 ✓ | ≥ 0.950 ✗ | nothing   |
| graphs | dates   |       |       | –     | ≥ 0.500   |           |           |
| graphs | joined  |       |       | 0     | ≤ 0 ✓     |           |           |

## The sets

- **graphs**: invented graphs.

## Published figures

What others published on like sets and tasks, for orientation.

| Set and measure | System     | Figure | Source  |
| --------------- | ---------- | ------ | ------- |
| graphs          | Somebody’s | .5     | a paper |
`,
  )
})

it.each([
  [{ id: 'abc', changed: true }, 'abc, with changes in the working tree that are not committed.'],
  [null, 'Measured on 2025-08-22.'],
])('says what was measured: %j', (commit, words) => {
  expect(writeScoreboard({ ...board, commit })).toContain(words)
})
