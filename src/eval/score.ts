/** Counts of right, found and wanted items, and the figures that follow from them (0–1; 0 where nothing was found or wanted). */
export class Score {
  static readonly empty = new Score(0, 0, 0);

  readonly right: number;
  readonly found: number;
  readonly wanted: number;

  constructor(right: number, found: number, wanted: number) {
    this.right = right;
    this.found = found;
    this.wanted = wanted;
  }

  plus(other: Score): Score {
    return new Score(this.right + other.right, this.found + other.found, this.wanted + other.wanted);
  }

  get precision(): number {
    return this.found === 0 ? 0 : this.right / this.found;
  }

  get recall(): number {
    return this.wanted === 0 ? 0 : this.right / this.wanted;
  }

  get f1(): number {
    return this.found + this.wanted === 0 ? 0 : (2 * this.right) / (this.found + this.wanted);
  }
}
