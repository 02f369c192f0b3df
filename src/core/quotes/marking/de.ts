import type { Marking } from './marking.ts';

export const german: Marking = {
  terms: [
    'so ?genannte[nrsm]?|sog\\.',
    '(?:das|dem|des|ein|einem|kein|jedes|dieses|diesem|im|vom|zum|den|der|dieser|diesen|die|eine[nrms]?) (?:\\p{L}+ )?(?:wort(?:es)?|wörter|begriffe?[ns]?|bezeichnung|ausdruck|titel|namen?s?|beinamen?|spitznamen?|stichwort|motto|schlagwort|label|etikett|kürzel|kategorie|rubrik|pseudonym|codewort|kennwort|unwort|adjektiv|verb|zusatz|prädikat|überschrift|slogan|hashtag)',
    'unter (?:dem )?(?:titel|namen|motto|stichwort|begriff|pseudonym|schlagwort)',
    '(?:beschriftung|überschrift)',
    'namens|genannt|bekannt als|gilt als|gelten als|galt als|(?:heißt|hieß|heißen) (?:nur|hier|auch|bei \\p{L}+)',
    '(?:warnstufe|gefahrenstufe|stufe|schulnote|note|bewertung|einstufung)',
  ],
  works: [
    '\\p{L}*(?:film|filme|filmes|films|roman|romans|romane|buch|buchs|buches|bücher|album|albums|alben|lied|liedes|lieder|song|songs|single|hit|schlager|oper|stück|stücks|stückes|theaterstück|musical|serie|serien|reihe|sendung|show|talkshow|magazin|magazins|zeitung|zeitschrift|blatt|wochenblatt|nachrichtenmagazin|nachrichtenportal|portal|podcast|gedicht|gemälde|bild|ausstellung|schiff|schiffs|frachter|tanker|fähre|kreuzfahrtschiff|segelschulschiff|yacht|boot|hotel|gasthof|gaststätte|restaurant|lokal|club|kneipe|disco|projekt|projekts|programm|programms|initiative|bündnis|bündnisses|bündnisse|aktion|kampagne|operation|gruppe|band|partei|organisation|verein|vereins|stiftung|wettbewerb|preis|tour|spiel|spiele|software|rakete|satellit|sonde|raumsonde|raumschiff|raumfähre|raumstation|mission|sturm|orkan|hurrikan|taifun|wirbelsturm|kapitel|folge|trilogie|dokumentation|studie|zug|flugzeug|typ|typs|marke|modell|orden|kategorie|disziplin|debüt|werk|werke|essay|aufsatz|artikel|konzept|konzepts|vertrag|gesetz|plan|tabloid|boulevardblatt|boulevardzeitung|tageszeitung|wochenzeitung|agentur|nachrichtenagentur|sender|fernsehsender|radiosender|online|blog|website|internetseite|plattform|zentrum|stadion|halle|platz|denkmal|schule|zeche|grube|mine|siedlung|camp|lager|gefängnis|klinik|schloss|drama|dramas|tragödie|komödie|krimi|thriller|operette|ballett|hörspiel|comic|festival|festivals|messe|kongress|bewegung|liste|kommission|ausschuss|soko|einheit|brigade|stadtteil|viertel|quartier|kita|kindergarten|residenz|brauerei|bar|café|cafés|kino|theater|verlag|supermarkt|medaille|auszeichnung|taste|knopf|schaltfläche|button|passwort|geht an|gehen an|ging an)',
  ],
  characterising: [
    '(?:sieht|sah|sehen|sahen|tat)(?![\\p{L}]).{0,60}(?<![\\p{L}])(?:ein|eine|einen|als)(?![\\p{L}])',
    ',\\s*so \\p{L}+',
    '(?:sprach|spricht|sprechen|sprachen|gesprochen|rede|redete|redet|reden|geredet)(?![\\p{L}]).{0,60}(?<![\\p{L}])vo[nm](?![\\p{L}])',
    '(?:nannte[nt]?|nennt|nennen|bezeichne\\p{L}*|kritisier\\p{L}*|verurteil\\p{L}*|wertet\\p{L}*|beschrieb\\p{L}*|beschreib\\p{L}*|charakterisier\\p{L}*|warnt\\p{L}*|warf|wirft|vorgeworfen|forder\\p{L}*|beklag\\p{L}*|lobt\\p{L}*|begrüßt\\p{L}*|würdig\\p{L}*|geißel\\p{L}*|verspott\\p{L}*|versprach\\p{L}*|verspricht|verlang\\p{L}*|attestier\\p{L}*|bescheinig\\p{L}*|prangert\\p{L}*|rügt\\p{L}*|titulier\\p{L}*|beschimpf\\p{L}*|stufte|einzustufen|abgetan|zeihen|wittert\\p{L}*|vermisst\\p{L}*|zufolge|nach den worten|die rede|aufschrift|riefen?|skandier\\p{L}*)',
  ],
  reported: [
    'sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|bleibe|stehe|brauche|wisse|gelte|handele',
  ],
  naming: [
    'genannt|heißt|heißen|hieß|heisst|heissen|getauft|betitelt|benannt|titels|namens|nennt sich|nannte sich|bekannt als|lautet der titel|trägt den namen|mit dem titel',
  ],
  meaning: [
    '(?:bedeutet|heißt|heisst|steht) (?:so viel|soviel|für|auf)|bedeutet|steht für|genannt|genannte[nrs]?|bezeichnet\\b.{0,20}\\bals|in anführungszeichen',
  ],
  elisions: ['n', 'ne', 'nen', 'nem', 'ner', 's', 'ran', 'rein', 'raus', 'rum', 'mal'],
  dialogueDashes: false,
  firstPerson: [
    'ich',
    'wir',
    'uns',
    'unser',
    'unsere',
    'unseren',
    'unserem',
    'unserer',
    'mein',
    'meine',
    'meinen',
    'meinem',
    'meiner',
    'mich',
    'mir',
  ],
  interviews: [
    'das (?:interview|gespräch) führte[n]?',
    'ein (?:gespräch|interview) (?:mit|über)',
    'im (?:gespräch|interview)',
    'interview:',
    'die fragen stellte[n]?',
  ],
};
