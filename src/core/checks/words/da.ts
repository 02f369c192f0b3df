import { consequences } from './consequence.ts';

export const danish = consequences({
  negation: `ikke / ej / aldrig / ingen / intet / ingenting / ingen steder / hverken / uden / næppe / knap / nej / umuligt / mod / nægter /
    nægtede / afviser`,
  condition: `hvis / såfremt / medmindre / forudsat / så længe / men / dog / selvom / skønt / trods / undtagen /
    bortset / indtil / derimod / på betingelse / først når`,
  number: `nul / to / tre / fire / fem / seks / syv / otte / ni / ti / elleve / tolv / tretten / fjorten / femten / seksten /
    sytten / atten / nitten / tyve / tredive / fyrre / halvtreds / tres / halvfjerds / firs / halvfems / hundrede / hundreder / tusind /
    tusinde / tusinder / million / millioner / milliard / milliarder / dusin / halvdelen / halve / tredjedel / fjerdedel / dobbelt /
    procent`,
  quantifier: `al / alt / alle / hver / hvert / nogen / noget / nogle / mange / meget / få / lidt / færre / mindre / mere / flere / fleste / oftest /
    begge / kun / bare / alene / udelukkende / næsten / cirka / omkring / omtrent / delvist / altid / ofte / nogle gange / sjældent / mindst /
    højst / helt / præcis / nok / for`,
  hedge: `måske / muligvis / sandsynligvis / formentlig / formodentlig / nok / angiveligt / tilsyneladende / åbenbart / synes /
    virker / tror / troede / håber / tvivler / mener / i øjeblikket / endnu / stadig / foreløbig`,
  modal: `skal / skulle / må / måtte / bør / burde / kan / kunne / vil / ville / behøver / gider / tør`,
});
