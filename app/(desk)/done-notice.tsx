import { ForgetParameter } from "@/components/forget-parameter";
import { Notice } from "@/components/notice";
import { currentAnswer } from "@/server/http/answer";

/** What a redirect after a form can say was done. The address holds the code, never the words. */
const messages: Record<string, string> = {
  "article-added": "The article is stored.",
  "article-known": "This text is on the desk already; here it is. Nothing was stored twice.",
  "original-thrown-away": "The file is thrown away.",
  "details-saved": "The details are saved.",
  "claim-saved": "The claim is saved.",
  "claim-assigned": "The claim is assigned.",
  "comment-added": "The comment is added.",
  "source-added": "The source is added.",
  "source-saved": "The source is saved.",
  "source-removed": "The source is removed.",
  "draft-saved": "The draft is saved.",
  "verdict-submitted": "The verdict is submitted and waits for a second person.",
  approved: "The verdict is approved. It is public once an editor publishes it.",
  returned: "The verdict is returned to its author.",
  published: "The verdict is published.",
  answered: "The report is answered. Whoever has its reference can read the answer.",
  "scale-chosen": "New verdicts use this scale from now on.",
  "site-saved": "The settings are saved; the public pages show them from now on.",
  invited: "The invitation is made. Send the link to the person yourself; it works once.",
  "invitation-withdrawn": "The invitation is withdrawn.",
  "person-saved": "The account is changed.",
  "account-made": "Your account is made. Sign in with your e-mail address and the password you chose.",
  "signed-out": "You are signed out.",
  "signed-out-here":
    "You are signed out. The server could not write that down yet, because its disk is full or its database is away; it keeps trying, and until then remembers it. Tell whoever runs it, so that it is not restarted before there is room again.",
};

interface DoneNoticeProps {
  done: string | string[] | undefined;
  /** What to say in place of the usual words, where there is more to say. */
  words?: string | undefined;
}

/** Says what has just been done, if the address names it. */
export function DoneNotice({ done, words }: DoneNoticeProps) {
  const message = typeof done === "string" && Object.hasOwn(messages, done) ? (words ?? messages[done]) : undefined;
  // Without JavaScript the address stays that of the form sent before; what came of this one is said elsewhere.
  if (message === undefined || currentAnswer()?.refusedForm !== undefined) return null;
  return (
    <div className="done-notice">
      <ForgetParameter name="done" />
      <Notice kind="success" live>
        <p>{message}</p>
      </Notice>
    </div>
  );
}
