const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** First parts, folded, that one paper sets with a hyphen before a word and another without. */
export const HYPHEN_TAKING = wordSet(
  "re co pre pro post de un non multi mid self well half ex sub on over under out inter super",
);

/** First parts that take a hyphen so often, and begin so few other words, that what follows says nothing. */
export const COMBINING = wordSet("auto anti semi mini euro pseudo quasi авто анти мини аўта анты міні");

/** Last parts that Slavic languages set with a hyphen behind a word. */
export const PARTICLES = wordSet("li то ка де таки либо нибудь небудь небудзь");

/** Ends of words, in several languages, that are no words and that no language sets behind a hyphen of its own. */
export const BOUND_ENDINGS = wordSet(
  [
    "ing ings tion tions sion sions tional tionally ment ments ness ities ation ations ating ated ising izing ers ous ously ences ances",
    "ung ungen heit heiten keit keiten schaft schaften lich liche lichen licher liches tionen ische ischen ischer isches",
    "tés teur teurs trice ción ciones sión siones miento mientos dades mente ção ções zione zioni zionale mento menti tà",
    "heid heden lijk lijke ningen ening eringen lighet ningar ningen",
    "ość ości ością anie ania eniem eniu ować owany owane owanych owego ích ých ého ému ování",
    "ние ния нию нием ниях ность ности ностью ство ства ству ством ский ского ской скую ских ским ться тся ция ции цию ция ных ного ному ными",
    "ння нням ність ності ський ського ської ських ться ція ції ними",
    "нне нняў насць насці скі скага скай скіх цца ваць цыя цыі",
  ].join(" "),
);

/** A hyphen before these waits for a word that comes later: "pre- and post-war". */
export const SUSPENDED =
  /^(?:and|or|to|und|oder|bis|sowie|bzw|beziehungsweise|et|ou|y|o|e|i|u|en|of|og|eller|och|till|ja|tai|és|vagy|lub|oraz|nebo|či|ali|ili|ve|veya|и|или|й|та|або|чи|і|ці|али)(?=[\s.,/]|$)/iu;
