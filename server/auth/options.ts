import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { type Actor, actorSchema } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { DatabaseUnavailable, failureOf } from "@/server/database/failure";
import { environment } from "@/server/environment";
import { type Authentication, authenticate, type Origin } from "./authenticate";
import { sessionIdIn } from "./session-token";
import { findSessionActor, revokeSession, SESSION_SECONDS } from "./sessions";

/** Thrown to next-auth, which then treats the visitor as not signed in. */
class SessionEnded extends Error {}

/** What the sign-in page can be told of in its address. */
type SignInProblem = "TooManyAttempts" | "Busy" | "DatabaseAway" | "DiskFull" | "SignInFailed";

const problems: Partial<Record<Authentication["outcome"], SignInProblem>> = {
  too_many: "TooManyAttempts",
  busy: "Busy",
  disk_full: "DiskFull",
};

/** An attempt to sign in: where it comes from, and what came of it, which next-auth does not hand on. */
export interface SignInAttempt {
  readonly from: Origin;
  result?: Authentication;
}

/** Thrown to next-auth, which makes its message the address's error parameter: the sign-in page knows these codes. */
class SignInError extends Error {
  constructor(code: SignInProblem) {
    super(code);
  }
}

/** A fault of ours is told to the log; its words do not belong into an address. */
function signInFailed(error: unknown): never {
  console.error("Signing in failed:", error);
  throw new SignInError(failureOf(error) === null ? "SignInFailed" : "DatabaseAway");
}

function known(actor: Actor | null) {
  return { isAway: false, actor } as const;
}

/**
 * Carries it past next-auth, which takes whatever its callbacks throw for a session that is over: people would be signed
 * out because the database does not answer.
 */
function whereUnavailable(error: unknown) {
  if (failureOf(error) === null) throw error;
  console.error("Nobody can be asked who they are: the database does not answer.", error);
  return { isAway: true } as const;
}

/** The path to go to after signing in: one on this host, or the desk. */
export function safeReturnPath(candidate: string | undefined, origin: string): string {
  if (candidate === undefined || !URL.canParse(candidate, origin)) return deskUrls.articles;
  const url = new URL(candidate, origin);
  return url.origin === origin ? pathOf(url) : deskUrls.articles;
}

/** An address without its host. A path that begins with two slashes would name another host; it keeps one. */
export function pathOf(url: URL): string {
  return `${url.pathname.replace(/^\/+/, "/")}${url.search}${url.hash}`;
}

/**
 * next-auth with credentials and a token. The token names a session row that is looked up at every request, so signing
 * out and closing an account take effect at once; role and name come from the database each time.
 */
export function authOptions(attempt: SignInAttempt = { from: { network: "unknown", browser: [] } }): NextAuthOptions {
  const { NEXTAUTH_SECRET: secret, NEXTAUTH_URL } = environment();
  if (secret === undefined) throw new Error("NEXTAUTH_SECRET is not set; `npm start` makes one and sets it.");
  const origin = new URL(NEXTAUTH_URL).origin;
  return {
    secret,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: deskUrls.signIn, error: deskUrls.signIn, signOut: deskUrls.signIn },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(credentials) {
          const result = await authenticate(credentials, attempt.from).catch(signInFailed);
          attempt.result = result;
          const problem = problems[result.outcome];
          if (problem !== undefined) throw new SignInError(problem);
          // To next-auth a signed-in user is the session opened for them; who that is, the session's row says.
          return result.outcome === "known" ? { id: result.sessionId } : null;
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        return user === undefined ? token : { sessionId: user.id };
      },
      async session({ session, token }) {
        const sessionId = sessionIdIn(token);
        if (sessionId === null) throw new SessionEnded();
        const found = await findSessionActor(sessionId).then(known, whereUnavailable);
        if (found.isAway) return { expires: session.expires, isDatabaseAway: true };
        if (found.actor === null) throw new SessionEnded();
        return { expires: session.expires, sessionId, actor: found.actor };
      },
      redirect({ url }) {
        return new URL(safeReturnPath(url, origin), origin).href;
      },
    },
    events: {
      async signOut({ token }) {
        const sessionId = sessionIdIn(token);
        if (sessionId !== null) await revokeSession(sessionId);
      },
    },
    logger: {
      error(code, metadata) {
        // An ended session or a cookie that is not ours is every day's business.
        if (code !== "JWT_SESSION_ERROR") console.error(`next-auth: ${code}`, metadata);
      },
      warn: () => undefined,
    },
  };
}

/** What getServerSession returns: for somebody signed in, or where the database does not say whether they are. */
const sessionSchema = z.union([
  z.object({ sessionId: z.string(), actor: actorSchema }),
  z.object({ isDatabaseAway: z.literal(true) }),
]);

export interface OpenSession {
  sessionId: string;
  actor: Actor;
}

/**
 * Reads what getServerSession returned; null for nobody.
 * @throws DatabaseUnavailable where the database does not say
 */
export function readSession(session: unknown): OpenSession | null {
  const parsed = sessionSchema.safeParse(session);
  if (!parsed.success) return null;
  if ("isDatabaseAway" in parsed.data) throw new DatabaseUnavailable(undefined);
  return parsed.data;
}
