/** A judged example: what was said of it, how high it scored, and which document it is from. */
export type Scored = { readonly label: boolean; readonly score: number; readonly document: string };

/** Area under the ROC curve, ties counted half; NaN without both labels. */
export function areaUnderCurve(examples: readonly Scored[]): number {
  const sorted = [...examples].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ label }) => label).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const rank = (from + 1 + to) / 2;
    ranks += rank * sorted.slice(from, to).filter(({ label }) => label).length;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

/** Average precision: the mean of the precision at each positive, by falling score. */
export function averagePrecision(examples: readonly Scored[]): number {
  const sorted = [...examples].sort((a, b) => b.score - a.score);
  let found = 0;
  let sum = 0;
  for (const [index, { label }] of sorted.entries()) {
    if (!label) continue;
    found += 1;
    sum += found / (index + 1);
  }
  return sum / found;
}

/** The share of positives among the `top` highest of each document, averaged over documents. */
export function precisionAtTop(examples: readonly Scored[], top: number): number {
  const documents = [...grouped(examples).values()];
  const precision = (of: readonly Scored[]) => {
    const best = [...of].sort((a, b) => b.score - a.score).slice(0, top);
    return best.filter(({ label }) => label).length / best.length;
  };
  return documents.reduce((sum, of) => sum + precision(of), 0) / documents.length;
}

/** F1 of both labels, averaged; positive is what scores at or above the threshold. */
export function macroF1(examples: readonly Scored[], threshold: number): number {
  const f1 = (wanted: boolean) => {
    let [hit, miss, wrong] = [0, 0, 0];
    for (const { label, score } of examples) {
      const said = score >= threshold === wanted;
      if (said && label === wanted) hit += 1;
      else if (said) wrong += 1;
      else if (label === wanted) miss += 1;
    }
    return (2 * hit) / (2 * hit + miss + wrong);
  };
  return (f1(true) + f1(false)) / 2;
}

/**
 * Expected calibration error over ten bins of equal count (Naeini, Cooper and Hauskrecht, AAAI 2015): how far mean
 * probability and share of positives lie apart, weighted by the size of the bin.
 */
export function calibrationError(examples: readonly Scored[], bins = 10): number {
  const sorted = [...examples].sort((a, b) => a.score - b.score);
  let error = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const part = sorted.slice(Math.floor((bin * sorted.length) / bins), Math.floor(((bin + 1) * sorted.length) / bins));
    const gap = part.reduce((sum, { score, label }) => sum + score - (label ? 1 : 0), 0);
    error += Math.abs(gap) / sorted.length;
  }
  return error;
}

/** The examples of each document. */
export function grouped<T extends { readonly document: string }>(examples: readonly T[]): Map<string, T[]> {
  const documents = new Map<string, T[]>();
  for (const example of examples) {
    const known = documents.get(example.document);
    if (known === undefined) documents.set(example.document, [example]);
    else known.push(example);
  }
  return documents;
}
