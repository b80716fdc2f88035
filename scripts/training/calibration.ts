/** Turns raw log odds into calibrated ones: `slope · raw + intercept`. */
export type Calibration = { readonly slope: number; readonly intercept: number };

/**
 * Platt scaling by Newton's method, with Platt's softened targets ("Probabilistic Outputs for Support Vector Machines",
 * 1999; Lin, Lin and Weng 2007).
 */
export function calibrate(scores: readonly number[], labels: readonly boolean[]): Calibration {
  const positives = labels.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < 100; step += 1) {
    let [gs, gi, hss, hsi, hii] = [0, 0, 1e-9, 0, 1e-9];
    scores.forEach((score, index) => {
      const p = 1 / (1 + Math.exp(-(slope * score + intercept)));
      const error = p - (labels[index] === true ? high : low);
      const spread = p * (1 - p);
      gs += error * score;
      gi += error;
      hss += spread * score * score;
      hsi += spread * score;
      hii += spread;
    });
    const determinant = hss * hii - hsi * hsi;
    const slopeStep = (hii * gs - hsi * gi) / determinant;
    const interceptStep = (hss * gi - hsi * gs) / determinant;
    slope -= slopeStep;
    intercept -= interceptStep;
    if (Math.abs(slopeStep) + Math.abs(interceptStep) < 1e-10) break;
  }
  return { slope, intercept };
}
