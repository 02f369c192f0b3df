import type { Marking } from './marking.ts';

export const polish: Marking = {
  terms: [
    'tak zwan(?:y|a|e|ego|ej|ym|ą|ych)|tzw\\.',
    '(?:słow[oaem]+|słów|pojęci[aeum]+|termin[emu]*|określeni[aeum]+|wyraz[emu]*|nazw[aęyą]|tytuł[emu]*|hasł[aoem]+|pseudonim[em]*|przydomek|napis[em]*)',
  ],
  works: [
    'film[uie]?|powieś(?:ć|ci)|książk[aięą]|płyt[ayęą]|album[ue]?|piosenk[aięą]|singiel|oper[ayęą]|sztuk[aięą]|serial[ue]?|program[ue]?|dokument|wystaw[ayęą]|obraz[ue]?|gazet[ayęą]|dziennik[a]?|tygodnik[a]?|wiersz|podcast|gr[aęy]|statek|prom[ue]?|projekt[ue]?|kampani[aęi]|ustaw[ayęą]|grup[ayęą]|akcj[aęi]|operacj[aęi]',
  ],
  characterising: [],
  reported: [],
  naming: [
    'zatytułowan[yaeąej]+|nazwan[yaeąej]+|pod tytułem|o nazwie|nosi nazwę|nosi tytuł|zwan[yaeąej]+|ochrzczon[yae]',
  ],
  meaning: ['oznacza|znaczy|w cudzysłowie'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: [
    'ja',
    'my',
    'nas',
    'nam',
    'nasz',
    'nasza',
    'nasze',
    'naszych',
    'mój',
    'moja',
    'moje',
    'mnie',
    'mi',
    '\\p{L}+(?:amy|emy|imy|ymy|liśmy|łyśmy|łem|łam)',
  ],
  interviews: ['rozmawiał', 'rozmawiała', 'rozmowa z', 'wywiad'],
};
