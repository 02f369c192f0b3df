import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const italian: Language = {
  ...blank,
  code: 'it',
  cues: words(`
    detto dice disse dicono diceva dire dichiarato dichiara dichiarò spiegato spiega spiegò spiegano aggiunto aggiunge aggiunse affermato afferma affermò sostenuto sostiene
    sottolineato sottolinea ribadito ribadisce osservato osserva commentato commenta raccontato racconta raccontò ricordato ricorda confermato conferma annunciato annuncia
    risposto risponde rispose replicato replica ribattuto ribatte chiesto chiede chiese domanda domandato scritto scrive scrisse twittato postato concluso conclude
    ammesso ammette precisato precisa puntualizzato assicurato assicura avvertito avverte denunciato denuncia criticato critica attaccato attacca accusato accusa
    definito definisce definì definiscono parlato parla chiamato chiama gridato grida urlato sussurrato sussurra mormora esclamato esclama scherzato scherza ironizza
    auspicato auspica rivelato rivela confessato confessa confidato lamentato lamenta promesso promette insistito insiste sorride ride corregge salutato
    ritiene pensa crede spera teme rilevato rileva evidenziato evidenzia invitato invita sbotta esordito esordisce proseguito prosegue continua chiosa riferito riferisce legge`),
  weakCues: words(
    'parla chiama domanda critica accusa ride sorride pensa crede spera continua legge detto salutato corregge invita invitato definito chiesto scritto chiede denuncia',
  ),
  sources: phrases('secondo/per/a detta di/stando a/nelle parole di'),
  asking: words('interpellato interpellata interrogato'),
  pronouns: references({
    man: 'lui egli',
    woman: 'lei ella',
    several: 'loro essi',
    writer: 'io noi',
    reader: 'tu voi',
    relative: 'che',
  }),
  possessives: references({
    person: 'suo sua suoi sue',
    several: 'loro',
    writer: 'mio mia nostro',
    reader: 'tuo vostro',
  }),
  definite: words('il lo la i gli le l questo questa quel quella del della dello al alla'),
  indefinite: words('un uno una alcuni alcune molti altri due tre qualcuno'),
  prepositions: words(
    'di a da in con su per tra fra del della dei delle dello degli dal dalla nel nella nei sul sulla al alla ai alle agli secondo dopo prima durante contro sotto verso senza',
  ),
  places: words('a in'),
  genitives: words('di del della dei delle dello degli d a al alla ai in per'),
  conjunctions: words('e ed o ma però che se quando come perché mentre dove cui'),
  openers: words('che'),
  light: words(
    'ha hanno aveva avevano è era sono si gli le lo ci ne non anche poi ancora già inoltre infine ieri oggi così lunedì martedì mercoledì giovedì venerdì sabato domenica',
  ),
  adverbEndings: ['mente'],
  passives: words('è stato stata viene'),
  titles: titles(
    'dott dott. dottor dottoressa prof prof. professor presidente ministro ministra sindaco sindaca generale colonnello papa giudice avvocato onorevole senatore',
    'signor don re padre fra',
    'signora suor donna regina professoressa dottoressa',
  ),
  roles:
    words(`sindaco sindaca ministro ministra presidente direttore direttrice assessore assessora avvocato avvocata giudice procuratore deputato deputata senatore senatrice segretario segretaria
    portavoce allenatore tecnico capitano attaccante portiere giocatore professore professoressa ricercatore ricercatrice medico infermiere infermiera capo imprenditore economista storico scrittore scrittrice
    autore autrice attore attrice cantante custode madre padre fratello sorella figlio figlia marito moglie amico amica testimone dottore soprano tenore regista uomo donna signora signore premier`),
  womanly: words(
    'signora madre sorella figlia moglie donna nonna zia attrice regina direttrice presidentessa',
  ),
  manly: words('signor signore padre fratello figlio marito uomo nonno zio attore re'),
  womanlyEndings: ['trice', 'essa'],
  anybody: words('uomo donna ragazzo ragazza persona voce'),
  reporters: words('giornalista cronista cronisti'),
  landmarks: words('via piazza ponte fiume lago valle isola città'),
  articles: references({ man: 'il lo', woman: 'la' }),
  bodyEndings: [],
  spokespeople: words('portavoce'),
  bodies:
    words(`agenzia associazione azienda banca camera comitato commissione compagnia comune consiglio corte federazione fondazione giunta governo gruppo istituto ministero movimento opposizione
    parlamento partito polizia procura provincia questura regione senato sindacato società tribunale unione università carabinieri`),
  generic: words('azienda banca compagnia gruppo società partito sindacato club'),
  documents: words(
    'articolo avviso cartello comunicato discorso documento lettera legge libro messaggio nota rapporto relazione sentenza striscione studio tweet post',
  ),
  particles: words('di de del della da dal la lo van von el al san santa d'),
  nameless:
    words(`mi ti ci vi il lo la i gli le l un uno una questo questa quel quella lui lei loro io tu noi voi suo sua mio e ed o ma però che se quando come perché mentre dove chi cosa di a da in con su per tra fra
    del della dei delle dello degli dal dalla nel nella nei sul sulla al alla ai alle agli secondo dopo prima durante contro sotto non anche poi ancora già inoltre infine ieri oggi domani così
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre foto mai sì no tutti tutto ogni due tre altri alcuni ha è`),
  namesToo: words(''),
  ties: words('di del della dei delle'),
  longBodies: true,
  toWriter: words('mi ci'),
  dashesAlternate: true,
  questionLabels: words('d domanda'),
  answerLabels: words('r risposta'),
  bylines: ['di', 'a cura di', 'intervista di'],
};
