import { consequences } from './consequence.ts';

export const swedish = consequences({
  negation: `inte / ej / icke / aldrig / ingen / inget / inga / ingenting / ingenstans / varken / utan / knappt / knappast / nej / omöjligt /
    mot / vägrar / vägrade / förnekar`,
  condition: `om / ifall / såvida / förutsatt / så länge / men / dock / fast / fastän / trots / utom / förutom /
    tills / däremot / under förutsättning / först när`,
  number: `noll / två / tre / fyra / fem / sex / sju / åtta / nio / tio / elva / tolv / tretton / fjorton / femton / sexton / sjutton /
    arton / nitton / tjugo / trettio / fyrtio / femtio / sextio / sjuttio / åttio / nittio / hundra / hundratals / tusen / tusentals / miljon /
    miljoner / miljard / miljarder / dussin / hälften / halva / tredjedel / fjärdedel / dubbelt / procent`,
  quantifier: `all / allt / alla / varje / var / någon / något / några / många / mycket / få / lite / färre / mindre / mer / flera / fler / flesta /
    oftast / båda / bara / endast / enbart / nästan / ungefär / cirka / runt / delvis / alltid / ofta / ibland / sällan / minst / högst / helt /
    exakt / nog / för`,
  hedge: `kanske / möjligen / möjligtvis / troligen / sannolikt / förmodligen / antagligen / tydligen / påstådd / påstås / verkar /
    verkade / tycks / tror / tror / trodde / hoppas / tvivlar / tycker / för närvarande / ännu / fortfarande / tills vidare`,
  modal: `måste / ska / skall / skulle / bör / borde / kan / kunde / får / fick / vill / ville / behöver / lär / må`,
});
