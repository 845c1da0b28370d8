import type { PairTab, RoomName } from '../../app/navigation.ts'

/** Where a step of the tour leads, among the samples. */
export type Place =
  | { kind: 'home' }
  | { kind: 'actor'; id: string }
  | { kind: 'pair'; from: string; to: string; tab: PairTab }
  | { kind: 'room'; room: RoomName }

export type TourStep = { title: string; text: string; place: Place }

const kim = 'person:kim-jong-un'
const putin = 'person:vladimir-putin'
const lee = 'person:lee-jae-myung'

/** What a newcomer is shown, in order; about a minute. */
export const tourSteps: readonly TourStep[] = [
  {
    title: 'Who did what to whom',
    text: 'Each shape is an actor, each line stands for events that join two of them: blue for cooperation, orange and red for conflict. The list beside the graph holds the same.',
    place: { kind: 'home' },
  },
  {
    title: 'Start from one name',
    text: 'Here is Kim Jong-un: his relations, whom he is linked with, his events. Expand brings more partners into the graph, and nobody who stands there already moves.',
    place: { kind: 'actor', id: kim },
  },
  {
    title: 'The sentence behind every link',
    text: 'What joins Kim and Putin? Every sentence that says so, with the actors and the words that made it an event marked, and who says it: the outlet, or somebody it quotes.',
    place: { kind: 'pair', from: kim, to: putin, tab: 'sentences' },
  },
  {
    title: 'Linked without having met',
    text: 'No report has Lee and Putin meet. Paths show through which events and whom they are linked all the same, with a sentence for each step.',
    place: { kind: 'pair', from: lee, to: putin, tab: 'paths' },
  },
  {
    title: 'Ask in English',
    text: 'A question is read like a sentence of the news with a hole in it. The answer is rows of the graph with their sentences, or that there is no evidence.',
    place: { kind: 'room', room: 'ask' },
  },
  {
    title: 'Nothing you do is lost',
    text: 'Undo takes back every change, and the history leads to any step. Ctrl+K finds every command by its name, ? shows the keys.',
    place: { kind: 'room', room: 'history' },
  },
]
