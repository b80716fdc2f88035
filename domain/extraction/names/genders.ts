import { type Word, wordSet } from "@/domain/extraction/words/words";

export type Gender = "female" | "male";

const MALE_TITLES = new Set(["mr", "sir", "lord"]);
const FEMALE_TITLES = new Set(["mrs", "ms", "miss", "dame", "lady"]);

/** Common given names that only women, or only men, bear in most of the countries where they are met. */
const WOMEN = wordSet(`
  abigail adriana agnes aisha aleksandra alexandra alice alicia alison amal amanda amelia amina amy ana anastasia
  angela anita ann anna anne annika antonia anya asha astrid audrey barbara beatrice beatriz bernadette beth bianca
  brenda bridget camila carla carmen carol caroline catherine cecilia charlotte chiara christine claire clara claudia
  colleen consuelo cristina daniela deborah deirdre denise diana dolores donna dora doreen doris dorothy edith eileen elena
  eleanor elise elizabeth ella ellen elsa elsie emily emma erica esther eva fatima fatma fiona florence frances francesca
  gabriela gemma georgina gillian gloria grace greta hannah harriet heather helen helena hilary hillary hilda ida ilse imani ingrid
  irena irene iris isabel isabella ivana jacqueline jane janet jasmine jelena jennifer jenny jessica jill joan joanna
  josephine judith julia julie juliet karen karin kate katherine kathleen katie kirsten kristina laura lauren leila lena
  leonor leticia lidia linda lisa liz lorena louise lucia lucy luisa lydia magdalena margaret maria mariam mariana marie
  marina marion marta martha mary matilda maureen megan melanie melissa mercedes michelle mina miriam molly monica nadia
  nancy naomi natalia natalie natasha nicole nina noor nora olga olivia pamela patricia paula pauline penelope petra
  philippa phoebe pilar priya rachel ramona rebecca renata rita rosa rosalind rosario rose rosemary roxana ruth sabrina
  salma salwa samantha sandra sara sarah sheila shirley silvia siobhan sofia sonia sophia sophie stella stephanie susan
  susana svetlana sylvia tamara tania tara tatiana teresa tessa tina ursula valentina valeria vanessa vera veronica
  victoria viola vivian wanda wendy yasmin yolanda yvette yvonne zainab zara zoe zuzana`);
const MEN = wordSet(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan alberto alejandro aleksandr alexander alexei alfonso alfred ali
  amir anders andreas andrei andrew angus anselmo anthony anton antonio arjun arthur arturo barry ben benjamin bernard bill
  bjorn bob boris brad brendan brian bruce bruno carl carlos cedric charles christopher clive colin craig daniel darren
  dave david dean dennis derek diego dmitri dmitry dominic donald douglas duncan edgar eduardo edward emilio emmanuel enrique
  eric ernesto eugene felipe felix fernando francisco frank franz fred frederick gareth gary gavin geoffrey george gerald
  gerard giovanni giuseppe gordon graham greg gregory guillermo gunther gustavo hamid hans harold harry hassan hector henry
  herman hernan hugh hugo hussein ian ibrahim igor ismail ivan jack jacob jakob jamal james jason javier jeff
  jeremy jim joe john jonathan jorge jose josef joseph juan julian karl keith kenneth kevin khalid kofi kwame lars
  laurence leonard leonid liam lionel lorenzo louis luca lucas luis luke magnus malcolm manuel marc marco marcus mario mark
  martin matthew mehmet michael miguel mikhail mohamed mohammed moses muhammad musa mustafa nathan neil nicholas nicolas
  nigel nikolai oleg oliver omar oscar osman owen pablo patrick paul pavel pedro peter philip pierre rafael ralph ramon
  rashid raymond reginald ricardo richard robert roberto rodrigo roger roland ronald rory roy rudolf ruslan russell samuel
  scott sean sebastian sergei sergio simon stanley stefan stephen steve steven stuart sunil sven tariq terry thabo thomas
  tim timothy tobias tom tomas tony trevor umberto usman victor viktor vincent vladimir walter wayne wilfred wilhelm william
  yusuf yuri zoltan`);

/** What a given name says of its bearer; null where it says nothing. */
export function genderOfGivenName(name: string): Gender | null {
  const lower = name.toLowerCase();
  if (WOMEN.has(lower)) return "female";
  return MEN.has(lower) ? "male" : null;
}

/** What "Mr" or "Ms" says of its bearer; null where it says nothing. */
export function genderOfTitle(title: Word): Gender | null {
  if (MALE_TITLES.has(title.lower)) return "male";
  return FEMALE_TITLES.has(title.lower) ? "female" : null;
}
