import PostalMime from 'postal-mime'
import type { Email } from 'postal-mime'
import { toIsoDate } from '../dates.ts'
import { emptyDraft } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { documentFrom } from '../html/document.ts'
import { isNestedDeeperThan } from '../html/nesting.ts'
import { paragraphsOf } from '../layout.ts'
import { Refusal } from '../refusal.ts'

/** Tables within tables are how newsletters are laid out. */
const deepest = 1000
const encrypted = /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?!.*signed-data))/iu
const forwarded = /^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/iu
const quotedLine = /^>.*(?:\n|$)/gmu
const quotedBefore = /^On .{5,200} wrote:[ \t]*\n(?=\n*>)/gmu
/** The line that by custom parts a signature from the message. */
const signature = /\n-- \n[\s\S]*$/u

/**
 * A message: the subject as its title, the sender as its outlet, the day it was sent. What it quotes of another message,
 * its signature and its attachments are left, but for the messages that are attached to it, as when it is forwarded. Throws a
 * `Refusal` for what is encrypted or no message.
 */
export async function mailWithAttached(bytes: Uint8Array): Promise<{ draft: Draft; attached: Uint8Array[] }> {
  const mail = await parsed(bytes)
  const attached = mail.attachments.flatMap(({ mimeType, content }) =>
    mimeType === 'message/rfc822' ? [contentOf(content)] : [],
  )
  return { draft: draftOfMail(mail), attached }
}

const contentOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)

function draftOfMail(mail: Email): Draft {
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value ?? ''
  if (mail.from === undefined && mail.date === undefined && mail.subject === undefined)
    throw new Refusal('It is no e-mail: it has no sender, no date and no subject.')
  if (encrypted.test(header('content-type'))) throw new Refusal('The message is encrypted.')
  const subject = mail.subject?.replace(forwarded, '').trim() ?? ''
  return {
    ...emptyDraft,
    sourceId: mail.messageId ?? null,
    title: subject === '' ? null : subject,
    outlet: senderOf(mail),
    publishedAt: toIsoDate(header('date').replaceAll(/\s*\([^)]*\)/gu, '')) ?? toIsoDate(mail.date),
    paragraphs: paragraphsOfMail(mail),
  }
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    // Else it writes an attached message into the text, its day by the clock of this machine.
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true })
  } catch (error) {
    throw new Refusal('It is no e-mail, or a damaged one.', { cause: error })
  }
}

function senderOf({ from }: Email): string | null {
  const name = from?.name.trim() ?? ''
  if (name !== '') return name
  return from?.address ?? null
}

/** The plain text, unless it says much less than the HTML beside it ("This message needs an HTML reader"). */
function paragraphsOfMail({ text, html }: Email): string[] {
  const plain = paragraphsOf(
    (text ?? '')
      .replaceAll('\r\n', '\n')
      .replaceAll(quotedBefore, '')
      .replaceAll(quotedLine, '')
      .replace(signature, ''),
  )
  const rich = paragraphsOfHtml(html ?? '')
  return lengthOf(plain) < lengthOf(rich) / 2 ? rich : plain
}

function paragraphsOfHtml(html: string): string[] {
  if (html === '') return []
  if (isNestedDeeperThan(deepest, html)) throw new Refusal(`Its tags are nested more than ${deepest} deep.`)
  const document = documentFrom(html)
  for (const quote of document.querySelectorAll('blockquote[type="cite"], .gmail_quote, style, script'))
    quote.remove()
  return blocksOf(document.documentElement).map((block) => block.text)
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0)
}
