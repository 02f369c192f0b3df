import type { Marking } from './marking.ts';

export const dutch: Marking = {
  terms: [
    'zogenaamde|zogeheten|zogenoemde',
    '(?:het|een|dat|dit|elk) (?:woord|werkwoord|begrip|etiket|label|motto|opschrift|predicaat|kopje)',
    '(?:de|een|die|deze) (?:term|titel|naam|bijnaam|noemer|uitdrukking|slogan|categorie|benaming)',
    'bijgenaamd|genaamd|getiteld|geheten',
  ],
  works: [
    'film|roman|boek|album|lied|liedje|nummer|single|opera|toneelstuk|musical|serie|programma|documentaire|tentoonstelling|schilderij|krant|dagblad|blad|tijdschrift|weekblad|gedicht|essay|podcast|spel|schip|veerboot|operatie|project|plan|campagne|wet|actiegroep|vereniging|stichting|groep',
  ],
  characterising: [],
  reported: [],
  naming: ['getiteld|genaamd|bijgenaamd|genoemd|gedoopt|heet|heette|heten|bekend als'],
  meaning: ['betekent|staat voor|tussen aanhalingstekens'],
  elisions: ['s', 't', 'n', 'k', 'm', 'r', 'ie', 'es'],
  dialogueDashes: false,
  firstPerson: ['ik', 'wij', 'we', 'ons', 'onze', 'mijn', 'mij', 'me'],
  interviews: ['interview', 'in gesprek met'],
};
