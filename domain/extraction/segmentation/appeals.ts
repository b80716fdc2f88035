import { anyOf } from "@/domain/extraction/words/words";

/** Longer lines are no appeals (UTF-16 units). */
const MAX_APPEAL_LENGTH = 260;

/** What a publisher sends its readers to. */
const PLACES = anyOf(`
  newsletters?, podcasts?, apps?, inbox, alerts?, whatsapp, telegram, subscri\\p{L}+, memberships?, free trial, hotline
  newsrooms?, news ?desk, investigations desk, picture desk, city desk, website, facebook, twitter, instagram, tiktok
  youtube, bluesky, linkedin, polls?, journalism, reporters, briefing, channel, iplayer, spotify, app store, google play
  full interview, full episode, full programme, full program, full video, full documentary, full report, full story
  full statement, daily email, weekly email, one email`);
const DESTINATION = new RegExp(`\\b${PLACES}\\b|[\\p{L}\\d]@[\\p{L}\\d]|(?:^|\\s)@\\p{L}|\\bwww\\.`, "iu");
/** Verbs that open an appeal; none of them is a noun that could open a sentence. */
const PLAIN_VERB = anyOf(`
  get, join, listen to, sign up, subscribe, download, follow, become, don't miss, never miss, stay, tell, send, try, visit
  check out, enter, read, watch, see, click, tap, grab, write to, buy, reach, you can watch, you can listen to
  you can hear, you can read, you can follow, you can reach, you can find, you can email`);
const PLAIN_APPEAL = new RegExp(`^(?:please )?${PLAIN_VERB} `, "iu");
/** Verbs that are nouns as well: what follows must show that the reader is spoken to. */
const NOUN_VERB = anyOf(`
  e-?mail, contact, call, vote, support, share, text, message, whatsapp, get in touch, let us know, tell us, send us
  write to us, write to the editor, ring, comment, donate`);
const ADDRESS = anyOf("our, us, your, the, in our, with us, it to, now, today, here, below, \\S+@");
const ADDRESSED_APPEAL = new RegExp(`(?:^|[.!?:] )(?:please )?${NOUN_VERB}(?: ${ADDRESS}|[.!]?$)`, "iu");
const SIGN_UP = /(?:^|[.!?:—–] )(?:sign up|subscribe)(?: (?:now|today|here|for|to)\b|[.!]|$)/iu;
const LISTEN = /(?:^|[.!?] )listen (?:again|back|live)\b/iu;
/** "What do you think?" alone asks for letters. */
const ASKS_FOR_LETTERS = /^what do you (?:think|reckon|make of (?:it|this))\?$/iu;
/** Answers that need no address: “Want more like this? Sign up here.” */
const OFFER = /^(?:sign up|subscribe|log in|register|ask us|tell us|share it|join us|click here|find out)\b/iu;
const OUR_SERVICE =
  /^(?:our|the) [^.!?]{0,60}\b(?:newsletters?|podcasts?|app|briefing|bulletin|email)\b[^.!?]{0,80}\b(?:you|your|is available on|are available on)\b/iu;
/** "Do YOU know her?", "Got a story? …", "Know more? …" */
const READER_QUESTION =
  /^(?:[^.!?]{0,80}\byou(?:r|'ve|'re)?\b[^.!?]{0,80}|(?:got|know|seen|worried|want|love|need|more|have a|enjoying|missed) [^.!?]{0,80})\?/iu;
const SHOUTED_QUESTION = /^(?:are|do|did|have|were|can|was|has|is) (?:YOU|YOUR)\b[^?]{0,120}\?/iu;

/**
 * Whether a line, single-spaced and bare of marks before it, asks the reader to do something for the publisher: to sign
 * up, to listen, to call the newsdesk. `plain` is the same line with straight apostrophes. Bounded work.
 */
export function isAppeal(plain: string): boolean {
  if (plain.length > MAX_APPEAL_LENGTH || /^["“‘']/u.test(plain)) return false;
  if (LISTEN.test(plain) || ASKS_FOR_LETTERS.test(plain)) return true;
  if (/[“”]/u.test(plain)) return false;
  if (SHOUTED_QUESTION.test(plain) && /\bYOU/u.test(plain)) return true;
  const hasDestination = DESTINATION.test(plain);
  if (READER_QUESTION.test(plain)) {
    const answer = plain.slice(plain.indexOf("?") + 1).trim();
    if (OFFER.test(answer) || ADDRESSED_APPEAL.test(answer) || (hasDestination && PLAIN_APPEAL.test(answer)))
      return true;
  }
  if (!hasDestination) return false;
  if (PLAIN_APPEAL.test(plain)) return isAddressed(plain);
  return ADDRESSED_APPEAL.test(plain) || SIGN_UP.test(plain) || OUR_SERVICE.test(plain);
}

/** "Get the app", "Join our channel": something of the publisher's, or something for the reader. */
function isAddressed(plain: string): boolean {
  return /\b(?:our|us|your|you|yours|free|now|today|here|@|the|this)\b|'s |@|www\./iu.test(plain.slice(0, 120));
}
