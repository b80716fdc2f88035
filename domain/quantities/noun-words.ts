function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Plurals without an s. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = wordSet(`
  people men women children servicemen servicewomen policemen policewomen firemen fishermen businessmen businesswomen
  gunmen lawmen congressmen congresswomen spokesmen councilmen clergymen countrymen craftsmen midwives mice geese teeth
  feet cattle sheep deer criteria media bacteria data phenomena alumni townspeople`);

/** Nouns that are counted in this form, or stand before another noun that is: "20 police", "20 police officers". */
export const COLLECTIVES: ReadonlySet<string> = wordSet(`
  police staff personnel crew aircraft spacecraft hovercraft series species offspring livestock military youth folk
  infantry fish`);

/** Adjectives that stand for people who came to harm. */
export const CASUALTIES: ReadonlySet<string> = wordSet("dead wounded injured killed missing hurt hospitalised");

/** Wholes that a share is a share of; no noun follows them. */
export const WHOLES: ReadonlySet<string> = wordSet(`
  population gdp electorate workforce economy turnout membership territory`);

/** Words that end a noun phrase before they could be a part of it. */
export const PHRASE_ENDS: ReadonlySet<string> = wordSet(`
  a about above across after against ago ahead all almost along already also although always am amid among an and another
  any are around as at away back be because been before behind being below beneath beside besides between beyond both but
  by came can cannot could did do does down during each earlier either else enough even ever every except far few for from
  further gave get got had has have he her here hers him his how however i if in inside instead into is it its itself
  just last later least less like made many may me might mine more most much must my near neither next nor not now of off
  often on once only onto or other our ours out outside over own per perhaps plus rather rose said same saw says see seen
  she should since so some soon still such than that the their theirs them then there these they this those though
  through throughout thus times to today together told tomorrow tonight too took toward towards twice under unless
  unlike until up upon us versus very via was we went were what when where whereas whether which while who whom whose
  why will with within without would yesterday yet you your fell grew wrote said added announced reported claimed
  according including following regarding despite took left won lost died yes no also each apiece annually daily monthly
  weekly yearly hourly overall altogether worldwide nationwide abroad`);

/** May stand between a number and what is counted, and are no part of it. */
export const ADDED: ReadonlySet<string> = wordSet("more other further additional extra earlier");

/** Stand before the noun behind "of". */
export const DETERMINERS: ReadonlySet<string> = wordSet(
  "all the its their his her our your my these those this that a an",
);

/** Pronouns behind "of", which tell nothing of what is meant. */
export const PRONOUNS: ReadonlySet<string> = wordSet("it them us you him her me those these this that which whom");
