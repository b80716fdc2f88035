const KIB = 1024;
const MIB = 1024 * KIB;

/**
 * How large a form may be, in bytes. What `read` allows the server reads, of the whole body; more is refused with 413.
 * What `sent` allows a page with scripts sends, counted by the words and files in its fields: it is less, since the
 * sending adds to them, and more is not sent at all, so that the page and what was typed stay.
 */
export const formSizes = {
  /** Signing in, and out: a few hundred bytes, read before anybody is known. */
  signIn: { read: 16 * KIB },
  /** A reader's report, whose page has no scripts: its fields take 7,000 signs, of four bytes, and what names them. */
  reader: { read: 64 * KIB },
  /**
   * An invited person's form, and whatever was typed at the desk before the browser dropped its sign-in: the longest, a
   * verdict, has 53,000 signs of three bytes at most.
   */
  stranger: { read: 256 * KIB },
  /** A verdict, which after a refusal comes back twice over, with what stands now beside it: half is its own words. */
  desk: { read: MIB, sent: 512 * KIB },
  /** A file may have 20 MB, its text 5 MB; what is larger still has to reach the action to be refused in words beside its field. */
  article: { read: 32 * MIB, sent: 31 * MIB },
} as const;

/**
 * How much of forms may be held at once, in bytes, by what they are: each share is kept free of the others, so that
 * nobody's forms take the room of somebody whom the site knows better. A form lies in one share at a time.
 */
export const formRoom = {
  /** Signing in, and out: 256 of the largest, and ten thousand as they are. */
  signIn: 4 * MIB,
  /** Whatever anybody may send. Where it is full, people who are signed in go on in the desk's. */
  anybody: 12 * MIB,
  /** Forms of the desk that are larger, or have found no room among everybody's. */
  desk: 12 * MIB,
  /** What adding an article takes beyond that: seven of the longest, or one file that is to be refused beside its field. */
  article: 36 * MIB,
} as const;

export type FormShare = keyof typeof formRoom;
