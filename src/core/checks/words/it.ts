import { consequences } from './consequence.ts';

export const italian = consequences({
  negation: `non / no / mai / niente / nulla / nessuno / nessun / nessuna / né / senza / neanche / nemmeno / neppure / mica /
    impossibile / contro / falso / rifiuta / rifiutato`,
  condition: `se / salvo / tranne / eccetto / a meno / ma / però / tuttavia / sebbene / benché / anche se / finché /
    purché / a patto / a condizione / nonostante / malgrado / altrimenti / qualora`,
  number: `zero / due / tre / quattro / cinque / sei / sette / otto / nove / dieci / undici / dodici / tredici / quattordici /
    quindici / venti / trenta / quaranta / cinquanta / sessanta / settanta / ottanta / novanta / cento / centinaia / mille / mila / migliaia /
    milione / milioni / miliardo / miliardi / dozzina / metà / terzo / quarto / doppio`,
  quantifier: `tutto / tutta / tutti / tutte / ogni / ognuno / ciascuno / qualche / alcuni / alcune / molti / molte / molto / pochi / poche /
    poco / diversi / diverse / maggior / più / meno / entrambi / solo / soltanto / solamente / unicamente / appena / quasi / circa /
    parzialmente / sempre / spesso / talvolta / raramente / completamente / esattamente / abbastanza / troppo`,
  hedge: `forse / probabilmente / magari / apparentemente / presumibilmente / presunto / presunta / sembra / sembrano / pare / credo /
    crede / crediamo / penso / pensa / spero / speriamo / dubito / attualmente / ancora / eventualmente`,
  modal: `deve / devo / devono / dobbiamo / doveva / dovrebbe / dovrebbero / dovremmo / può / posso / possono / possiamo / poteva / potrebbe /
    potrebbero / vuole / voglio / vogliono / vogliamo / bisogna`,
});
