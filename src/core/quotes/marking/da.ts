import type { Marking } from './marking.ts';

export const danish: Marking = {
  terms: [
    'såkaldte?',
    '(?:ordet|ordene|begrebet|udtrykket|termen|titlen|navnet|kælenavnet|øgenavnet|betegnelsen|etiketten|overskriften|mottoet|kategorien)',
  ],
  works: [
    'filmen|romanen|bogen|albummet|sangen|singlen|operaen|stykket|musicalen|serien|programmet|dokumentaren|udstillingen|maleriet|avisen|bladet|magasinet|digtet|podcasten|spillet|skibet|færgen|projektet|kampagnen|loven|gruppen|operationen',
  ],
  characterising: [],
  reported: [],
  naming: ['kaldet|kaldes|kaldte|døbt|hedder|hed|med titlen|ved navn|kendt som'],
  meaning: ['betyder|står for|i anførselstegn|i gåseøjne'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: ['jeg', 'vi', 'os', 'vores', 'vor', 'min', 'mit', 'mine', 'mig'],
  interviews: ['interview'],
};
