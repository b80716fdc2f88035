import { expect, it } from "vitest";
import { requestFor, wholeAnswer } from "./next-answer";

it("asks with the headers given and no others, and gathers the answer", async () => {
  const request = requestFor("/a?b=c", { host: "example.org" });
  const answer = await wholeAnswer((asked, response) => {
    expect([asked.method, asked.url, asked.headers]).toEqual(["GET", "/a?b=c", { host: "example.org" }]);
    response.setHeader("X-First", ["1", "2"]);
    response.writeHead(404, { "Content-Type": "text/plain" });
    response.write("é", () => response.end(Buffer.from("!")));
  }, request);
  expect(answer.status).toBe(404);
  expect(answer.header("content-type")).toBe("text/plain");
  expect(answer.header("x-first")).toBe("1");
  expect(answer.header("x-other")).toBeUndefined();
  expect(answer.body.toString()).toBe("é!");
});

it("is finished for whoever waits for that", async () => {
  const events: string[] = [];
  const answer = await wholeAnswer(
    (_request, response) =>
      new Promise<void>((resolve) => {
        response.once("finish", () => events.push(`finished ${response.writableFinished}`));
        response.once("close", resolve);
        response.flushHeaders();
        response.end("whole");
        response.end("twice");
      }),
    requestFor("/", {}),
  );
  expect([answer.status, answer.body.toString(), ...events]).toEqual([200, "whole", "finished true"]);
});

it("fails where the handler throws or breaks off", async () => {
  await expect(wholeAnswer(() => Promise.reject(new Error("thrown")), requestFor("/", {}))).rejects.toThrow("thrown");
  const breaking = wholeAnswer((_request, response) => response.destroy(), requestFor("/", {}));
  await expect(breaking).rejects.toThrow("broken off");
});
