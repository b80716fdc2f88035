import type { ArticleAuthor } from "@/domain/ingest/ingested-article";
import { userName } from "@/domain/ingest/user-name";
import { shortText } from "./bounded-text";
import type { PageSurvey, Placed } from "./page-survey";
import type { ShownLines } from "./shown-lines";

const USER_NAME = /(?:^|[-_\s])(?:user-?name|lj-?user|nick-?name|poster-?name)(?:$|[-_\s])/i;
/** What microdata call the posts of forums and blogs. */
const POST = /(?:ForumPosting|SocialMediaPosting|BlogPosting)$/;
const LONGEST = 60;
/** So far from the headline, in elements, stands the name of the one who wrote the post; further off are those who answer. */
const BEFORE = 40;
const BEHIND = 90;

/**
 * The name under which the post of a forum or a blog was written, where its page gives it as nothing else but a user's:
 * a login stands for an author there, and nowhere else.
 */
export function readUserName(survey: PageSurvey, lines: ShownLines): ArticleAuthor[] {
  const near = survey.elements.filter(
    ({ order, isAside }) => !isAside && order > lines.at - BEFORE && order < lines.at + BEHIND,
  );
  const named = [...near.filter(isAuthorOfPost), ...near.filter(isUser)];
  for (const { element } of named) {
    const author = userName(shortText(element, LONGEST) ?? "");
    if (author !== null) return [author];
  }
  return [];
}

function isUser({ named, element }: Placed): boolean {
  return named !== "" && USER_NAME.test(named) && element.localName !== "input";
}

/** The author that a post's own microdata name, in the element for the name alone. */
function isAuthorOfPost({ element, scope }: Placed): boolean {
  if (
    element.getAttribute("itemprop") !== "name" ||
    scope === null ||
    !/^author$/.test(scope.getAttribute("itemprop") ?? "")
  ) {
    return false;
  }
  const post = scope.parentElement?.closest("[itemscope]") ?? null;
  return post !== null && POST.test(post.getAttribute("itemtype") ?? "");
}
