import { CALENDARS } from "./lua/calendars.js";
import { LEASES } from "./lua/leases.js";
import { OPENING } from "./lua/opening.js";
import { RATES } from "./lua/rates.js";
import { SLOTS } from "./lua/slots.js";
import { STEPS } from "./lua/steps.js";

/**
 * The script of the limiter store, in Lua.
 *
 * It carries out several steps, of requests that came at the same moment, one after the other as if each were alone:
 * one call of Redis costs more than a step. A step is all or nothing. Every bucket is read once, at the start, and
 * written once, at the end, so that an error on the way leaves nothing half done in it.
 *
 * All that is counted of one subject lies in one hash, because a command of Redis costs more than a field: under each
 * policy's id its bucket, under `id:` the book of its leases, under `id:LEASE` each lease, and under the empty name when
 * Redis drops the hash.
 *
 * Lua's numbers are doubles without big integers, so nothing is multiplied here: the sender turns units into time
 * (`gcraCost`), and the script adds, subtracts and compares, which is exact below 2^53. Numbers become text through
 * `%d`, never through `..` or `tostring`, which keep 14 digits.
 *
 * - KEYS: the hashes.
 * - ARGV[1]: a JSON array, which decodes faster than many arguments: the names of fields, as an array; then of each hash
 *   how many buckets it has, and of each the number of its name and its own; then of each step how many operations it
 *   has, and their records. A record starts with what counts, the bucket, and the kind (0 look, 1 charge, 2 settle,
 *   3 renew).
 *   - rate: `1, bucket, kind, den, ms, part` of the cost, then on a look or charge `ms, part` of the capacity, on a
 *     settlement that instant at which the bucket was to be full after the charge, and `1` or `-1` for a debt or what
 *     comes back
 *   - a rate whose units take whole milliseconds, looked at or charged: `0, bucket, kind, ms, ms`
 *   - calendar: `2, bucket, kind, units` (on a settlement the difference)`, limit`, four edges, and the charge's period
 *   - slots: `3, bucket, kind, units` (on a settlement those of the charge)`, limit, lease, ttl`; the bucket is the book
 *   - rate or calendar with a lease: `4` or `5` in place of `1` or `2`, and at the end `book, lease, ttl, units`; of a
 *     rate also `ms, part` of these units' cost
 * - The answer: the time; of each step whether all was granted (1 or 0); and of each operation the state of its bucket
 *   as two numbers: before a look or charge, after a correction.
 */
export const LIMITER_SCRIPT: string = OPENING + LEASES + RATES + CALENDARS + SLOTS + STEPS;
