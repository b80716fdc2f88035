// @ts-check
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { noteStopRequest, SetupFailure } from "./project.mjs";

/** @type {NodeJS.Signals[]} */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * The exit code a shell would report: the code itself, or 128 and the signal's number.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  return code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
}

/**
 * Passes this process's end signals on to a child until the child has ended. A child that says it can is told how many
 * there were: where the whole process group is signalled, it has each already, and must not count it twice.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | undefined }>} the child's exit code, and the signal that
 *   this process received meanwhile, if any
 */
export function untilEnded(child) {
  return new Promise((resolve, reject) => {
    /** @type {NodeJS.Signals | undefined} */
    let received;
    let stopRequests = 0;
    let canBeTold = false;
    child.once("message", () => {
      canBeTold = true;
    });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      received = signal;
      stopRequests += 1;
      noteStopRequest();
      if (canBeTold && child.connected) child.send({ stopRequests }, () => undefined);
      else child.kill(signal);
    };
    for (const signal of signals) process.on(signal, forward);
    const release = () => {
      for (const signal of signals) process.off(signal, forward);
    };
    child.once("error", (error) => {
      release();
      reject(error);
    });
    child.once("close", (code, signal) => {
      release();
      resolve({ code: exitCode(code, signal), signal: received });
    });
  });
}

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {import("node:child_process").StdioOptions} [stdio] default: nothing in, output captured
 * @property {boolean} [shell]
 */

/**
 * Runs a command to its end. A signal that arrives meanwhile is passed on, and this process ends after the child.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` is stdout and stderr as they came;
 *   both are empty where `stdio` sends them elsewhere
 */
export async function run(command, args, { stdio = ["ignore", "pipe", "pipe"], ...options }) {
  const child = spawn(command, args, { ...options, stdio, windowsHide: true });
  let stdout = "";
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
    output += text;
  });
  const { code, signal } = await untilEnded(child);
  if (signal !== undefined) process.exit(128 + constants.signals[signal]);
  return { code, stdout, output };
}

/**
 * Runs a step of set-up quietly: its output is shown only when it fails.
 * @param {string} what what failed, for the message
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @param {string} [advice] shown after the output of a failed step
 */
export async function runStep(what, command, args, options, advice = "") {
  const { code, output } = await run(command, args, options);
  if (code === 0) return;
  throw new SetupFailure([output.trimEnd(), `${what} failed (exit code ${code}).`, advice].filter(Boolean).join("\n"));
}
