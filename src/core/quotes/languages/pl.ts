import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const polish: Language = {
  ...blank,
  code: 'pl',
  cues: words(`
    powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje dodają stwierdził stwierdziła stwierdza podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza oświadczył oświadczyła oświadcza
    wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczyła tłumaczy ocenił oceniła ocenia przyznał przyznała przyznaje zapewnił zapewniła zapewnia zapowiedział zapowiedziała zapowiada poinformował poinformowała informuje
    podał podała podaje napisał napisała napisało napisali pisze zapytał zapytała pyta pytał pytała odpowiedział odpowiedziała odpowiada odparł odparła odpiera komentuje skomentował skomentowała
    wspominał wspominała wspomina opowiada opowiadał opowiadała obiecał obiecała obiecuje ostrzegł ostrzegła ostrzega apeluje zaapelował zaapelowała skrytykował skrytykowała krytykuje oskarżył oskarżyła
    nazwał nazwała nazywa określił określiła określa szepnął szepnęła krzyknął krzyknęła woła zawołał zawołała zauważył zauważyła zauważa przekonuje przekonywał twierdzi twierdził twierdziła uważa uważał
    cytuje relacjonuje kwituje skwitował skwitowała żartuje zażartował przekazał przekazała wskazał wskazała wskazuje mówiąc pytam przeczytał przeczytała brzmi`),
  weakCues: words(
    'uważa uważał pisze woła podał podała nazywa określa pyta pytam przekazał przekazała ocenia brzmi przeczytał przeczytała',
  ),
  sources: phrases('według/zdaniem/jak podał/jak podała/słowami'),
  asking: words('zapytany zapytana pytany pytana'),
  pronouns: references({
    man: 'on',
    woman: 'ona',
    thing: 'ono',
    several: 'oni one',
    writer: 'ja my',
    reader: 'ty wy',
    relative: 'który która',
  }),
  possessives: references({
    man: 'jego',
    woman: 'jej',
    several: 'ich',
    writer: 'mój moja nasz nasza',
    reader: 'twój',
  }),
  definite: words('ten ta to ci te'),
  indefinite: words('jeden jedna pewien pewna kilku wielu niektórzy inni ktoś'),
  prepositions: words(
    'bez dla do na nad o od po pod przed przez przy u w we z ze za między według podczas oprócz',
  ),
  places: words('w we'),
  genitives: words('dla do od z ze w na'),
  conjunctions: words('i oraz a ale lub albo że gdy kiedy bo ponieważ który która które jeśli jak czy'),
  openers: words('że'),
  light: words(
    'jest był była było są byli się nie też także już jeszcze tylko potem wtedy nam mu jej im wczoraj dziś we wtorek w poniedziałek',
  ),
  passives: words('został została jest'),
  titles: titles(
    'dr dr. prof prof. minister premier prezydent burmistrz wójt generał biskup papież ks. inż. inżynier radny',
    'pan ks',
    'pani',
  ),
  roles:
    words(`burmistrz wójt prezydent minister premier dyrektor dyrektorka rzecznik rzeczniczka prezes prezeska poseł posłanka senator radny radna adwokat prokurator sędzia profesor lekarz lekarka trener kapitan nauczyciel
    nauczycielka rolnik przedsiębiorca właściciel właścicielka sąsiad sąsiadka matka ojciec brat siostra syn córka mąż żona pisarz pisarka aktor aktorka piosenkarka ekspert ekonomista historyk inżynier wojewoda uczennica uczeń kierownik przewodniczący`),
  womanly: words('pani matka siostra córka żona kobieta babcia ciotka aktorka'),
  manly: words('pan ojciec brat syn mąż mężczyzna dziadek wujek aktor'),
  womanlyEndings: ['czka', 'orka', 'arka', 'nica', 'anka'],
  anybody: words('mężczyzna kobieta chłopiec dziewczyna'),
  reporters: words('dziennikarz dziennikarka'),
  landmarks: words('ulica plac most'),
  spokespeople: words('rzecznik rzeczniczka'),
  bodies: words(
    'bank firma fundacja gmina komisja kuratorium ministerstwo opozycja parlament partia policja prokuratura rada rząd sąd sejm senat spółka stowarzyszenie szkoła uniwersytet urząd zarząd związek',
  ),
  generic: words('firma spółka partia'),
  documents: words(
    'artykuł fragment komunikat książka list napis notatka oświadczenie pismo raport tablica tekst ustawa wyrok',
  ),
  particles: words('de von van la z'),
  nameless:
    words(`ten ta to ci te on ona ono oni one ja my ty wy i oraz a ale lub albo że gdy kiedy bo ponieważ jeśli jak czy bez dla do na nad o od po pod przed przez przy u w we z ze za między według podczas nie tak też także już
    jeszcze tylko potem wtedy jest był była było są poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia fot wszyscy nikt co kto gdzie`),
  namesToo: words(''),
  ties: words('i do'),
  inflectsNames: true,
  toWriter: words('mi nam'),
  dashesAlternate: true,
  questionLabels: words('p pytanie'),
  answerLabels: words('o odpowiedź'),
  bylines: ['autor', 'rozmawiał', 'rozmawiała'],
};
