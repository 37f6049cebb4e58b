// Amazon's public prices in us-east-1 in dollars, arm64, of November 2026, as far as this deployment uses anything. They
// change: look them up before relying on them. Free allowances are taken off where they last for ever.

/** What one conversation takes. */
export type Usage = {
  /** Calls of the function, which are turns. */
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  /** Sound files that are fetched. */
  readonly files: number;
  /** Of sound, in bytes. */
  readonly sound: number;
  /** Of log, in bytes, Lambda's own lines included. */
  readonly log: number;
};

/** GB of memory, seconds that a call takes with its table, and days in a month. */
const [memory, seconds, days] = [0.5, 0.1, 30.4];
const [gigabyte, million] = [1e9, 1e6];

/** Dollars for what is left after the free part, `steps` of `[up to, price]`. */
const stepped = (amount: number, steps: readonly (readonly [upTo: number, price: number])[]): number => {
  let [below, dollars] = [0, 0];
  for (const [upTo, price] of steps) {
    dollars += Math.max(0, Math.min(amount, upTo) - below) * price;
    below = upTo;
  }
  return dollars;
};

const above = (amount: number, free: number, price: number): number => Math.max(0, amount - free) * price;

/** Metrics and alarms of one region, and rehearsals in it, which cost the same however many people there are. */
export type Fixed = { readonly metrics: number; readonly alarms: number };

export type Bill = Readonly<Record<'function' | 'table' | 'sound' | 'log' | 'watching', number>>;

/** Dollars a month for so many conversations a day. */
export const monthlyBill = (daily: number, usage: Usage, fixed: Fixed): Bill => {
  const sessions = daily * days;
  const calls = sessions * usage.calls;
  const traffic = (sessions * usage.sound) / gigabyte;
  return {
    function: above(calls, million, 0.2 / million) + above(calls * memory * seconds, 400_000, 0.0000133334),
    table: (sessions * usage.reads * 0.125) / million + (sessions * usage.writes * 0.625) / million,
    // A terabyte and ten million requests are free.
    sound:
      stepped(traffic, [
        [1000, 0],
        [10_000, 0.085],
        [50_000, 0.08],
        [150_000, 0.06],
        [500_000, 0.04],
        [Number.POSITIVE_INFINITY, 0.03],
      ]) + above(sessions * usage.files, 10 * million, 0.01 / 10_000),
    log: above((sessions * usage.log) / gigabyte, 5, 0.5),
    watching: above(fixed.metrics, 10, 0.3) + above(fixed.alarms, 10, 0.1),
  };
};

export const totalOf = (bill: Bill): number => Object.values(bill).reduce((total, dollars) => total + dollars, 0);

/** The first night of the conversations in the tests; a line of log and those that Lambda writes around it are 1 KB. */
export const firstNight: Usage = { calls: 11, reads: 2, writes: 9, files: 20, sound: 1_932_000, log: 11_000 };

/** More than there are today: every step that moves has a metric, every routine with one an alarm. */
export const watched: Fixed = { metrics: 40, alarms: 30 };
