import type { Marking } from './marking.ts';

export const swedish: Marking = {
  terms: [
    'så kallade?|s\\. ?k\\.',
    '(?:ordet|orden|begreppet|uttrycket|termen|titeln|namnet|smeknamnet|öknamnet|beteckningen|etiketten|rubriken|mottot|parollen|kategorin)',
  ],
  works: [
    'filmen|romanen|boken|albumet|skivan|låten|singeln|operan|pjäsen|musikalen|serien|programmet|dokumentären|utställningen|målningen|tidningen|tidskriften|magasinet|dikten|podden|podcasten|spelet|fartyget|färjan|båten|projektet|kampanjen|lagen|arbetsgruppen|gruppen|operationen',
  ],
  characterising: [],
  reported: [],
  naming: ['kallade?|kallas|kallat|döpt till|heter|hette|med titeln|vid namn|känd som|med namnet'],
  meaning: ['betyder|står för|inom citattecken'],
  elisions: [],
  dialogueDashes: true,
  firstPerson: ['jag', 'vi', 'oss', 'vår', 'vårt', 'våra', 'min', 'mitt', 'mina', 'mig'],
  interviews: ['intervju'],
};
