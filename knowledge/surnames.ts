import { words } from './phrases.ts'

/** Family names that stand first in their own languages. Ours, from general knowledge; folded, without hyphens. */
const korean =
  words(`kim, lee, yi, rhee, park, pak, choi, choe, chung, jung, jeong, cheong, kang, gang, cho, jo, yoon, yun,
  jang, chang, lim, im, rim, han, oh, o, seo, suh, so, shin, sin, kwon, gwon, hwang, ahn, an, song, jeon, chun, jun, hong, yu,
  yoo, ryu, ryoo, ko, go, koh, moon, mun, yang, ryang, son, sohn, bae, pae, paek, baek, paik, heo, ho, hur, huh, nam, sim, shim,
  no, noh, roh, ha, kwak, gwak, sung, seong, cha, ju, joo, chu, woo, u, koo, gu, ku, min, jin, chin, na, ra, ji, chi, eom, om,
  chae, won, cheon, chon, bang, pang, kong, gong, hyun, hyon, ham, byun, pyon, yeom, yom, ro, ban, choo, seok, sok, sun, maeng,
  ri, tae, thae, ki, gi, bong, hwangbo, namkung, sakong, jegal, ok, myong, ryom, ryong, sonu, kuk, kye, tak, wang`)

const chinese =
  words(`wang, li, zhang, liu, chen, yang, zhao, huang, zhou, wu, xu, sun, hu, zhu, gao, lin, he, guo, ma, luo,
  liang, song, zheng, xie, han, tang, feng, yu, dong, xiao, cheng, cao, yuan, deng, fu, shen, zeng, peng, lu, su, jiang, cai,
  jia, ding, wei, xue, ye, yan, pan, du, dai, xia, zhong, tian, ren, fan, fang, shi, yao, tan, liao, zou, xiong, jin, hao,
  kong, bai, cui, kang, mao, qiu, qin, gu, hou, shao, meng, long, wan, duan, qian, lei, hong, wen, chi, xi, bo, zhuang, niu,
  ouyang, sima, zhuge, mo, tu, hua, ni, ning, ge, dou, qi, pei, miao, rao, an, chang, ai, lan, sheng, bao, pang,
  chan, cheung, leung, lam, ho, wong, ng, lau, yeung, tsang, kwok, kwong, chow, chu, tse, lai, lok, mak, man, poon, shiu, siu,
  tam, to, tong, tsui, yau, yip, yiu, hui, ip, fung, chung, lo, ko, kwan, luk, mok, ngai, sit, szeto, tien, tsai, chiang,
  hsieh, hsu, kuo, tseng, lien, soong, hau, ying, ting, kuan, teng, lung, yeh, hung, pai, chao, chou, tsao`)

const vietnamese =
  words(`nguyen, tran, le, pham, huynh, hoang, phan, vu, vo, dang, bui, do, ho, ngo, duong, ly, truong, dinh,
  trinh, doan, mai, ha, to, luong, luu, quach, cao, chu, kieu, thach, thai, tong, vuong`)

const koreanSet = new Set(korean)
const chineseSet = new Set(chinese)
const vietnameseSet = new Set(vietnamese)

/** Family names so common that one at the end of a name speaks against a rarer one at its start. */
const commonKorean = new Set(
  words(
    'kim, lee, park, pak, choi, choe, jung, jeong, chung, kang, cho, yoon, yun, jang, lim, han, oh, seo, shin, kwon, song',
  ),
)

/** Whether a folded word is one of the commonest Korean family names. */
export function isCommonKoreanFamily(word: string): boolean {
  return commonKorean.has(word)
}

/** In which languages a folded word is a family name that stands first. */
export function familyNameLanguages(word: string): readonly ('korean' | 'chinese' | 'vietnamese')[] {
  const folded = word.toLowerCase()
  const found: ('korean' | 'chinese' | 'vietnamese')[] = []
  if (koreanSet.has(folded)) found.push('korean')
  if (chineseSet.has(folded)) found.push('chinese')
  if (vietnameseSet.has(folded)) found.push('vietnamese')
  return found
}

/** A romanised Korean syllable: initial, vowel, final. */
const koreanSyllable =
  /^(?:kk|tt|pp|ss|jj|ch|sh|th|wh|[gknrdtlmbpsjchwy])?(?:yae|yeo|wae|weo|yoo|woo|ae|ya|eo|ye|oe|wa|we|wi|wo|oo|ui|eu|ee|yo|yu|yi|you|a|e|i|o|u|yong|yon)(?:ng|ck|g|k|n|l|m|p|b|h|t|r|s|d)?$/u

/** Whether a word can be one syllable of a Korean given name as news romanises it. */
export function isKoreanSyllable(word: string): boolean {
  return word.length <= 6 && koreanSyllable.test(word.toLowerCase())
}

/** A pinyin, Wade–Giles or Cantonese syllable. */
const chineseSyllable =
  /^(?:zh|ch|sh|ts|tz|hs|gw|kw|ng|[bpmfdtnlgkhjqxrzcsywv])?(?:iang|iong|uang|eung|ueng|iao|ian|ieh|ing|ang|eng|ong|ung|uai|uan|ueh|iu|ie|ia|in|an|en|ei|ai|ao|ou|oi|ua|uo|ui|ue|un|ee|au|eu|oo|eou|a|e|i|o|u|er|ih|ien|uen|am|im|um|om|ap|ip|ut|at|it|ak|ik|uk|ok|op|ak|ek)(?:g|k|t|p)?$/u

/** Whether a word can be one or two run-together syllables of a Chinese given name. */
export function isChineseGiven(word: string): boolean {
  const folded = word.toLowerCase()
  if (chineseSyllable.test(folded)) return true
  for (let cut = 2; cut <= folded.length - 1; cut += 1)
    if (chineseSyllable.test(folded.slice(0, cut)) && chineseSyllable.test(folded.slice(cut)))
      return folded.length <= 11
  return false
}

/** Particles inside family names: they keep the words around them together. */
export const nameParticles: ReadonlySet<string> = new Set(
  words(
    'al, el, bin, ibn, abu, abd, ben, bint, van, von, der, den, de, da, di, du, dos, das, del, della, la, le, ter, ten, af, ul, ur, st, mc, mac, o',
  ),
)

/** Marks after a name that are no part of the family name. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  words('jr, sr, ii, iii, iv, junior, senior, phd, md, mp, obe, mbe'),
)
