import { consequences } from './consequence.ts';

export const portuguese = consequences({
  negation: `não / nunca / jamais / nada / ninguém / nenhum / nenhuma / nem / sem / tampouco / mal / impossível / contra / falso / nega /
    negou / recusa / recusou`,
  condition: `se / salvo / exceto / a menos / mas / porém / contudo / todavia / embora / apesar / até / desde que /
    contanto / a não ser / caso / senão / mesmo que`,
  number: `zero / dois / duas / três / quatro / cinco / seis / sete / oito / nove / dez / onze / doze / treze / catorze / quinze /
    vinte / trinta / quarenta / cinquenta / sessenta / setenta / oitenta / noventa / cem / cento / centenas / mil / milhares / milhão /
    milhões / bilhão / bilhões / dúzia / dezenas / metade / terço / quarto / dobro`,
  quantifier: `todo / toda / todos / todas / tudo / cada / algum / alguma / alguns / algumas / muitos / muitas / muito / poucos / poucas /
    pouco / vários / várias / maioria / mais / menos / ambos / só / somente / apenas / unicamente / quase / cerca / aproximadamente /
    parcialmente / sempre / frequentemente / vezes / completamente / exatamente / bastante / demais`,
  hedge: `talvez / provavelmente / possivelmente / aparentemente / supostamente / suposto / suposta / parece / parecem / acho / acha /
    acredito / acredita / acreditamos / penso / espero / esperamos / duvido / atualmente / ainda`,
  modal: `deve / devo / devem / devemos / devia / deveria / deveriam / pode / posso / podem / podemos / podia / poderia / poderiam / quer /
    quero / querem / queremos / vai / vou / vão / vamos / precisa / precisamos / tem que / temos que`,
});
