import { refused } from "@/domain/result";

/** For somebody whose role does not allow what they asked for, be it that it did when their page was made. */
export const notAllowed = refused("forbidden", "Your role does not allow this. An administrator can change it.");
