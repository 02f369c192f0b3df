import { consequences } from './consequence.ts';

/** Bokmål, with the Nynorsk words that differ. */
export const norwegian = consequences({
  negation: `ikke / ikkje / ei / aldri / ingen / ingenting / intet / inkje / verken / uten / utan / neppe / knapt / nei / umulig / umogleg /
    mot / nekter / nektet / avviser`,
  condition: `hvis / dersom / viss / med mindre / forutsatt / så lenge / men / likevel / selv om / sjølv om / skjønt /
    tross / unntatt / bortsett / inntil / derimot / på betingelse / først når`,
  number: `null / to / tre / fire / fem / seks / sju / syv / åtte / ni / ti / elleve / tolv / tretten / fjorten /
    femten / seksten / sytten / atten / nitten / tjue / tretti / førti / femti / seksti / sytti / åtti / nitti / hundre / hundrevis / tusen /
    tusenvis / million / millioner / milliard / milliarder / dusin / halvparten / halve / tredjedel / firedel / dobbelt /
    prosent`,
  quantifier: `all / alt / alle / hver / hvert / kvar / noen / noe / nokon / noko / nokre / mange / mye / mykje / få / lite / litt / færre /
    mindre / mer / meir / flere / fleire / fleste / oftest / begge / bare / berre / kun / alene / utelukkende / nesten / omtrent / cirka / rundt /
    delvis / alltid / ofte / noen ganger / sjelden / minst / høyst / helt / akkurat / nok / for`,
  hedge: `kanskje / muligens / trolig / sannsynligvis / antakelig / formodentlig / angivelig / tilsynelatende / visstnok / synes /
    virker / ser ut / tror / trodde / håper / tviler / mener / for øyeblikket / ennå / enda / fortsatt / foreløpig`,
  modal: `skal / skulle / må / måtte / bør / burde / kan / kunne / vil / ville / får / fikk / trenger / behøver`,
});
