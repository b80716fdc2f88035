#!/bin/sh
# next-auth 4.24.15 takes whatever its callbacks throw while a session is read, a database that does not answer as
# well, for a session that is over: it answers with no session and has the browser delete the cookie, so that people
# are signed out by an outage. The log says JWT_SESSION_ERROR.
# Seen on 2026-11-28 with Node 20.20.2 on Linux. Exits with 1 when it is so no longer.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log 2>&1
npm install --no-audit --no-fund next-auth@4.24.15 next@16.4.6 react@19.3.1 react-dom@19.3.1 >>npm.log 2>&1 || { cat npm.log; exit 2; }

cat >look.cjs <<'LOOK'
const { AuthHandler } = require("./node_modules/next-auth/core/index.js");
const { encode } = require("next-auth/jwt");
const secret = "a secret for this look alone, long enough";
const ask = async (session) => {
  const token = await encode({ secret, token: { name: "Ann" } });
  const answer = await AuthHandler({
    req: { action: "session", method: "GET", headers: {}, query: {}, origin: "http://localhost:3000", cookies: { "next-auth.session-token": token } },
    options: { secret, providers: [], session: { strategy: "jwt" }, callbacks: { session }, logger: { error: (code) => console.log(`  log: ${code}`), warn: () => undefined } },
  });
  const cookie = answer.cookies.find(({ name }) => name === "next-auth.session-token");
  return `body ${JSON.stringify(answer.body.user ?? answer.body)}, cookie ${cookie.value === "" ? "taken away" : "kept"}`;
};
(async () => {
  console.log(`a session: ${await ask(({ session }) => session)}`);
  console.log(`the callback throws: ${await ask(() => { throw new Error("connect ECONNREFUSED"); })}`);
})();
LOOK
cat >expected <<'SEEN'
a session: body {"name":"Ann"}, cookie kept
  log: JWT_SESSION_ERROR
the callback throws: body {}, cookie taken away
SEEN
node look.cjs >seen
diff expected seen
cat seen
