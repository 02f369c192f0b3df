import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const spanish: Language = {
  ...blank,
  code: 'es',
  cues: words(`
    dijo dice dijeron dicen decía dicho decir aseguró asegura aseguraron aseguran afirmó afirma afirmaron afirman explicó explica explicaron señaló señala señalaron
    indicó indica indicaron añadió añade añadieron agregó agrega agregaron declaró declara declararon manifestó manifiesta manifestaron comentó comenta comentaron
    expresó expresa apuntó apunta destacó destaca destacaron subrayó subraya insistió insiste recordó recuerda recordaron reconoció reconoce admitió admite
    contó cuenta contaba contaron relató relata respondió responde respondieron contestó contesta replicó replica preguntó pregunta preguntaron
    advirtió advierte advirtieron advertía alertó alerta denunció denuncia denunciaron criticó critica criticaron lamentó lamenta lamentaron celebró celebra
    anunció anuncia anunciaron informó informa informaron confirmó confirma confirmaron precisó precisa concluyó concluye sostuvo sostiene sostienen
    consideró considera consideran opinó opina opinan cree creen pidió pide pidieron exigió exige reclamó reclama reprochó reprocha acusó acusa acusan
    calificó califica calificaron tildó describió describe definió define llamó llama bromeó bromea ironizó ironiza sentenció sentencia zanjó zanja
    escribió escribe tuiteó publicó publica gritó grita susurró susurra murmuró exclamó exclama matizó matiza remarcó remarca recalcó recalca
    confesó confiesa reveló revela prometió promete vaticinó pronosticó detalló detalla resumió resume resumía soltó suelta espetó espeta
    habló habla hablan asintió terció cortó intervino aclaró aclara argumentó argumenta alegó alega defendió defiende apostilló proclamó proclama
    adujo explicaba decían sugirió sugiere planteó plantea reiteró reitera citó cita lee reza rezaba dijera dicho asegurado afirmado explicado señalado indicado añadido declarado manifestado comentado destacado subrayado insistido recordado reconocido admitido contado relatado respondido contestado advertido alertado denunciado criticado lamentado anunciado informado confirmado concluido sostenido considerado opinado pedido exigido acusado calificado prometido reiterado acertó afeó pensó piensa avisó avisa`),
  weakCues:
    words(`cuenta llama habla hablan denuncia crítica critica cree creen lee cita promete publica define describe considera pide exige llamó cortó pensó piensa soltó
    acertó apunta destaca recuerda celebra lamenta publicó plantea reza resume llaman`),
  sources: phrases('según/en palabras de/a juicio de/en opinión de/de acuerdo con'),
  asking: words('preguntado preguntada interrogado interrogada cuestionado'),
  pronouns: references({
    man: 'él',
    woman: 'ella',
    thing: 'ello',
    several: 'ellos ellas',
    writer: 'yo nosotros',
    reader: 'tú usted ustedes',
    relative: 'que quien quienes',
  }),
  possessives: references({ person: 'su sus', writer: 'mi mis nuestro nuestra', reader: 'tu tus' }),
  definite: words('el la los las lo este esta estos estas ese esa aquel aquella al del'),
  indefinite: words(
    'un una unos unas algunos algunas varios varias otro otra otros muchos dos tres cuatro alguien',
  ),
  prepositions: words(
    'a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras al del mediante',
  ),
  places: words('en'),
  genitives: words('de del para en a al por'),
  conjunctions: words('y e o u pero sino que si cuando como porque aunque mientras donde cuyo cuya'),
  openers: words('que'),
  light:
    words(`ha han había habían he fue es era será son se le les lo la me nos te no ya también después luego además todavía aún solo siempre ayer hoy lunes martes miércoles
    jueves viernes sábado domingo finalmente entonces recientemente`),
  adverbEndings: ['mente'],
  passives: words('fue es ser sido son fueron'),
  titles: titles(
    'dr dr. dra profesor profesora presidente presidenta ministro ministra alcalde alcaldesa general coronel capitán comandante juez jueza fiscal papa obispo',
    'señor sr sr. don d. rey príncipe fray padre',
    'señora sra sra. doña reina princesa sor señorita dra. ministra alcaldesa presidenta',
  ),
  roles: words(`
    alcalde alcaldesa ministro ministra presidente presidenta director directora portavoz fiscal abogado abogada juez jueza diputado diputada senador senadora consejero consejera
    concejal concejala secretario secretaria entrenador entrenadora técnico capitán delantero portero defensa jugador jugadora profesor profesora investigador investigadora
    médico médica enfermero enfermera jefe jefa gerente empresario empresaria agricultor agricultora ganadero biólogo bióloga economista historiador historiadora escritor escritora
    autor autora actor actriz cantante cocinero cocinera fotógrafo fotógrafa vecino vecina madre padre hermano hermana hijo hija marido mujer esposa esposo amigo amiga testigo acusado acusada
    letrado periodista portavoz exjefe líder candidato candidata vicepresidente vicepresidenta gobernador gobernadora comisario policía guardia sargento obispo cura hombre niña niño señora señor`),
  womanly: words(
    'señora sra doña madre hermana hija mujer esposa abuela tía niña reina actriz alcaldesa jueza jefa clienta',
  ),
  manly: words('señor sr don padre hermano hijo hombre esposo marido abuelo tío niño rey actor'),
  womanlyEndings: ['ora', 'triz', 'enta', 'stra'],
  anybody: words('hombre mujer niño niña persona voz chico chica'),
  reporters: words('periodista reportero reportera'),
  landmarks: words('calle plaza avenida puente río lago valle isla ciudad parque'),
  articles: references({ man: 'el', woman: 'la' }),
  bodyEndings: [],
  spokespeople: words('portavoz vocero vocera'),
  bodies:
    words(`agencia asociación ayuntamiento banco cámara comisión comité compañía comunidad confederación congreso consejería cooperativa corte defensa diputación ejecutivo
    ejército empresa federación fiscalía fundación gobierno grupo guardia hospital instituto junta justicia ministerio organismo organización oposición parlamento partido policía
    senado sindicato sociedad tribunal unión universidad club`),
  generic: words('banco compañía empresa grupo organismo organización partido sindicato club asociación'),
  documents: words(
    'artículo auto carta cartel comunicado convenio documento escrito estudio informe ley libro mensaje nota pancarta placa sentencia texto tuit manifiesto resolución',
  ),
  particles: words('de del la las los y e da von van el al san santa'),
  nameless: words(`ni me te nos os 
    el la los las lo un una unos unas este esta estos estas ese esa aquel aquella él ella ellos ellas yo tú usted nosotros mi mis su sus tu nuestro nuestra
    y e o u pero sino que si cuando como porque aunque mientras donde quien qué cómo cuándo dónde por para con contra de desde durante en entre hacia hasta según sin sobre tras al del a ante bajo
    no sí ya también después luego además todavía aún solo siempre ayer hoy mañana así más menos muy todo toda todos todas otro otra otros varios algunos muchos cada nadie nada algo
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    fuentes foto preguntado preguntada hubo hay fue es son era ha han miles entonces finalmente dos tres cuatro cinco se le les lleva han luego`),
  namesToo: words(''),
  ties: words('de del la los las'),
  longBodies: true,
  toWriter: words('me nos'),
  dashesAlternate: true,
  questionLabels: words('p pregunta'),
  answerLabels: words('r respuesta'),
  bylines: ['por', 'entrevista de'],
};
