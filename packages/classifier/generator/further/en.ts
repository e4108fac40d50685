import type { Further } from "../language.ts";
import { attack } from "./english/attack.ts";
import { benign } from "./english/benign.ts";
import { human, humanLeads, leads, planted } from "./english/documents.ts";
import { slots } from "./english/slots.ts";

/** Templates written by another hand than the first ones, so that training hears more than one voice. */
export const further: Further = { slots, attack, benign, planted, human, leads, humanLeads };
