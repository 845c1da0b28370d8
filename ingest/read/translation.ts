import { z } from 'zod'
import type { Article } from '../../model/article.ts'
import { maximumArticleLength } from './limits.ts'
import { oneLine, plainLines } from './normalise.ts'
import { Refusal } from './refusal.ts'

/** What a translated article was made from, as a source tells it. */
export const Translation = z.object({
  originalText: z.string().nullable(),
  originalUrl: z.string().nullable(),
  originalLanguage: z.string().nullable(),
  translator: z.string().nullable(),
})
export type Translation = z.infer<typeof Translation>

/**
 * The original in one form: NFC, paragraphs with an empty line between. Nothing else is changed: in other scripts joiners and
 * marks of direction carry meaning. Throws a `Refusal` when it is too long, or when the language is no language tag.
 */
export function finishTranslation(
  given: Translation,
): Pick<Article, 'originalText' | 'originalUrl' | 'originalLanguage' | 'translator'> {
  return {
    originalText: given.originalText === null ? null : originalText(given.originalText),
    originalUrl: given.originalUrl,
    originalLanguage: given.originalLanguage === null ? null : languageTag(given.originalLanguage),
    translator: given.translator === null ? null : oneLine(given.translator),
  }
}

function originalText(text: string): string | null {
  if (text.length > maximumArticleLength)
    throw new Refusal(`The original text is longer than ${maximumArticleLength} characters.`)
  const paragraphs = plainLines(text)
    .replaceAll('\uFEFF', '')
    .normalize('NFC')
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  return paragraphs.length === 0 ? null : paragraphs.join('\n\n')
}

/** "KO" → "ko", "zh_hans" → "zh-Hans". */
function languageTag(given: string): string {
  try {
    return new Intl.Locale(given.trim().replaceAll('_', '-')).toString()
  } catch {
    throw new Refusal(`"${given}" is no language tag such as ko or zh-Hans.`)
  }
}
