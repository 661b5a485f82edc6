import type { Field } from "./field.ts";
import { unusableText } from "./plain-text.ts";

/** The client's name. */
export const name: Field<"name"> = {
  field: "name",

  wanted: (declared) => declared,
  normal: (value) => value.normalize("NFC"),
  key: (value) => value.normalize("NFC"),

  shown: (value) => value,
  fromPlan: (shown) => shown,
  createRisks: () => [],
  updateRisks: () => [],

  none: "",
  payload: (value) => ({ name: value }),
  read: (answer) => answer.text("name"),
  // A name may be returned trimmed.
  stored: (value) => value.trim(),
  text: (value) => JSON.stringify(value),

  title: "Name",
  cell: (value) => value,
  words: { kind: "one", text: (shown) => shown },
  declaredText: (declared) => declared,

  required: null,
  declared: (written) => written,
  written: ({ live }) => ({ value: live.name, note: null }),
  meant: () => [],
  undeclarable: (value) => unusableText("name", value),
};
