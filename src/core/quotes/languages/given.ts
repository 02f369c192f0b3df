import { words } from './language.ts';

/** Given names that tell a woman, the most frequent of the languages read; the article itself tells more. */
export const womensNames = words(`
  sébastien bastien thibault thibaut fabien damien régis armand gaston karim mehdi rachid cédric jérôme rémi rémy arnaud benoît
  guillaume maxime romain adrien baptiste antoine laurent pascal didier christophe fabrice frédéric gilles ettore ugo aldo gianni enrico
  stefano alessandro fabio massimo maurizio giorgio salvatore vincenzo pietro tommaso josé julián damián ramiro fermín rubén iván adrián
  sebastián agustín josef józef tadeusz henryk ryszard jerzy janusz grzegorz dariusz mirosław bogdan marcin michał łukasz
  aurélie émilie mélanie amélie anaïs léa manon justine élise sylvie françoise colette odile martine chantal édith lise clémence
  hortense maryse ginette alessia elisa ilaria paola patrizia raffaella delia gina amalia nuria montserrat rosario inmaculada remedios encarnación
  lucía maría josefa barbara danuta elżbieta jadwiga krystyna beata dorota bożena grażyna hanneke anneke marleen
  abigail adele amelie anika anouk apolline aurelie bettye birte carole cassie cecily cheyenne clementine constance cora daphne delphine dominique dorit elsbeth elodie emilia esme estelle eugenia eunice evangeline faith felicity finja flora freya frida friederike gerda gisele gloria greta gwen gwendolyn hedwig hedda hertha hilde imogen ingeborg iona irmgard isla ivy jada jolene jule kamala kendra kirstie kristy lana leila lilian lilly lola lotte luisa luise mabel mae maeve maren margarethe mathilde maud melina merle mette mila milena minnie moira nele nell nell oddny odette orla paige pauline philippa phoebe pia poppy rhea rhonda rieke rosie roxanne ruby runa sadie salma selma serena sienna sigrid sigrun simona solveig sunita swantje tabea tabitha tess thea theresia tilda tilly trina trish una vivienne walburga wiebke willa yvette zara zelda zoë adriana agnes agnieszka aileen aisha alexandra alexis alice alicia alison allison alma amanda amber amelia amy ana andrea angela angelina
  anita anja anke ann anna anne annette annie antje antonia ashley astrid audrey barbara beatrice beatriz becky bella beth bettina betty beverly birgit
  bonnie brenda bridget brigitte britta brittany camilla carla carmen carol carolina caroline carolyn catherine cathy cecilia celine charlotte chelsea
  cheryl chiara christa christiane christina christine cindy claire clara claudia colleen concetta connie cornelia courtney crystal cynthia daniela danielle
  dawn deborah debra denise diana diane dolores donna doris dorothea dorothy ebony edith eileen elaine eleanor elena elisabeth eliza elizabeth elke ella
  ellen elsa emily emma erica erin esther eva evelyn fatima federica felicia fiona florence frances francesca franziska frauke gabriela gabriele gail
  gayle gemma georgia geraldine gertrud gina gisela giulia gladys glenda gloria grace greta gretchen gudrun hannah hannelore harriet hazel heather heidi heike
  helen helena helene helga hilary hilda hillary holly ida ilse ines ingrid irene iris irina irma isabel isabella isabelle jackie jacqueline jana jane janet
  janice jasmine jean jeanette jeanne jennifer jenny jessica jill joan joanna joanne jocelyn johanna josephine joy joyce juana judith judy julia juliana julie juliet
  june jutta karen karin karla katarina kate katharina katherine kathleen kathryn kathy katie katja katrin kayla kelly kerstin kimberly kirsten kristen kristin
  kristina lara latoya laura lauren leah lena leslie leticia lillian linda lisa liz lois lori lorraine louise lucia lucy lydia lynn madeline madison
  magdalena maggie maike mandy manuela marcia margaret margarita margit maria marianne marie marilyn marina marion marissa marjorie marlene marta martha martina mary
  mathilda maureen mechthild megan melanie melinda melissa mia michaela michelle mildred miranda miriam molly monica monika monique muriel nadia nadine nancy
  naomi natalia natalie nathalie nicola nicole nina nora norma olga olivia pamela patricia patty paula pauline penelope penny petra phyllis pilar priscilla priya
  rachel ramona rebecca regina renate renee rita roberta robin ronja rosa rosalind rose rosemary ruth sabine sabrina sally samantha sandra sandy sara sarah saskia savannah
  shannon sharon sheila shelly sherry shirley silke silvia simone sofia sonia sonja sophia sophie stacey stacy stefanie stella stephanie sue susan susanne suzanne svenja
  svetlana sybille sydney sylvia tamara tammy tanja tanya tara tatiana teresa teri theresa tiffany tina tracey tracy trudy ulrike ursula ute valentina valeria valerie vanessa
  vera verena veronica vicky victoria viola violet virginia vivian wanda wendy whitney wilma yasmin yolanda yvette yvonne zoe camille chloe élodie hélène lucie margaux
  mathilde océane sandrine solène véronique mercedes rocío soledad ximena annika ebba elin frida ingeborg kaisa katariina liisa linnea maja märta sanna siv tove ulla wioletta
  ewa halina iwona joanna justyna katarzyna małgorzata zofia екатерина анна мария ольга елена наталья татьяна ирина светлана юлия нина вера тамара дарья людмила галина`);

/** The same for men. */
export const mensNames = words(`
  aaron abe alec alistair alf amadou amos anselm archie arjun arne arturo ashok aubrey august barney basil beat boyd brendan bror burt callum carl-heinz chet chuck clarence claus clay cole conor cornelius cyrus dag darnell darren dermot dexter dirk domenico dwight eamon edmund egon einar eli elmar emmett enzo erhard erwin ethan ewan ezra farid fergus finn fletcher frederik gareth giles grady gregor gus hamish hamza harlan harrison heath henrik hollis idris jamal jannik jasper jeremias jerome jonah jorge jost juan kaj kareem kasper kieran kilian killian konstantinos kwame lachlan lamar lasse lennart linus ludwig malik marius marlon matthijs mehmed merle mick miroslav mo nadir nasir niall nigel noel odell olav omari oran orrin oskar per per-arne quentin rafe rahul rajesh ramesh rashid reid rex rhys roald rodrigo roderick ruud rufus rune ruprecht sanjay scot sepp silas sören stellan stewart stig sunil tanner tauno teun thabo themba tobin tuck tyrell urs veit vijay vince vito wade wes wilf winston wolf yannick yves zach zeke abdul abraham adam adrian ahmed al alan albert albrecht alejandro alex alexander alfonso alfred ali allan allen alois alvin ambrose amir anders
  andre andreas andrew andy angelo anthony anton antonio armin arnold arthur austin axel barry bart ben benedikt benjamin bernard bernd bernhard bernie bert bill
  billy björn bob bobby boris brad bradley brandon brent brett brian bruce bruno bryan byron calvin cameron carl carlo carlos carsten casey cedric chad charles charlie
  chester chris christian christoph christopher chuck clarence claude claus clement clifford clint clyde cody colin connor corey craig curtis dale damian dan daniel
  danny darius darrell darren dave david dean dennis derek derrick detlef derick desmond devin diego dieter dirk dmitri dominic dominik don donald doug douglas duane dustin dwayne dylan earl
  eberhard eddie edgar eduardo edward edwin elias elijah elliott emil emilio emmanuel enrique eric erich erik ernest ernesto ernst ethan eugen eugene evan fabian felix ferdinand fernando
  filip florian floyd francis francisco franco frank franz fred freddie frederick friedrich fritz gabriel garrett gary gavin gene geoffrey georg george gerald gerard gerd
  gerhard gilbert giovanni giuseppe glen glenn gordon graham grant greg gregory guido guillermo günter günther gustav guy hank hannes hans harald harold harry harvey hassan
  hector heiko heinrich heinz helmut hendrik henning henri henry herbert herman hermann holger horst howard hubert hugh hugo ian ibrahim ignacio igor isaac ismail ivan
  jack jackson jacob jaime jake jakob james jamie jan jared jason javier jay jeff jeffery jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joaquin
  jochen joe joel joerg johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan jules julian julio julius jürgen jörg justin kai karl
  karsten keith ken kenneth kent kevin kirk klaus konrad konstantin kurt kyle lance lars larry laurence lawrence lee leo leon leonard leonardo leopold leroy lester lewis lloyd lorenz lorenzo louis
  luca lucas ludwig luigi luis lukas lukasz luke luther magnus malcolm manfred manuel marc marcel marco marcus mario marius mark markus martin marvin mason mateo mathias matt
  matteo matthew matthias maurice max maximilian mehmet michael micheal miguel mike mikhail milan miles mirko mitch mitchell mohamed mohammad mohammed moritz morris moses mustafa nathan
  nathaniel neal neil nelson nicholas nick nicolas niels niklas nikolai nils noah noel norbert norman olaf ole oleg oliver omar orlando oscar oskar oswald otto owen pablo paolo
  patrick paul pavel pedro percy perry pete peter phil philip philipp phillip pierre pieter rafael ralf ralph ramon randall randy raphael raul ray raymond reg reggie reginald reiner reinhard
  reinhold rene ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rupert russell ryan sam
  samuel santiago scott sean sebastian sergei sergio seth shane shaun shawn siegfried simon spencer stan stanley stefan steffen stephan stephen steve steven stuart sven tariq ted terrence
  terry theo theodor theodore thomas thorsten tim timo timothy tobias todd tom tommy tony torsten travis trevor troy tyler ulf ulrich uwe vernon victor viktor vincent vladimir
  volker volodymyr walter warren wayne wendell werner wesley wilbur wilfried wilhelm willi william willie winfried wolfgang xaver yusuf zachary zbigniew étienne françois gérard hervé
  jean-luc jean-marc jean-pierre luc mathieu olivier stéphane thierry yann álvaro ángel felipe gonzalo íñigo pepe joão paulo thiago anssi antti bengt bjarne fredrik göran håkan heikki jukka
  kjell lasse leif mikael mikko ole-martin pekka søren tapio timo toivo andrzej jarosław kazimierz krzysztof marek mariusz paweł piotr stanisław tomasz wojciech zenon владимир дмитрий
  александр сергей андрей алексей иван михаил николай юрий глеб лев олег павел евгений игорь виктор`);
