import type { ConfigData } from "html-validate";

/** What html-validate holds public pages to: everything that it recommends, but for what React writes and HTML allows. */
export const markupRules: ConfigData = {
  extends: ["html-validate:recommended"],
  elements: [
    "html5",
    // React writes an empty address for a form that is sent to a server action; browsers take it for the page's own.
    { form: { inherit: "form", attributes: { action: { required: false, enum: ["/.*/"] } } } },
  ],
  rules: {
    // React writes attributes as it names them ("dateTime") and true ones as empty; HTML takes both.
    "attr-case": "off",
    "attribute-boolean-style": ["error", { style: "empty" }],
    // React ends elements without content by "/>".
    "void-style": ["error", { style: "selfclosing" }],
    // A list may have a name; the rule by itself wants a role beside it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // Lines of what people wrote may end in spaces, and are shown as they are.
    "no-trailing-whitespace": "off",
    // A page's title is its claim, which is never cut.
    "long-title": "off",
  },
};
