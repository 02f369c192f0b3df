/**
 * Words whose loss changes the sense, chosen for the measurement and kept apart from the product's own lists: only languages
 * in them get alterations of the sense.
 */
interface Weights {
  readonly not: string;
  readonly negations: RegExp;
  readonly conditions: RegExp;
  readonly numbers: readonly string[];
  readonly modals: Readonly<Record<string, string>>;
  /** Any word that should not be lost without notice. */
  readonly weighty: RegExp;
}

export const weights: Readonly<Record<string, Weights>> = {
  en: {
    not: 'not',
    negations: /^(?:not|never|no|nobody|nothing|without|cannot|\w+n['’]t)$/i,
    conditions: /^(?:if|unless|until|except|but|provided|although|though)$/i,
    numbers: [
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'twelve',
      'twenty',
      'hundred',
    ],
    modals: { must: 'may', should: 'will', can: 'could', will: 'might', may: 'must', could: 'will' },
    weighty:
      /^(?:not|no|n.+ing|never|nobody|none|neither|nor|without|cannot|\w+n['’]t|if|unless|until|till|except|but|yet|provided|although|though|however|only|just|merely|all|every|each|some|any|most|many|much|few|fewer|less|more|least|nearly|almost|about|around|roughly|perhaps|maybe|probably|possibly|likely|may|might|must|should|could|would|can|will|shall|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million|half|twice|first|second|third|always|often|sometimes|hardly|barely|still|now|both|either|several|whether|as|long|enough|too|think|thinks|thought|believe|believes|hope|seem|seems|seemed|fail\w*|refus\w*|den\w+|lack\w*|rare\w*|seldom|despite|otherwise|even|apart|other|aside|\w+['’](?:ll|d)|have|has|had|going|need\w*|ought|un\w+|im\w+|dozen\w*|.*\d.*|suspect|guess|doubt\w*|appear\w*|suggest\w*|claim\w*|alleg\w+|apparent\w*|report\w*|mostly|mainly|largely|part\w*|complete\w*|full\w*|entire\w*|exact\w*|approx\w*|usual\w*|every\w+|some\w+|any\w+|quarter|double|triple|percent|false|in|on|subject|depending|then|in|so|to)$/i,
  },
  de: {
    not: 'nicht',
    negations: /^(?:nicht|nie|niemals|niemand|nichts|kein\w*|ohne)$/i,
    conditions: /^(?:wenn|falls|sofern|außer|aber|sondern|obwohl|solange)$/i,
    numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'zwölf', 'hundert'],
    modals: {
      muss: 'kann',
      müssen: 'können',
      kann: 'muss',
      können: 'müssen',
      soll: 'darf',
      sollen: 'dürfen',
    },
    weighty:
      /^(?:nicht\w*|nie\w*|kein\w*|ohne|weder|kaum|nein|wenn|falls|sofern|soweit|solange|außer|aber|sondern|obwohl|jedoch|allerdings|trotz\w*|dennoch|sonst|bis|nur|bloß|lediglich|allein|all\w*|jede\w*|einige\w*|manche\w*|viel\w*|wenig\w*|mehr\w*|meist\w*|beide\w*|fast|beinahe|etwa|rund|knapp|teil\w*|immer|oft|selten|mindestens|höchstens|ganz|völlig|genau|genug|zu|vielleicht|wohl|möglich\w*|wahrscheinlich|angeblich|offenbar|schein\w*|schien\w*|glaub\w*|denk\w*|mein\w*|hoff\w*|derzeit|noch|bislang|bisher|zunächst|muss\w*|müss\w*|soll\w*|darf\w*|dürf\w*|durf\w*|kann\w*|könn\w*|konn\w*|will\w*|woll\w*|mag|mög\w*|möch\w*|wird|werd\w*|würd\w*|ein|eins|zwei\w*|drei\w*|vier\w*|fünf\w*|sechs\w*|sieben\w*|acht\w*|neun\w*|zehn\w*|elf|zwölf|hundert\w*|tausend\w*|million\w*|milliard\w*|hälfte|doppel\w*|erst\w*|un\w+|gegen|falsch|es|unter|in|prozent|dutzend|.*\d.*)$/i,
  },
};
