/**
 * What pages print around articles, by language, as patterns that the start of a line is held against. Kept as words, not
 * as rules: each is what a reader, too, would pass over whatever the article is about.
 */

/** Whole lines (up to closing marks, dots and counts). */
export const wholeLines: readonly string[] = [
  // en
  'skip to (?:main )?content|skip navigation|advertisement|ad|sponsored|story continues below(?: advertisement)?|continue reading',
  'article continues (?:below|after)(?: (?:this )?(?:ad|advertisement))?|for immediate release|ends|more|read more|related(?: (?:articles|stories|content|links))?',
  'share(?: this)?(?: (?:article|story|post|page))?|comments?|leave a (?:comment|reply)|subscribe(?: now)?|sign (?:in|up)|log ?in|menu|search|print|email|copy link',
  'popular videos?|most (?:read|popular)|trending(?: now)?|recommended(?: for you)?|you may also like|more (?:from|on this|stories).{0,40}|all rights reserved',
  'back to top|follow us|newsletter|view comments|show comments|load more|listen to (?:this )?article|save',
  // fr
  'aller au contenu(?: principal)?|publicité|partager(?: (?:cet article|sur .{1,30}))?|lire la suite|à lire aussi|sur le même (?:sujet|thème)|commentaires?|abonnez-vous|s’abonner|se connecter|imprimer|réagir',
  'cette tribune n.engage que son auteur',
  // de
  'zum (?:haupt)?inhalt(?: springen)?|anzeige|werbung|teilen|drucken|merken|kommentare?|mehr zum thema|lesen sie auch|auch interessant|das könnte sie (?:auch )?interessieren|weiterlesen|anmelden|abonnieren|zur startseite|artikel (?:teilen|drucken|merken)',
  // es, pt, it
  'saltar al contenido|ir al contenido(?: principal)?|publicidad|compartir(?: (?:en redes|este artículo))?|comentarios?|te puede interesar|lea también|más información|suscríbete|iniciar sesión|relacionados?',
  'ir para o conteúdo|publicidade|partilhar|compartilhar|comentários?|leia também|saiba mais|assine|vai al contenuto|pubblicità|condividi|commenti|leggi anche|riproduzione riservata|potrebbe interessarti',
  // nl, sv, da, nb, fi, pl, ru
  'ga naar (?:de )?(?:hoofd)?inhoud|advertentie|deel dit artikel|delen|reacties?|lees (?:ook|verder|meer)|meer over dit onderwerp',
  'hoppa till innehåll(?:et)?|annons|dela(?: artikeln)?|kommentarer?|läs (?:också|mer|även)|annonce|del(?: artiklen| artikkelen| saken)?|kommentarer|læs også|les også|gå til indhold|hopp til innhold',
  'siirry sisältöön|mainos|jaa(?: artikkeli)?|kommentit|lue (?:myös|lisää)|przejdź do treści|reklama|udostępnij|komentarze|czytaj (?:też|także|więcej)|перейти к содержанию|реклама|поделиться|комментарии|читайте также|подробнее',
];

/** Starts of lines that are furniture to their end. */
export const lineStarts: readonly string[] = [
  // en
  'tags?:|topics?:|filed under:|share:|sources?:|photo credits?:|(?:also )?read(?: next| more| also)?:|related:|see also:|watch:|listen:|get (?:our|the) (?:free )?(?:app|newsletter)',
  'sign up (?:for|to)|subscribe (?:to|for|now)|support (?:us|our|local|independent)|follow us on|click here|like this (?:post|article|story)\\?|enjoyed? this|want more (?:stories|news)|got a (?:story|tip|news tip)',
  'seen something|we use cookies|this (?:site|website) uses cookies|by clicking|please let us know|copyright (?:©|\\d)|©|all rights reserved|download our app|\\(?reporting by|\\(?editing by|contact the (?:author|reporter)',
  'if you (?:liked|enjoyed) this|send (?:us )?(?:your )?(?:tips|letters)|have a (?:tip|story)|donate|become a member',
  // fr
  'vous (?:aime[zr]|avez aimé) cet article|partagez|lire (?:aussi|également|l.article original)|à lire(?: aussi)?|vous pouvez lire l.article|votre soutien|nous utilisons des cookies|abonnez-vous|inscrivez-vous|suivez (?:tous|toute|nous|l.actualité)|soutenez|mots.clés ?:',
  // de
  'newsletter:|quellen?:|siehe auch:?|lesen sie (?:auch|hier)|mehr (?:zum thema|dazu)|live-ticker:|wir (?:verwenden|nutzen) cookies|diese (?:seite|website) (?:verwendet|nutzt) cookies|jetzt (?:abonnieren|anmelden)|folgen sie uns|schlagw(?:o|ö)rter:|themen?:|abonnieren sie|unterstützen sie',
  // es, pt, it
  'suscríbete|lee también|lea también|te puede interesar|síguenos|utilizamos cookies|usamos cookies|etiquetas:|comparte|apoya|leia também|subscreva|assine|siga-nos|leggi anche|iscriviti|seguici|utilizziamo (?:i )?cookie|abbonati',
  // nl, sv, da, nb, fi, pl, ru
  'lees ook|lees verder|volg ons|wij gebruiken cookies|meld je aan|läs (?:också|mer|även)|vi använder cookies|följ oss|prenumerera|læs også|les også|vi bruger cookies|vi bruker (?:cookies|informasjonskapsler)|følg os|abonn[ée]r',
  'lue (?:myös|lisää)|käytämme evästeitä|tilaa uutiskirje|seuraa meitä|czytaj (?:też|także)|zobacz (?:też|także)|używamy (?:plików )?cookies|zapisz się|читайте также|подпи(?:шитесь|сывайтесь)|мы используем (?:файлы )?cookie|следите за',
];

/** Headings whose lines below, in the same block, are furniture too. */
export const headings: readonly string[] = [
  'comments?|sources|external links|related(?: (?:articles|stories|links|news))?|about (?!the (?:book|author)).{3,60}|more (?:from|stories).{0,40}|most (?:read|popular)|tags',
  'commentaires?|sur le même (?:sujet|thème)|à lire aussi|mehr zum thema|quellen?|weblinks|themenverwandte artikel|kommentare|lesen sie auch|te puede interesar|comentarios|leia também|comentários|leggi anche|commenti',
  'lees ook|reacties|läs också|kommentarer|læs også|les også|lue myös|kommentit|czytaj też|komentarze|читайте также|комментарии',
];

/** Words that make a longer line a plea of the page to its reader where two different ones stand in it. */
export const pleaWords: readonly string[] = [
  'newsletter|newsletters|boletín|boletim|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|biuletyn|рассылка',
  'inscri(?:vez|viez|re|ption)|subscri(?:be|ption)|sign up|abonn|suscr|iscriv|meld je aan|prenumerera|zapisz',
  'paypal|patreon|donation|donate|spende|contribution|financements?|donazion|donacion',
  'publicité|annonceurs|advertis(?:ers|ing)|werbung|publicidad|pubblicità',
  'soutien|soutenir|support us|your support|unterstütz|apoyo|sostien',
  'notre site|our site|our website|unsere seite|nuestro sitio|nostro sito|cookies?',
];
