/**
 * News agencies, broadcasters and papers beyond those of `media.ts`, so that each country has its main ones. Ours, from general
 * knowledge. One line each: country, who controls it, id, then its name and the other names that mean it in any article.
 */
export const mediaTable = `
AFG state bakhtar: Bakhtar News Agency; Bakhtar news agency
AFG private khaama-press: Khaama Press
AFG private pajhwok: Pajhwok Afghan News; Pajhwok
AGO state angop: Angop; ANGOP; Angola Press Agency
ALB state albanian-telegraphic-agency: Albanian Telegraphic Agency
ALB public rtsh: RTSH
ARE private gulf-news: Gulf News
ARE private khaleej-times: Khaleej Times
ARE private sky-news-arabia: Sky News Arabia
ARM state armenpress: Armenpress; ARMENPRESS
AUS public sbs-news: SBS News
AUT private austria-press-agency: Austria Press Agency; APA news agency; Austria Presse Agentur
AUT public orf: ORF
AUT private der-standard: Der Standard
AUT private die-presse: Die Presse
AZE state azertac: Azertac; AZERTAC; Azertag
AZE private turan: Turan news agency
BDI state agence-burundaise-de-presse: Agence Burundaise de Presse
BEL private belga: Belga news agency; Belga News Agency
BEL public vrt: VRT
BEL public rtbf: RTBF
BEL private le-soir: Le Soir
BEN state ortb: ORTB
BFA state agence-d-information-du-burkina: Agence d'Information du Burkina
BGD state bangladesh-sangbad-sangstha: Bangladesh Sangbad Sangstha; BSS news agency
BGD private prothom-alo: Prothom Alo
BGD private bdnews24: bdnews24; bdnews24.com
BGR state bulgarian-news-agency: Bulgarian News Agency; BTA news agency
BGR public bnt: Bulgarian National Television
BHR state bahrain-news-agency: Bahrain News Agency
BIH public bhrt: BHRT
BIH state fena: FENA news agency; Fena news agency
BIH state srna: SRNA; Srna news agency
BLR private belapan: BelaPAN; Belapan
BOL state agencia-boliviana-de-informacion: Agencia Boliviana de Información
BRA private estado-de-sao-paulo: O Estado de S. Paulo; Estadão
BWA state botswana-press-agency: Botswana Press Agency
CAF private radio-ndeke-luka: Radio Ndeke Luka
CAN private canadian-press: Canadian Press; The Canadian Press
CAN private toronto-star: Toronto Star
CAN private national-post: National Post
CHE private keystone-sda: Keystone-SDA; Keystone-ATS; Swiss news agency ATS
CHE public swissinfo: Swissinfo; SWI swissinfo.ch
CHE private neue-zurcher-zeitung: Neue Zürcher Zeitung; NZZ
CHL public tvn-chile: Televisión Nacional de Chile
CHL private el-mercurio: El Mercurio
CHL private la-tercera: La Tercera
CHN state china-news-service: China News Service
CHN private caixin: Caixin
CHN state peoples-liberation-army-daily: PLA Daily; People's Liberation Army Daily
CIV state agence-ivoirienne-de-presse: Agence Ivoirienne de Presse
CMR state crtv: CRTV; Cameroon Radio Television
COD state agence-congolaise-de-presse: Agence Congolaise de Presse
COD public radio-okapi: Radio Okapi
COG private les-depeches-de-brazzaville: Les Dépêches de Brazzaville
COL private caracol: Caracol Radio; Caracol Television
COL private el-tiempo: El Tiempo
CUB state juventud-rebelde: Juventud Rebelde
CYP public cyprus-news-agency: Cyprus News Agency
CZE public ctk: CTK; ČTK; Czech News Agency
CZE public czech-television: Czech Television; Czech TV
DEU private suddeutsche-zeitung: Süddeutsche Zeitung; Sueddeutsche Zeitung
DEU private frankfurter-allgemeine-zeitung: Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine
DEU private die-zeit: Die Zeit
DEU private die-welt: Die Welt
DEU private handelsblatt: Handelsblatt
DJI state agence-djiboutienne-d-information: Agence Djiboutienne d'Information
DNK private ritzau: Ritzau; Ritzau news agency
DNK public danmarks-radio: Danmarks Radio
DNK private politiken: Politiken
DZA state algeria-press-service: Algeria Press Service; Algérie Presse Service; APS news agency
ECU private el-universo: El Universo
EGY private mada-masr: Mada Masr
ERI state eri-tv: Eri-TV
ESP public rtve: RTVE; TVE
ESP private europa-press: Europa Press
ESP private la-vanguardia: La Vanguardia
EST public err: ERR News; Estonian Public Broadcasting
EST private baltic-news-service: Baltic News Service; BNS news agency
ETH state ethiopian-news-agency: Ethiopian News Agency
ETH state fana: Fana Broadcasting Corporate; Fana Broadcasting
FIN private stt: STT news agency; Finnish News Agency
FIN public yle: Yle; YLE; Finnish broadcaster Yle
FIN private helsingin-sanomat: Helsingin Sanomat
FJI state fiji-broadcasting-corporation: Fiji Broadcasting Corporation
FRA public france-televisions: France Télévisions; France Televisions
FRA public radio-france: Radio France
FRA public franceinfo: Franceinfo; France Info
FRA private tf1: TF1
FRA private bfm-tv: BFM TV; BFMTV; BFM-TV
GAB state agence-gabonaise-de-presse: Agence Gabonaise de Presse
GBR private pa-media: PA Media; Press Association; PA news agency
GBR private sunday-times: The Sunday Times; Sunday Times
GBR private the-independent: The Independent newspaper
GBR private iran-international: Iran International
GEO public georgian-public-broadcaster: Georgian Public Broadcaster
GEO private interpressnews: Interpressnews; InterPressNews
GEO private rustavi-2: Rustavi 2; Rustavi-2
GHA state ghana-news-agency: Ghana News Agency
GIN state agence-guineenne-de-presse: Agence Guinéenne de Presse
GRC public ana-mpa: Athens-Macedonian News Agency; ANA-MPA; Athens News Agency
GRC public ert: ERT television
GRC private kathimerini: Kathimerini
GTM private prensa-libre: Prensa Libre
HKG public rthk: RTHK; Radio Television Hong Kong
HKG private apple-daily: Apple Daily
HKG private hong-kong-free-press: Hong Kong Free Press
HRV state hina: Hina news agency; HINA news agency; Croatian News Agency
HRV public hrt: HRT; Croatian Radiotelevision
HTI private le-nouvelliste: Le Nouvelliste
HUN state mti: MTI news agency; Hungarian news agency MTI
HUN private telex: Telex.hu
IDN private jakarta-post: Jakarta Post
IDN private kompas: Kompas
IDN private tempo: Tempo magazine
IND public doordarshan: Doordarshan
IND public all-india-radio: All India Radio
IND private ndtv: NDTV
IND private hindustan-times: Hindustan Times
IRL public rte: RTÉ; RTE; RTÉ News
IRL private irish-times: Irish Times; The Irish Times
IRN state irib: IRIB; Islamic Republic of Iran Broadcasting
IRN state isna: ISNA; Iranian Students' News Agency; ISNA news agency
IRN state al-alam: Al-Alam; Al Alam
IRQ state iraqi-news-agency: Iraqi News Agency
IRQ state al-iraqiya: Al-Iraqiya; Al Iraqiya
IRQ private shafaq-news: Shafaq News
IRQ private kurdistan-24: Kurdistan 24
ISL public ruv: RÚV; Icelandic National Broadcasting Service
ISR public kan: Israeli Public Broadcasting Corporation; Kan public broadcaster
ISR private yedioth-ahronoth: Yedioth Ahronoth; Yediot Ahronot; Yedioth Aharonot
ISR private ynet: Ynet; ynet
ISR private israel-hayom: Israel Hayom
ISR private maariv: Maariv
ITA private la-repubblica: La Repubblica
ITA private la-stampa: La Stampa
ITA private adnkronos: Adnkronos
JAM private jamaica-gleaner: Jamaica Gleaner
JOR state petra: Petra news agency; Jordan News Agency; Petra News Agency
JPN private mainichi-shimbun: Mainichi Shimbun; Mainichi
JPN private sankei-shimbun: Sankei Shimbun; Sankei
JPN private japan-times: Japan Times
JPN private tokyo-broadcasting-system: Tokyo Broadcasting System
KAZ state kazinform: Kazinform
KAZ private tengrinews: Tengrinews
KEN state kenya-broadcasting-corporation: Kenya Broadcasting Corporation
KEN private citizen-tv: Citizen TV
KGZ state kabar: Kabar news agency
KGZ private akipress: AKIpress
KHM state agence-kampuchea-presse: Agence Kampuchea Presse
KHM private phnom-penh-post: Phnom Penh Post
KOR private dong-a-ilbo: Dong-A Ilbo; Dong-a Ilbo
KOR private newsis: Newsis
KOR private kyunghyang-shinmun: Kyunghyang Shinmun
KOR private daily-nk: Daily NK
KOS public rtk: Radio Television of Kosovo
KOS private koha-ditore: Koha Ditore
KWT state kuna: KUNA; Kuwait News Agency
LAO state lao-news-agency: Lao News Agency; KPL news agency
LBN state national-news-agency-lebanon: Lebanon's National News Agency; Lebanese National News Agency
LBN private lbci: LBCI
LBN private an-nahar: An-Nahar; An Nahar
LBN private l-orient-le-jour: L'Orient-Le Jour; L'Orient Today
LBR private frontpageafrica: FrontPageAfrica
LBY state libyan-news-agency: Libyan News Agency
LKA state lankapuvath: Lankapuvath
LTU public lrt: LRT
LTU private elta: ELTA news agency
LUX private luxemburger-wort: Luxemburger Wort
LVA public lsm: Latvian Public Media
LVA private leta: LETA; LETA news agency
MAR state maghreb-arabe-presse: Maghreb Arabe Presse; MAP news agency
MAR private hespress: Hespress
MDA state moldpres: Moldpres
MDA public teleradio-moldova: Teleradio-Moldova; Moldova 1
MDG private midi-madagasikara: Midi Madagasikara
MEX state notimex: Notimex
MEX private televisa: Televisa
MEX private reforma: Reforma newspaper
MKD state mia: MIA news agency
MLI state ortm: ORTM
MLT private times-of-malta: Times of Malta
MMR state global-new-light-of-myanmar: Global New Light of Myanmar
MMR private mizzima: Mizzima
MMR private myanmar-now: Myanmar Now
MMR state mrtv: MRTV
MNE public rtcg: RTCG
MNE private vijesti: Vijesti
MNG state montsame: Montsame
MOZ state agencia-de-informacao-de-mocambique: Agência de Informação de Moçambique; Mozambique News Agency
MRT state agence-mauritanienne-d-information: Agence Mauritanienne d'Information
MUS state mauritius-broadcasting-corporation: Mauritius Broadcasting Corporation
MWI state malawi-broadcasting-corporation: Malawi Broadcasting Corporation
MYS private malaysiakini: Malaysiakini
MYS private new-straits-times: New Straits Times
NAM state nampa: Nampa news agency; Namibia Press Agency
NER state agence-nigerienne-de-presse: Agence Nigérienne de Presse
NGA private channels-television: Channels Television; Channels TV
NGA private premium-times: Premium Times
NGA private daily-trust: Daily Trust
NGA private sahara-reporters: Sahara Reporters
NIC private confidencial: Confidencial
NLD private anp: ANP news agency; Algemeen Nederlands Persbureau
NLD public nos: NOS broadcaster; Dutch broadcaster NOS
NLD private de-telegraaf: De Telegraaf
NLD private nrc-handelsblad: NRC Handelsblad
NOR private ntb: NTB; Norwegian news agency NTB
NOR public nrk: NRK
NOR private aftenposten: Aftenposten
NPL state rastriya-samachar-samiti: Rastriya Samachar Samiti
NPL private kathmandu-post: Kathmandu Post
OMN state oman-news-agency: Oman News Agency
PAK state pakistan-television: Pakistan Television; PTV News
PAK private ary-news: ARY News
PAK private express-tribune: Express Tribune
PER state andina: Andina news agency
PER private rpp: RPP Noticias
PHL state philippine-news-agency: Philippine News Agency
PHL private abs-cbn: ABS-CBN
PHL private gma-news: GMA News; GMA Network
PHL private philippine-daily-inquirer: Philippine Daily Inquirer
PHL private philippine-star: Philippine Star
PNG state nbc-papua-new-guinea: National Broadcasting Corporation of Papua New Guinea
PNG private post-courier: Post-Courier
POL public tvp: TVP; Telewizja Polska
POL private tvn24: TVN24
POL private gazeta-wyborcza: Gazeta Wyborcza
POL private rzeczpospolita: Rzeczpospolita
PRK state minju-joson: Minju Joson
PRT public lusa: Lusa news agency; Lusa News Agency
PRT public rtp: RTP
PRT private diario-de-noticias: Diário de Notícias
PRY private abc-color: ABC Color
PSE private maan: Ma'an News Agency; Ma'an news agency
QAT state qatar-news-agency: Qatar News Agency; QNA
ROU public agerpres: Agerpres
ROU private mediafax: Mediafax
ROU private digi24: Digi24
RUS state rossiyskaya-gazeta: Rossiyskaya Gazeta; Rossiiskaya Gazeta
RUS state zvezda: Zvezda TV; Zvezda television
RUS private vedomosti: Vedomosti
RUS private rbc: RBC news agency; RBC business daily
RUS private tv-rain: TV Rain; Dozhd
RUS private echo-of-moscow: Echo of Moscow; Ekho Moskvy
RUS private komsomolskaya-pravda: Komsomolskaya Pravda
RUS private moscow-times: Moscow Times; The Moscow Times
RWA private igihe: Igihe
SAU private asharq-al-awsat: Asharq Al-Awsat; Asharq al-Awsat; Al-Sharq al-Awsat
SAU private arab-news: Arab News
SAU state al-ekhbariya: Al Ekhbariya; Al-Ekhbariya
SAU private al-hadath: Al-Hadath; Al Hadath
SDN private sudan-tribune: Sudan Tribune
SEN state agence-de-presse-senegalaise: Agence de Presse Sénégalaise
SLV private el-faro: El Faro
SOM state sonna: SONNA; Somali National News Agency
SOM private garowe-online: Garowe Online
SOM state radio-mogadishu: Radio Mogadishu
SRB private tanjug: Tanjug; Tanjug news agency
SRB public rts-serbia: Radio Television of Serbia
SRB private b92: B92
SRB private beta-news-agency: Beta news agency
SSD state south-sudan-broadcasting-corporation: South Sudan Broadcasting Corporation
SSD private radio-tamazuj: Radio Tamazuj
SVK public tasr: TASR
SVK private sme: SME daily
SVN public sta: STA news agency; Slovenian Press Agency
SVN public rtv-slovenija: RTV Slovenija
SWE private tt: TT news agency; Swedish news agency TT
SWE public svt: SVT; Sveriges Television
SWE public sveriges-radio: Sveriges Radio; Swedish Radio
SWE private dagens-nyheter: Dagens Nyheter
SWE private svenska-dagbladet: Svenska Dagbladet
SYR private enab-baladi: Enab Baladi
SYR private north-press: North Press Agency
TCD state tele-tchad: Télé Tchad
TGO state togo-presse: Togo-Presse
THA public thai-pbs: Thai PBS
THA state thai-news-agency: Thai News Agency
TJK state khovar: Khovar
TJK private asia-plus: Asia-Plus
TKM state turkmenistan-state-news-agency: Turkmenistan State News Agency; State News Agency of Turkmenistan
TLS state tatoli: Tatoli
TTO private trinidad-guardian: Trinidad and Tobago Guardian
TUN state tunis-afrique-presse: Tunis Afrique Presse; TAP news agency
TUN private mosaique-fm: Mosaique FM; Mosaïque FM
TUR private demiroren: Demirören News Agency; Demiroren News Agency; DHA news agency
TUR private ihlas: Ihlas News Agency; İhlas News Agency
TUR private cumhuriyet: Cumhuriyet
TUR private daily-sabah: Daily Sabah
TUR private haberturk: Haberturk; Habertürk
TUR private cnn-turk: CNN Turk; CNN Türk
TWN private taipei-times: Taipei Times
TWN private liberty-times: Liberty Times
TZA state tanzania-broadcasting-corporation: Tanzania Broadcasting Corporation
UGA state new-vision: New Vision newspaper
UKR public suspilne: Suspilne
UKR private unian: UNIAN; Unian
UKR private rbc-ukraine: RBC-Ukraine
UKR private kyiv-post: Kyiv Post
USA private upi: UPI; United Press International
USA private cnbc: CNBC
USA public pbs: PBS; Public Broadcasting Service; PBS NewsHour
USA private chicago-tribune: Chicago Tribune
USA private boston-globe: Boston Globe
USA private the-new-yorker: The New Yorker
USA state alhurra: Alhurra; Al-Hurra
UZB state uza: UzA news agency; Uzbekistan National News Agency
UZB private gazeta-uz: Gazeta.uz
VAT state vatican-news: Vatican News
VAT state l-osservatore-romano: L'Osservatore Romano; Osservatore Romano
VEN state agencia-venezolana-de-noticias: Agencia Venezolana de Noticias
VEN state venezolana-de-television: Venezolana de Televisión; Venezolana de Television; VTV
VEN private globovision: Globovisión; Globovision
VNM state nhan-dan: Nhan Dan
VNM state voice-of-vietnam: Voice of Vietnam
VNM state tuoi-tre: Tuoi Tre
YEM state saba-news-agency: Saba news agency; Saba News Agency
YEM private al-masirah: Al-Masirah; Al Masirah
ZAF private enca: eNCA
ZAF private mail-and-guardian: Mail & Guardian; Mail and Guardian
ZAF private daily-maverick: Daily Maverick
ZMB state zanis: ZANIS
ZMB state znbc: ZNBC; Zambia National Broadcasting Corporation
ZWE state new-ziana: New Ziana
ZWE state zimbabwe-broadcasting-corporation: Zimbabwe Broadcasting Corporation
`
