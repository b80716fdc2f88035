import { z } from "zod";
import type { JsonLd } from "./json-ld";

// What Google asks of a ClaimReview, in "Fact check (ClaimReview) structured data" of its Search Central documentation
// (developers.google.com/search/docs/appearance/structured-data/factcheck), and nothing that it does not know. It says
// there that Search is phasing the markup out, and that Fact Check Explorer goes on reading it.

function words(message: string) {
  return z.string({ error: message }).regex(/\S/, message);
}

function webAddress(message: string) {
  return z.url({ protocol: /^https?$/, error: message, abort: true });
}

function day(message: string) {
  return z.iso.date({ error: message });
}

const language = words("A language has no tag.");

const namedPublisher = z.strictObject({
  "@type": z.enum(["Organization", "Person"], { error: "A publisher is an organisation or a person." }),
  name: words("A publisher has no name."),
});

const articleAuthor = z.strictObject({
  "@type": z.enum(["Organization", "Person"], { error: "An author is an organisation or a person." }),
  name: words("An author has no name."),
});

const workShape = {
  url: webAddress("A work's address is no full web address.").optional(),
  datePublished: day("A work's date is no date of the calendar.").optional(),
  publisher: namedPublisher.optional(),
};

/** A work in which the claim is made: an address or a description with a headline. */
const appearance = z.strictObject(
  {
    ...workShape,
    "@type": z.enum(["Article", "CreativeWork"], { error: "An appearance is no creative work." }),
    headline: words("A work has no title."),
    inLanguage: language.optional(),
    author: z.union([articleAuthor, z.array(articleAuthor).min(2)]).optional(),
  },
  { error: unknownProperties("An appearance") },
);

const citation = z.strictObject(
  { ...workShape, "@type": z.literal("CreativeWork"), name: words("A source has no title.") },
  { error: unknownProperties("A source") },
);

const claimAuthor = z.strictObject(
  {
    "@type": z.enum(["Person", "Organization"], {
      error: "Who made the claim is neither a person nor an organisation.",
    }),
    name: words("Who made the claim has no name."),
    sameAs: webAddress("The claimant's page elsewhere is no full web address.").optional(),
  },
  { error: unknownProperties("Who made the claim") },
);

/** A claim has to be attributed to somebody or to somewhere other than the site that checks it. */
const claim = z
  .strictObject(
    {
      "@type": z.literal("Claim", { error: "What is reviewed is no claim." }),
      author: claimAuthor.optional(),
      datePublished: day("The claim's date is no date of the calendar.").optional(),
      firstAppearance: appearance.optional(),
      appearance: z.array(appearance).min(1).optional(),
    },
    { error: unknownProperties("The claim") },
  )
  .refine(
    ({ author, firstAppearance }) => author !== undefined || firstAppearance !== undefined,
    "It is not said who made the claim or where.",
  );

/** Nearer bestRating is truer. The numbers go together; whole ones are preferred, and these are whole. */
const rating = z
  .strictObject(
    {
      "@type": z.literal("Rating", { error: "The rating is no rating." }),
      alternateName: words("The rating has no words."),
      ratingValue: z.int("The rating's number is not whole.").optional(),
      bestRating: z.int("The best number is not whole.").optional(),
      worstRating: z.int("The worst number is not whole.").min(1, "The worst number is below 1.").optional(),
    },
    { error: unknownProperties("The rating") },
  )
  .superRefine(({ ratingValue: value, bestRating: best, worstRating: worst }, context) => {
    if (value === undefined && best === undefined && worst === undefined) return;
    if (value === undefined || best === undefined || worst === undefined) {
      context.addIssue("The rating has some of its three numbers and not all.");
      return;
    }
    if (worst >= best) context.addIssue("The worst number is not below the best.");
    if (value < worst || value > best) context.addIssue("The rating's number is outside its scale.");
  });

const reviewer = z.strictObject(
  {
    "@type": z.enum(["Organization", "Person"], { error: "Who checked is neither an organisation nor a person." }),
    "@id": z.string().optional(),
    name: words("Who checked has no name."),
    url: webAddress("The address of who checked is no full web address."),
    description: z.string().optional(),
    logo: webAddress("The logo's address is no full web address.").optional(),
    email: z.email("The e-mail address of who checked is none.").optional(),
    sameAs: z.array(webAddress("A page of who checked elsewhere is no full web address.")).min(1).optional(),
    publishingPrinciples: webAddress("The principles have no full web address."),
    verificationFactCheckingPolicy: webAddress("The methodology has no full web address."),
    correctionsPolicy: webAddress("The corrections policy has no full web address."),
  },
  { error: unknownProperties("Who checked") },
);

/** A ClaimReview of a page of `origin` ("https://example.org"). Its address has to be on that very host. */
export function claimReviewSchema(origin: string) {
  return z.strictObject(
    {
      "@context": z.literal("https://schema.org", { error: "The vocabulary is not schema.org." }),
      "@type": z.literal("ClaimReview", { error: "The markup is no ClaimReview." }),
      url: webAddress("The page has no full web address.").refine(
        (url) => new URL(url).origin === origin,
        "The page's address is not on this site.",
      ),
      claimReviewed: words("The claim has no words."),
      inLanguage: language,
      datePublished: day("The day of publication is no date of the calendar."),
      dateModified: day("The day of the last version is no date of the calendar."),
      author: reviewer,
      itemReviewed: claim,
      reviewRating: rating,
      citation: z.array(citation).min(1).optional(),
      sdPublisher: namedPublisher.extend({ "@id": z.string() }),
      sdLicense: webAddress("The licence has no full web address."),
    },
    { error: unknownProperties("The markup") },
  );
}

/**
 * What is wrong with the markup of a page of `origin`, each in a sentence and once; nothing where it keeps to the rules.
 * A publication asks before it publishes, so that no page goes out whose markup nobody will read.
 */
export function checkMarkup(markup: JsonLd, origin: string): string[] {
  const problems = claimReviewSchema(origin).safeParse(markup).error?.issues ?? [];
  return [...new Set(problems.map(({ message }) => message))];
}

function unknownProperties(what: string) {
  return (issue: { code?: string; keys?: readonly string[] }): string =>
    issue.code === "unrecognized_keys"
      ? `${what} has properties that the rules do not know: ${(issue.keys ?? []).join(", ")}.`
      : `${what} is missing or not described.`;
}
