/** One figure that others have published for a transformer model; measured by them, not by this benchmark. */
export interface Published {
  readonly model: string;
  readonly set: string;
  readonly metric: "accuracy" | "false positives" | "F1";
  readonly percent: number;
}

const of = (model: string, set: string, metric: Published["metric"], percent: number): Published => ({
  model,
  set,
  metric,
  percent,
});

/** PIGuard's paper (NotInject, WildGuard), and Sentinel's (deepset, jackhhao, qualifire). */
export const PUBLISHED: readonly Published[] = [
  of("ProtectAI deberta v2", "notinject", "accuracy", 57.2),
  of("ProtectAI deberta v2", "wildguard_benign", "false positives", 24.8),
  of("ProtectAI deberta v2", "deepset-test", "F1", 53.7),
  of("ProtectAI deberta v2", "jackhhao-test", "F1", 91.5),
  of("ProtectAI deberta v2", "qualifire", "F1", 65.2),
  of("PIGuard", "notinject", "accuracy", 87.3),
  of("Lakera Guard (2024 API)", "notinject", "accuracy", 87.6),
  of("Sentinel v1", "deepset-test", "F1", 85.7),
  of("Sentinel v1", "jackhhao-test", "F1", 98.6),
  of("Sentinel v1", "qualifire", "F1", 97.6),
];
