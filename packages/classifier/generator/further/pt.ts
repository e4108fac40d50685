import type { Further } from "../language.ts";

/** Templates written by another hand than the first ones, so that training hears more than one voice. */
export const further: Further = {
  slots: {},
  attack: {},
  benign: {},
  planted: "",
  human: "",
  leads: "",
  humanLeads: "",
};
