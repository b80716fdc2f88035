import type { Metadata } from "next";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { EntryPage } from "@/app/(desk)/entry-page";
import { refusable } from "@/app/refusable";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { Notice } from "@/components/notice";
import { PageHeader } from "@/components/page-header";
import { TextField } from "@/components/text-field";
import { deskUrls } from "@/domain/urls";
import { loadSignIn } from "@/features/people/loaders";

export const metadata: Metadata = { title: "Sign in" };

const problems = new Map([
  ["CredentialsSignin", "The e-mail address or the password is not right. Try again, or ask an administrator."],
  ["TooManyAttempts", "Too many failed attempts for this e-mail address. Wait a quarter of an hour, then try again."],
  [
    "DatabaseAway",
    "The desk’s database does not answer at the moment. Nothing is wrong with your password: try again in a few seconds.",
  ],
]);

const otherProblem = "Signing in did not work. Try again.";

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The form posts to next-auth itself, with the token next-auth put into a cookie, so it works without JavaScript. */
export default refusable(async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const error = single(query.error);
  const { csrfToken, callbackUrl, typedEmail } = await loadSignIn({
    error,
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
      {error === undefined ? null : <ErrorSummary message={problems.get(error) ?? otherProblem} />}
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
