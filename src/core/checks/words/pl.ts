import { consequences } from './consequence.ts';

export const polish = consequences({
  negation: `nie / nigdy / nikt / nikogo / nic / niczego / nigdzie / żaden / żadna / żadne / żadnego / żadnej / żadnych / ani / bez / ledwo /
    niemożliwe / przeciw / przeciwko / odmawia / odmówił / zaprzecza`,
  condition: `jeśli / jeżeli / gdyby / o ile / chyba / pod warunkiem / dopóki / dopiero / ale / lecz / jednak / choć /
    chociaż / mimo / oprócz / z wyjątkiem / aż / natomiast / inaczej`,
  number: `zero / jeden / jedna / jedno / dwa / dwie / dwóch / trzy / trzech / cztery / czterech / pięć / pięciu / sześć / siedem / osiem /
    dziewięć / dziesięć / jedenaście / dwanaście / piętnaście / dwadzieścia / trzydzieści / czterdzieści / pięćdziesiąt / sześćdziesiąt / sto /
    setki / tysiąc / tysiące / tysięcy / milion / miliony / milionów / miliard / miliardy / miliardów / tuzin / połowa / połowę / trzecia /
    ćwierć / procent / proc`,
  quantifier: `wszystko / wszyscy / wszystkie / wszystkich / każdy / każda / każde / każdego / niektórzy / niektóre / kilka / kilku / wiele /
    wielu / mało / niewiele / mniej / więcej / większość / oba / obie / tylko / jedynie / wyłącznie / prawie / niemal / około / mniej więcej /
    częściowo / zawsze / często / czasem / rzadko / co najmniej / najwyżej / całkowicie / dokładnie / dość / zbyt`,
  hedge: `może / być może / prawdopodobnie / zapewne / podobno / rzekomo / rzekomy / pewnie / wydaje / myślę / sądzę / wierzę / mam
    nadzieję / wątpię / twierdzi / obecnie / jeszcze / wciąż / na razie`,
  modal: `musi / muszą / musimy / musiał / musiała / powinien / powinna / powinni / powinniśmy / mógłby / mogłaby / mogą / mogę / możemy /
    można / mógł / chce / chcą / chcemy / trzeba / należy / będzie / będą / będziemy / wolno`,
});
