import type { Marking } from './marking.ts';

export const norwegian: Marking = {
  terms: [
    'såkalte?',
    '(?:ordet|ordene|begrepet|uttrykket|termen|tittelen|navnet|kallenavnet|klengenavnet|betegnelsen|merkelappen|overskriften|mottoet|kategorien)',
  ],
  works: [
    'filmen|romanen|boka|boken|albumet|låta|låten|singelen|operaen|stykket|musikalen|serien|programmet|dokumentaren|utstillingen|maleriet|avisa|avisen|bladet|magasinet|diktet|podkasten|spillet|skipet|ferja|fergen|båten|prosjektet|kampanjen|loven|gruppen|operasjonen',
  ],
  characterising: [],
  reported: [],
  naming: ['kalt|kalles|kalte|døpt|heter|het|med tittelen|ved navn|kjent som'],
  meaning: ['betyr|står for|i anførselstegn|i hermetegn'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: ['jeg', 'eg', 'vi', 'oss', 'vår', 'vårt', 'våre', 'min', 'mitt', 'mine', 'meg'],
  interviews: ['intervju'],
};
