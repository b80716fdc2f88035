import { phrases } from "@/domain/extraction/words/words";

/** Kinds of page furniture that one line can be recognised as. */
export type FurnitureKind = "link" | "caption" | "byline" | "notice";

/** What must follow a cue: anything, a colon or the like or nothing at all, or words that make no sentence. */
export type CueScope = "anything" | "label" | "fragment";

/** An opening of a line of page furniture, in lower case with straight apostrophes. */
export type Cue = { readonly text: string; readonly kind: FurnitureKind; readonly scope: CueScope };

/** Hardly any sentence of an article opens like these. */
const OPENINGS: Readonly<Record<FurnitureKind, string>> = {
  link: `
    read also, see also, watch also, also read, also see, also watch, read next, watch next, read now, watch now
    listen now, read more, see more, watch more, you may also like, you might also like, you may also be interested
    you might be interested, recommended for you, click here, tap here, in case you missed it, icymi
    read the full story, read full story, read the full article, read full article, read the full report
    read the rest, continue reading, keep reading, read our full, what to read next, turn to page
    find out more about, learn more about, hear more on, to read the report, to read the full, editor's picks
    editors' picks`,
  notice: `
    sign up, sign in to, subscribe to, subscribe now, subscribe today, subscribe for, subscribe here, log in to
    register now, register for free, register to read, already a subscriber, already have an account
    not a subscriber, this content is for, this article is for subscribers, this article is exclusive to
    you have reached your, start your free, start your trial, try it free, already registered, to read this article
    to read this story, to continue reading, you have 1 free, you have 2 free, you have 3 free, you have one free
    you have no free, share this, share via, copy link, follow us, like us on, find us on, join us on
    join the conversation, join the discussion, download our app, download the app, get our app, get our newsletter
    get the newsletter, get our daily, get our weekly, get our free, get breaking news, never miss a story
    enter your email, thank you for subscribing, thanks for subscribing, thank you for signing up
    thanks for reading, thank you for reading, thank you for your feedback, by signing up, by subscribing
    by clicking, by continuing to use, you can unsubscribe, unsubscribe at any, unsubscribe any, no spam
    please enter a valid, something went wrong, please try again, we use cookies, we and our partners
    we value your privacy, this site uses, this website uses, our site uses, our website uses, accept cookies
    accept all cookies, reject all cookies, manage cookies, manage preferences, manage your preferences
    cookie policy, cookie settings, cookie preferences, privacy policy, all rights reserved, some rights reserved
    copyright ©, copyright (c), ©, no part of this, this material may not, reproduction without, reprinted with
    republished with, reprinted from, republished from, republished under, reproduced with, syndicated by
    originally published, originally appeared, a version of this, an earlier version of this
    a previous version of this, a longer version of this, this is a developing story, this is a breaking news
    this is a breaking story, this is a rush transcript, this live blog, this copy may, the following is an edited
    the following is a lightly, the following is a transcript, rush transcript, leave a comment, leave a reply
    post a comment, add a comment, add your comment, write a comment, view comments, show comments, hide comments
    read comments, comments (, comments are closed, comment on this, have your say, be the first to comment
    comments are moderated, comments have been closed, please include a contact, was this article, was this story
    was this page, what did you think of this, if you enjoyed this, if you liked this, if you have been affected by
    if this story raised, if this article raised, print this, printable version, email this, e-mail this
    email a friend, listen to this article, listen to this story, play video, skip to content, skip to main
    skip past newsletter, skip past the newsletter, skip advertisement, back to top, scroll to continue
    story continues below, article continues below, story continues after, article continues after, continues below
    got a story, got a tip, got a news tip, do you have a story, do you have a tip, have a news tip
    have you been affected, do you have information, support our journalism, support our work
    support independent journalism, support quality journalism, support local journalism, support journalism
    your support makes, your support helps, thanks to readers like you, for more information
    for further information, for press enquiries, for press inquiries, for media enquiries, for media inquiries
    for interviews, for more details, for further details, embargoed until, embargoed for, strictly embargoed
    report an error, report an editorial error, report a typo, spotted an error, see an error, suggest a correction
    our standards, disclaimer, editor's note, in association with, brought to you by, sponsored content
    paid content, partner content, promoted content, advertising feature, why am i seeing this, the views expressed
    views expressed, the opinions expressed, opinions expressed, the views in this, names have been changed
    some names have been changed, please enable javascript, view this post on, a post shared by, all times are
    this information is subject to, this announcement contains, this press release contains, this release contains
    high-resolution images, text your views, text us your, send us your, email us your, share your views
    share your story, tweet your, don't miss a, published in the print, forward-looking statements
    safe harbor statement, safe harbour statement`,
  caption: `
    photo by, photos by, photograph by, photographs by, picture by, pictures by, image by, images by
    illustration by, illustrations by, graphic by, graphics by, photography by, photo courtesy, image courtesy
    picture courtesy, photo ©, image ©, picture ©, file photo, file picture, file image, ap photo, in this photo
    in this file photo, in this undated photo, photo illustration by, getty images, afp via getty, reuters/
    clockwise from top, clockwise from left`,
  byline: `
    additional reporting, extra reporting, additional writing, additional editing, additional research, reporting by
    writing by, editing by, with additional reporting, with agencies, with inputs from, with input from
    with files from, with contributions from, with reporting by, from our correspondent, from our own correspondent
    by our correspondent, by our own correspondent, by our foreign staff, staff and agencies, staff and agency
    agencies and staff, transcribed by`,
};

/** Open a line of furniture where the line is a fragment: it is short or does not end as sentences do. */
const FRAGMENTS: Readonly<Record<FurnitureKind, string>> = {
  link: `
    more on this, more from, related articles, related article, related stories, related story, related news
    related posts, related content, related topics, related coverage, related links, related reading, related video
    recommended reading, recommended stories, recommended articles, most read, most viewed, most shared
    most popular, more stories, more news, top stories, latest news, latest stories, trending now, editor's pick
    editor's choice, watch the video, watch video, watch the full, listen to, view gallery, view photos
    next article, previous article, next story, previous story, next post, previous post, up next, further reading
    full coverage, from the archive, from our archive, stories you may like, sponsored links, see all, view all
    also in, also on, find out more, learn more, full story here, download the full, download pdf, now read
    picture gallery, in this article, on this page, click on, click to, show all, suggested reading, read this
    tomorrow:, coming up:, inside:, sport:, sports:, business:, politics:, world:, culture:, travel:, money:
    health:, tech:`,
  notice: `
    share on, share article, share story, join our, get our, get the app, stay up to date, stay informed, log in
    login, sign in, accept all, reject all, cookies policy, privacy notice, terms of use, terms of service
    terms and conditions, terms & conditions, reproduced by, distributed by, first published, first appeared
    print version, send to a friend, save article, save this, bookmark this, play audio, return to homepage
    scroll down, contact us, contact our, contact the author, contact the reporter, email our, write to us
    get in touch, tell us, let us know, donate now, donate today, make a donation, become a member
    become a subscriber, become a supporter, for release, embargo, for immediate release, about the author, about us
    about this article, meet the author, in partnership with, presented by, sponsored by, sponsored post, paid post
    promoted stories, advertisement, advertiser content, advertorial, remove ads, text size, toggle navigation
    main menu, premium article, premium content, members only, subscriber only, subscriber exclusive, posted in
    photos available, images available, powered by, paid for by, rate this, report abuse, more to come
    more details here, manage subscription, skip ad, loading, filed under, leading article, download this
    check against delivery, don't miss out, heard on, cancel any time, cancel anytime`,
  caption: "stock photo, stock image, courtesy of, courtesy photo, handout photo, screengrab from, screenshot from",
  byline: `
    written by, posted by, compiled by, reviewed by, edited by, story by, words by, text by, report by, article by
    published by, research by, translated by, translation by, produced by, interview by, exclusive by, last updated
    last modified, updated on, updated at, published on, published at, posted on, posted at, from our staff, by our
    by staff, staff report, staff writer, staff writers, staff reporter, staff reporters, our correspondent
    our foreign staff, our reporter, special correspondent, special to the, as told to`,
};

/** Open a line of furniture where they stand alone or a colon, a bar or a dash follows. */
const LABELS: Readonly<Record<FurnitureKind, string>> = {
  link: `
    related, recommended, trending, don't miss, watch, listen, video, podcast, gallery, in pictures, in photos, more
    opinion, analysis, live, explained, explainer, read, full story, photos, live updates, live blog, next, previous
    quiz, interactive, must-read, must read, just in, from the archives`,
  notice: `
    source, sources, tags, tag, topics, topic, categories, category, keywords, comments, advert, ad, sponsored
    promoted, correction, corrections, clarification, contact, contacts, media contact, media contacts
    press contact, press contacts, press office, press enquiries, press inquiries, media enquiries, media inquiries
    media relations, email, e-mail, tel, telephone, phone, fax, mobile, mob, website, web, twitter, facebook
    instagram, isbn, issn, doi, permalink, short link, follow the topics in this article, word count, news release
    press release, media release, press statement, media statement, for immediate release, subjects, reading time
    estimated reading time, hashtags, follow, subscribe, social media`,
  caption: `
    photo, photos, photograph, photographs, photography, picture, pictures, image, images, illustration
    illustrations, graphic, graphics, photo credit, photo credits, picture credit, picture credits, image credit
    image credits, credit, credits, file pic, main image, main photo, main picture, cover photo, cover image
    top photo, top image, lead image, header image, featured image, feature image, screenshot, screengrab
    video credit, caption, photo caption, pictured, pictured above, pictured left, above, below, composite
    infographic, photographer, image source, photo source, from left, left to right`,
  byline: `
    author, authors, text, words, reporters, reporting, editing, published, updated, last updated, last modified
    first published, posted, modified, release date, publication date, date published`,
};

const WHOLE_LINES: ReadonlySet<string> = new Set(
  phrases(`
    subscribe, share, tweet, email, e-mail, print, facebook, twitter, whatsapp, telegram, linkedin, reddit
    pinterest, instagram, youtube, menu, search, home, log in, login, log out, sign in, sign up, register
    newsletter, newsletters, my account, close, back, next, previous, save, follow, following, like, reply, bookmark
    comment, comments, read more, show more, load more, see more, end, ends, the end, endit, more follows
    more to follow, story ends, news release, press release, media release, news, sport, sports, business, world
    politics, opinion, culture, lifestyle, entertainment, weather, contact us, about us, advertise
    advertise with us, careers, jobs, help, faq, terms, privacy, sitemap, e&oe, accept, reject, got it, no thanks
    not now, dismiss, skip, loading, play, pause, mute, unmute, live, exclusive, premium, sponsored, ads, advert
    advertisement, advertisements, advertising, promoted, recommended, related, trending, most read, most popular
    popular, latest, breaking, breaking news, top stories, gift this article, notes to editors, note to editors
    notes for editors, notes, editor's notes, background notes`),
);

const CUES_BY_FIRST_WORD = byFirstWord([
  ...cuesOf(OPENINGS, "anything"),
  ...cuesOf(LABELS, "label"),
  ...cuesOf(FRAGMENTS, "fragment"),
]);

/** The cues that a line in lower case with straight apostrophes may open with, the widest scope first. */
export function cuesFor(lower: string): readonly Cue[] {
  return CUES_BY_FIRST_WORD.get(firstWord(lower)) ?? [];
}

/** Whether a line, in lower case and without marks around it, is the name of a button or a section or an end mark. */
export function isButtonOrEndMark(lower: string): boolean {
  return WHOLE_LINES.has(lower);
}

function cuesOf(lists: Readonly<Record<FurnitureKind, string>>, scope: CueScope): Cue[] {
  const kinds = ["notice", "link", "caption", "byline"] as const;
  return kinds.flatMap((kind) => phrases(lists[kind]).map((text) => ({ text, kind, scope })));
}

/** The cues by their first word, so that a line is held against few of them. */
function byFirstWord(cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> {
  const map = new Map<string, Cue[]>();
  for (const cue of cues) {
    const known = map.get(firstWord(cue.text));
    if (known === undefined) map.set(firstWord(cue.text), [cue]);
    else known.push(cue);
  }
  return map;
}

function firstWord(lower: string): string {
  return /^(?:[\p{L}&'-]+|[^\p{L}])/u.exec(lower)?.[0] ?? "";
}
