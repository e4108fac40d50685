/**
 * A whole HTTP answer as plain data, made in the core so that every adapter answers byte for byte the same.
 *
 * Header names are lower case, and each stands once.
 */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
