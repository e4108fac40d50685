import { combine, PUNCTUATION, type Tokens } from "./tokens.js";

/** 2^20 buckets: fewer cost points on unseen text. */
export const BUCKET_BITS = 20;
export const BUCKETS: number = 1 << BUCKET_BITS;

/** The last quarter is for runs of word classes, which generalise and are held less tightly when weights are learned. */
const CLASS_BUCKETS = BUCKETS / 4;
export const FIRST_CLASS_BUCKET: number = BUCKETS - CLASS_BUCKETS;

/** Word classes so far apart, in tokens, have nothing to do with each other. */
const REACH = 14;
/** So many word classes before one are put together with it. */
const MEMORY = 5;
const TABLE_BITS = 13;
const TABLE = 1 << TABLE_BITS;

const SALT_1 = 0x1b873593;
const SALT_2 = 0x3c6ef372;
const SALT_3 = 0x27d4eb2f;
const SALT_CLASS = 0x165667b1;
const SALT_PAIR = 0x51ed270b;
const SALT_TRIPLE = 0x0f3c2b71;
const SALT_MIXED = 0x2545f491;
/** For what a caller adds of its own. */
const SALT_EXTRA = 0x632be59b;

/** The distinct features of a stretch of tokens, as bucket numbers. Made once and filled again and again. */
export class Features {
  /** Bucket numbers; the first `count` are valid. */
  readonly list: Int32Array = new Int32Array(TABLE);
  count = 0;
  readonly #seen: Int32Array = new Int32Array(TABLE);
  readonly #stamp: Int32Array = new Int32Array(TABLE);
  #turn = 0;

  /** Forgets what was collected. */
  clear(): void {
    this.count = 0;
    this.#turn = (this.#turn + 1) | 0;
  }

  /** Adds a run of words. */
  addWords(hash: number): void {
    const bucket = (hash ^ (hash >>> BUCKET_BITS)) & (BUCKETS - 1);
    this.#add(bucket < FIRST_CLASS_BUCKET ? bucket : bucket - CLASS_BUCKETS);
  }

  /** Adds a run of word classes, or what is said of a text as a whole. */
  add(hash: number): void {
    this.#add(FIRST_CLASS_BUCKET + ((hash ^ (hash >>> BUCKET_BITS)) & (CLASS_BUCKETS - 1)));
  }

  #add(bucket: number): void {
    // Half full at most, so that a probe stays short; a window never comes so far.
    if (this.count >= TABLE / 2) return;
    let slot = Math.imul(bucket, 0x9e3779b1) >>> (32 - TABLE_BITS);
    while (this.#stamp[slot] === this.#turn) {
      if (this.#seen[slot] === bucket) return;
      slot = (slot + 1) & (TABLE - 1);
    }
    this.#stamp[slot] = this.#turn;
    this.#seen[slot] = bucket;
    this.list[this.count++] = bucket;
  }

  addExtra(kind: number, value: number): void {
    this.add(combine(combine(SALT_EXTRA, kind), value));
  }
}

/** Collects the features of the tokens from `from` up to `to`: runs of one to three words, and runs of word classes. */
export function collect(tokens: Tokens, range: { readonly from: number; readonly to: number }, into: Features): void {
  const { hash, wordClass, kind } = tokens;
  let h1 = 0;
  let h2 = 0;
  const classes = [0, 0, 0, 0, 0];
  const places = [0, 0, 0, 0, 0];
  let met = 0;
  for (let i = range.from; i < range.to; i++) {
    const h = hash[i] as number;
    into.addWords(combine(h, SALT_1));
    if (i > range.from) into.addWords(combine(combine(h1, h), SALT_2));
    if (i > range.from + 1 && kind[i] !== PUNCTUATION) into.addWords(combine(combine(combine(h2, h1), h), SALT_3));
    h2 = h1;
    h1 = h;
    const own = wordClass[i] as number;
    if (own === 0) continue;
    into.add(combine(own, SALT_CLASS));
    for (let k = met - 1; k >= 0 && k >= met - MEMORY; k--) {
      const distance = i - (places[k % MEMORY] as number);
      if (distance > REACH) break;
      const other = classes[k % MEMORY] as number;
      const pair = (other << 6) | own;
      into.add(combine(pair, SALT_PAIR));
      if (distance <= 3) into.add(combine(pair, SALT_MIXED));
      for (let j = k - 1; j >= 0 && j >= met - MEMORY; j--) {
        if (i - (places[j % MEMORY] as number) > REACH) break;
        into.add(combine(((classes[j % MEMORY] as number) << 12) | pair, SALT_TRIPLE));
      }
    }
    classes[met % MEMORY] = own;
    places[met % MEMORY] = i;
    met++;
  }
}
