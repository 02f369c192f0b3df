import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const swedish: Language = {
  ...blank,
  code: 'sv',
  cues: words(`
    säger sa sade sagt berättar berättade förklarar förklarade svarar svarade frågar frågade skriver skrev menar menade anser ansåg tycker tyckte hävdar hävdade uppger uppgav meddelar meddelade
    konstaterar konstaterade tillägger tillade fortsätter fortsatte understryker betonar betonade medger medgav erkänner erkände varnar varnade lovar lovade kräver krävde kallar kallade beskriver beskrev
    beklagar beklagade kritiserar kritiserade anklagar anklagade hoppas ropar ropade viskar muttrar skrattar skämtar twittrar twittrade kommenterar kommenterade bekräftar bekräftade hälsar hälsade
    minns utbrister suckar resonerar påpekar påpekade sammanfattar avslutar fnyser talar talade avslöjar`),
  weakCues: words(
    'menar tycker tyckte anser hoppas minns skrattar talar talade kräver krävde fortsätter fortsatte hälsar hälsade avslutar kallar',
  ),
  sources: phrases('enligt/med ord av'),
  asking: words('tillfrågad'),
  pronouns: references({
    man: 'han',
    woman: 'hon',
    thing: 'det den',
    several: 'de',
    writer: 'jag vi',
    reader: 'du ni',
    relative: 'som',
  }),
  possessives: references({
    man: 'hans',
    woman: 'hennes',
    thing: 'dess sin sitt sina',
    several: 'deras',
    writer: 'min mitt mina vår vårt våra',
    reader: 'din er',
  }),
  definite: words('den det de denna detta dessa'),
  indefinite: words('en ett två tre några flera många andra någon'),
  prepositions: words(
    'av bakom bland efter enligt för från före genom hos i in inför innan med mellan mot om på sedan till trots under ur utan utanför vid via över åt',
  ),
  places: words('i'),
  genitives: words('av för från i på till vid hos med'),
  conjunctions: words('och eller men att som när om eftersom medan därför där vad vem'),
  openers: words('att'),
  light: words(
    'har hade är var blir blev ska skulle kan kunde vill ville inte också sedan då nu redan bara sig i går idag måndag tisdag onsdag torsdag fredag lördag söndag även',
  ),
  expletives: words('det'),
  passives: words('blev blir'),
  titles: titles(
    'dr professor minister statsminister president general överste kapten biskop påven kommunalråd',
    'herr kung prins',
    'fru fröken drottning prinsessa',
  ),
  roles:
    words(`ordförande minister statsminister president direktör chef vd talesperson talesman taleskvinna advokat åklagare domare professor forskare läkare sjuksköterska tränare kapten målvakt spelare lärare
    bonde företagare ägare granne mamma pappa mor far bror syster son dotter man kvinna hustru make författare sångare sångerska skådespelare kommunalråd kommunalrådet politiker ekonom historiker partiledare reporter`),
  roleEndings: [
    'minister',
    'ministern',
    'chef',
    'chefen',
    'ledare',
    'ledaren',
    'råd',
    'rådet',
    'direktör',
    'direktören',
    'ordförande',
    'ordföranden',
    'talesperson',
    'tränare',
    'tränaren',
  ],
  womanly: words('fru mamma mor syster dotter kvinna hustru drottning flicka'),
  manly: words('herr pappa far bror son man make kung pojke'),
  womanlyEndings: ['inna', 'erska'],
  anybody: words('man kvinna pojke flicka person röst'),
  reporters: words('reporter journalist'),
  landmarks: words(''),
  bodyEndings: ['styrelsen', 'verket', 'myndigheten', 'rätten', 'kommunen', 'bolaget'],
  spokespeople: words('talesperson talesman taleskvinna presstalesperson pressekreterare'),
  bodies: words(
    'bolaget företaget föreningen facket kommunen kommissionen myndigheten ministeriet partiet polisen regeringen regionen riksdagen rådet skolan styrelsen universitetet domstolen banken förbundet',
  ),
  generic: words('bolaget företaget facket föreningen partiet'),
  documents: words(
    'artikel brev bok dom fana inlägg lag meddelande pressmeddelande rapport skylt studie text uttalande',
  ),
  particles: words('af av von van de la el al'),
  nameless:
    words(`den det de denna detta dessa en ett han hon vi jag du ni hans hennes deras min och eller men att som när om eftersom medan därför där vad vem hur varför av bakom bland efter enligt för från före genom hos
    i in inför innan med mellan mot på sedan till trots under ur utan utanför vid via över åt har hade är var blir blev ska kan vill inte också då nu redan bara även måndag tisdag onsdag torsdag fredag lördag söndag
    januari februari mars april maj juni juli augusti september oktober november december foto ja nej alla allt många några flera två tre någon ingen`),
  namesToo: words(''),
  ties: words('för och'),
  toWriter: words('mig oss'),
  dashesAlternate: false,
  questionLabels: words('f fråga'),
  answerLabels: words('s svar'),
  bylines: ['av', 'text', 'text:'],
};
