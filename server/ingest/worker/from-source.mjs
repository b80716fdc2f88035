// @ts-check
import { register } from "tsx/esm/api";

// The loader that the process was started with does not reach into its workers.
register();
await import(new URL("program.ts", import.meta.url).href);
