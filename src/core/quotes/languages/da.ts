import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const danish: Language = {
  ...blank,
  code: 'da',
  cues: words(`
    siger sagde sagt fortæller fortalte forklarer forklarede svarer svarede spørger spurgte skriver skrev mener mente oplyser oplyste udtaler udtalte tilføjer tilføjede fastslår fastslog understreger understregede
    erkender erkendte indrømmer indrømmede advarer advarede lover lovede kræver krævede kalder kaldte beskriver beskrev beklager beklagede kritiserer kritiserede beskylder håber råber råbte hvisker mumler griner
    konstaterer konstaterede lyder lød meddeler meddelte bekræfter bekræftede påpeger påpegede siges vurderer vurderede fortsætter fortsatte uddyber hævder hævdede tweeter`),
  weakCues: words('mener mente håber lyder lød kræver krævede fortsætter fortsatte kalder griner'),
  sources: phrases('ifølge/med ord fra'),
  pronouns: references({
    man: 'han',
    woman: 'hun',
    thing: 'det den',
    several: 'de',
    writer: 'jeg vi',
    reader: 'du i',
    relative: 'som der',
  }),
  possessives: references({
    man: 'hans',
    woman: 'hendes',
    thing: 'dets dens sin sit sine',
    several: 'deres',
    writer: 'min mit mine vores',
    reader: 'din',
  }),
  definite: words('den det de denne dette disse'),
  indefinite: words('en et to tre nogle flere mange andre nogen'),
  prepositions: words(
    'af bag blandt efter ifølge for fra før gennem hos i ind inden med mellem mod om på siden til trods under ud uden ved via over ad',
  ),
  places: words('i'),
  genitives: words('af for fra i på til ved hos'),
  conjunctions: words('og eller men at som når hvis fordi mens derfor hvor hvad hvem'),
  openers: words('at'),
  light: words(
    'har havde er var bliver blev skal skulle kan kunne vil ville ikke også så da nu allerede kun sig mandag tirsdag onsdag torsdag fredag lørdag søndag',
  ),
  expletives: words('der'),
  passives: words('blev bliver'),
  titles: titles(
    'dr professor minister statsminister præsident general oberst kaptajn biskop borgmester',
    'hr hr. kong prins',
    'fru frk. dronning prinsesse',
  ),
  roles:
    words(`formand forkvinde minister statsminister præsident direktør chef talsmand talskvinde talsperson advokat anklager dommer professor forsker læge sygeplejerske træner anfører målmand spiller lærer landmand
    ejer nabo mor far bror søster søn datter mand kvinde kone forfatter sanger skuespiller borgmester politiker økonom historiker`),
  roleEndings: [
    'minister',
    'ministeren',
    'chef',
    'chefen',
    'direktør',
    'formand',
    'mester',
    'leder',
    'ordfører',
  ],
  womanly: words('fru mor søster datter kvinde kone dronning pige'),
  manly: words('herr hr far bror søn mand konge dreng'),
  anybody: words('mand kvinde dreng pige'),
  reporters: words('journalist'),
  landmarks: words(''),
  spokespeople: words('talsmand talskvinde talsperson'),
  bodies: words(
    'kommunen ministeriet partiet politiet regeringen regionen folketinget rådet skolen bestyrelsen universitetet retten banken forbundet selskabet foreningen virksomheden',
  ),
  generic: words('selskabet virksomheden partiet foreningen'),
  documents: words(
    'artikel brev bog dom lov meddelelse pressemeddelelse rapport skilt tekst udtalelse opslag',
  ),
  particles: words('af von van de la el al'),
  nameless:
    words(`den det de denne dette disse en et han hun vi jeg du i hans hendes deres min og eller men at som når hvis fordi mens derfor hvor hvad hvem hvordan hvorfor af bag blandt efter ifølge for fra før gennem hos
    ind inden med mellem mod om på siden til trods under ud uden ved via over har havde er var bliver blev skal kan vil ikke også så da nu mandag tirsdag onsdag torsdag fredag lørdag søndag
    januar februar marts april maj juni juli august september oktober november december foto ja nej alle alt mange nogle flere`),
  namesToo: words(''),
  ties: words('for og af'),
  toWriter: words('mig os'),
  dashesAlternate: false,
  questionLabels: words('s spørgsmål'),
  answerLabels: words('s svar'),
  bylines: ['af', 'tekst'],
};
