import type { IncomingMessage } from "node:http";
import { wireUser } from "./endpoints/wire.ts";
import type { Actor } from "./state.ts";

/** Who sent a request, for the activity audit log. */
export function actorOf({ headers, socket }: IncomingMessage): Actor {
  return {
    user: wireUser,
    address: socket.remoteAddress ?? "",
    agent: headers["user-agent"] ?? "",
  };
}

/** The JSON of a request's body; undefined if there is none, or it is not JSON. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  const body: AsyncIterable<Buffer> = request;
  for await (const chunk of body) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
