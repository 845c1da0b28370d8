import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { exitCodes, Failure } from '../../model/failure.ts'

/** Gold graphs and the articles they belong to. */
export type GraphSet = { articles: string; gold: string }

/** Where the parts of the evaluation kit lie (its README describes them). */
export type EvaluationData = {
  graph: GraphSet
  plover: { rows: string }
  pages: { folder: string; truth: string }
  coreference: { articles: string; gold: string }
  events: { corpus: string; events: string; entities: string }
  scorers: Record<'graph' | 'plover' | 'pages' | 'coreference' | 'ploverArticles', string>
  libraries: Record<'conllu' | 'coreference', string>
}

/** The parts of the kit in `folder`. Throws a `Failure` that names what is not there. */
export async function openEvaluationData(folder: string): Promise<EvaluationData> {
  const path = (...names: string[]): string => join(resolve(folder), ...names)
  if (!(await exists(path()))) throw new Failure(`There is no folder ${folder}.`, exitCodes.usage)
  const data = {
    graph: { articles: path('dev', 'graph', 'articles.jsonl'), gold: path('dev', 'graph', 'gold') },
    plover: { rows: path('dev', 'plv_train.tsv') },
    pages: { folder: path('dev', 'html'), truth: path('dev', 'html', 'ground-truth.json') },
    coreference: { articles: path('dev', 'gum', 'articles.jsonl'), gold: path('dev', 'gum', 'dep') },
    events: {
      corpus: path('dev', 'ecb', 'ECB_Dev_corpus.txt'),
      events: path('dev', 'ecb', 'ECB_Dev_Event_gold_mentions.json'),
      entities: path('dev', 'ecb', 'ECB_Dev_Entity_gold_mentions.json'),
    },
    scorers: {
      graph: path('score-graph.mjs'),
      plover: path('score-plover.mjs'),
      pages: path('score-html.mjs'),
      coreference: path('score-coref.mjs'),
      ploverArticles: path('make-plover-articles.mjs'),
    },
    libraries: {
      conllu: path('lib', 'conllu.mjs'),
      coreference: path('lib', 'coref-score.mjs'),
    },
  }
  for (const part of Object.values(data).flatMap((part): string[] => Object.values(part))) {
    if (await exists(part)) continue
    throw new Failure(`${folder} is not an evaluation kit: there is no ${part}.`, exitCodes.usage)
  }
  return data
}

/** Gold graphs of our own in the kit's format, or null where there are none yet. */
export async function openOwnGold(folder: string): Promise<GraphSet | null> {
  const set = { articles: join(folder, 'articles.jsonl'), gold: join(folder, 'gold') }
  return (await exists(set.articles)) && (await exists(set.gold)) ? set : null
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
