const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** Words that make up a fifth and more of any English prose. */
export const englishFunctionWords = words(
  `the of and to in a that is was for on with as at by it from be are were has have had this not but his her an which will
  their they he she`,
)

/**
 * Words that other languages in the Latin alphabet cannot do without, by ISO 639 code: enough to name the language of a few
 * sentences. Words that English has too are left out where the language can spare them, single letters always.
 */
export const functionWordsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  ca: words(
    `el els les una amb per que dels és del al als ha va seva seu aquest aquesta també més han entre sobre`,
  ),
  cs: words(`se na že ve pro je jako ale po od jsou byl byla který která podle také si jeho ze však už`),
  da: words(
    `og at det som på er af med den til ikke har et fra blev efter ved også sig være ifølge mellem eller`,
  ),
  de: words(
    `der die das und ist von den dem ein eine einer einen mit auf für sich nicht auch nach bei wurde werden im zu aus wie
    haben hat über dass sie es des am zum zur vom`,
  ),
  es: words(
    `el los las una unos por para con del que se su sus como más pero fue está entre sobre también según este esta han sido
    desde la al en lo`,
  ),
  et: words(`ja ei et see oli kui mis ning ka aga oma seda nii veel pärast üle ütles või vahel tema`),
  fi: words(
    `ja ei että se oli hän joka ovat myös mutta kun kuin ole sen mukaan jälkeen sanoi ollut eivät tai sekä`,
  ),
  fr: words(
    `le les des une du et est dans pour que qui sur au aux pas plus par avec ce cette ses son leur ont été selon entre la en
    il elle se mais`,
  ),
  hr: words(`je na se da su za od koji koja kao ne bi iz nije ali će što te nakon prema između`),
  hu: words(`az és hogy nem egy volt van meg ez csak mint el is szerint után már között pedig azt még`),
  id: words(`yang dan di untuk dengan dari pada ini itu tidak dalam akan adalah juga oleh ke telah bahwa`),
  it: words(
    `il gli della delle dei nel alla che per con una sono non più anche del dal stato questo questa si lo la di le ha tra
    nella`,
  ),
  lt: words(`ir kad su iš yra buvo bet tai kaip nuo ne po dėl jis už per taip pat`),
  lv: words(`un ir ka ar no par uz bet kas arī pēc tika kā bija nav savu gan starp`),
  nl: words(
    `de het een van en dat op te voor met zijn niet aan er ook naar bij maar werd hebben heeft wordt is om uit tussen`,
  ),
  no: words(
    `og at det som på er av med den til ikke har et fra ble etter ved også seg være ifølge mellom eller`,
  ),
  pl: words(`na że się nie jest jak po od przez za oraz dla ale ma był była który która między także`),
  pt: words(
    `os uma da dos das em para com que não por mais foi são ao pela pelo seu sua como mas nos nas também entre está ou
    do na no um`,
  ),
  ro: words(`și de la în cu pe nu este un care din pentru sunt mai au fost că prin său între după`),
  sk: words(`sa na že vo pre je ako ale po od sú bol bola ktorý ktorá podľa tiež jeho medzi však už`),
  sl: words(`in je na se da so za od ki kot ne bi pa iz ni ali bo tudi med po`),
  sq: words(`të dhe në një që me për nga është si nuk ka ishte më tij kjo ky midis`),
  sv: words(
    `och att det som på är av med den till inte om har ett från var efter vid också sig enligt mellan`,
  ),
  sw: words(`ya wa na kwa ni za katika la kuwa hii cha huo wake baada pia kama`),
  tl: words(`ang ng mga sa na ay ito para hindi si ni kay nang at siya`),
  tr: words(`ve bir bu için ile olarak olan daha çok gibi kadar sonra göre değil da de ise arasında`),
  vi: words(`và của là có cho các không được trong với những người đã một này khi về`),
}
