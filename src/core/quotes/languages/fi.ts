import { blank, type Language, references, titles, words } from './language.ts';

export const finnish: Language = {
  ...blank,
  code: 'fi',
  cues: words(`
    sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat toteaa totesi vastaa vastasi kysyy kysyi kirjoittaa kirjoitti selittää selitti lisää lisäsi korostaa korosti muistuttaa muistutti
    arvioi arvioivat uskoo uskoi pitää piti vakuuttaa vakuutti väittää väitti myöntää myönsi varoittaa varoitti lupaa lupasi vaatii vaati kutsuu kutsui kuvailee kuvaili kritisoi arvosteli syyttää syytti
    huutaa huusi kuiskaa kuiskasi naurahtaa nauraa tuhahtaa huokaa pohtii ihmettelee tiivistää jatkaa jatkoi linjaa linjasi ilmoittaa ilmoitti tiedottaa twiittaa huomauttaa huomautti summaa
    kommentoi perustelee lukee luki kutsutaan`),
  weakCues: words('pitää piti uskoo uskoi lisää jatkaa jatkoi nauraa vaatii lukee luki vastaa kutsutaan'),
  sourcesAfter: words('mukaan mielestä sanoin tiedotteessa'),
  pronouns: references({
    person: 'hän',
    thing: 'se',
    several: 'he',
    writer: 'minä me',
    reader: 'sinä te',
    relative: 'joka',
  }),
  possessives: references({ person: 'hänen' }),
  definite: words('tämä tuo nämä'),
  indefinite: words('eräs yksi kaksi kolme monet useat muutama joku'),
  conjunctions: words('ja tai mutta että kun jos koska vaikka sekä jossa missä'),
  openers: words('että'),
  light: words(
    'on oli ovat olivat ei myös sitten nyt jo vielä vain maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
  ),
  titles: titles(
    'tohtori professori ministeri pääministeri presidentti kenraali piispa paavi kaupunginjohtaja',
    'herra',
    'rouva neiti',
  ),
  roles: words(
    'ministeri pääministeri presidentti johtaja toimitusjohtaja puheenjohtaja tiedottaja professori tutkija lääkäri valmentaja kapteeni opettaja yrittäjä äiti isä veli sisko poika tytär vaimo mies nainen kirjailija laulaja näyttelijä kalastaja satamapäällikkö ammattikalastaja',
  ),
  roleEndings: [
    'johtaja',
    'päällikkö',
    'ministeri',
    'kalastaja',
    'tutkija',
    'valmentaja',
    'puheenjohtaja',
    'tiedottaja',
    'edustaja',
    'professori',
  ],
  womanly: words('rouva äiti sisko tytär vaimo nainen'),
  manly: words('herra isä veli poika mies'),
  anybody: words('mies nainen poika tyttö'),
  reporters: words('toimittaja'),
  landmarks: words(''),
  bodyEndings: [
    'hallitus',
    'virasto',
    'ministeriö',
    'lautakunta',
    'valtuusto',
    'laitos',
    'hallituksen',
    'viraston',
    'ministeriön',
    'laitoksen',
  ],
  spokespeople: words('tiedottaja edustaja'),
  bodies: words(
    'kaupunki kaupungin hallitus ministeriö poliisi puolue yhtiö yliopisto eduskunta kunta liitto pankki oikeus',
  ),
  generic: words('yhtiö'),
  documents: words('artikkeli kirja kirje kyltti laki raportti tiedote tiedotteessa teksti tuomio lausunto'),
  particles: words('af von van de la'),
  nameless:
    words(`hän se he ne minä sinä me te tämä tuo nämä ja tai mutta että kun jos koska vaikka sekä on oli ovat ei myös sitten nyt jo vielä vain kukaan mikä missä miksi miten mihin kenen
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina kuva lue kaikki monet moni`),
  namesToo: words(''),
  ties: words(''),
  inflectsNames: true,
  questionLabels: words('k kysymys'),
  answerLabels: words('v vastaus'),
  bylines: ['teksti'],
};
