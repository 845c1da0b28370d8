import { describe, expect, it } from 'vitest'
import { languageName, languageOf } from './language.ts'

const english =
  'The prime minister of Lania met Anu Tamm and the envoy of Vostria in the capital. They said that the port will be opened.'
const korean =
  '라니아의 총리는 금요일 수도에서 보스트리아 특사를 만나 항구 협정에 대해 논의했다. 양측은 9월에 다시 만나기로 합의했다고 대변인이 밝혔다.'

describe('English', () => {
  it.each([
    ['prose, however foreign the names', english],
    ['capitals', english.toUpperCase()],
    ['a sentence', 'Tamm said on Friday that the talks with Lania had failed.'],
    [
      'English with a quotation in Spanish',
      `${english}\n\n«No vamos a aceptar el plan de los que han roto la paz», dijo.`,
    ],
    ['English with a Korean paragraph', `${english}\n\n${english}\n\n${korean}`],
  ])('is known: %s', (_, text) => {
    expect(languageOf(text)).toBe('en')
  })
})

describe('another language', () => {
  it.each([
    ['ko', korean],
    ['ko', '총리는 금요일 수도에서 특사를 만났다.'],
    [
      'ko',
      `Sign up for our free newsletter to get the news of the day.\n\n${korean}\n\nAll rights reserved.`,
    ],
    ['ja', '首相は金曜日に首都で特使と会談し、港湾協定について協議した。'],
    ['zh', '总理周五在首都会见了特使，讨论了港口协议，双方同意九月再次会面。'],
    [
      'ru',
      'Премьер-министр Лании встретился в пятницу с посланником Вострии, чтобы обсудить соглашение о порте.',
    ],
    [
      'ar',
      'التقى رئيس وزراء لانيا يوم الجمعة مبعوث فوستريا في العاصمة لمناقشة اتفاق الميناء والعلاقات بين البلدين.',
    ],
    ['he', 'ראש הממשלה נפגש ביום שישי עם השליח בבירה כדי לדון בהסכם הנמל.'],
    ['el', 'Ο πρωθυπουργός συναντήθηκε την Παρασκευή με τον απεσταλμένο στην πρωτεύουσα.'],
    ['th', 'นายกรัฐมนตรีพบทูตพิเศษเมื่อวันศุกร์ที่เมืองหลวงเพื่อหารือ'],
    [
      'fr',
      'Le président a rencontré vendredi son homologue dans la capitale pour discuter des accords sur le port.',
    ],
    [
      'de',
      'Der Ministerpräsident hat am Freitag in der Hauptstadt den Gesandten getroffen und über das Abkommen gesprochen.',
    ],
    [
      'es',
      'El primer ministro se reunió el viernes con el enviado en la capital para hablar del acuerdo sobre el puerto.',
    ],
    [
      'pt',
      'O primeiro-ministro reuniu-se na sexta-feira com o enviado na capital para discutir o acordo sobre o porto.',
    ],
    [
      'it',
      'Il primo ministro ha incontrato venerdì nella capitale l’inviato per discutere della questione del porto.',
    ],
    [
      'nl',
      'De premier heeft vrijdag in de hoofdstad de gezant ontmoet om over het akkoord van de haven te spreken.',
    ],
    [
      'sv',
      'Statsministern träffade på fredagen sändebudet i huvudstaden för att tala om avtalet som inte har undertecknats.',
    ],
    [
      'da',
      'Statsministeren mødte fredag udsendingen i hovedstaden og talte med ham om aftalen, som ikke er blevet underskrevet.',
    ],
    [
      'pl',
      'Premier spotkał się w piątek w stolicy z wysłannikiem, który powiedział, że umowa nie jest jeszcze podpisana.',
    ],
    [
      'tr',
      'Başbakan cuma günü başkentte elçi ile bir araya geldi ve liman anlaşması için daha çok zaman istedi.',
    ],
    [
      'id',
      'Perdana menteri bertemu dengan utusan itu di ibu kota pada hari Jumat untuk membahas perjanjian yang telah ditandatangani.',
    ],
    [
      'fi',
      'Pääministeri tapasi perjantaina lähettilään pääkaupungissa, mutta hän ei sanonut, että sopimus olisi valmis.',
    ],
    [
      'et',
      'Peaminister kohtus reedel pealinnas saadikuga, aga ei öelnud, kas leping on valmis või mitte, ning see oli ka kõik.',
    ],
  ])('is named: %s', (code, text) => {
    expect(languageOf(text)).toBe(code)
  })

  it('is told by trigrams where there is no list of its words', () => {
    const yoruba =
      'Olóyè orílẹ̀-èdè náà pàdé àwọn aṣojú ní ọjọ́ Ẹtì láti jíròrò nípa àdéhùn èbúté náà, wọ́n sì sọ pé àwọn yóò tún pàdé ní oṣù kẹsàn-án. '.repeat(
        2,
      )
    expect(languageOf(yoruba)).toBe('yo')
  })

  it('has the name that the page gives it, where the text is not English', () => {
    const galician =
      'O presidente da Xunta reuniuse o venres co enviado na capital para falar do acordo sobre o porto e non dixo máis.'
    expect(languageOf(galician, 'gl-ES')).toBe('gl')
    expect(languageOf(english, 'gl-ES')).toBe('en')
  })
})

describe('nothing is said', () => {
  it.each([
    ['of a few words', 'Le président a parlé.'],
    ['of names', 'Marko Ilves, Anu Tamm, Jaan Kask, Liis Sepp, Tiit Rebane, Mart Kuusk, '.repeat(4)],
    ['of numbers', '12 345 678 – 90 %'],
    ['of nothing', ''],
  ])('%s', (_, text) => {
    expect(languageOf(text)).toBeNull()
  })

  it('but the source is taken at its word where it says English', () => {
    expect(languageOf('Ilves met Tamm.', 'en-GB')).toBe('en')
    expect(languageOf('Ilves met Tamm.', 'fr')).toBeNull()
  })
})

it('names languages in English', () => {
  expect(['ko', 'pt', 'und'].map(languageName)).toEqual(['Korean', 'Portuguese', null])
})
