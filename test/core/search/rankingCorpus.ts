import type { Details } from '../../../src/core/model.ts';

/** Invented articles whose quotes are easily taken for each other: `Speaker: "words"`, one paragraph each. */
export interface InventedArticle {
  readonly path: string;
  readonly details: Partial<Details>;
  readonly paragraphs: readonly string[];
}

export const inventedArticles: readonly InventedArticle[] = [
  {
    path: 'harbour/wall.md',
    details: {
      title: 'Harbour Wall to Rise by Two Metres',
      'container-title': 'The Tarn Courier',
      issued: { 'date-parts': [[2019, 4, 2]] },
    },
    paragraphs: [
      'Ines Hallow: "The wall must rise by two metres before the winter storms reach the harbour."',
      'Ines Hallow: "We will not ask the fishermen to pay for the wall."',
      'Piet Vandoor: "Nobody asked the fishermen what they think of the wall."',
      'Piet Vandoor: "A wall keeps the sea out, and it keeps the boats in."',
      'Ruth Okello: "The insurance companies are the only ones who sleep well behind a wall."',
      'Ruth Okello: "Storms do not read council minutes."',
    ],
  },
  {
    path: 'harbour/vote.md',
    details: {
      title: 'Council Votes on the Harbour',
      'container-title': 'Radio North',
      issued: { 'date-parts': [[2020, 11, 17]] },
    },
    paragraphs: [
      'Ines Hallow: "This vote is about the children who will live here in fifty years."',
      'Piet Vandoor: "I voted against it, and I would vote against it again tomorrow."',
      'Tomás Ibarra: "The council has voted for the wall without knowing what it costs."',
      'Tomás Ibarra: "A referendum is the only honest way out of this."',
      'Ruth Okello: "Fifty years is a long time for concrete."',
    ],
  },
  {
    path: 'energy/turbines.md',
    details: {
      title: 'Turbines Stand Still on Ridge Farm',
      'container-title': 'The Tarn Courier',
      issued: { 'date-parts': [[2021, 6, 9]] },
    },
    paragraphs: [
      'Gwen Astley: "The turbines stood still for eleven days because nobody ordered the spare part."',
      'Gwen Astley: "Wind is free; maintenance is not."',
      'Owen Pryce: "Every turbine on the ridge was working when I left on Friday."',
      'Owen Pryce: "We ordered the spare parts in March."',
      'Saoirse Quinlan: "People here were promised cheap electricity, and they got a noise complaint form."',
      'Saoirse Quinlan: "The electricity bill has doubled in two years."',
    ],
  },
  {
    path: 'energy/nuclear.md',
    details: {
      title: 'Minister Defends Nuclear Deal',
      'container-title': 'Evening Ledger',
      issued: { 'date-parts': [[2022, 1, 30]] },
    },
    paragraphs: [
      'Helga Brandt: "We have agreed on a price for electricity that will hold for thirty-five years."',
      'Helga Brandt: "There is no energy policy without risk, and no risk that we have not weighed."',
      'Owen Pryce: "A reactor is not a turbine; you cannot switch it off on a Friday."',
      'Jean-Luc Perrault: "Le nucléaire n’est pas une religion, c’est une facture."',
      'Jean-Luc Perrault: "The government of France did not ask its neighbours, and its neighbours did not ask France."',
    ],
  },
  {
    path: 'health/clinic.md',
    details: {
      title: 'Village Clinic Closes Its Doors',
      'container-title': 'Evening Ledger',
      issued: { 'date-parts': [[2018, 9, 12]] },
    },
    paragraphs: [
      'Amara Diallo: "My nearest doctor is now forty kilometres away, and the bus runs twice a day."',
      'Amara Diallo: "They closed the clinic on a Tuesday, when the waiting room was full."',
      'Colm Brennan: "The clinic was not closed; it was merged."',
      'Colm Brennan: "No patient will have to wait longer than before."',
      'Zsófia Kertész: "I have waited nine months for an operation that takes twenty minutes."',
      'Zsófia Kertész: "Doctors do not grow on budget lines."',
    ],
  },
  {
    path: 'sport/final.md',
    details: {
      title: 'Rovers Lose the Final on Penalties',
      'container-title': 'Radio North',
      issued: { 'date-parts': [[2021, 5, 22]] },
    },
    paragraphs: [
      'Dario Conti: "We lost the final in the last minute, but we won the city."',
      'Dario Conti: "Penalties are not a lottery, they are an examination."',
      'Kofi Mensah: "I did not sleep before the final and I will not sleep after it."',
      'Kofi Mensah: "My mother said: the ball is round, the world is not."',
      'Ines Hallow: "The city will give the team a reception whatever the result."',
    ],
  },
  {
    path: 'law/trial.md',
    details: {
      title: 'Judge Dismisses Case Against Shipping Line',
      'container-title': 'The Tarn Courier',
      issued: { 'date-parts': [[2023, 2, 14]] },
    },
    paragraphs: [
      'Marguerite Sloane: "The evidence was gathered unlawfully, and the court cannot look at it."',
      'Marguerite Sloane: "Justice that is late is still justice."',
      'Anton Weiss: "My client has always said that the accusations were invented."',
      'Anton Weiss: "We will now ask for damages."',
      'Ruth Okello: "The court looked at the evidence and then looked away."',
      '"I was never asked to testify."',
    ],
  },
  {
    path: 'school/phones.md',
    details: {
      title: 'Schools Ban Phones in the Break',
      'container-title': 'Radio North',
      issued: { 'date-parts': [[2023, 8, 28]] },
    },
    paragraphs: [
      'Lena Marsh: "Children talk to each other again since the phones are in the lockers."',
      'Lena Marsh: "We are not against phones, we are for conversation."',
      'Priya Raman: "A ban is easy to announce and hard to supervise."',
      'Priya Raman: "My pupils are well-informed, well-connected and very tired."',
      'Colm Brennan: "The ministry will evaluate the ban after one school year."',
    ],
  },
];

/** What is typed, and how the quote that is meant begins. */
export const expectedFirst: readonly (readonly [typed: string, begins: string])[] = [
  // Words that stand together.
  ['two metres', 'The wall must rise'],
  ['the wall must rise', 'The wall must rise'],
  ['asked the fishermen', 'Nobody asked the fishermen'],
  ['ask the fishermen', 'We will not ask the fishermen'],
  ['fifty years is', 'Fifty years is a long time'],
  ['in fifty years', 'This vote is about'],
  ['the spare part ', 'The turbines stood still'],
  ['the spare part', 'The turbines stood still'],
  ['the spare parts', 'We ordered the spare parts'],
  ['looked at the evidence', 'The court looked at'],
  ['look at it', 'The evidence was gathered'],
  ['against phones', 'We are not against phones'],
  ['lost the final', 'We lost the final'],
  ['before the final', 'I did not sleep'],
  ['ask for damages', 'We will now ask'],
  // Any order.
  ['winter storms wall', 'The wall must rise'],
  ['again tomorrow vote', 'I voted against it'],
  ['bus doctor', 'My nearest doctor'],
  ['full waiting room', 'They closed the clinic'],
  ['mother ball', 'My mother said'],
  ['lockers phones', 'Children talk to each other'],
  ['doubled bill', 'The electricity bill has doubled'],
  ['sea boats', 'A wall keeps the sea out'],
  // The last word as a beginning.
  ['insur', 'The insurance companies'],
  ['refer', 'A referendum is'],
  ['storms do not re', 'Storms do not read'],
  ['justice that is l', 'Justice that is late'],
  ['a reactor is n', 'A reactor is not'],
  ['cheap elec', 'People here were promised'],
  ['budget l', 'Doctors do not grow'],
  ['easy to ann', 'A ban is easy'],
  // Case, accents, signs.
  ['WIND IS FREE', 'Wind is free'],
  ['nucleaire', 'Le nucléaire'],
  ['c’est une facture', 'Le nucléaire'],
  ["c'est une facture", 'Le nucléaire'],
  ['thirty five years', 'We have agreed'],
  ['well connected', 'My pupils are'],
  ['well-informed', 'My pupils are'],
  ['free; maintenance', 'Wind is free'],
  ['“merged”', 'The clinic was not closed'],
  ['kertesz operation', 'I have waited nine months'],
  // Who said it.
  ['hallow children', 'This vote is about'],
  ['okello concrete', 'Fifty years is'],
  ['okello court', 'The court looked at'],
  ['pryce march', 'We ordered the spare parts'],
  ['owen friday turbine', 'Every turbine on the ridge'],
  ['pryce reactor', 'A reactor is not'],
  ['brennan ban', 'The ministry will evaluate'],
  ['brennan patient', 'No patient will'],
  ['hallow reception', 'The city will give'],
  ['tomas council', 'The council has voted'],
  ['perrault france', 'The government of France'],
  ['weiss', 'My client has always'],
  // The article and the outlet.
  ['penalties mother', 'My mother said'],
  ['radio north concrete', 'Fifty years is'],
  ['ridge farm complaint', 'People here were promised'],
  ['shipping testify', 'I was never asked'],
  // Typing mistakes.
  ['fishremen pay', 'We will not ask the fishermen'],
  ['refrendum', 'A referendum is'],
  ['insurence companies', 'The insurance companies'],
  ['electrisity bill', 'The electricity bill'],
  ['penaltys lottery', 'Penalties are not'],
  ['brennen merged', 'The clinic was not closed'],
  ['astly turbines', 'The turbines stood still'],
  ['conversatoin', 'We are not against phones'],
  ['unlawfuly gathered', 'The evidence was gathered'],
  ['tomorow', 'I voted against it'],
  ['kilometers doctor', 'My nearest doctor'],
  ['exmaination', 'Penalties are not'],
  ['nobdy asked', 'Nobody asked the fishermen'],
  // Filters.
  ['speaker:okello wall', 'The insurance companies'],
  ['speaker:"Piet Vandoor" wall keeps', 'A wall keeps the sea'],
  ['speaker:pryce year:2022', 'A reactor is not'],
  ['outlet:ledger electricity', 'We have agreed'],
  ['outlet:"radio north" fifty', 'Fifty years is'],
  ['year:2019 fishermen', 'Nobody asked the fishermen'],
  ['year:2022-2023 court', 'The court looked at'],
  ['in:sport hallow', 'The city will give'],
  ['in:harbour/vote hallow', 'This vote is about'],
  // Some of the words only.
  ['conti lost the final yesterday evening', 'We lost the final'],
];

/** The same for the sample articles. */
export const expectedInSamples: readonly (readonly [typed: string, begins: string])[] = [
  ['mattis military level', 'We are not in a position right now'],
  ['military level', 'We are not in a position right now'],
  ['international law just like', 'They have to live by international law'],
  ['point about russia', 'The point about Russia'],
  ['fundamental bedrock', 'fundamental bedrock'],
  ['hands full', 'We have not seen the Russians'],
  ['fake news', 'The Democrats had to come up'],
  ['trump good thing', "Wouldn't that be a good thing"],
  ['war crimes in ukraine', 'members of Russia’s forces'],
  ['kirby consequences', 'Clearly there will be'],
  ['modest expectatons', "I'm all for engagement"],
];
