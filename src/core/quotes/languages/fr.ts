import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const french: Language = {
  ...blank,
  code: 'fr',
  cues: words(`
    dit disait disent dira dire déclaré déclare déclarait déclarer déclarent ajouté ajoute ajoutait ajoutant affirmé affirme affirmait affirment affirmant
    expliqué explique expliquait expliquent estimé estime estimait estiment précisé précise précisait indiqué indique indiquait assuré assure assurait
    annoncé annonce annonçait annoncent répondu répond répondait répliqué réplique rétorqué rétorque lancé lance lançait martelé martèle
    souligné souligne soulignait insisté insiste insistait rappelé rappelle rappelait regretté regrette regrettait déploré déplore déplorait
    dénoncé dénonce dénonçait dénoncent raconté raconte racontait racontent confié confie confiait écrit écrivait écrivent tweeté tweete publié publie
    demandé demande demandait demandent interrogé interroge conclu conclut reconnu reconnaît reconnait admis admet avoué avoue promis promet
    prévenu prévient averti avertit jugé juge jugeait qualifié qualifie qualifiait évoqué évoque évoquait parlé parle parlait résumé résume résumait
    plaisanté plaisante ironisé ironise raillé raille soupiré soupire sourit souri crié crie criait murmuré murmure glissé glisse soufflé souffle
    lâché lâche pesté peste pestait grondé gronde tonné tonne poursuivi poursuit commenté commente commentait fustigé fustige salué salue
    critiqué critique accusé accuse accusent appelé appelle appelait nuancé nuance emporté emporte exclamé exclame félicité félicite réagi réagit
    témoigné témoigne témoignait soutenu soutient répété répète répétait espéré espère craint redoute redouté pensé pense croit considère considéré
    argumenté justifié justifie avancé avance clamé clame revendique revendiqué menace menacé exige exigé réclame réclamé
    savouré savoure constaté constate noté note notait relevé relève observe observé plaidé plaide requis rigole rigolé définit
    conclu conclut confirmé confirme confirmait révélé révèle rapporte rapporté détaillé détaille prédit enchaîne enchaîné reprend repris`),
  weakCues:
    words(`demande écrit note juge parle critique accuse pense croit avance réclame parlé pensé emporté relève lâché lance glissé publié
    demandé promis menace sourit souri rappelle appelle reprend repris soutient soutenu définit observe requis annonce avancé évoque évoqué explique`),
  sources: phrases("selon/d'après/d’après/pour/aux yeux de/selon les mots de/réponse de/témoignage de"),
  asking: words('interrogé interrogée questionné questionnée sollicité sollicitée joint jointe'),
  pronouns: references({
    man: 'il',
    woman: 'elle',
    several: 'ils elles',
    writer: 'je nous on j',
    reader: 'tu vous',
    relative: 'qui',
  }),
  possessives: references({
    person: 'son sa ses',
    several: 'leur leurs',
    writer: 'mon ma mes notre nos',
    reader: 'ton ta votre vos',
  }),
  definite: words('le la les l ce cet cette ces du au'),
  indefinite: words('un une des plusieurs certains quelques deux trois quatre autre autres quelqu’un'),
  prepositions:
    words(`à de du des en dans sur sous avec sans par pour chez entre vers contre depuis pendant avant après devant derrière selon malgré
    dès au aux d d’après d'après lors parmi outre hors côté`),
  places: words('à en dans'),
  genitives: words('de du des d à au aux en chez pour sur'),
  conjunctions: words(
    'et ou mais donc or ni car que quand si comme lorsque puisque tandis alors parce dont où qui',
  ),
  openers: words('que qu'),
  light:
    words(`t a ont avait avaient aura est était sont étaient sera seront fut s se l lui leur nous vous me m y en n ne pas plus aussi encore déjà ensuite puis
    d’abord enfin toutefois cependant lundi mardi mercredi jeudi vendredi samedi dimanche également récemment longuement vient de tenu à tient hier soir matin midi même part pour sa quant`),
  expletives: words(''),
  passives: words('est était sont étaient été sera être'),
  titles: titles(
    'dr pr me maître docteur professeur président ministre maire général colonel capitaine commandant préfet sénateur député juge pape',
    'm m. monsieur don père frère prince roi mgr abbé',
    'mme mme. madame mlle mademoiselle sœur princesse reine présidente',
  ),
  roles: words(`
    maire ministre président présidente directeur directrice député députée sénateur sénatrice préfet préfète avocat avocate procureur procureure juge professeur
    professeure chercheur chercheuse médecin infirmier infirmière chef cheffe patron patronne secrétaire responsable porte-parole délégué déléguée entraîneur coach capitaine
    joueur joueuse attaquant gardien défenseur élu élue conseiller conseillère adjoint adjointe gérant gérante agriculteur agricultrice éleveur éleveuse habitant habitante voisin
    voisine mère père frère sœur fils fille mari femme épouse ami amie économiste historien historienne écrivain écrivaine auteur auteure autrice acteur actrice réalisateur
    réalisatrice chanteur chanteuse ingénieur ingénieure géologue glaciologue notaire commerçant commerçante boulanger boulangère fromager fromagère épicier épicière
    marchand marchande pêcheur policier gendarme pompier témoin prévenu prévenue accusé accusée expert experte militant militante syndicaliste lycéen lycéenne étudiant étudiante
    instituteur institutrice enseignant enseignante lecteur lectrice journaliste vice-président vice-présidente eurodéputé homme dame garçon retraité retraitée`),
  womanly:
    words(`mme madame mlle mère sœur fille femme épouse dame présidente directrice avocate actrice chanteuse patronne voisine sénatrice députée élue grand-mère
    institutrice lectrice cadette conseillère reine princesse écrivaine chercheuse étudiante lycéenne fromagère épicière`),
  manly: words(
    'm monsieur père frère fils mari homme garçon grand-père roi prince président directeur avocat acteur patron voisin entraîneur lycéen marchand notaire prévenu',
  ),
  womanlyEndings: ['trice', 'euse', 'ière', 'ienne'],
  anybody: words('homme femme garçon fille personne voix enfant'),
  reporters: words('journaliste'),
  landmarks: words('rue place avenue boulevard pont rivière lac vallée île ville gare parc'),
  articles: references({ man: 'le', woman: 'la' }),
  bodyEndings: [],
  spokespeople: words('porte-parole'),
  bodies:
    words(`agence association banque cabinet chambre collectif comité commission compagnie conseil coopérative cour défense direction élysée entreprise état fédération
    fondation gendarmerie gouvernement groupe hôpital institut justice ligue mairie ministère mouvement municipalité organisation parlement parquet parti police préfecture
    région société syndicat tribunal union université ville académie armée assemblée sénat`),
  generic: words(
    'banque compagnie direction entreprise groupe organisation société syndicat association parti club firme',
  ),
  documents:
    words(`affiche arrêté article avis brochure carte charte communiqué courrier discours document étude guide lettre livre loi message motion note pancarte panneau plaque
    rapport résolution texte tract tribune tweet manifeste site`),
  particles: words('de du d la le les des von van el al ben ould saint sainte'),
  nameless: words(`
    le la les l un une des du de d au aux ce cet cette ces il elle ils elles on je tu nous vous mon ma mes ton son sa ses leur leurs notre votre nos vos
    et ou mais donc or ni car que quand si comme lorsque puisque tandis alors parce qui quoi dont où quel quelle pourquoi comment combien
    à en dans sur sous avec sans par pour chez entre vers contre depuis pendant avant après devant derrière selon malgré dès lors parmi outre hors
    aussi encore déjà ensuite puis enfin toutefois cependant également ainsi bien plus moins très trop tout tous toute toutes aucun aucune autre autres chaque
    plusieurs certains quelques deux trois quatre cinq six sept huit neuf dix cent mille
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    hier demain aujourd’hui non oui photo lire seul seule rires jugement vendu sollicitée interrogé joint jointe côté menés fermé c’est c d’ici
    personne rien ni traduction propos recueillis entretien reportage direct réponse témoignage personne me`),
  namesToo: words('mars avril'),
  ties: words("de du des d' la le les l'"),
  clitics: words('il elle on ils elles je t'),
  longBodies: true,
  toWriter: words('m me nous'),
  dashesAlternate: true,
  questionLabels: words('q question'),
  answerLabels: words('r réponse'),
  bylines: ['par', 'propos recueillis par', 'de notre correspondant', 'entretien avec'],
};
