/** One example: the features it has, how much of each, whether it is what is looked for, and how much it counts. */
export interface Example {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly wanted: boolean;
  readonly weight: number;
}
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Logistic regression with a quadratic penalty, by L-BFGS. Deterministic. `penalties`: one factor per feature. */
export function taughtBy(examples: readonly Example[], penalties: Float64Array, rounds = 80): Linear {
  const n = penalties.length;
  const point = new Float64Array(n + 1);
  const gradient = new Float64Array(n + 1);
  const loss = (at: Float64Array, into: Float64Array): number => {
    let sum = 0;
    into[n] = 0;
    for (let i = 0; i < n; i++) {
      into[i] = penalties[i]! * at[i]!;
      sum += 0.5 * penalties[i]! * at[i]! * at[i]!;
    }
    for (const example of examples) {
      const { features, values, wanted, weight } = example;
      const score = dot(example, at) + at[n]!;
      const margin = wanted ? score : -score;
      sum += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const slope = weight * (1 / (1 + Math.exp(-score)) - (wanted ? 1 : 0));
      for (let k = 0; k < features.length; k++) into[features[k]!]! += slope * values[k]!;
      into[n]! += slope;
    }
    return sum;
  };
  let value = loss(point, gradient);
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  const next = new Float64Array(n + 1);
  const after = new Float64Array(n + 1);
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, memory);
    const slope = inner(direction, gradient);
    let step = memory.length === 0 ? Math.min(1, 1 / Math.sqrt(inner(gradient, gradient))) : 1;
    let reached = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25; tries++, step /= 2) {
      for (let i = 0; i <= n; i++) next[i] = point[i]! + step * direction[i]!;
      reached = loss(next, after);
      if (reached <= value + 1e-4 * step * slope) break;
    }
    if (!(reached < value)) break;
    const s = new Float64Array(n + 1);
    const y = new Float64Array(n + 1);
    for (let i = 0; i <= n; i++) {
      s[i] = next[i]! - point[i]!;
      y[i] = after[i]! - gradient[i]!;
    }
    const sy = inner(s, y);
    if (sy > 1e-12) memory.push({ s, y, rho: 1 / sy });
    if (memory.length > 8) memory.shift();
    const gained = value - reached;
    point.set(next);
    gradient.set(after);
    value = reached;
    if (gained < 1e-6 * Math.abs(value)) break;
  }
  return { weights: point.slice(0, n), bias: point[n]! };
}

/** Score of an example without the bias. */
export function dot({ features, values }: Pick<Example, 'features' | 'values'>, at: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += values[k]! * at[features[k]!]!;
  return sum;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function directionOf(
  gradient: Float64Array,
  memory: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (let k = memory.length - 1; k >= 0; k--) {
    const { s, y, rho } = memory[k]!;
    const alpha = rho * inner(s, q);
    alphas[k] = alpha;
    for (let i = 0; i < q.length; i++) q[i]! -= alpha * y[i]!;
  }
  const last = memory.at(-1);
  const scale = last ? inner(last.s, last.y) / inner(last.y, last.y) : 1;
  for (let i = 0; i < q.length; i++) q[i]! *= scale;
  memory.forEach(({ s, y, rho }, k) => {
    const beta = rho * inner(y, q);
    for (let i = 0; i < q.length; i++) q[i]! += s[i]! * (alphas[k]! - beta);
  });
  for (let i = 0; i < q.length; i++) q[i] = -q[i]!;
  return q;
}
