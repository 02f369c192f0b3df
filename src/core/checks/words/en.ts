import { consequences } from './consequence.ts';

export const english = consequences({
  negation: `not / no / never / none / nobody / nothing / nowhere / neither / nor / without / cannot / hardly / scarcely /
    barely / seldom / rarely / lack / lacks / lacked / lacking / refuse / refuses / refused / deny / denies / denied / fail /
    fails / failed / false / untrue / impossible /
    unable / unlikely`,
  negationEndings: ["n't"],
  condition: `if / unless / until / till / provided / providing / assuming / supposing / as long as / so long as /
    only if / even if / in case / on condition / but / except / excepting / although / though / however / despite /
    depending / subject to / other than / apart from / aside from`,
  number: `zero / two / three / four / five / six / seven / eight / nine / ten / eleven / twelve / thirteen / fourteen /
    fifteen / sixteen / seventeen / eighteen / nineteen / twenty / thirty / forty / fifty / sixty / seventy / eighty / ninety /
    hundred / hundreds / thousand / thousands / million / millions / billion / billions / trillion / dozen / dozens / half /
    third / quarter / twice / double / triple / percent`,
  quantifier: `all / every / each / any / some / most / many / much / few / fewer / several / both / half / more / less / least /
    only / just / merely / solely / almost / nearly / about / around / roughly / approximately / partly / partially / largely /
    mostly / mainly / always / often / usually / sometimes / occasionally / everyone / everybody / everything / someone /
    anyone / anything / entirely / completely / fully / exactly / too / enough`,
  hedge: `maybe / perhaps / possibly / probably / likely / allegedly / reportedly / apparently / seemingly / supposedly /
    presumably / potentially / arguably / somewhat / alleged / seem / seems / seemed / appear / appears / appeared / suggest /
    suggests / think / thinks / thought / believe / believes / believed / guess / hope / hopes / doubt / doubts / suspect /
    claim / claims / claimed / currently / now / still / yet / initially / temporarily`,
  modal: `must / should / shall / may / might / can / could / will / would / ought / need / needs / have to / has to / had to /
    going to / i'll / you'll / he'll / she'll / it'll / we'll / they'll / i'd / you'd / he'd / she'd / we'd / they'd`,
});
