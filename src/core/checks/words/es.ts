import { consequences } from './consequence.ts';

export const spanish = consequences({
  negation: `no / nunca / jamás / nada / nadie / ningún / ninguno / ninguna / ni / sin / tampoco / imposible / contra / falso /
    niega / negó / rechaza / rechazó`,
  condition: `si / salvo / excepto / a menos / pero / sino / aunque / hasta / siempre que / siempre y cuando /
    con tal / sin embargo / no obstante / a pesar / en caso / a condición / de lo contrario / menos`,
  number: `cero / dos / tres / cuatro / cinco / seis / siete / ocho / nueve / diez / once / doce / trece / catorce / quince /
    dieciséis / veinte / treinta / cuarenta / cincuenta / sesenta / setenta / ochenta / noventa / cien / ciento / cientos / mil / miles /
    millón / millones / docena / decenas / mitad / tercio / cuarto / doble`,
  quantifier: `todo / toda / todos / todas / cada / algún / alguno / alguna / algunos / algunas / muchos / muchas / mucho / pocos / pocas /
    poco / varios / varias / mayoría / más / menos / ambos / solo / sólo / solamente / únicamente / casi / cerca / aproximadamente /
    parcialmente / siempre / menudo / veces / completamente / totalmente / exactamente / bastante / demasiado`,
  hedge: `quizá / quizás / tal vez / probablemente / posiblemente / acaso / aparentemente / presuntamente / supuestamente / presunto /
    presunta / parece / parecen / parecía / creo / cree / creemos / pienso / espero / esperamos / duda / dudo / actualmente / todavía / aún`,
  modal: `debe / debo / deben / debemos / debía / debería / deberían / puede / puedo / pueden / podemos / podía / podría / podrían / quiere /
    quiero / quieren / queremos / hay que / tiene que / tienen que / tenemos que / va / van / vamos / voy`,
});
