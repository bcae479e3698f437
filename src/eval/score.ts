/**
 * Counts of a comparison and the figures that follow from them (0–1). What is optional counts as right when it is found
 * and is not missed when it is not, so the right among the found and the met among the wanted differ.
 */
export class Score {
  static readonly empty = new Score(0, 0, 0);

  /** Found and right. */
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  /** Wanted and found. */
  readonly met: number;

  constructor(right: number, found: number, wanted: number, met = right) {
    this.right = right;
    this.found = found;
    this.wanted = wanted;
    this.met = met;
  }

  plus(other: Score): Score {
    return new Score(
      this.right + other.right,
      this.found + other.found,
      this.wanted + other.wanted,
      this.met + other.met,
    );
  }

  /** 1 where nothing was found: nothing is wrong then. */
  get precision(): number {
    return this.found === 0 ? 1 : this.right / this.found;
  }

  /** 1 where nothing was wanted. */
  get recall(): number {
    return this.wanted === 0 ? 1 : this.met / this.wanted;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

/** How many of the cases were right. */
export class Accuracy {
  static readonly empty = new Accuracy(0, 0);

  readonly right: number;
  readonly of: number;

  constructor(right: number, of: number) {
    this.right = right;
    this.of = of;
  }

  plus(other: Accuracy): Accuracy {
    return new Accuracy(this.right + other.right, this.of + other.of);
  }

  /** Null where there was no case. */
  get share(): number | null {
    return this.of === 0 ? null : this.right / this.of;
  }
}
