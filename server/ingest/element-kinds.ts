/** Elements that browsers lay out as a block of their own, by the HTML standard's rendering section, and what ends a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section
  summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
);

/** Elements whose content nobody reads as text of the page: it is run, shown otherwise, or shown in their place only. */
export const UNREAD: ReadonlySet<string> = new Set(
  `audio base canvas col colgroup datalist embed frame frameset head iframe img input link meta meter noembed noframes noscript object
  option param picture progress rp script select source style svg template textarea title track video`.split(/\s+/),
);

/** Elements that keep their line ends and spaces. */
export const PREFORMATTED: ReadonlySet<string> = new Set(["pre", "listing", "xmp", "plaintext"]);

export const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
