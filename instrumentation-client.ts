import { config } from "zod";

// zod tries whether it may make functions out of text, which the desk's Content-Security-Policy forbids and the browser
// reports: it is told beforehand not to. Runs before any other script of a page.
config({ jitless: true });
