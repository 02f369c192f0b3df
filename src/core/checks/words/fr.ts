import { consequences } from './consequence.ts';

export const french = consequences({
  negation: `ne / n' / pas / non / jamais / rien / personne / aucun / aucune / nul / nulle / ni / sans / point / guère / impossible /
    contre / faux / refuse / refusé / refusent`,
  condition: `si / s' il / s' ils / sauf / à moins / mais / cependant / pourtant / toutefois / néanmoins / quoique /
    bien que / pourvu / tant que / jusqu' / jusque / hormis / excepté / à condition / malgré / sinon / en cas /
    même si`,
  number: `zéro / deux / trois / quatre / cinq / six / sept / huit / neuf / dix / onze / douze / treize / quatorze / quinze /
    seize / vingt / trente / quarante / cinquante / soixante / septante / nonante / cent / cents / mille / milliers / million / millions /
    milliard / milliards / douzaine / dizaine / dizaines / centaine / centaines / moitié / tiers / quart / double
`,
  quantifier: `tout / toute / tous / toutes / chaque / chacun / chacune / quelques / quelque / certains / certaines / plusieurs /
    beaucoup / peu / plupart / plus / moins / seul / seule / seuls / seules / seulement / uniquement / juste / presque / environ / près / quasiment /
    partiellement / toujours / souvent / parfois / rarement / entièrement / complètement / exactement / assez / trop / que`,
  hedge: `peut-être / probablement / sans doute / apparemment / vraisemblablement / éventuellement / prétendument / semble /
    semblent / semblait / paraît / pense / pensons / pensent / crois / croit / croyons / espère / espérons / doute / prétend / actuellement /
    encore / possible / possiblement / présumé / présumée`,
  modal: `doit / dois / doivent / devons / devez / devait / devrait / devraient / devrons / peut / peux / peuvent / pouvons / pouvez /
    pouvait / pourrait / pourraient / pourra / veut / veux / veulent / voulons / faut / fallait / faudra / faudrait / va / vais / vont / allons`,
});
