/** What an error speaks of, in words. */
export interface About {
  readonly name: string;
  /** "`folders` is all". */
  readonly is: string;
  /** How a remedy begins: "make it", "keep it to". */
  readonly make: string;
}

/** What the errors at a place of a client speak of; `data`: the values there. */
export function about(instancePath: string, data: readonly unknown[]): About {
  const [value] = data;
  const known = Object.hasOwn(special, instancePath) ? special[instancePath]?.(value) : undefined;
  const name = nameOf(instancePath);
  const entries = /\/\d+(\/|$)/.test(instancePath);
  const said = listedValues(data);
  const is = said === "" ? `${name} is not as it must be` : `${name} ${entries ? "holds" : "is"} ${said}`;
  const make = entries ? "make each" : "make it";
  return { name, is, make, ...known };
}

const special: Readonly<Record<string, (value: unknown) => Partial<About>>> = {
  "": () => ({ name: "it", is: "it is not as it must be" }),
  "/ip_address_count": (value) => ({
    is: `\`ip_allow_list\` allows ${value === Number.MAX_SAFE_INTEGER ? "vastly many" : shown(value)} ${value === 1 ? "address" : "addresses"}`,
    make: "let the number of addresses be",
  }),
  "/token/rotate_after_days": (value) => ({
    is: `\`token.rotate_after\` is ${shown(value)} days`,
    make: "let the days of `rotate_after` be",
  }),
  "/role": () => ({ name: "`role`", is: "its `role` is not as it must be" }),
};

/** `/role/name`: `role.name`; `/folders/3/path`: `folders`. */
function nameOf(instancePath: string): string {
  const steps = instancePath.split("/").slice(1);
  const index = steps.findIndex((step) => /^\d+$/.test(step));
  return `\`${(index < 0 ? steps : steps.slice(0, index)).join(".")}\``;
}

const most = 3;

function listedValues(values: readonly unknown[]): string {
  const plain = [
    ...new Set(values.filter((value) => typeof value !== "object" || value === null).map(shown)),
  ];
  const more = plain.length > most ? ` and ${grouped(plain.length - most)} more` : "";
  return plain.slice(0, most).join(", ") + more;
}

/** A value for a sentence. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "number") return grouped(value);
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}

/** One of several values, for a sentence. */
export function listed(values: unknown): string {
  const all = Array.isArray(values) ? values : [];
  const cut = all.slice(0, 10).map(shown);
  const more = all.length > 10 ? [`${grouped(all.length - 10)} more that the policy lists`] : [];
  const rest = [...cut, ...more];
  const last = rest.pop() ?? "nothing";
  return rest.length === 0 ? last : `${rest.join(", ")} or ${last}`;
}

/** "3 entries", of a list. */
export function entriesOf(list: unknown): string {
  const count = Array.isArray(list) ? list.length : 0;
  return count === 1 ? "1 entry" : `${grouped(count)} entries`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}
