/** Powers of ten, or of two where the unit ends in an i (apimachinery, pkg/api/resource, suffix.go). */
const decimal: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, "": 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binary = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

/** Digits after the point that count: as many as apimachinery keeps. */
const scale = 9;

/**
 * A quantity in billionths: `1000m`, `1` and `1.0` are equal, `1G` and `1Gi` are not. What is less than a billionth is
 * rounded up. Undefined where it is none (apimachinery, pkg/api/resource, quantity.go).
 */
export function readQuantity(value: unknown): bigint | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.length > 64) return undefined;
  const [, sign = "", whole = "", fraction = "", unit = ""] = /^([+-]?)(\d*)\.?(\d*)(\D.*)?$/.exec(text) ?? [];
  if (whole === "" && fraction === "") return undefined;
  const digits = BigInt(`${whole}${fraction}`);
  const factor = factorOf(unit);
  if (factor === undefined) return undefined;
  const power = factor.tens + scale - fraction.length;
  const raised = digits * factor.twos * 10n ** BigInt(Math.max(0, power));
  const divisor = 10n ** BigInt(Math.max(0, -power));
  const amount = (raised + divisor - 1n) / divisor;
  return sign === "-" ? -amount : amount;
}

function factorOf(unit: string): { readonly tens: number; readonly twos: bigint } | undefined {
  const exponent = /^[eE]([+-]?\d{1,2})$/.exec(unit)?.[1];
  if (exponent !== undefined) return { tens: Number(exponent), twos: 1n };
  const tens = Object.hasOwn(decimal, unit) ? decimal[unit] : undefined;
  if (tens !== undefined) return { tens, twos: 1n };
  const index = binary.indexOf(unit);
  return index < 0 ? undefined : { tens: 0, twos: 1024n ** BigInt(index + 1) };
}
