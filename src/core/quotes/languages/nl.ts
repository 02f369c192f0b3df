import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const dutch: Language = {
  ...blank,
  code: 'nl',
  cues: words(`
    zegt zei zeiden zeggen gezegd vertelt vertelde vertelden verklaart verklaarde antwoordt antwoordde reageert reageerde vraagt vroeg vragen vroegen schrijft schreef schreven
    meldt meldde melden laat liet benadrukt benadrukte bevestigt bevestigde stelt stelde vindt vond vinden noemt noemde noemen spreekt sprak spreken legt legde voegt voegde
    waarschuwt waarschuwde erkent erkende beweert beweerde denkt dacht belooft beloofde hoopt hoopte roept riep twittert twitterde tweette klaagt klaagde lacht lachte
    concludeert concludeerde constateert constateerde betoogt betoogde beaamt beaamde besluit besloot vervolgt vervolgde fluistert fluisterde mompelt verzucht verzuchtte
    omschrijft omschreef typeert betreurt betreurde eist eiste bekent bekende herinnert aldus oordeelt oordeelde kopt belooft pleit pleitte kondigt kondigde`),
  weakCues: words(
    'laat liet stelt stelde vindt vond legt legde voegt voegde denkt dacht besluit besloot lacht lachte spreekt sprak hoopt hoopte aldus vinden spreken melden vragen',
  ),
  sources: phrases('volgens/aldus/in de woorden van/naar eigen zeggen van'),
  asking: words('gevraagd'),
  pronouns: references({
    man: 'hij',
    woman: 'zij ze',
    thing: 'het',
    writer: 'ik wij we',
    reader: 'jij je u jullie',
    relative: 'die',
  }),
  possessives: references({
    man: 'zijn',
    woman: 'haar',
    several: 'hun',
    writer: 'mijn ons onze',
    reader: 'jouw uw',
  }),
  definite: words('de het deze dit die dat'),
  indefinite: words('een twee drie vier enkele sommige veel andere iemand'),
  prepositions: words(
    'aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per sinds te tegen ten ter tijdens tot tussen uit van vanaf via volgens voor zonder',
  ),
  places: words('in te'),
  genitives: words('van voor bij in uit op'),
  conjunctions: words('en of maar want dus dat als toen omdat terwijl hoewel waar wat wie'),
  openers: words('dat'),
  light: words(
    'heeft hebben had hadden is was waren zijn wordt werd zal zou kan kon moet wil wilde ook dan toen nog al wel niet zich daarna gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag er',
  ),
  expletives: words('er'),
  passives: words('wordt werd worden werden'),
  titles: titles(
    'dr dr. prof prof. drs. mr. minister president burgemeester wethouder generaal kolonel kapitein bisschop paus premier staatssecretaris',
    'meneer heer koning prins dhr.',
    'mevrouw mevr. koningin prinses',
  ),
  roles:
    words(`burgemeester wethouder minister premier president directeur directrice voorzitter voorzitster woordvoerder woordvoerster advocaat officier rechter hoogleraar onderzoeker arts huisarts verpleegkundige
    trainer coach aanvoerder spits keeper speler leraar lerares docent boer boerin ondernemer eigenaar eigenaresse bewoner bewoonster buurman buurvrouw moeder vader broer zus zoon dochter man vrouw
    schrijver schrijfster zanger zangeres acteur actrice dijkgraaf projectleider omstander econoom historicus politicus raadslid kamerlid fractievoorzitter lijsttrekker jongetje meisje`),
  roleEndings: [
    'leider',
    'voorzitter',
    'minister',
    'directeur',
    'woordvoerder',
    'woordvoerster',
    'trainer',
    'lid',
    'meester',
  ],
  womanly: words('mevrouw moeder zus dochter vrouw oma tante koningin actrice zangeres meisje buurvrouw'),
  manly: words('meneer heer vader broer zoon man opa oom koning acteur jongen buurman jongetje'),
  womanlyEndings: ['ster', 'esse', 'euse'],
  anybody: words('man vrouw jongen meisje jongetje persoon stem'),
  reporters: words('journalist verslaggever verslaggevers'),
  landmarks: words('straat plein laan brug rivier meer dal eiland stad'),
  bodyEndings: ['bond', 'dienst', 'bedrijf', 'raad', 'schap', 'instituut'],
  spokespeople: words('woordvoerder woordvoerster'),
  bodies:
    words(`aannemer agentschap bank bedrijf bestuur bond brandweer college commissie club fabrikant gemeente gerecht groep hogeschool inspectie instituut kabinet kamer ministerie omroep organisatie
    parlement partij politie provincie raad rechtbank regering school stichting team universiteit vakbond vereniging waterschap ziekenhuis om`),
  generic: words('aannemer bedrijf bank bond club fabrikant partij vakbond vereniging'),
  documents: words(
    'artikel bericht boek brief bord brochure krant mail memo nota persbericht rapport stuk tweet verklaring vonnis wet bordje',
  ),
  particles: words('van de der den het ten ter te von el al da di op in'),
  nameless:
    words(`de het een deze dit die dat hij zij ze ik wij we jij je u jullie zijn haar hun mijn ons onze en of maar want dus als toen omdat terwijl hoewel waar wat wie hoe waarom aan achter bij binnen boven
    buiten door in langs met na naar naast om onder op over per sinds te tegen ten ter tijdens tot tussen uit van vanaf via volgens voor zonder ook dan nog al wel niet daarna gisteren vandaag morgen
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december foto er is was heeft heb had kan intussen inmiddels
    alle alles andere veel sommige iedereen niemand ja nee twee drie vier`),
  namesToo: words('mei jan'),
  ties: words('van voor de het der'),
  verbLast: true,
  toWriter: words('me mij ons'),
  dashesAlternate: false,
  questionLabels: words('v vraag'),
  answerLabels: words('a antwoord'),
  bylines: ['door', 'van', 'tekst', 'interview'],
};
