import type { Field } from "./field.ts";
import { unusableText } from "./plain-text.ts";

/** The environment that the client belongs to; null if the workspace has none. */
export const environment: Field<"environment"> = {
  field: "environment",

  wanted: (declared) => declared,
  normal: (value) => value?.normalize("NFC") ?? null,
  key: (value) => JSON.stringify(value?.normalize("NFC") ?? null),

  shown: (value) => value,
  fromPlan: (shown) => shown,
  createRisks: () => [],
  updateRisks: () => ["environment-changed"],

  none: null,
  payload: (value) => (value === null ? {} : { environment_name: value }),
  read: (answer) => answer.optionalText("environment_name") || null,
  stored: (value) => value,
  text: (value) => JSON.stringify(value),

  title: "Environment",
  cell: (value) => value,
  words: { kind: "one", text: (shown) => shown },
  declaredText: (declared) => declared ?? "",

  required: null,
  declared: (written) => written ?? null,
  written: ({ live }) => (live.environment === null ? null : { value: live.environment, note: null }),
  meant: () => [],
  undeclarable: (value, { environments }) => {
    if (value !== null) return unusableText("environment", value);
    return environments ? "it has no environment, but other clients do" : null;
  },
};
