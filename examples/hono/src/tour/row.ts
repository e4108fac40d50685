/** Where the tour goes, and what it has to get in with. */
export interface Target {
  readonly url: string;
  readonly keys: TourKeys;
}

/** One key for each part that the tour plays. */
export interface TourKeys {
  /** May chat. */
  readonly guest: string;
  /** May also send system turns. */
  readonly operator: string;
  /** Used by nobody else, so that its limits are met by the tour alone. */
  readonly hasty: string;
  readonly busy: string;
  /** Belongs to another tenant. */
  readonly neighbour: string;
  readonly scopeless: string;
  readonly revoked: string;
  readonly expired: string;
  /** Well formed, and never issued here. */
  readonly foreign: string;
}

/** One stop of the tour. */
export interface Row {
  /** What is sent, in words. */
  readonly sent: string;
  /** What must come back: the status and the code, and whatever else counts. */
  readonly expected: string;
  /** Sends it, and says what came back in the same words. */
  readonly act: (target: Target) => Promise<string>;
}

/** A group of stops under one heading. */
export interface Chapter {
  readonly title: string;
  readonly rows: readonly Row[];
}
