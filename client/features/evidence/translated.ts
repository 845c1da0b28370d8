import type { ArticleSummary } from '../../../model/api/resources.ts'

/** "translated from Korean by Anu Tamm"; null for what is no translation. */
export function translatedWords({ translation }: Pick<ArticleSummary, 'translation'>): string | null {
  if (translation === null) return null
  const { language, translator } = translation
  const from = language === null ? '' : ` from ${languageName(language)}`
  return `translated${from}${translator === null ? '' : ` by ${translator}`}`
}

/** The English name of a language tag; the tag itself where there is none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/**
 * The paragraph of the original in the place of that of the translation at an offset; null where the two have another number
 * of paragraphs, so that no place can be told.
 */
export function originalParagraph(text: string, originalText: string, offset: number): string | null {
  const originals = originalText.split('\n\n')
  if (text.split('\n\n').length !== originals.length) return null
  return originals[text.slice(0, offset).split('\n\n').length - 1] ?? null
}
