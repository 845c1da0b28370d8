import { wordSet } from './phrases.ts'

/** Words that say nothing of what a sentence is about. */
export const functionWords = wordSet(`
  a, an, the, this, that, these, those, some, any, each, every, no, none, both, either, neither, such, other, another,
  i, me, my, mine, myself, we, us, our, ours, ourselves, you, your, yours, he, him, his, himself, she, her, hers, herself,
  it, its, itself, they, them, their, theirs, themselves, who, whom, whose, which, what, one, ones, someone, something,
  anyone, anything, everyone, everything, nobody, nothing,
  and, or, but, nor, so, yet, if, then, else, than, because, since, although, though, while, whereas, unless, until, as,
  when, whenever, where, wherever, why, how, whether,
  of, in, on, at, by, for, with, without, about, against, between, among, into, onto, through, throughout, during, before,
  after, above, below, to, from, up, down, out, off, over, under, upon, within, toward, towards, via, per, amid, across,
  along, around, behind, beside, besides, beyond, despite, except, inside, outside, near, like, unlike,
  am, is, are, was, were, be, been, being, do, does, did, done, doing, have, has, had, having, will, would, shall, should,
  can, could, may, might, must, ought, not, never, there, here, now, just, only, also, too, very, even, still, again,
  already, more, most, much, many, less, least, few, several, own, same, all, ever, away, back, well, however, rather,
  s, t, d, ll, m, o, re, ve, mr, mrs, ms, dr
`)

/** Words that stand in reports of all kinds, so that two of them say little when they share one. */
export const reportWords = wordSet(`
  say, says, said, saying, tell, tells, told, add, adds, added, report, reports, reported, reportedly, according, state,
  states, stated, statement, announce, announced, call, called, calls, ask, asked, note, noted, think, know, known,
  believe, believed, expect, expected, want, wants, wanted, make, makes, made, making, take, takes, took, taken, taking, get,
  got, give, gave, given, go, goes, went, gone, going, come, came, coming, see, saw, seen, show, shows, showed, shown,
  find, found, use, used, using, keep, kept, let, put, set, begin, began, start, started, end, ended, continue, continued,
  include, includes, included, including, follow, followed, following, become, became, remain, remained, leave, left,
  hold, held, bring, brought, need, needs, try, tried, work, works, worked, help, helped, lead, led, leading, plan,
  planned, plans, change, changes, part, place, case, cases, way, ways, thing, things, time, times, number, group, groups,
  member, members, people, person, man, men, woman, women, child, children, family, year, years, month, months, week,
  weeks, day, days, today, yesterday, tomorrow, hour, hours, minute, minutes, monday, tuesday, wednesday, thursday,
  friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november,
  december, morning, afternoon, evening, night, ago, last, next, early, earlier, late, later, recent, recently, soon,
  first, second, third, two, three, four, five, six, seven, eight, nine, ten, dozen, hundred, thousand, million,
  billion, percent, new, old, former, current, long, short, high, low, big, large, small, great, good, bad, major, main,
  top, local, national, international, foreign, public, official, officials, government, governments, country,
  countries, nation, nations, city, area, region, world, president, minister, prime, leader, leaders, spokesman,
  spokeswoman, spokesperson, news, media, press, source, sources, agency, home, office, house, name, named, life, point,
  fact, reason, result, question, issue, issues, problem, problems, side, line, order, right, nearly, almost,
  together, once, far, further, likely, able, important, different, available, possible, full, whole
`)
