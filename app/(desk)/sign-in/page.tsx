import type { Metadata } from "next";
import { z } from "zod";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { EntryPage } from "@/app/(desk)/entry-page";
import { refusable } from "@/app/(desk)/refusable";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { Notice } from "@/components/notice";
import { PageHeader } from "@/components/page-header";
import { TextField } from "@/components/text-field";
import { LONGEST_WAIT, waitInWords } from "@/domain/sign-in-limits";
import { deskUrls } from "@/domain/urls";
import { loadSignIn } from "@/features/people/loaders";
import { currentAnswer } from "@/server/http/answer";

export const metadata: Metadata = { title: "Sign in" };

interface Problem {
  message: string;
  /** The status of the page that says so; of what a browser shows as a page like any other, none. */
  status?: 429 | 503;
}

const problems: Record<string, (wait: string) => Problem> = {
  CredentialsSignin: () => ({
    message: "The e-mail address or the password is not right. Try again, or ask an administrator.",
  }),
  TooManyAttempts: (wait) => ({ message: `Too many failed attempts. Try again in ${wait}.`, status: 429 }),
  Busy: (wait) => ({ message: `Too many people are signing in at this moment. Try again in ${wait}.`, status: 503 }),
  DatabaseAway: () => ({
    message:
      "The desk’s database does not answer at the moment. Nothing is wrong with your password: try again in a few seconds.",
    status: 503,
  }),
  DiskFull: () => ({
    message:
      "The server’s disk is full, so nobody can sign in. Tell whoever runs it. Everything can still be read by those who are signed in, and the public pages by everybody.",
    status: 503,
  }),
};

const otherProblem: Problem = { message: "Signing in did not work. Try again." };

/** What went wrong, with how many seconds to wait, both as the address has them: anybody can have written it. */
function problemOf(error: string, wait: string | undefined): Problem {
  const seconds = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(LONGEST_WAIT)).safeParse(wait);
  const words = seconds.success ? waitInWords(seconds.data) : "a moment";
  return Object.hasOwn(problems, error) ? (problems[error]?.(words) ?? otherProblem) : otherProblem;
}

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The form posts to next-auth itself, with the token next-auth put into a cookie, so it works without JavaScript. */
export default refusable(async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const error = single(query.error);
  const problem = error === undefined ? undefined : problemOf(error, single(query.wait));
  const answer = currentAnswer();
  if (answer !== undefined && problem?.status !== undefined) answer.status = problem.status;
  const { csrfToken, callbackUrl, typedEmail } = await loadSignIn({
    error,
    wait: single(query.wait),
    done: single(query.done),
    callbackUrl: single(query.callbackUrl),
    cookiesSet: query.cookies !== undefined,
  });
  return (
    <EntryPage>
      <DoneNotice done={query.done} />
      <PageHeader title="Sign in" />
      {csrfToken === null ? (
        <Notice kind="error" title="Cookies are needed to sign in">
          <p>
            Allow them for this site, then <a href={deskUrls.signIn}>load this page again</a>.
          </p>
        </Notice>
      ) : null}
      {problem === undefined ? null : <ErrorSummary message={problem.message} />}
      <form method="post" action="/api/auth/callback/credentials" className="grid gap-4">
        <input type="hidden" name="csrfToken" value={csrfToken ?? ""} />
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          spellCheck={false}
          defaultValue={typedEmail}
          required
        />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" required />
        <div>
          <Button>Sign in</Button>
        </div>
      </form>
    </EntryPage>
  );
});
