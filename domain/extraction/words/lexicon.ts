import { inflections, wordSet } from "./words";

/** Acts of states, courts, parliaments and organisations; a record of them is usually to be found. */
export const OFFICIAL_ACTS: ReadonlySet<string> = inflections(`
  annex arrest ban bar block charge convict create cut deploy deport detain dismiss dissolve elect enact establish
  expel extradite fine fund grant impose imprison indict introduce invade issue jail launch legalise license nominate
  order oust pardon pass privatise prosecute ratify refuse reject release repeal resign sanction sentence sign subsidise
  suspend veto withdraw vote approve abolish appoint sack fire recall raid seize evict register overturn rule
  invest award dispatch recognise legislate`);

/** Acts of two words. */
export const PHRASAL_ACTS: ReadonlySet<string> = new Set([
  ...[
    "set up",
    "sets up",
    "setting up",
    "took over",
    "taken over",
    "takes over",
    "shut down",
    "shuts down",
    "laid off",
  ],
  ...["carried out", "rolled out", "handed over", "stepped down", "called off", "pulled out", "wiped out", "locked up"],
  ...["broke up", "broken up", "cut off", "struck down", "voted down", "tore down", "torn down", "rounded up"],
]);

/** What happened and was or could have been seen; pasts of irregular verbs are in the next list. */
export const EVENTS: ReadonlySet<string> = inflections(`
  abandon acquire attack attend beat bomb build cancel cause close collapse confiscate cost crash decline destroy die
  discover double drop earn emerge evacuate exceed expand expire explode export fail fall finance flee force gain halve
  happen hire host import increase infect injure intervene join kill lose merge move murder negotiate occupy open own
  pay poison produce protest publish push quit reach receive reduce replace rescue resist rise sell shoot shrink slump
  spend spread stall start steal stop strike supply support surge threaten torture trade train transfer treat triple
  vanish visit win wound abduct back agree bribe burn cross damage detect evict flood hack halt hand
  land leak lift oppose recover reopen resume sink test vaccinate vandalise`);

/** Past forms of irregular verbs that tell of an event or a state of affairs. */
export const IRREGULAR_PASTS: ReadonlySet<string> = wordSet(`
  became broke brought built bought caught chose cut drew drawn drove driven fell fallen fled flew fought found froze
  frozen grew grown hit killed led left lent lost met overthrew overthrown paid ran rose risen sank sent shot shrank shut
  sold spent split spread stole stolen struck swept sworn swore threw thrown tore torn won withdrew withdrawn written
  wrote beaten began born`);

/** Past forms that tell of little by themselves. */
export const LIGHT_PASTS: ReadonlySet<string> = wordSet(`
  came did gave given gone got held kept knew known made put saw seen set stood taken took taught understood went wore
  spoke spoken dealt stuck`);

export const ACCUSATIONS: ReadonlySet<string> = new Set([
  ...inflections(`
  abduct abuse accuse assault bribe cheat collude conspire corrupt defraud embezzle fabricate falsify launder loot
  mislead murder persecute plot poison rape rig sabotage smuggle torture violate intimidate overthrow blackmail
  manipulate`),
  ...wordSet(`bribes bribery corruption crime crimes fraud genocide illegal illegally unlawful unlawfully theft stole
  kidnapping lied lies lying misconduct negligence propaganda terrorism terrorist terrorists treason atrocities cartel
  collusion embezzlement extortion`),
]);

export const COMPARISONS: ReadonlySet<string> = wordSet(`
  than highest lowest largest biggest smallest fastest slowest oldest youngest longest shortest strongest weakest most
  least fewest record double doubled triple tripled quadrupled halved twice compared unprecedented majority minority
  exceeds exceeded outnumber outnumbered fewer higher lower larger bigger smaller faster slower first only`);

export const HISTORY: ReadonlySet<string> = wordSet(`
  annexed anniversary century centuries decade decades history historic historical independence soviet revolution
  referendum coup treaty wartime founded postwar cold-war`);

export const OPINIONS: ReadonlySet<string> = wordSet(`
  lukewarm wonderful terrible awful beautiful brilliant disgraceful disgusting excellent fantastic great ridiculous
  sad sensible shameful stupid unacceptable unfortunate unfortunately should ought must needs believe believes think
  thinks feel feels hope hopes fear fears seems seem appears appear perhaps probably arguably clearly sound sounds
  bazaar bargain amazing proud delighted disappointed sorry worried confident optimistic hopeful understands realises
  realizes wants want mistaken wrong right best worst better worse easy hard welcome love hate`);

export const FUTURES: ReadonlySet<string> = wordSet(
  "will would shall may might could can likely unlikely expected plans planned due scheduled won't wouldn't couldn't i'll we'll you'll he'll she'll it'll they'll",
);

export const PERSONAL_TALK: ReadonlySet<string> = wordSet(
  "i i'm i've i'd we we're we've my our me us myself ourselves you you're you've your yourself",
);

export const NUMBER_WORDS: ReadonlySet<string> = wordSet(`
  two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third
  quarter twice`);
export const LARGE_NUMBER_WORDS: ReadonlySet<string> = wordSet(
  "hundred hundreds thousand thousands million millions billion billions trillion trillions dozens",
);
export const CURRENCIES: ReadonlySet<string> = wordSet(
  "dollar dollars euro euros pound pounds rouble roubles ruble rubles yuan yen rupee rupees franc francs zloty peso pesos",
);
export const MONTHS: ReadonlySet<string> = wordSet(
  "january february march april june july august september october november december",
);
export const WEEKDAYS: ReadonlySet<string> = wordSet("monday tuesday wednesday thursday friday saturday sunday");
export const PERIODS: ReadonlySet<string> = wordSet(
  "day days week weeks month months year years decade decades quarter century centuries hours night",
);
export const PERSONAL_TITLES: ReadonlySet<string> = wordSet("mr mrs ms miss mx dr sir dame lord lady");
/** A name that holds one of these is no person's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = wordSet(`
  academy administration agency assembly association authority bank board bureau business centre center church city club
  commission committee company congress conservatives convention corporation council court department democrats economy
  federation foundation fund government group house inc institute institution international labour league limited ltd
  media ministry monitor motors movement nations network news office organisation organization parliament party police post
  press republic republicans research reserve school senate service society states statistics street times tribunal
  union university watch workers world`);
/** Titles of office that stand before a name with a capital. */
export const OFFICE_TITLES: ReadonlySet<string> = wordSet(`
  president prime minister chancellor king queen prince princess premier senator governor mayor general colonel
  captain judge justice chief secretary representative congressman congresswoman pope bishop archbishop imam rabbi
  professor prof ambassador commissioner chairman chairwoman director spokesman spokeswoman inspector sergeant gen sen
  gov rep lt col cmdr capt maj sgt det supt insp cpl adm brig vice deputy former foreign defence interior finance
  councillor coun cllr mp msp mep td da pm ceo cfo coo rev revd fr hon commander admiral brigadier lieutenant superintendent
  detective constable sheriff undersecretary treasurer prosecutor attorney coroner magistrate speaker chairperson
  leader spokesperson emir sultan sheikh sister father assemblyman assemblywoman alderman`);
/** Short forms of titles, which keep their full stop before a name. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = wordSet(`
  mr mrs ms mx dr prof sen rep gov gen lt col cmdr capt maj sgt det supt insp cpl adm brig rev coun cllr hon st`);
/** Stand behind a name and are no part of it here. */
export const NAME_SUFFIXES: ReadonlySet<string> = wordSet(
  "jr sr ii iii iv kc qc sc td mp msp mep mla mlc obe cbe mbe kbe dbe phd md esq",
);

/** Words with a capital at the start of a sentence that begin no name. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  a about after all also although amid among an and another any are as at because been before but by despite did do
  does during each either even ever every few first following for from had has have he her here his how however i if in
  indeed instead into is it its last late later like many may me meanwhile more most much my neither never no nobody nor
  not nothing now of on once one only or other our over perhaps second several she should since so some someone soon
  still such than that the their them then there therefore these they this those though through thus to today tomorrow
  under until up was we were what when where whether which while who whom whose why will with within without would yet
  yesterday you your unlike besides alongside against behind beyond inside outside near regarding according asked both earlier let please under-fire speaking`);
