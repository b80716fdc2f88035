/** Red, green and blue of sRGB made linear, each 0 to 1. */
export type LinearRgb = readonly [number, number, number];

/** A closed set of the forms of colour blindness that are simulated. */
export type Dichromacy = "protanopia" | "deuteranopia" | "tritanopia";

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

function times(matrix: Matrix, [a, b, c]: LinearRgb): LinearRgb {
  const row = ([x, y, z]: LinearRgb) => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** One channel by the transfer function of IEC 61966-2-1. */
function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/**
 * @param hex "#rrggbb"
 * @throws Error where it is anything else
 */
export function linearOf(hex: string): LinearRgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`${hex} is no #rrggbb.`);
  const channel = (at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2; Y of CIE XYZ). */
export function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** CIE L*, 0 to 100: how light a colour is in greyscale (CIE 15:2004, 8.2.1.1). */
export function lightness(colour: LinearRgb): number {
  const y = luminance(colour);
  return y > (6 / 29) ** 3 ? 116 * Math.cbrt(y) - 16 : y * (29 / 3) ** 3;
}

const linearToCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const conesToOklab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** L, a and b of OKLab (B. Ottosson 2020, "A perceptual color space for image processing"). */
export function oklab(colour: LinearRgb): LinearRgb {
  const [long, middle, short] = times(linearToCones, colour);
  return times(conesToOklab, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
}

/** Distance in OKLab. CSS Color 4 takes 0.02 for a difference just noticed. */
export function distance(one: LinearRgb, other: LinearRgb): number {
  const [l1, a1, b1] = oklab(one);
  const [l2, a2, b2] = oklab(other);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

/**
 * G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15(6), 2009: the published matrices at severity 1.0, for linear RGB.
 */
export const dichromacies: Record<Dichromacy, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** What somebody with this form of colour blindness sees of a colour, kept within sRGB. */
export function seenWith(dichromacy: Dichromacy, colour: LinearRgb): LinearRgb {
  const within = (channel: number) => Math.min(1, Math.max(0, channel));
  const [red, green, blue] = times(dichromacies[dichromacy], colour);
  return [within(red), within(green), within(blue)];
}
