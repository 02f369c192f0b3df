import type { Marking } from './marking.ts';

export const italian: Marking = {
  terms: [
    '(?:la|una) (?:parola|espressione|formula|dicitura|scritta)|l’(?:espressione|etichetta)',
    '(?:il|un|del|al|col|dal) (?:termine|titolo|nome|soprannome|nomignolo|concetto|marchio)(?: di)?',
    '(?:cosiddett|chiamat|soprannominat|ribattezzat|battezzat|intitolat|denominat|dett)[oaie]',
    'serratura|porta',
  ],
  works: [
    'film|romanzo|libro|disco|album|canzone|singolo|opera|spettacolo|serie|programma|documentario|mostra|quadro|giornale|quotidiano|rivista|settimanale|poesia|saggio|podcast|gioco|nave|traghetto|operazione|progetto|piano|campagna|legge|comitato|associazione|gruppo|della|dell’',
  ],
  characterising: [],
  reported: [],
  naming: [
    'intitolat[oaie]|chiamat[oaie]|soprannominat[oaie]|ribattezzat[oaie]|battezzat[oaie]|denominat[oaie]|si intitola|si chiama|dett[oaie]',
  ],
  meaning: ['significa|vuol dire|tra virgolette'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: [
    'io',
    'noi',
    'nostro',
    'nostra',
    'nostri',
    'nostre',
    'mio',
    'mia',
    'miei',
    'mie',
    'ci',
    'mi',
    '\\p{L}+iamo',
  ],
  interviews: ['intervista', 'a cura di'],
};
