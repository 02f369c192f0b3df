import { blank, type Language, phrases, references, titles, words } from './language.ts';

export const portuguese: Language = {
  ...blank,
  code: 'pt',
  cues: words(`
    disse diz disseram dizem dizia dito afirmou afirma afirmaram declarou declara explicou explica explicaram acrescentou acrescenta contou conta contava comentou comenta
    respondeu responde responderam replicou retorquiu retrucou rebateu perguntou pergunta questionou questiona garantiu garante assegurou assegura sublinhou sublinha frisou frisa
    referiu refere destacou destaca ressaltou ressalta salientou salienta lembrou lembra recordou recorda admitiu admite reconheceu reconhece alertou alerta avisou avisa
    criticou critica acusou acusa denunciou denuncia lamentou lamenta anunciou anuncia confirmou confirma informou informa revelou revela escreveu escreve publicou tuitou
    concluiu conclui considerou considera defendeu defende sustentou sustenta argumentou gritou grita exclamou sussurrou brincou ironizou prometeu promete insistiu insiste
    chamou chama classificou classifica descreveu descreve apelidou falou fala desabafou completou ponderou avaliou avalia observou observa reforçou reiterou pediu pede apontou aponta`),
  weakCues: words(
    'conta chama fala refere critica pede lembra considera defende pergunta questiona aponta chamou pediu publicou garante',
  ),
  sources: phrases('segundo/de acordo com/nas palavras de/para/conforme'),
  asking: words('questionado questionada perguntado perguntada'),
  pronouns: references({
    man: 'ele',
    woman: 'ela',
    several: 'eles elas',
    writer: 'eu nós',
    reader: 'tu você vocês',
    relative: 'que quem',
  }),
  possessives: references({
    person: 'seu sua seus suas',
    writer: 'meu minha nosso nossa',
    reader: 'teu tua',
  }),
  definite: words('o a os as este esta esse essa aquele aquela do da ao'),
  indefinite: words('um uma uns umas alguns algumas vários outro outra outros muitos dois duas três alguém'),
  prepositions: words(
    'a ante após até com contra de desde em entre para por perante sem sob sobre do da dos das no na nos nas ao à pelo pela segundo durante',
  ),
  places: words('em no na'),
  genitives: words('de do da dos das para em no na ao'),
  conjunctions: words('e ou mas que se quando como porque embora enquanto onde cujo'),
  openers: words('que'),
  light: words(
    'tem têm tinha havia foi é era são se lhe lhes o a não já também depois ainda mais ontem hoje ainda só então',
  ),
  adverbEndings: ['mente'],
  passives: words('foi é ser sido são'),
  titles: titles(
    'dr dr. dra prof prof. professor presidente ministro ministra general coronel juiz papa bispo deputado senador',
    'senhor sr sr. dom d. padre rei',
    'senhora sra sra. dona rainha dra. ministra professora',
  ),
  roles:
    words(`presidente ministro ministra diretor diretora director directora autarca prefeito prefeita governador governadora deputado deputada senador senadora juiz juíza advogado advogada procurador
    procuradora secretário secretária porta-voz treinador técnico capitão avançado guarda-redes jogador professor professora investigador investigadora médico médica enfermeiro enfermeira chefe
    empresário empresária economista historiador escritor escritora autor autora ator atriz cantor cantora mãe pai irmão irmã filho filha marido mulher amigo amiga testemunha pescador mestre homem senhora senhor líder`),
  womanly: words('senhora dona mãe irmã filha mulher avó tia atriz rainha'),
  manly: words('senhor pai irmão filho homem marido avô tio ator rei'),
  womanlyEndings: ['ora', 'triz', 'stra'],
  anybody: words('homem mulher menino menina pessoa voz'),
  reporters: words('jornalista'),
  landmarks: words('rua praça avenida ponte rio lago vale ilha cidade'),
  articles: references({ man: 'o', woman: 'a' }),
  bodyEndings: [],
  spokespeople: words('porta-voz'),
  bodies:
    words(`agência associação autoridade banco câmara comissão comité comitê companhia conselho cooperativa empresa federação fundação governo grupo hospital instituto junta ministério
    organização parlamento partido polícia prefeitura senado sindicato sociedade tribunal universidade`),
  generic: words('banco companhia empresa grupo organização partido sindicato clube'),
  documents: words(
    'artigo aviso carta cartaz comunicado discurso documento estudo lei livro mensagem nota relatório sentença texto placa',
  ),
  particles: words('de do da dos das e van von el al são'),
  nameless:
    words(`me te nos alguém ninguém o a os as um uma uns umas este esta esse essa ele ela eles elas eu nós você seu sua meu e ou mas que se quando como porque embora enquanto onde quem com contra de desde em entre para por sem
    sob sobre do da dos das no na nos nas ao à pelo pela segundo durante após até não sim já também depois ainda mais ontem hoje amanhã só então todos todo cada muitos alguns
    segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro foto há foi é questionada questionado`),
  namesToo: words(''),
  ties: words('de do da dos das'),
  longBodies: true,
  toWriter: words('me nos'),
  dashesAlternate: true,
  questionLabels: words('p pergunta'),
  answerLabels: words('r resposta'),
  bylines: ['por', 'texto'],
};
