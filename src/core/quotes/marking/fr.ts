import type { Marking } from './marking.ts';

export const french: Marking = {
  terms: [
    '(?:le|les|du|un|ce|ces|des|au|aux) (?:mots?|termes?|titres?|noms?|surnoms?|label|verbe|slogan|sobriquet|vocable)(?: de)?',
    'l’(?:expression|appellation|adjectif|étiquette|intitulé)',
    'une expression|la mention|la formule|la catégorie|la rubrique',
    '(?:dite|dites|baptisée?s?|appelée?s?|surnommée?s?|intitulée?s?|nommée?s?|rebaptisée?s?|estampillée?s?)(?: (?:le|la|les|par .{1,30}))?',
    'soi-disant|prétendue?s?',
    'suis une?|étais une?|m’appelez plus',
  ],
  works: [
    'films?|romans?|livres?|albums?|chansons?|tubes?|singles?|pièces?|opéras?|séries?|émissions?|documentaires?|spectacles?|expositions?|tableaux?|journal|journaux|magazines?|revues?|hebdomadaire|quotidien|almanach|essai|recueil|mémoires?|poèmes?|podcasts?|jeux?|navires?|bateaux?|paquebot|ferry|bacs?|opération|projets?|programme|campagne|plans?|loi|collectif|association|groupe|exemplaire du|publie',
  ],
  characterising: [],
  reported: [],
  naming: [
    'intitulée?s?|baptisée?s?|surnommée?s?|nommée?s?|appelée?s?|s’intitule|s’appelle|dénommée?s?|titrée?s?',
  ],
  meaning: ['veut dire|veulent dire|signifie|désigne|entre guillemets'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: ['je', 'nous', 'notre', 'nos', 'mon', 'ma', 'mes', 'moi', 'me', 'j'],
  interviews: ['propos recueillis', 'entretien', 'interview'],
};
