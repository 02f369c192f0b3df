import { type Language, phrases, references, titles, words } from './language.ts';

export const german: Language = {
  code: 'de',
  cues: words(`
    sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären berichtete berichtet berichteten meinte meint meinten betonte betont betonten
    erzählte erzählt erzählten antwortete antwortet geantwortet fragte fragt fragten gefragt ergänzte ergänzt fügte fügt
    schrieb schreibt schrieben schreiben geschrieben twitterte twittert postete postet teilte teilt mitgeteilt mitteilte mitteilt
    kritisierte kritisiert kritisierten forderte fordert forderten fordern warnte warnt warnten warnen mahnte mahnt bemängelte bemängelt
    kündigte kündigt angekündigt ankündigte versicherte versichert bestätigte bestätigt bestätigten behauptete behauptet behaupten
    verkündete verkündet äußerte äußert äußerten äusserte nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen
    beklagte beklagt klagte klagt lobte lobt bedauerte bedauert begrüßte begrüßt verteidigte verteidigt widersprach widerspricht
    entgegnete entgegnet erwiderte erwidert konterte kontert reagierte reagiert bilanzierte resümierte resümiert stellte
    schimpfte schimpft lachte rief ruft riefen gerufen brummte brummt flüsterte flüstert murmelte murmelt schwärmt schwärmte scherzte scherzt witzelte
    hieß heißt unterstrich unterstreicht hob hervorhob wies verwies verweist räumte räumt einräumte gab gibt zugab gestand gesteht
    bat bittet beteuerte beteuert erinnerte erinnert erläuterte erläutert führte ausführte präzisierte
    befand befindet urteilte urteilt fand findet glaubt glaubte hofft hoffte wünschte vermutet vermutete
    drohte droht appellierte appelliert plädierte plädiert sprach spricht sprachen gesprochen redete
    zitiert zitierte zitierten hielt hält verriet verrät freute freut ärgerte ärgert wunderte staunte staunt
    versprach verspricht spottete spottet stöhnte seufzte jubelte jubelt analysierte analysiert kommentierte kommentiert
    konstatierte konstatiert argumentierte argumentiert unterstellte unterstellt bekräftigte bekräftigt bekannte bekennt monierte moniert
    prophezeite rechtfertigte signalisierte verlangte verlangt vertrat warf wirft
    formulierte formuliert bewertete bewertet wertete wertet charakterisierte beschrieb beschreibt beschrieben
    titelte titelt meldete meldet vermeldete zeigte wollte hakte fasst fasste bot rechnete
    lautet lautete stand steht las liest beschwert beschwerte empörte empört prognostizierte rät riet wiederholte wiederholt
    verwahrte würdigte würdigt wandte bemerkte bemerkt dementierte dementiert entschuldigte entschuldigt fuhr fährt sinniert philosophierte
    schilderte schildert grantelte motzte polterte poltert stichelte frotzelte raunte raunt feixte grinste schmunzelte lächelte
    versprechen betonen meinen kritisieren beklagen verlangen berichten befürchtet befürchten fürchtet loben lobten hoffen begründete begründet bestätigen bezweifelt bezweifelte erinnern versichern
    eingestuft stufte einschätzte gratulierte dankte bedankte dankt verurteilte verurteilt geißelte wetterte tobte`),
  weakCues: words(`
    meinen hoffen loben erinnern versprechen
    gab gibt stellte führte hob fand findet befindet glaubt glaubte hofft hoffte wünschte freut freute zeigte wollte hakte fasst fasste bot legte nach hielt hält
    stand steht las liest warf wirft hieß heißt lautet lautete wies sprach spricht bat bittet wandte fort hinzu fuhr fährt vertrat lachte teilte teilt stufte
    rechnete grinste lächelte schmunzelte dankte dankt bedankte redete fordern nennen warnen sagen räumte räumt nannten`),
  sources: phrases(
    'laut/nach angaben von/nach angaben der/nach angaben des/so/nach seinen worten/nach ihren worten/nach eigenen worten/nach seinen angaben/nach ihren angaben/nach eigenen angaben/nach worten von/nach den worten von/in den worten von/gemäß',
  ),
  sourcesAfter: words('zufolge'),
  asking: words('gefragt befragt gebeten angesprochen'),
  pronouns: references({
    man: 'er',
    woman: 'sie',
    thing: 'es',
    several: '',
    writer: 'ich wir',
    reader: 'du ihr',
    relative: '',
  }),
  possessives: references({
    man: 'sein seine seiner seinem seinen seines',
    woman: 'ihr ihre ihrer ihrem ihren ihres',
    writer: 'mein meine meiner meinem meinen meines unser unsere unserer unserem unseren',
    reader: 'dein deine euer eure',
  }),
  definite: words('der die das den dem des dieser diese dieses diesen diesem jener jene beide beiden'),
  indefinite:
    words(`ein eine einer eines einem einen kein keine keiner manche mancher viele einige mehrere andere zwei drei vier fünf jemand niemand
    etliche zahlreiche jeder jede`),
  prepositions: words(`
    ab am an ans auf aufs aus bei beim bis durch für fürs gegen gegenüber hinter im in ins mit nach neben ohne seit trotz über um unter
    vom von vor während wegen zu zum zur zwischen anhand aufgrund angesichts laut gemäß entlang außer außerhalb innerhalb statt samt per pro`),
  places: words('in im bei nahe'),
  genitives: words('von vom der des für aus in im am an bei beim zu zur zum'),
  conjunctions: words(
    'und oder aber sondern denn doch wenn als weil dass daß ob obwohl während nachdem bevor damit sodass wie wo was wer sowie',
  ),
  openers: words('dass daß'),
  light: words(`
    hat habe haben hatte hatten ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden kann könne könnte muss müsse soll solle sollte will wolle
    auch dann danach später nun jetzt noch schon bereits nur nicht sich mir uns ihm ihr dazu daraufhin dabei darauf dafür damit dagegen zudem außerdem
    allerdings jedoch hingegen indes wiederum zuletzt zunächst einst immer gern gerne etwa gar so da hier dort einmal gerade erneut
    heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag nämlich schließlich weiter`),
  adverbEndings: [],
  expletives: words('es'),
  passives: words('wird werden wurde wurden worden'),
  titles: titles(
    `dr dr. prof prof. professor dipl.-ing. ing. med. jur. phil. h.c. minister kanzler präsident bürgermeister oberbürgermeister landrat
     general oberst hauptmann pfarrer bischof kardinal papst trainer richter staatsanwalt`,
    'herr herrn könig prinz fürst graf bruder',
    'frau fräulein königin prinzessin fürstin gräfin schwester',
  ),
  longForms: new Map(),
  roles: words(`
    abgeordnete abgeordneter abgeordneten amtsleiter amtsleiterin anwalt anwältin arzt ärztin autor autorin bauer bäuerin beamter beauftragte beklagte besitzer
    bischof bundeskanzler bundeskanzlerin bundespräsident bürgermeister bürgermeisterin chef chefin dekan direktor direktorin eigentümer eigentümerin
    experte expertin fahrer fahrerin forscher forscherin fraktionschef fraktionschefin funktionär gastgeber general generalsekretär generalsekretärin
    geschäftsführer geschäftsführerin gouverneur gründer gründerin gutachter gutachterin händler historiker historikerin hotelier imker ingenieur ingenieurin
    inhaber inhaberin innenminister intendant intendantin jurist juristin kandidat kandidatin kanzler kanzlerin kapitän kläger klägerin
    kollege kollegin kommissar kommissarin künstler künstlerin landrat landrätin landwirt landwirtin lehrer lehrerin leiter leiterin literat mann
    manager managerin meteorologe minister ministerin ministerpräsident ministerpräsidentin mitarbeiter mitarbeiterin musiker musikerin
    nachbar nachbarin oberbürgermeister oberbürgermeisterin ob obmann parteichef parteichefin pastor pastorin pfarrer pfarrerin pilot polizist polizistin
    präsident präsidentin professor professorin psychologe psychologin regisseur regisseurin richter richterin sänger sängerin schauspieler
    schauspielerin schriftsteller schriftstellerin sekretär senator senatorin sohn soldat soziologe spieler spielerin sportdirektor sportler
    sprecher sprecherin staatsanwalt staatsanwältin staatssekretär staatssekretärin stürmer student studentin tochter torhüter torwart trainer
    trainerin unternehmer unternehmerin vater mutter bruder schwester schwager verleger verlegerin vermieter verteidiger veterinär vizepräsident
    vorsitzende vorsitzender vorsitzenden vorstand vorstandschef wirt wirtin wissenschaftler wissenschaftlerin witwe zeuge zeugin zoologe ökonom ökonomin
    spanier frau herr dame junge mädchen leser leserin redakteur redakteurin`),
  roleEndings: [
    'minister',
    'ministerin',
    'sprecher',
    'sprecherin',
    'chef',
    'chefin',
    'präsident',
    'präsidentin',
    'meister',
    'meisterin',
    'leiter',
    'leiterin',
    'direktor',
    'direktorin',
    'trainer',
    'trainerin',
    'führer',
    'führerin',
    'anwalt',
    'anwältin',
    'experte',
    'expertin',
    'forscher',
    'forscherin',
    'politiker',
    'politikerin',
    'sekretär',
    'sekretärin',
    'vorsitzende',
    'vorsitzender',
    'kandidat',
    'kandidatin',
    'kanzler',
    'kanzlerin',
    'inhaber',
    'inhaberin',
    'händler',
    'händlerin',
    'spieler',
    'spielerin',
    'richter',
    'richterin',
    'lehrer',
    'lehrerin',
    'autor',
    'autorin',
    'rätin',
    'beauftragte',
    'beauftragter',
    'manager',
    'managerin',
    'arzt',
    'ärztin',
    'wissenschaftler',
    'wissenschaftlerin',
    'sänger',
    'sängerin',
    'loge',
    'login',
    'steller',
    'stellerin',
    'redakteur',
    'redakteurin',
    'vater',
    'mutter',
    'schützer',
    'schützerin',
    'betreiber',
    'betreiberin',
    'besitzer',
    'gründer',
    'gründerin',
    'jährige',
    'jähriger',
    'jährigen',
  ],
  womanly: words(
    'frau mutter tochter schwester oma großmutter tante nichte witwe dame königin freundin mädchen ehefrau schwägerin ärztin anwältin',
  ),
  manly: words(
    'mann vater sohn bruder opa großvater onkel neffe witwer herr könig freund junge ehemann schwager',
  ),
  womanlyEndings: ['in', 'frau'],
  namings: words('namens name nennt nannte'),
  anybody: words('mann frau junge mädchen mensch kind stimme person'),
  reporters: words('reporter reporterin journalist journalistin'),
  landmarks: words(
    'straße platz allee brücke fluss see berg tal insel stadt dorf bahnhof hof halle burg park hafen',
  ),
  articles: references({ man: 'der', woman: 'die' }),
  bodyEndings: [
    'amt',
    'schutz',
    'schaft',
    'anz',
    'werk',
    'werke',
    'kasse',
    'verband',
    'verein',
    'bund',
    'behörde',
    'dienst',
    'zentrale',
    'leitung',
    'kammer',
    'konzern',
    'gruppe',
    'verwaltung',
    'ministerium',
    'gericht',
    'polizei',
    'wehr',
    'klinik',
    'bank',
    'bahn',
    'partei',
    'fraktion',
    'kommission',
    'stiftung',
    'gesellschaft',
    'regierung',
    'rat',
  ],
  spokespeople: words(
    'sprecher sprecherin pressesprecher pressesprecherin unternehmenssprecher unternehmenssprecherin regierungssprecher polizeisprecher polizeisprecherin konzernsprecher',
  ),
  bodies: words(`
    agentur akademie amt anstalt armee ausschuss bahn bank behörde betreiber bund bundesamt bundeswehr fraktion feuerwehr firma gemeinde genossenschaft
    gericht gesellschaft gewerkschaft gruppe hersteller hochschule initiative institut jury justiz kammer kanzlei kanzleramt klinik klub kommission konzern krankenhaus
    kreis kirche landesamt landesregierung landkreis leitung liga magistrat ministerium partei parlament polizei präsidium regierung regierungsrat rat regionalrat schule
    senat staatsanwaltschaft stadt stadtverwaltung stiftung team universität unternehmen verband verein veranstalter verlag verwaltung vorstand wehr zeitung zentrale zoll zentrum`),
  offices: new Set(),
  generic: words(
    'bank betreiber firma gesellschaft gruppe hersteller klub konzern partei team unternehmen verband verein veranstalter amt behörde',
  ),
  documents: words(`
    antrag anzeige artikel aufruf aufschrift aussendung beitrag bericht bescheid beschluss brief broschüre buch entwurf erklärung gesetz gutachten
    haushaltsrede inschrift interview kommentar leserbrief meldung mitteilung nachricht notiz papier plakat post pressemitteilung protokoll rede satz satzung schild
    schreiben statement stellungnahme studie tagebuch text transparent tweet umfrage urteil urkunde vertrag verordnung vorlage werbung zettel zeugnis`),
  particles: words('von van zu vom de del da di du la le el al bin ibn ten ter'),
  nameless: words(`
    der die das den dem des ein eine einer eines einem einen ich du er sie es wir ihr ihre ihrer ihren ihrem sein seine seiner seinem seinen mein meine unser unsere
    und oder aber sondern denn doch wenn als weil dass ob obwohl während nachdem bevor damit wie wo was wer wann warum weshalb welche welcher welches
    ab am an auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit trotz über um unter vom von vor wegen zu zum zur zwischen angesichts
    auch dann danach später nun jetzt noch schon bereits nur nicht dazu daraufhin dabei darauf dafür dagegen zudem außerdem allerdings jedoch hingegen
    indes wiederum zuletzt zunächst einst immer etwa so da hier dort einmal gerade erneut heute gestern morgen nämlich schließlich
    alle alles andere beide dies diese dieser dieses diesen einige jede jeder jemand kein keine manche mehr mehrere man niemand nichts viele wenige
    laut gemäß statt trotzdem deshalb daher dennoch eigentlich vielleicht natürlich insgesamt immerhin inzwischen mittlerweile derzeit ganz ja nein
    hat haben hatte ist sind war waren wird werden wurde wurden kann können muss müssen soll sollen will wollen darf mag
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
    foto bild quelle uhr prozent euro millionen milliarden fragen frage antwort
    sagen sagt sagte rund knapp gut fast darin darum damals ende anfang mitte
    ihm ihn ihnen uns mir mich dich ebenso sogar selbst erst also bislang bisher`),
  capitalNouns: true,
  namesToo: words('mai august may'),
  joins: words('und'),
  ties: words('für der des von und'),
  inflectsNames: false,
  verbLast: true,
  inverts: true,
  objective: words(
    'den dem des einen einem eines meinen meinem meines seinen seinem seines ihrem ihres unserem unseren diesen diesem dieses keinen keinem',
  ),
  clitics: words(''),
  longBodies: false,
  toWriter: words('mir mich uns'),
  dashesAlternate: false,
  questionLabels: words('frage f'),
  answerLabels: words('antwort a'),
  abbreviations: words(
    'jan feb apr aug sept okt nov dez st nr bzw ca str vgl usw etc dr prof med jur phil ing hl',
  ),
  bylines: [
    'von',
    'interview',
    'das gespräch führte',
    'das interview führte',
    'interview:',
    'text',
    'aufgezeichnet von',
  ],
};
