import type { ChangedBy } from "../../../model/activity.ts";

/**
 * Who changed a client, when and from where, not yet safe to print: "last changed by Ann Lee on 2026-06-01 at 08:22
 * UTC, from 203.0.113.7, in a browser"; null if it is unknown or was not asked.
 */
export function changedByText(changed: ChangedBy | null | undefined): string | null {
  if (changed === null || changed === undefined) return null;
  const { event, at, user, from, agent } = changed;
  const who = user.name ?? (user.id === null ? "an unknown user" : `user ${user.id}`);
  const parts = [
    `${verb(event)} by ${who} on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`,
    ...(from === null ? [] : [`from ${from}`]),
    ...(agent === null ? [] : [program(agent)]),
  ];
  return parts.join(", ");
}

const verbs = [
  ["created", "created"],
  ["deleted", "deleted"],
  ["updated", "last changed"],
] as const;

function verb(event: string): string {
  const known = verbs.find(([ending]) => event.toLowerCase().endsWith(ending));
  return known?.[1] ?? (event === "" ? "last changed" : `last changed (${event})`);
}

/** Browsers call themselves by long names that say little. */
function program(agent: string): string {
  return agent.startsWith("Mozilla/") ? "in a browser" : `with ${agent.split(" ")[0] ?? agent}`;
}
