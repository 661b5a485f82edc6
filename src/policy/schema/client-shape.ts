import { canonicalAddress } from "../../fields/address.ts";
import { canonicalPath } from "../subject.ts";
import { durationWord, parseDuration } from "../../util/duration.ts";
import type { Fact } from "../policy.ts";

/** The types of JSON values, as schemas name them. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

/** The possible values at one place of a client. */
export interface Shape {
  /** What it is, as text: `` `role` ``, "an entry of `folders`". */
  readonly label: string;
  readonly types: readonly JsonType[];
  /** The canonical form of a text here, null if it has none; left out: any text. */
  readonly form?: (text: string) => string | null;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  /** The fact that this value is, if it may be unknown. */
  readonly fact?: Fact;
  /** The same for the number of its entries. */
  readonly countFact?: Fact;
  /** When it is missing, as text; left out: it never is. */
  readonly absent?: Absence;
  /** The words that are allowed here instead of a list. */
  readonly words?: { readonly all: readonly string[]; readonly isMost: boolean };
}

/** When a value is missing, and whether that means more than any limit: then a lower bound holds for it. */
interface Absence {
  readonly when: string;
  readonly isMost: boolean;
}

const everyAddress: Absence = { when: "every address may call", isMost: false };

type Rest = Omit<Shape, "label" | "types">;

const text = (label: string, rest: Rest = {}): Shape => ({ label, types: ["string"], ...rest });
const number = (label: string, rest: Rest = {}): Shape => ({ label, types: ["number", "integer"], ...rest });
const map = (label: string, properties: Rest["properties"] = {}): Shape => ({
  label,
  types: ["object"],
  properties,
});
const list = (label: string, items: Shape): Shape => ({ label, types: ["array"], items });

/** The client that a policy's schema is applied to, as subject.ts makes it. */
export const clientShape: Shape = map("a client", {
  name: text("`name`"),
  environment: { label: "`environment`", types: ["string", "null"] },
  role: map("`role`", {
    id: number("`role.id`", { fact: "role-id" }),
    name: text("`role.name`", { fact: "role-name" }),
  }),
  folders: {
    ...list(
      "`folders`",
      map("an entry of `folders`", {
        id: number("the id of a folder", { fact: "folder-id" }),
        path: text("the path of a folder", { form: canonicalPath, fact: "folder-path" }),
      }),
    ),
    types: ["string", "array"],
    form: () => "all",
    countFact: "folder-count",
    words: { all: ["all"], isMost: true },
  },
  ip_allow_list: {
    ...list("`ip_allow_list`", text("an entry of `ip_allow_list`", { form: canonicalAddress })),
    absent: everyAddress,
  },
  ip_address_count: number("`ip_address_count`", { absent: { ...everyAddress, isMost: true } }),
  token: map("`token`", {
    deliver_to: {
      ...list("`token.deliver_to`", text("an entry of `token.deliver_to`")),
      types: ["string", "array"],
      form: (written) => (["none", "discard"].includes(written) ? written : null),
      absent: { when: "no sink is named", isMost: false },
      words: { all: ["none", "discard"], isMost: false },
    },
    rotate_after: text("`token.rotate_after`", {
      form: durationForm,
      absent: { when: "no rotation is declared", isMost: false },
    }),
    overlap: { label: "`token.overlap`", types: ["boolean"] },
    rotate_after_days: number("`token.rotate_after_days`", {
      absent: { when: "the token is never due", isMost: true },
    }),
  }),
  id: number("`id`", { absent: { when: "no live client is pinned", isMost: false } }),
});

/** Durations are written in the largest unit of days, hours, minutes and seconds that leaves no remainder. */
function durationForm(written: string): string | null {
  if (written === "never") return written;
  const ms = parseDuration(written);
  return ms === null ? null : durationWord(ms);
}
