/** The style of a dossier: on a phone, on a desk, in the dark and on paper, without any file beside it. */
export const dossierStyle = `
:root { color-scheme: light dark; --paper: #fbfaf7; --page: #fff; --ink: #23262d; --quiet: #5d626d; --line: #e3e0d8; --accent: #3f46b5; --warn: #9a3412; --well: #f2f0ea; --trigger: #ffe9a3; --recipient: #1a7f64; --speaker: #8a5a9e; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181d; --page: #1c1f25; --ink: #ece9e2; --quiet: #a3a8b2; --line: #31353d; --accent: #a3acff; --warn: #f5a97a; --well: #23262d; --trigger: #5c4a12; --recipient: #4dbb9b; --speaker: #cf9fe3; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.55 Inter, system-ui, sans-serif; }
body { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 5rem; overflow-wrap: anywhere; }
h1, h2, h3, blockquote { font-family: Newsreader, 'Iowan Old Style', Palatino, Georgia, serif; font-weight: 500; text-wrap: balance; }
blockquote { font-weight: 400; text-wrap: pretty; }
h1 { font-size: 2.25rem; line-height: 1.15; margin: 0 0 .5rem; }
h2 { font-size: 1.6rem; margin: 3rem 0 .75rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
h3 { font-size: 1.3rem; margin: 2.5rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
a { color: var(--accent); text-underline-offset: .2em; }
p, ul, ol { margin: .5rem 0; }
.quiet { color: var(--quiet); font-size: .875rem; }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .5rem; font-size: .8125rem; color: var(--warn); }
.sample { color: var(--accent); }
figure { margin: 1.5rem 0; }
figure svg { width: 100%; height: auto; border: 1px solid var(--line); border-radius: .5rem; }
.dark { display: none; }
@media (prefers-color-scheme: dark) { .dark { display: block; } .light { display: none; } }
nav ol { padding-left: 1.5rem; columns: 2; column-gap: 2rem; }
nav li { break-inside: avoid; margin-bottom: .25rem; }
blockquote { margin: .75rem 0 .25rem; padding-left: 1rem; border-left: 3px solid var(--line); font-size: 1.125rem; }
mark { background: none; color: inherit; }
.actor { text-decoration: underline 2px; text-underline-offset: .25em; }
.recipient { text-decoration: underline double var(--recipient); text-underline-offset: .25em; }
.speaker { text-decoration: underline dotted 2px var(--speaker); text-underline-offset: .25em; }
.hedge { text-decoration: underline wavy 1px var(--warn); text-underline-offset: .25em; }
.trigger { background: var(--trigger); border-radius: .2em; padding: 0 .15em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a, cite { unicode-bidi: isolate; }
cite { font-style: normal; font-weight: 600; color: var(--ink); }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
pre { white-space: pre-wrap; background: var(--well); padding: .75rem; border-radius: .5rem; font-size: .75rem; }
summary { cursor: pointer; color: var(--quiet); font-size: .875rem; padding: .25rem 0; }
@media (max-width: 40rem) { nav ol { columns: 1; } h1 { font-size: 1.75rem; } nav a { display: inline-block; padding: .55rem 0; } }
@media (forced-colors: active) { .trigger { outline: 1px solid; } }
@media print { html { background: #fff; color: #000; font-size: 10.5pt; } body { max-width: none; padding: 0; } .dark { display: none; } .light { display: block; } blockquote, figure, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } details { display: none; } a { color: inherit; } }
`
