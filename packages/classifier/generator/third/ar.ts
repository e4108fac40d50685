import type { Further } from "../language.ts";

/** A third hand: what the first two do not say. */
export const third: Further = {
  slots: {},
  attack: {},
  benign: {},
  planted: "",
  human: "",
  leads: "",
  humanLeads: "",
};
