import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../draft.ts'
import { readBytes } from '../sources.ts'
import { mailWithAttached } from './mail.ts'

const body = 'Marko Ilves met Anu Tamm in Pelmark on Friday.'
const mail = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'))

const head = [
  'From: =?utf-8?Q?The_Lanian_Caf=C3=A9?= <news@lanian.example>',
  'To: readers@lanian.example',
  'Subject: Fwd: Ilves meets Tamm',
  'Date: Fri, 22 Aug 2025 23:30:00 +0200',
  'Message-ID: <4711@lanian.example>',
]

describe('reading mail', () => {
  it('takes sender, subject and date from the head, and what the message itself says', async () => {
    const bytes = mail(
      ...head,
      'Content-Type: text/plain; charset=utf-8',
      '',
      body,
      '',
      'They agreed.',
      '',
      'On Thu, Aug 21, 2025 at 9:00 AM Pille Oja wrote:',
      '> Will they meet?',
      '> I doubt it.',
      '',
      '-- ',
      'The Lanian Café, Harbour Street 1',
    )
    expect((await mailWithAttached(bytes)).draft).toEqual({
      ...emptyDraft,
      sourceId: '<4711@lanian.example>',
      title: 'Ilves meets Tamm',
      outlet: 'The Lanian Café',
      publishedAt: '2025-08-22T23:30:00+02:00',
      paragraphs: [body, 'They agreed.'],
    })
  })

  it('takes the HTML where the plain text only says that there is some, and no attachment', async () => {
    const bytes = mail(
      ...head,
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'Please use HTML.',
      '--inner',
      'Content-Type: text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `<table><tr><td><p>${body}</p><p>They had caf=E9.</p></td></tr></table>`,
      '<div class=3D"gmail_quote">Will they meet?</div>',
      '--inner--',
      '--outer',
      'Content-Type: text/plain; name=list.txt',
      'Content-Disposition: attachment; filename=list.txt',
      '',
      'Anu Tamm thanked nobody.',
      '--outer--',
    )
    expect((await mailWithAttached(bytes)).draft.paragraphs).toEqual([body, 'They had café.'])
  })

  it.each([
    ['an encrypted message', mail(...head, 'Content-Type: multipart/encrypted; boundary=x', '', '--x--')],
    [
      'one by S/MIME',
      mail(...head, 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data', '', 'MIAG'),
    ],
  ])('refuses %s', async (_, bytes) => {
    await expect(mailWithAttached(bytes)).rejects.toThrow('The message is encrypted.')
  })

  it('refuses what is no message', async () => {
    await expect(mailWithAttached(mail(body))).rejects.toThrow(
      'It is no e-mail: it has no sender, no date and no subject.',
    )
  })
})

const read = async (lines: readonly string[]): Promise<string[]> => {
  const told: string[] = []
  for await (const outcome of readBytes('mail', mail(...lines), { path: 'a.eml', published: null }))
    told.push(
      outcome.ok
        ? [
            outcome.article.path,
            outcome.article.outlet,
            outcome.article.publishedAt,
            outcome.article.text,
          ].join(' | ')
        : `${outcome.path}: ${outcome.reason}`,
    )
  return told
}

describe('mail that is attached to mail', () => {
  it('is an article of its own, with its own sender and day', async () => {
    const parts = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=B', '']
    const own = ['--B', 'Content-Type: text/plain', '', 'They met again in Vana, it says below.']
    const message = [
      '--B',
      'Content-Type: message/rfc822',
      '',
      'From: Vana Post <desk@vana.example>',
      'Subject: Talks',
      'Date: Tue, 19 Aug 2025 10:00:00 +0200',
      '',
      body,
      '--B--',
    ]
    const post = `a.eml/1 | Vana Post | 2025-08-19T10:00:00+02:00 | ${body}`
    expect(await read([...head, ...parts, ...own, ...message])).toEqual([
      'a.eml | The Lanian Café | 2025-08-22T23:30:00+02:00 | They met again in Vana, it says below.',
      post,
    ])
    expect(await read([...head, ...parts, ...message]), 'passed on without a word').toEqual([post])
  })

  it('from the web has no address: that is of the message which holds it', async () => {
    const parts = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=B', '']
    const own = ['--B', 'Content-Type: text/plain', '', 'They met again in Vana, it says below.']
    const message = ['--B', 'Content-Type: message/rfc822', '', 'Subject: Talks', '', body, '--B--']
    const address = 'https://lanian.example/talks.eml'
    const source = { path: address, published: null, web: { address, charset: null } }
    const told: unknown[] = []
    for await (const outcome of readBytes('mail', mail(...head, ...parts, ...own, ...message), source))
      told.push(outcome.ok ? [outcome.article.path, outcome.article.url] : outcome.reason)
    expect(told).toEqual([
      [address, address],
      [`${address}/1`, null],
    ])
  })

  it('is read to a depth of three', async () => {
    const within = (inner: readonly string[]): string[] => [
      ...head,
      'Content-Type: message/rfc822',
      '',
      ...inner,
    ]
    const deep = within(within(within(within([...head, '', body]))))
    expect(await read(deep)).toEqual(['a.eml/1/1/1/1: It lies in more than 3 messages.'])
  })
})
