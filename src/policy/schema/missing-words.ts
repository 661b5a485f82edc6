/** What is wrong with a client, and what would satisfy the policy: each a sentence without its full stop. */
export interface Words {
  readonly wrong: string;
  readonly way: string;
}

const anyAddress: Words = {
  wrong: "`ip_allow_list` is missing: every address may call",
  way: "write the addresses that may call",
};

const neverDue: Words = {
  wrong: "its token is never due for rotation",
  way: "write `rotate_after` under `token`, such as 90d",
};

/** The keys that a client can lack. */
const absent: Readonly<Record<string, Words>> = {
  "/ip_allow_list": anyAddress,
  "/ip_address_count": anyAddress,
  "/token/rotate_after": neverDue,
  "/token/rotate_after_days": neverDue,
  "/token/deliver_to": {
    wrong: "`token.deliver_to` is missing",
    way: "name the sinks that its token is delivered to",
  },
  "/id": { wrong: "`id` is missing", way: "pin the live client with its `id`" },
};

/** A key that a client lacks; `path`: a JSON pointer to the value without the key. */
export function missing(path: string, property: string): Words {
  return (
    absent[`${path}/${property}`] ?? { wrong: `\`${property}\` is missing`, way: `write \`${property}\`` }
  );
}

/** A value that must not be present, or a client that must not exist. */
export function refused(path: string, name: string): Words {
  if (path !== "") return { wrong: `${name} is present`, way: `remove ${name}` };
  return {
    wrong: "no such client is allowed",
    way: "change what the policy's `match` selects it by, or list the client in its `except`",
  };
}
