import { consequences } from './consequence.ts';

export const finnish = consequences({
  negation: `en / et / ei / emme / ette / eivät / älä / älkää / älköön / eikä / enkä / etkä / emmekä / ettekä / eivätkä / koskaan /
    mikään / mitään / kukaan / ketään / ilman / tuskin / mahdotonta / vastaan / kieltäytyy / kieltää / kiisti`,
  condition: `jos / ellei / ellen / elleivät / mikäli / kunhan / kunnes / mutta / vaan / kuitenkin / vaikka / paitsi /
    lukuun / sillä ehdolla / edellyttäen / huolimatta / muuten / toisaalta / vasta kun`,
  number: `nolla / yksi / kaksi / kolme / neljä / viisi / kuusi / seitsemän / kahdeksan / yhdeksän / kymmenen / yksitoista / kaksitoista /
    kaksikymmentä / kolmekymmentä / neljäkymmentä / viisikymmentä / sata / sataa / satoja / tuhat / tuhatta / tuhansia / miljoona / miljoonaa /
    miljoonia / miljardi / miljardia / tusina / puolet / puoli / kolmasosa / neljännes / kaksinkertainen / prosenttia`,
  quantifier: `kaikki / kaikkien / kaikkea / jokainen / jokaisen / joka / jotkut / jokin / joitakin / monet / monta / monia / paljon / harvat /
    vähän / vähemmän / enemmän / useat / useita / useimmat / enimmäkseen / molemmat / vain / ainoastaan / pelkästään / lähes / melkein /
    noin / suunnilleen / osittain / aina / usein / joskus / harvoin / vähintään / enintään / kokonaan / täysin / tarkalleen / tarpeeksi / liian`,
  hedge: `ehkä / mahdollisesti / todennäköisesti / luultavasti / kenties / ilmeisesti / väitetysti / tiettävästi / näyttää /
    vaikuttaa / luulen / luulee / uskon / uskoo / uskomme / toivon / toivoo / toivomme / epäilen / väittää / toistaiseksi / vielä / yhä`,
  modal: `pitää / piti / pitäisi / täytyy / täytyi / täytyisi / on pakko / saa / saavat / sai / saisi / voi / voivat / voimme / voin / voisi /
    voisivat / aikoo / aikovat / haluaa / haluamme / tulee / kannattaa`,
});
