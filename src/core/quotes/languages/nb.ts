import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const norwegian: Language = {
  ...blank,
  code: 'nb',
  cues: words(`
    sier sa sagt forteller fortalte forklarer forklarte svarer svarte spør spurte skriver skrev mener mente opplyser opplyste uttaler uttalte legger la påpeker påpekte understreker understreket
    innrømmer innrømmet erkjenner advarer advarte lover lovet krever krevde kaller kalte beskriver beskrev beklager beklaget kritiserer kritiserte anklager håper roper ropte hvisker mumler ler
    konstaterer konstaterte lyder lød melder meldte bekrefter bekreftet fastslår tilføyer fortsetter fortsatte utdyper hevder hevdet tvitrer`),
  weakCues: words('mener mente håper lyder lød legger la krever krevde fortsetter fortsatte kaller ler'),
  sources: phrases('ifølge/ifølgje/med ordene til'),
  pronouns: references({
    man: 'han',
    woman: 'hun ho',
    thing: 'det den',
    several: 'de',
    writer: 'jeg vi',
    reader: 'du dere',
    relative: 'som',
  }),
  possessives: references({
    man: 'hans',
    woman: 'hennes',
    thing: 'dens sin sitt sine',
    several: 'deres',
    writer: 'min mitt mine vår',
    reader: 'din',
  }),
  definite: words('den det de denne dette disse'),
  indefinite: words('en et ei to tre noen flere mange andre'),
  prepositions: words(
    'av bak blant etter ifølge for fra før gjennom hos i inn innen med mellom mot om på siden til tross under ut uten ved via over',
  ),
  places: words('i'),
  genitives: words('av for fra i på til ved hos'),
  conjunctions: words('og eller men at som når hvis fordi mens derfor hvor hva hvem'),
  openers: words('at'),
  light: words(
    'har hadde er var blir ble skal skulle kan kunne vil ville ikke også så da nå allerede bare seg til mandag tirsdag onsdag torsdag fredag lørdag søndag',
  ),
  expletives: words('det'),
  passives: words('ble blir'),
  titles: titles(
    'dr professor minister statsminister president general oberst kaptein biskop ordfører',
    'herr kong prins',
    'fru frøken dronning prinsesse',
  ),
  roles:
    words(`leder minister statsminister president direktør sjef talsmann talskvinne talsperson advokat aktor dommer professor forsker lege sykepleier trener kaptein keeper spiller lærer bonde eier nabo
    mor far bror søster sønn datter mann kvinne kone forfatter sanger skuespiller ordfører politiker økonom historiker styreleder partileder`),
  roleEndings: [
    'minister',
    'ministeren',
    'sjef',
    'sjefen',
    'direktør',
    'direktøren',
    'leder',
    'lederen',
    'ordfører',
    'ordføreren',
  ],
  womanly: words('fru mor søster datter kvinne kone dronning jente'),
  manly: words('herr far bror sønn mann konge gutt'),
  anybody: words('mann kvinne gutt jente'),
  reporters: words('journalist reporter'),
  landmarks: words(''),
  spokespeople: words('talsmann talskvinne talsperson'),
  bodies: words(
    'kommunen departementet partiet politiet regjeringen regionen stortinget rådet skolen styret universitetet retten banken forbundet selskapet foreningen bedriften',
  ),
  generic: words('selskapet bedriften partiet foreningen'),
  documents: words('artikkel brev bok dom lov melding pressemelding rapport skilt tekst uttalelse innlegg'),
  particles: words('av von van de la el al'),
  nameless:
    words(`den det de denne dette disse en et ei han hun vi jeg du dere hans hennes deres min og eller men at som når hvis fordi mens derfor hvor hva hvem hvordan hvorfor av bak blant etter ifølge for fra før gjennom hos
    i inn innen med mellom mot om på siden til tross under ut uten ved via over har hadde er var blir ble skal kan vil ikke også så da nå mandag tirsdag onsdag torsdag fredag lørdag søndag
    januar februar mars april mai juni juli august september oktober november desember foto ja nei alle alt mange noen flere`),
  namesToo: words(''),
  ties: words('for og av'),
  toWriter: words('meg oss'),
  dashesAlternate: false,
  questionLabels: words('s spørsmål'),
  answerLabels: words('s svar'),
  bylines: ['av', 'tekst'],
};
