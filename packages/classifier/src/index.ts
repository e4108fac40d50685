export { createClassifier, type TrainedClassifier } from "./classifier.js";
export type { ClassifierThresholds } from "./head.js";
