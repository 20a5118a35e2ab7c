/** Largest first, each further one counting `repeat` times the one before: sum of w_k x repeat^k, k from 0. */
export function discountedSum(weights: readonly number[], repeat: number): number {
  let factor = 1;
  let sum = 0;
  for (const weight of weights.toSorted((a, b) => b - a)) {
    sum += weight * factor;
    factor *= repeat;
  }
  return sum;
}
