import { consequences } from './consequence.ts';

export const dutch = consequences({
  negation: `niet / niets / nooit / niemand / nergens / geen / noch / zonder / nauwelijks / nee / onmogelijk / tegen / weigert /
    geweigerd / ontkent`,
  condition: `als / indien / tenzij / mits / zolang / hoewel / ofschoon / maar / echter / behalve / tot / totdat /
    ondanks / toch / op voorwaarde / pas als / alleen als`,
  number: `nul / twee / drie / vier / vijf / zes / zeven / acht / negen / tien / elf / twaalf / dertien / veertien / vijftien /
    zestien / zeventien / achttien / negentien / twintig / dertig / veertig / vijftig / zestig / zeventig / tachtig / negentig / honderd /
    honderden / duizend / duizenden / miljoen / miljoenen / miljard / miljarden / dozijn / helft / derde / kwart / dubbel /
    procent`,
  quantifier: `alle / allen / alles / elk / elke / ieder / iedere / iedereen / sommige / enkele / veel / vele / weinig / minder / meer /
    meeste / meestal / beide / alleen / slechts / enkel / maar / bijna / ongeveer / circa / ruim / zowat / gedeeltelijk / deels / grotendeels /
    altijd / vaak / soms / zelden / minstens / hooguit / helemaal / volledig / precies / genoeg / te`,
  hedge: `misschien / mogelijk / waarschijnlijk / wellicht / vermoedelijk / blijkbaar / kennelijk / zogenaamd / lijkt / lijken /
    leek / denk / denkt / denken / geloof / gelooft / hoop / hoopt / hopen / twijfel / beweert / momenteel / voorlopig / nog / vooralsnog`,
  modal: `moet / moeten / moest / moesten / mag / mogen / mocht / mochten / kan / kunnen / kon / konden / zou / zouden / zal / zullen / wil /
    willen / wilde / wilden / hoeft / hoeven`,
});
