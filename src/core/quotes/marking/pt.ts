import type { Marking } from './marking.ts';

export const portuguese: Marking = {
  terms: [
    '(?:a|uma|da|essa|esta) (?:palavra|expressão|etiqueta|menção|categoria)',
    '(?:o|um|do|ao|esse|este) (?:termo|título|nome|apelido|lema|conceito|epíteto)(?: de)?',
    '(?:chamad|denominad|apelidad|batizad|baptizad|conhecid|intitulad)[oa]s?(?: (?:de|como))?',
  ],
  works: [
    'filme|romance|livro|disco|álbum|canção|música|peça|ópera|série|programa|documentário|exposição|quadro|jornal|diário|revista|poema|ensaio|podcast|jogo|navio|barco|operação|projeto|projecto|plano|campanha|lei|associação|grupo|coletivo|portal|novela',
  ],
  characterising: [],
  reported: [],
  naming: [
    'intitulad[oa]s?|chamad[oa]s?|denominad[oa]s?|apelidad[oa]s?|bati?zad[oa]s?|intitula-se|chama-se|conhecid[oa]s? como',
  ],
  meaning: ['significa|quer dizer|entre aspas'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: [
    'eu',
    'nós',
    'nosso',
    'nossa',
    'nossos',
    'nossas',
    'meu',
    'minha',
    'meus',
    'minhas',
    'me',
    'nos',
    '\\p{L}+(?:amos|emos|imos)',
  ],
  interviews: ['entrevista'],
};
