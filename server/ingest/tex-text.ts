import { lowered } from "./raised-signs";

const SIGNS: Record<string, string> = {
  times: "×",
  cdot: "·",
  div: "÷",
  pm: "±",
  leq: "≤",
  le: "≤",
  geq: "≥",
  ge: "≥",
  neq: "≠",
  ne: "≠",
  approx: "≈",
  sim: "∼",
  to: "→",
  rightarrow: "→",
  infty: "∞",
  sum: "∑",
  int: "∫",
  partial: "∂",
  in: "∈",
  degree: "°",
  circ: "°",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  Delta: "Δ",
  epsilon: "ε",
  theta: "θ",
  lambda: "λ",
  mu: "μ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
  Sigma: "Σ",
  phi: "φ",
  omega: "ω",
  Omega: "Ω",
};
/** Commands that only set what follows. */
const SETTING =
  /\\(?:displaystyle|textstyle|scriptstyle|mathrm|mathbf|mathit|mathsf|operatorname|text|left|right|big|Big|,|;|:|!|quad|qquad)(?![a-zA-Z])/g;
const LONGEST = 400;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A formula of TeX in a line, as far as it is plain: powers and indices of digits raised and lowered, fractions with a
 * stroke, the usual signs. What is not plain stays in TeX, so that nothing is lost of it.
 */
export function texText(tex: string): string {
  const source = tex.trim();
  if (source.length > LONGEST || !/[\\^_{]/.test(source)) return source;
  return source
    .replace(SETTING, " ")
    .replace(
      /\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g,
      (_, over: string, under: string) => `${grouped(over)}/${grouped(under)}`,
    )
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, root: string) => `√${grouped(root)}`)
    .replace(/\\([a-zA-Z]+)/g, (command, name: string) => SIGNS[name] ?? command)
    .replace(/\\([%$&#_])/g, "$1")
    .replace(/\^(?:\{([^{}]*)\}|([^\s{}\\]))/g, (_, group: string | undefined, one: string) => raised(group ?? one))
    .replace(/_(?:\{([^{}]*)\}|([^\s{}\\]))/g, (_, group: string | undefined, one: string) => indexed(group ?? one))
    .replace(/[{}]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/([([√]) | (?=[)\],.])/g, "$1")
    .trim();
}

const grouped = (part: string) => (/^[\p{L}\p{N}.,]*$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`);

function raised(power: string): string {
  const written = power.trim();
  const signs = [...written].map((sign) => (sign === "-" || sign === "−" ? "⁻" : RAISED[Number.parseInt(sign, 10)]));
  return signs.every((sign) => sign !== undefined) ? signs.join("") : `^${grouped(written)}`;
}

function indexed(index: string): string {
  const written = index.trim();
  const shown = lowered(written);
  return shown === written ? `_${grouped(written)}` : shown;
}
