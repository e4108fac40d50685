/** What waits for the next call. */
interface Waiting<In, Out> {
  readonly input: In;
  readonly resolve: (output: Out) => void;
  readonly reject: (error: unknown) => void;
}

/** Options of {@link together}. */
export interface TogetherOptions<In, Out> {
  /** Most inputs of one call. */
  readonly most: number;
  /** What may go in one call. */
  groupOf(input: In): string;
  /** Answers each input in its place; what it rejects with, all of them get. */
  send(inputs: readonly In[]): Promise<readonly Out[]>;
}

/**
 * Sends what is asked for at the same moment in one call. Nobody waits longer for it: the call is made as soon as the
 * program has nothing else to do before it turns to the network.
 */
export function together<In, Out>({ most, groupOf, send }: TogetherOptions<In, Out>): (input: In) => Promise<Out> {
  const groups = new Map<string, Waiting<In, Out>[]>();

  function flush(group: string): void {
    const list = groups.get(group);
    if (list === undefined) return;
    groups.delete(group);
    send(list.map(({ input }) => input)).then(
      (outputs) => {
        for (let i = 0; i < list.length; i++) list[i]?.resolve(outputs[i] as Out);
      },
      (error) => {
        for (const { reject } of list) reject(error);
      },
    );
  }

  return (input) =>
    new Promise((resolve, reject) => {
      const group = groupOf(input);
      const list = groups.get(group);
      if (list === undefined) {
        groups.set(group, [{ input, resolve, reject }]);
        process.nextTick(flush, group);
      } else if (list.push({ input, resolve, reject }) === most) {
        flush(group);
      }
    });
}
