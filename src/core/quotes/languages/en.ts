import { type Language, pairs, phrases, references, titles, words } from './language.ts';

export const english: Language = {
  code: 'en',
  cues: words(`
    put puts
    said says say saying told tells tell telling added adds add adding asked asks ask asking answered answers answer answering
    replied replies reply replying responded responds respond responding explained explains explain explaining
    argued argues argue arguing insisted insists insist insisting admitted admits admit admitting
    acknowledged acknowledges acknowledge acknowledging announced announces announce announcing
    claimed claims claim claiming declared declares declare declaring stated states stating
    noted notes note noting observed observes observing remarked remarks remarking commented comments commenting
    recalled recalls recalling remembered remembers remembering reported reports reporting
    warned warns warn warning urged urges urge urging suggested suggests suggest suggesting
    wrote writes write writing written tweeted tweets tweet tweeting retweeted posted posts posting emailed emails emailing texted texting
    called calls call calling described describes describe describing dubbed labeled labelled branded termed
    deemed characterized characterised referred refers refer referring
    accused accuses accuse accusing blamed blames blame blaming criticized criticizes criticised criticises criticizing criticising
    denounced denounces denouncing condemned condemns condemning slammed slams blasted decried derided dismissed dismisses dismissing
    praised praises praising hailed hails hailing mocked mocks mocking
    vowed vows vowing pledged pledges pledging promised promises promise promising threatened threatens threatening
    stressed stresses stressing emphasized emphasizes emphasizing emphasised emphasises emphasising
    underlined underscored underscores reiterated reiterates reiterating repeated repeats repeating
    confirmed confirms confirming denied denies denying conceded concedes conceding confessed confesses confessing confided confides
    concluded concludes concluding continued continues continuing contended contends contending
    countered counters countering retorted retorts quipped quips quipping joked jokes joking
    shouted shouts shouting yelled yells yelling cried cries exclaimed exclaims screamed screams
    whispered whispers whispering muttered mutters muttering grumbled grumbles sobbed sneered scoffed scoffs groaned groans gasped gloated fumed fumes murmured mumbled growled growls sighed sighs laughed laughs chuckled
    deadpanned crowed boasted boasts boasting bragged brags marveled marvelled mused muses musing
    opined opines predicted predicts predicting proclaimed proclaims read reads reading
    testified testifies testifying alleged alleges alleging asserted asserts asserting affirmed affirms affirming
    maintained maintains maintaining complained complains complaining lamented laments lamenting
    cautioned cautions cautioning advised advises advising assured assures assuring informed informs
    indicated indicates indicating hinted hints hinting implied implies revealed reveals revealing disclosed
    expressed expresses expressing voiced quoted quotes quoting cited cites citing
    demanded demands demanding requested requests pleaded pleads begged begs wondered wonders wondering
    interjected interrupted chimed agreed agrees agreeing disagreed
    allowed volunteered ventured resumed resumes began begins radioed phoned echoed echoes echoing
    summed summarized summarised elaborated elaborates clarified clarifies
    signaled signalled specified recounted recounts recounting related relates proposed proposes proposing
    recommended recommends recommending ordered orders instructed instructs directed
    wished thanked thanks apologized apologizes apologised apologises apologizing apologising
    compared compares comparing likened likens characterizing
    rejected rejects rejecting questioned questions questioning challenged challenges
    enthused enthuses gushed raved teased snapped barked bellowed hollered roared
    protested protests protesting objected objects objecting reasoned reckoned reckons figured thought thinks believed believes
    felt feels hoped hopes feared fears guessed`),
  weakCues: words(`
    put puts
    tell ask reply argue admit declare warn urge explain remark accuse blame praise call add
    say claims states notes reports comments calls demands orders questions challenges relates objects reasons
    thought thinks believed believes felt feels hoped hopes feared fears figured guessed began begins read reads
    answers answer promises promise thanks wished posts posted posting texted counters cries laughs sighs echoes
    ordered directed requested allowed volunteered related maintained maintains continued continues reading writing written
    referred described labeled labelled called added quoted cited`),
  sources: phrases(`according to/in the words of/in a statement from/in a statement by/as told to us by`),
  sourcesAfter: words(''),
  asking: words('asked asks asking questioned pressed told quoted cited'),
  pronouns: references({
    man: 'he',
    woman: 'she',
    thing: 'it',
    several: 'they',
    writer: 'i we',
    reader: 'you',
    relative: 'who which',
  }),
  possessives: references({
    man: 'his',
    woman: 'her',
    thing: 'its',
    several: 'their',
    writer: 'my our',
    reader: 'your',
  }),
  definite: words('the this that these those both'),
  indefinite: words(
    'a an one another some any several many most few two three four five six other others no every each',
  ),
  prepositions: words(`
    about above across after against along amid among around as at because before behind below beneath beside besides between beyond by
    concerning despite down during except for from in inside into like near of off on onto opposite outside over past per regarding
    since than through throughout till to toward towards under underneath until unto up upon via with within without alongside`),
  places: words('in at near outside inside across around throughout'),
  genitives: words('of for from with at in on to behind by'),
  conjunctions: words(
    'what how why and or but nor yet so while as if when whereas because although though that which who whom whose where after before since until',
  ),
  openers: words('that'),
  light: words(`
    used has have had is was are were be been being will would can could may might must shall should did do does not never
    also then later now once again still already just simply only even always often sometimes twice first finally eventually
    recently repeatedly previously earlier initially ultimately quickly quietly softly bluntly flatly publicly privately reportedly
    famously firmly briefly merely likes liked loves loved like to went on goes 's 'd 've 'll both further separately meanwhile instead
    how as there afterward afterwards himself herself themselves itself too so out back well long`),
  adverbEndings: ['ly'],
  expletives: words('there'),
  passives: words('is was are were be been being gets got get'),
  titles: titles(
    `dr dr. prof prof. professor doctor sen sen. rep rep. gov gov. gen gen. col col. capt capt. lt lt. sgt sgt. cpl maj maj. adm adm.
     cmdr cmdr. det det. insp supt pc cllr hon rev rev. fr fr. pfc pvt atty justice judge president vice secretary senator representative
     congressman congresswoman governor mayor general colonel captain lieutenant sergeant major admiral commander corporal officer
     deputy chief sheriff detective inspector minister chancellor ambassador councillor councilman councilwoman councilmember
     commissioner assemblyman assemblywoman alderman reverend pastor bishop archbishop cardinal pope rabbi imam dame lord baron
     coach manager chairman chairwoman chair director principal superintendent spokesman spokeswoman spokesperson
     attorney prosecutor defender agent trooper private specialist retired former acting interim us u.s uk prime`,
    'mr mr. sir lord mister father brother king prince duke congressman chairman spokesman councilman assemblyman',
    'mrs mrs. ms ms. miss lady dame madam sister mother queen princess duchess congresswoman chairwoman spokeswoman councilwoman assemblywoman',
  ),
  longForms: pairs(`
    gov=governor sen=senator rep=representative sgt=sergeant lt=lieutenant capt=captain gen=general prof=professor dr=doctor det=detective
    col=colonel cmdr=commander maj=major adm=admiral cpl=corporal insp=inspector supt=superintendent rev=reverend hon=honorable cllr=councillor
    cdr=commander pres=president dep=deputy`),
  roles: words(`
    actor actress adviser advisor advocate agent aide ambassador analyst anchor architect artist assistant astronaut attorney author banker
    biologist bishop boss boxer broker brother businessman businesswoman candidate captain caretaker cardinal carpenter chair chairman
    chairperson chairwoman champion chancellor chef chief clerk coach colleague columnist commander commissioner composer
    congressman congresswoman conductor constable consultant coordinator coroner correspondent councillor councilman councilmember
    councilwoman counsel counselor creator critic curator dad daughter dean defendant defender delegate dentist deputy designer detective
    developer diplomat director doctor driver economist editor educator emperor engineer entrepreneur environmentalist epidemiologist
    executive expert farmer father filmmaker firefighter fisherman founder friend general geologist goalkeeper governor guard
    guitarist head hiker historian host husband hydrologist inspector instructor investigator investor judge journalist juror justice keeper
    king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lord magistrate manager marshal mayor mechanic
    medic meteorologist midfielder minister mother mum mom musician neighbor neighbour novelist nurse officer official operator
    organiser organizer owner painter partner pastor passenger patient pharmacist photographer physician physicist pilot planner player poet
    police policeman policewoman politician pope postmaster premier presenter president priest prince princess principal producer
    professor programmer prosecutor psychologist publisher queen quarterback rabbi ranger receiver referee regulator representative researcher
    reporter resident retiree recorder reverend runner sailor scientist sculptor secretary senator sergeant sheriff shopkeeper singer sister soldier
    solicitor son speaker specialist spokesman spokesperson spokeswoman star steward strategist striker student superintendent
    supervisor surgeon survivor suspect teacher technician tenant treasurer trainer trooper trustee undersecretary uncle veteran veterinarian vicar
    victim volunteer warden wife winner witness woman man worker writer zoologist lead ceo cfo coo cto mp reader user
    negotiator incumbent challenger nominee parent grandmother grandfather aunt cousin niece nephew son-in-law boyfriend girlfriend fiance fiancee
    forward winger centre-half centre-back skipper umpire drummer bassist frontman rapper comedian
    right-hander left-hander righty lefty ace pitcher catcher shortstop outfielder infielder slugger rookie tackle linebacker cornerback lineman
    closer reliever starter freshman sophomore junior senior envoy mediator moderator democrat republican independent conservative liberal native
    harbourmaster harbormaster president-elect mayor-elect appointee aide-de-camp insider bystander onlooker
    caller customer shopper commuter motorist cyclist pedestrian pupil graduate alumna alumnus apprentice intern trainee
    playwright screenwriter biographer essayist blogger podcaster broadcaster hostess whistleblower plaintiff claimant
    litigant inmate prisoner detainee gunman shooter assailant paramedic dispatcher midwife therapist
    psychiatrist neurologist cardiologist oncologist pediatrician virologist immunologist climatologist astronomer chemist mathematician
    statistician sociologist anthropologist archaeologist philosopher theologian activist ally campaigner lobbyist pollster pundit commentator
    contractor builder plumber electrician welder miner logger rancher grower breeder jockey golfer swimmer gymnast skater wrestler`),
  roleEndings: ['ologist', 'keeper', 'holder', '-maker', 'handler'],
  womanly:
    words(`woman girl mother mum mom daughter sister wife grandmother aunt niece girlfriend fiancee actress spokeswoman chairwoman
    congresswoman councilwoman businesswoman policewoman queen princess duchess lady widow waitress heroine mrs ms miss dame madam grandma
    stepmother mother-in-law daughter-in-law sister-in-law bride`),
  manly:
    words(`man boy father dad son brother husband grandfather uncle nephew boyfriend fiance actor spokesman chairman congressman
    councilman businessman policeman king prince duke gentleman widower waiter fisherman mr sir grandpa stepfather father-in-law
    son-in-law brother-in-law groom frontman`),
  womanlyEndings: ['woman'],
  namings: words('name himself herself themselves named called'),
  anybody: words('family families couple man woman boy girl person voice child kid'),
  reporters: words('reporter reporters journalist journalists interviewer correspondent'),
  landmarks: words(
    'street road avenue lane boulevard highway square park bridge river lake creek mountain mountains valley bay beach coast island islands county city town village airport station stadium tower hill hills heights springs falls ocean sea desert forest canyon harbor harbour port plaza mall avenue north south east west',
  ),
  articles: references({}),
  bodyEndings: [],
  spokespeople: words('spokesman spokeswoman spokesperson spokespersons spokespeople spox representative'),
  bodies: words(`
    academy administration agency alliance army assembly association authority bank board body brigade bureau business cabinet campaign center centre
    chamber charity church city clinic club coalition college commission committee company congress corporation corps council county court
    creamery department district embassy federation firm force foundation fund government group hospital house inc institute institution
    kremlin league legislature ltd military ministry movement museum nation navy network newspaper office operator organisation organization
    panel parliament party pentagon police prosecution regulator school senate service society squad state station team treasury tribunal trust union
    university watchdog control coastguard subcommittee taskforce developer lender maker manufacturer airline retailer utility publisher outlet`),
  offices:
    words(`agriculture business commerce culture defence defense education employment energy environment finance foreign health homeland home housing
    immigration industry information interior internal justice labor labour security staff state trade transport transportation treasury veterans war affairs
    the and human services urban development operations parliament congress`),
  generic:
    words(`agency airline bank body chain charity club company developer firm group lender maker manufacturer operator organisation organization
    party publisher retailer team union utility band brand business corporation league school store team university watchdog team`),
  documents: words(`
    account act ad ads advert advertisement agreement announcement article bill blog book brief brochure bulletin caption card charter citation clause
    code column communique complaint constitution contract declaration diary document documents draft editorial email e-mail essay
    filing flyer headline indictment inscription label law lawsuit leaflet letter line manual manifesto memo memoir message minutes motion note
    notice opinion order page paper paragraph passage petition placard plaque plan podcast policy poster post press-release proclamation
    release reply report resolution review ruling screenshot sign slogan speech statement statute story study suit summary survey sticker
    telegram testimony text title transcript treaty tweet verdict video warrant website will words affidavit banner advisory thread`),
  particles: words(
    `van von de da di del della der den du la le el al bin ibn ben abu ten ter dos das do st st. mac mc y e zu af av`,
  ),
  nameless: words(`
    democrat democrats republican republicans inc ltd local former
    a an the this that these those i you he she it we they my your his her its our their who what when where why how which whose whom
    and or but nor so yet if as at by for from in into near of off on onto out over per since than through to under until up upon via with
    within without after again all almost already also although always among another any anyone anything around asked because been before
    being below beneath beside besides between beyond both could despite did does doing done down during each either else
    even ever every everybody everyone everything except few finally first following get given had has have having here however
    inside instead is it's just last later less let like likely many may maybe meanwhile might more moreover most much must
    neither never nevertheless next no nobody none not nothing now often once one only other others otherwise outside own perhaps
    please quite rather really recently second several shall should similarly some somebody someone something sometimes soon
    still such sure thank that's then there therefore third though three thus together too toward towards two
    four five six seven eight nine ten twenty thirty forty fifty hundred thousand million half
    unless unlike unlikely was well were whatever whenever whether while will would yes yesterday today tomorrow tonight
    am pm a.m p.m ok okay oh hello hi hey dear
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    photo picture video image credit source sources update breaking exclusive news opinion editorial watch read related advertisement
    nearly about according across additionally against amid along accordingly currently earlier eventually everywhere
    further furthermore generally ironically lastly lately mostly nonetheless normally notably obviously
    originally overall people police officials authorities critics residents supporters scientists researchers experts
    born speaking standing writing citing calling adding responding referring echoing
    do can cannot say says said see seen want whoever`),
  capitalNouns: false,
  namesToo: words('will may mark april june august jan hope grant rich'),
  joins: words('and'),
  ties: words('of for'),
  inflectsNames: false,
  verbLast: false,
  inverts: false,
  objective: words('him them us me whom'),
  clitics: words(''),
  longBodies: false,
  toWriter: words('me us'),
  dashesAlternate: false,
  questionLabels: words('q question'),
  answerLabels: words('a answer'),
  abbreviations: words(
    'jan feb mar apr jun jul aug sept sep oct nov dec st jr sr no vs inc co corp ltd bros u.s mt ft ave blvd rd gov sen rep gen mr mrs ms dr',
  ),
  bylines: ['by', 'interview by', 'posted by', 'written by', 'words by', 'story by'],
};
