/** Finds the numbers that are given more than once, among millions, in eight bytes each. */
export interface Repeats {
  add(numbers: readonly number[]): void;
  repeated(): ReadonlySet<number>;
}

/** Has been given none yet. */
export function createRepeats(): Repeats {
  let all = new Float64Array(1024);
  let count = 0;
  return {
    add(numbers) {
      if (count + numbers.length > all.length) {
        const larger = new Float64Array(2 * (count + numbers.length));
        larger.set(all.subarray(0, count));
        all = larger;
      }
      all.set(numbers, count);
      count += numbers.length;
    },
    repeated() {
      const sorted = all.slice(0, count).sort();
      return new Set(sorted.filter((number, index) => number === sorted[index - 1]));
    },
  };
}
