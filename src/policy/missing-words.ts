/** What is wrong with a client, and what would satisfy the policy: each a sentence without its full stop. */
export interface Words {
  readonly wrong: string;
  readonly way: string;
}

const open: Words = {
  wrong: "`ip_allow_list` is missing: every address may call",
  way: "write the addresses that may call",
};

const undue: Words = {
  wrong: "its token has no age at which it is due",
  way: "write `rotate_after` under `token`, such as 90d",
};

/** The few keys that a client can lack. */
const absent: Readonly<Record<string, Words>> = {
  "/ip_allow_list": open,
  "/ip_address_count": open,
  "/token/rotate_after": undue,
  "/token/rotate_after_days": undue,
  "/token/deliver_to": {
    wrong: "`token.deliver_to` is missing",
    way: "name the sinks that its token goes to",
  },
  "/id": { wrong: "`id` is missing", way: "pin the live client with its `id`" },
};

/** A key that a client lacks; `path`: a JSON pointer to what lacks it. */
export function missing(path: string, property: string): Words {
  return (
    absent[`${path}/${property}`] ?? { wrong: `\`${property}\` is missing`, way: `write \`${property}\`` }
  );
}

/** What is there and must not be, or a client that must not be at all. */
export function refused(path: string, name: string): Words {
  if (path === "")
    return { wrong: "no such client is allowed", way: "take it out, or change what the policy matches by" };
  return { wrong: `${name} is there`, way: `leave out ${name}` };
}
