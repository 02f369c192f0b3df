import { consequences } from './consequence.ts';

export const german = consequences({
  negation: `nicht / nichts / nie / niemals / niemand / niemandem / niemanden / nirgends / nirgendwo / kein / keine / keinen / keinem /
    keiner / keines / keinerlei / keineswegs / weder / noch nie / ohne / kaum / nein / mitnichten / unmöglich / gegen / falsch /
    verweigert / verweigern / abgelehnt / fehlt / fehlen`,
  condition: `wenn / falls / sofern / solange / soweit / obwohl / obgleich / obschon / aber / sondern / jedoch /
    allerdings / außer / ausser / es sei denn / bis / trotz / trotzdem / dennoch / unter der bedingung /
    vorausgesetzt / ansonsten / sonst / nur wenn / erst wenn`,
  number: `null / eins / zwei / drei / vier / fünf / sechs / sieben / acht / neun / zehn / elf / zwölf / dreizehn / vierzehn /
    fünfzehn / sechzehn / siebzehn / achtzehn / neunzehn / zwanzig / dreißig / dreissig / vierzig / fünfzig / sechzig / siebzig /
    achtzig / neunzig / hundert / hunderte / tausend / tausende / million / millionen / milliarde / milliarden / dutzend /
    hälfte / drittel / viertel / doppelt / doppelte / prozent`,
  quantifier: `alle / allen / aller / alles / jeder / jede / jedes / jeden / jedem / einige / einigen / manche / manchen / viele /
    vielen / viel / wenige / wenigen / wenig / weniger / mehr / mehrere / mehreren / meisten / meist / meistens / beide / beiden / nur /
    bloß / lediglich / allein / ausschließlich / fast / beinahe / nahezu / etwa / rund / ungefähr / knapp / circa / teilweise / teils /
    größtenteils / überwiegend / immer / oft / häufig / manchmal / selten / gelegentlich / mindestens / höchstens / ganz / völlig /
    genau / genug / zu`,
  hedge: `vielleicht / möglicherweise / wahrscheinlich / wohl / vermutlich / angeblich / offenbar / anscheinend / scheinbar /
    mutmaßlich / eventuell / womöglich / scheint / scheinen / schien / glaube / glaubt / glauben / denke / denkt / meine / hoffe / hofft /
    hoffen / zweifle / behauptet / behaupten / derzeit / momentan / vorerst / zunächst / noch / bislang / bisher`,
  modal: `muss / musst / müssen / müsst / musste / mussten / müsste / müssten / soll / sollst / sollen / sollte / sollten / darf / dürfen /
    durfte / durften / dürfte / dürften / kann / kannst / können / konnte / konnten / könnte / könnten / will / willst / wollen / wollte /
    wollten / mag / mögen / möchte / möchten / wird / werden / würde / würden`,
});
