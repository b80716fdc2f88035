import { connect, type Socket } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { deskUrls } from "@/domain/urls";
import {
  openPlainClient,
  type PlainClient,
  signInCookie,
  signInPlainly,
  signOutPlainly,
} from "@/tests/harness/plain-client";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import type { FaultFigure, FaultRun } from "./fault";
import { memoryOf } from "./process-memory";

const MB = 1_000_000;
const BOUNDARY = "----heldform0123456789abcdefghij";

/** By how many MB the server may have grown at most, over what it had before: the room for forms is 67. */
const LIMIT = 250;

/** Nothing more comes of the forms for so long, in milliseconds. */
const HOLDING = 5000;

interface Holding {
  key: string;
  who: string;
  count: number;
  bytes: number;
  address: string;
  cookie: (server: WebServer) => Promise<string>;
}

const holdings: Holding[] = [
  {
    key: "signed-in",
    who: "somebody signed in",
    count: 40,
    bytes: 30 * MB,
    address: deskUrls.newArticle,
    cookie: cookieOf,
  },
  {
    key: "signed-out",
    who: "somebody who has signed out",
    count: 40,
    bytes: 30 * MB,
    address: deskUrls.newArticle,
    cookie: endedCookie,
  },
  {
    key: "nobody",
    who: "nobody",
    count: 3000,
    bytes: 254_000,
    address: deskUrls.signIn,
    cookie: async () => "",
  },
];

/** Sends forms but for their last bytes, many at once, and looks at the server's memory and at what others can do. */
export const heldForms: FaultRun = async ({ folder, share }) => {
  const figures: FaultFigure[] = [];
  for (const holding of holdings) {
    const server = await startWebServer(path.join(folder, `held-forms-${holding.key}.log`));
    try {
      figures.push(await hold(server, holding, Math.max(10, Math.round(holding.count * share))));
    } finally {
      await server.stop();
    }
  }
  return figures;
};

async function hold(
  server: WebServer,
  { key, who, bytes, address, cookie }: Holding,
  count: number,
): Promise<FaultFigure> {
  const sent = await cookie(server);
  const client = openPlainClient(server.baseURL);
  const before = memoryOf(server.pid);
  const begun = Array.from({ length: count }, () => beginForm(server.baseURL, address, bytes, sent));
  await Promise.race([Promise.all(begun.map(({ isSent }) => isSent)), sleep(60_000)]);
  await sleep(HOLDING);
  const { peak } = memoryOf(server.pid);
  const open = begun.filter(({ socket }) => !socket.readableEnded && !socket.destroyed).length;
  const canSignIn = await canStillSignIn(server, client);
  for (const { socket } of begun) socket.destroy();
  const grown = peak - before.resident;
  return {
    key: `held-forms-${key}`,
    what: `${count} forms of ${bytes / MB} MB to ${address} by ${who}, all but the last bytes sent: at most ${LIMIT} MB more in use, and somebody else can sign in`,
    tries: 2,
    held: (grown <= LIMIT ? 1 : 0) + (canSignIn ? 1 : 0),
    seen: `${before.resident} MB before, at most ${peak}; ${open} connections left waiting`,
  };
}

async function cookieOf(server: WebServer): Promise<string> {
  return signInCookie(server.baseURL, personIn(server, "administrator"));
}

/** A cookie of this site's whose session is over. */
async function endedCookie(server: WebServer): Promise<string> {
  const client = openPlainClient(server.baseURL);
  const { email, password } = personIn(server, "administrator");
  await signInPlainly(client, email, password);
  const cookie = client.cookie();
  await signOutPlainly(client);
  return cookie;
}

async function canStillSignIn(server: WebServer, client: PlainClient): Promise<boolean> {
  const { email, password } = personIn(server, "reviewer");
  return (await signInPlainly(client, email, password)).pathname === deskUrls.articles;
}

function personIn({ people }: WebServer, role: string): { email: string; password: string } {
  const person = people.find((each) => each.role === role);
  if (person === undefined) throw new Error(`The sample has no ${role}.`);
  return person;
}

/** Sends a form but for its end, which it never gets. `isSent` also where the server takes no more of it. */
function beginForm(
  baseURL: string,
  address: string,
  bytes: number,
  cookie: string,
): { socket: Socket; isSent: Promise<void> } {
  const socket = connect(Number(new URL(baseURL).port), new URL(baseURL).hostname);
  const opening = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="text"\r\n\r\n`;
  const lines = [
    `POST ${address} HTTP/1.1`,
    `Host: ${new URL(baseURL).host}`,
    `Content-Type: multipart/form-data; boundary=${BOUNDARY}`,
    `Content-Length: ${bytes}`,
    ...(cookie === "" ? [] : [`Cookie: ${cookie}`]),
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n${opening}`);
  const isSent = new Promise<void>((resolve) => {
    socket.once("error", () => resolve()).once("close", () => resolve());
    socket.write(Buffer.alloc(bytes - opening.length - 10, "x"), () => resolve());
    socket.resume();
  });
  return { socket, isSent };
}
