import { currentAnswer } from "./answer";

/** Whom to count a request for: the network address it came from. "unknown" where Next runs without the server script. */
export function clientAddress(): string {
  return currentAnswer()?.clientAddress ?? "unknown";
}
