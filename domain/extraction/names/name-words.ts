import { wordSet } from "@/domain/extraction/words/words";

/** Stand between the parts of a person's name in lower case: "Joost van Asperen". */
export const NAME_PARTICLES = wordSet(`
  de del della ag ould uld dela di da das do dos du van von der den ter ten bin bint ibn al el la le las los lo af av zu y e ben y
  abu ap ni nic mac ui`);

/** Occupations that open a sentence with a capital before a name: "Shopkeeper Ann Brown". */
export const ROLE_NOUNS = wordSet(`
  accountant activist actor actress adviser advisor analyst architect attorney author banker barrister bishop builder
  businessman businesswoman campaigner captain carer chairman chairwoman churchwarden cleaner coach coauthor co-author
  co-founder columnist commander commissioner consultant coroner councillor councilman councilwoman critic custodian
  dad dad-of-two dad-of-three defendant deputy detective developer director doctor driver economist editor engineer epidemiologist
  executive expert farmer father fisherman fisherwoman founder friend geologist gran grandad grandfather grandmother
  granny great-gran grower headteacher historian housewife hydrologist investigator investor journalist lawmaker lawyer
  leader lecturer lobbyist magistrate manager mayor mechanic mother mum mum-of-two mum-of-three mum-of-four neighbour
  neighbor nurse officer organiser organizer owner paramedic passenger pensioner physician pilot plumber policeman
  policewoman politician porter postman presenter principal prosecutor publican ranger rector regulator reporter
  researcher resident retiree scientist secretary sergeant sheriff shopkeeper sister solicitor son spokesman
  spokesperson spokeswoman student superintendent surgeon teacher tenant trader trustee undersecretary veteran vicar
  victim volunteer whistleblower widow widower witness worker
  daughter brother husband wife uncle aunt cousin nephew niece boss parent pastor chair undersheriff grandma grandpa pal dona doña backbencher ex-minister`);

/** Say which body they speak for, and no more of themselves. */
export const SPOKESPEOPLE = wordSet("spokesman spokeswoman spokesperson spokespeople spokesmen representative");

/** Common nouns for bodies, that "it" stands for, and that "the ministry" takes up again. */
export const BODY_NOUNS = wordSet(`
  academy administration agency airline alliance army assembly association audience authority bank bench board body brewer broker builder
  bureau cabinet campaign carrier centre center chain chamber charity church city clinic club coalition college
  commission committee company congress consortium constabulary contractor corporation council county court department
  developer directorate embassy enterprise exchange factory federation firm force foundation forum fund gallery government group guild
  hospice hospital house initiative institute institution insurer junta kremlin laboratory league legislature lender library maker
  manufacturer military ministry mission monitor movement municipality museum navy network newspaper office operator
  opposition organisation organization palace panel parliament party police port practice prosecution provider
  publisher railway refinery regiment regime registry regulator retailer school secretariat senate service society
  squadron staff state store studio subsidiary supermarket supplier syndicate team treasury tribunal trust union
  university unit utility watchdog`);

/** Parts of the names of places, laws and prizes, none of which speaks. */
export const PLACE_WORDS = wordSet(`
  fort mount cape airport stadium hotel avenue bridge island islands valley river bay road square act bill treaty accord
  agreement award prize cup station plaza peninsula ocean sea gulf strait province district region county states`);

/** Bodies of commerce, that "the company" may stand for. */
export const COMPANY_NOUNS = wordSet(`
  airline broker brewer carrier chain company contractor corporation developer enterprise firm group insurer lender maker
  manufacturer operator publisher retailer supplier utility`);

/** Writings: what they say somebody wrote who may not be named. */
export const DOCUMENT_NOUNS = wordSet(`
  statement statements report reports study studies survey surveys poll polls document documents data figures estimate
  estimates analysis research records record transcript transcripts tweet tweets post posts email emails e-mail e-mails
  letter letters memo memos memorandum footage article articles filing filings affidavit affidavits indictment lawsuit
  audit audits papers minutes ledger ledgers register registers log logs accounts statistics stats files file notice
  bulletin dispatch comparison assessment review inquiry investigation judgment judgement ruling verdict complaint petition roster spreadsheet
  dossier census sheet sheets`);

/** Pictures and the like: what they claim is told of them, not by them. */
export const MEDIA_NOUNS = wordSet(
  "video videos clip clips film films photo photos picture pictures image images poster posters banner banners advert adverts leaflet leaflets sign signs",
);

/** Writings of an author who has just been named: "the statement said". */
export const STATEMENT_NOUNS = wordSet("statement letter email e-mail post tweet release reply notice bulletin");

export const KINSHIP = wordSet(`
  family wife husband widow widower son daughter brother sister mother father mum mom dad parents cousin aunt uncle nephew niece
  grandmother grandfather partner neighbour neighbor friend friends colleague colleagues lawyer lawyers attorney
  solicitor barrister agent allies aides`);

/** Descriptions of people that tell their sex. */
export const FEMALE_NOUNS = wordSet(`
  woman girl lady mother mum mom wife widow daughter sister aunt niece grandmother gran granny actress spokeswoman
  chairwoman businesswoman policewoman congresswoman councilwoman fisherwoman queen princess housewife mum-of-two
  mum-of-three mum-of-four nun great-gran gentlelady midwife`);
export const MALE_NOUNS = wordSet(`
  man boy gentleman father dad husband widower son brother uncle nephew grandfather grandad actor spokesman chairman
  businessman policeman congressman councilman fisherman king prince dad-of-two dad-of-three priest postman`);

const PERSON_SUFFIX = /(?:[^m]er|or|ist|man|woman|ian|ee|ant|[^m]ent|eer|ard)$/u;
const OTHER_PERSONS = wordSet(
  "official aide source diplomat judge spouse pilot cook guard monk imam nurse insider expert ally major minister constable colonel captain marshal premier chancellor",
);
const NO_PERSONS = wordSet(`
  number letter paper river water power order matter winter summer tower border weather corner cover offer transfer
  computer container tanker cruiser bomber fighter helicopter chamber counter quarter character answer danger dinner
  shower weather layer laser trailer tracker register folder ladder rubber silver leather feather fever shelter cluster
  factor motor floor door tractor reactor sector harbor harbour error color colour flavor humor labor labour terror mirror
  corridor vector  event moment percent rent cent tent plant restaurant grant warrant committee coffee fee
  guarantee card board ward yard hazard award record standard boulevard blizzard accident incident
  content extent intent continent segment current patent talent scent descent dissent
  asteroid year war bar car star sugar dollar cellar pillar grammar calendar`);

/** Whether a noun in the singular is one for people: an occupation, a relation, "official". */
export function isPersonNoun(noun: string): boolean {
  if (NO_PERSONS.has(noun) || BODY_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun)) return false;
  const isListed = [ROLE_NOUNS, SPOKESPEOPLE, KINSHIP, FEMALE_NOUNS, MALE_NOUNS, OTHER_PERSONS].some((list) =>
    list.has(noun),
  );
  return isListed || PERSON_SUFFIX.test(noun);
}

/** Nouns in the plural without an "s". */
export const PLURAL_NOUNS = wordSet("people police men women children staff crew");
const PLURALS = wordSet(
  "bosses chiefs heads campaigners analysts families allies rivals critics locals survivors victims parents relatives unions ministers sources authorities insiders aides",
);
const NAMES_IN_S = wordSet("reuters hamas siemens rogers chambers powers");

/** Whether a word in lower case is a plural for people or bodies, and no name. */
export function isCommonPlural(lower: string): boolean {
  if (PLURAL_NOUNS.has(lower) || PLURALS.has(lower)) return true;
  const stem = lower.replace(/s$/u, "");
  return (
    stem !== lower && !NAMES_IN_S.has(lower) && (isPersonNoun(stem) || BODY_NOUNS.has(stem) || stem.endsWith("chief"))
  );
}

/** In the names of companies, and of no person. */
export const COMPANY_WORDS = wordSet(`
  air foods motors energy power steel airlines airways holdings capital systems technologies technology industries pharma
  pharmaceuticals oil gas mining banks partners ventures media studios labs laboratories properties homes ferries cloud
  dynamics logistics petroleum electric electronics software solutions materials chemicals aerospace shipping lines rail
  telecom insurance investments resources minerals brothers sons stores markets supermarkets breweries plc gmbh ab asa oy
  llc corp corporation`);
