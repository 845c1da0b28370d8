/** What a page says instead of its article, by its words, and the sentence in which we say so. */
type Wall = { means: string; words: readonly RegExp[] }

const walls: readonly Wall[] = [
  {
    means: 'The page asks to log in or subscribe and shows no article.',
    words: [
      /^(?:already|not yet) (?:an? )?(?:subscribe[rd]|member|registered|have an account)\b/iu,
      /\b(?:log|sign) ?in\b.{0,60}\b(?:to (?:continue|read|view|access)|or (?:create|register|subscribe|sign up))\b/iu,
      /\bto (?:continue|keep) reading\b/iu,
      /^(?:subscribe|register|become a (?:subscriber|member)|start your|get unlimited|unlock)\b.{0,160}\b(?:access|articles?|trial|a month|a week|to read)\b/iu,
      /\b(?:article|content|story) is (?:only )?(?:available|reserved|exclusive)(?: only)? (?:to|for) (?:our )?(?:paying )?(?:subscribers|members|registered)\b/iu,
      /\byou(?:['’]ve| have) (?:reached|used|read)\b.{0,40}\b(?:limit|free (?:articles?|stories)|allowance)\b/iu,
    ],
  },
  {
    means: 'The page asks about cookies and shows no article.',
    words: [
      /\b(?:we|partners|site|website|page|service) uses? cookies\b/iu,
      /\bby (?:clicking|continuing|using|closing)\b.{0,100}\byou (?:agree|consent|accept)\b/iu,
      /\bwithdraw (?:your )?consent\b/iu,
      /\b(?:accept|reject|manage|allow|decline) (?:all )?(?:the )?(?:cookies|tracking)\b/iu,
    ],
  },
  {
    means: 'The page asks for JavaScript and shows no article.',
    words: [
      /\b(?:enable|turn on|activate|requires?|needs?) javascript\b/iu,
      /\bjavascript (?:is|must be|seems to be|appears to be) (?:disabled|enabled|required|turned|switched|not)\b/iu,
    ],
  },
  {
    means: 'The page asks whether a person is reading and shows no article.',
    words: [
      /\byou(?:['’]re| are) (?:not )?(?:an? )?(?:robot|bot|human)\b/iu,
      /\bchecking (?:your browser|if the site connection is secure)\b/iu,
      /\b(?:unusual|suspicious) (?:traffic|activity) from your\b/iu,
      /^your browser will redirect\b/iu,
    ],
  },
  {
    means: 'The page says that there is nothing here.',
    words: [
      /\b(?:page|article|story|content|file|url|address)\b.{0,10}\byou(?:['’]re| are| were| have|['’]ve)? (?:looking for|requested|trying to)\b.{0,120}\b(?:not|n['’]t|cannot|can['’]t|no longer|moved|removed|deleted|expired)\b/iu,
      /^(?:(?:we['’]re |we are )?sorry[,.!]? |oops[,.!]? |error:? )*(?:404\b|page not found|not found|we (?:can['’]t|cannot|could not|couldn['’]t) find (?:the|that|this) (?:page|article)|(?:this|the|that) page (?:does not|doesn['’]t|no longer|can['’]t|cannot|could not))/iu,
    ],
  },
  {
    means: 'The page says that it may not be read from here.',
    words: [
      /\byou (?:do not|don['’]t) have permission to (?:access|view)\b/iu,
      /^access (?:denied|to this (?:page|site|resource))\b/iu,
      /\b(?:not|un)\s?available (?:in|from) (?:your|most) (?:country|region|location|european)\b/iu,
    ],
  },
]

const longestNotice = 400

/** What a paragraph says instead of an article, in one sentence of ours; null for one that may belong to an article. */
export function wallOf(paragraph: string): string | null {
  if (paragraph.length > longestNotice) return null
  return walls.find(({ words }) => words.some((pattern) => pattern.test(paragraph)))?.means ?? null
}
