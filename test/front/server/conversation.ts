import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "./answer.ts";
import type { Budget } from "./budget.ts";
import { carryOut, type Moment, type Parsed, parseRequest } from "./endpoints.ts";
import type { FrontTime } from "./front-time.ts";
import type { SeenRequest } from "./ledger.ts";
import { actAsOutsider } from "./outsider.ts";
import { payloadOf } from "./payload.ts";
import { type Act, Rules } from "./rules.ts";
import type { Workspace } from "./workspace.ts";

/** What a conversation is held with. */
export interface ConversationParts {
  readonly workspace: Workspace;
  readonly time: FrontTime;
  readonly apiToken: string;
  readonly tokenEnvironment: string | null;
  readonly budget: Budget | null;
}

type OutsiderRule = Extract<Act, { kind: "outsider" }>;

/** What is sent back: an answer, one cut in its middle, or nothing. */
type Reply = { readonly kind: "answer" | "cut"; readonly answer: Answer } | { readonly kind: "reset" };

/** Receives requests, lets the rules act, and writes everything into the ledger. */
export class Conversation {
  rules = new Rules([]);
  onArrival: (number: number) => void = () => {};
  readonly apiToken: string;
  readonly #parts: ConversationParts;
  readonly #pending = new Set<Promise<void>>();
  #turn = 0;

  constructor(parts: ConversationParts) {
    this.#parts = parts;
    this.apiToken = parts.apiToken;
  }

  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  receive(request: IncomingMessage, response: ServerResponse): void {
    const at = this.#parts.time.now();
    const budget = this.#parts.budget?.arrive(at) ?? null;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => undefined);
    request.on("end", () => {
      const parsed = parseRequest(request.method ?? "", request.url ?? "", bodyOf(chunks));
      if (parsed === null) return send(response, { status: 404, body: { message: "No such endpoint" } }, 0);
      const seen = this.#note(request, parsed, at);
      if (budget?.violates === true) this.#parts.workspace.ledger.overLimit.push(seen.number);
      this.onArrival(seen.number);
      const early =
        this.#early(request, parsed) ?? (budget?.refused === true ? this.#tooMany(budget.wait) : null);
      this.#keep(this.#answer(response, seen, parsed, early));
    });
  }

  #note(request: IncomingMessage, { call, client, body }: Parsed, at: number): SeenRequest {
    const { ledger, clients } = this.#parts.workspace;
    const { requests } = ledger;
    const { method = "", url: path = "" } = request;
    const name = payloadOf(body).name ?? clients.get(client ?? 0)?.name ?? null;
    const seen = { number: requests.length + 1, at, call, method, path, body, client, name, status: null };
    requests.push(seen);
    return seen;
  }

  /** A refusal before anything else is looked at. */
  #early(request: IncomingMessage, { call }: Parsed): Answer | null {
    const { forbidden, missing } = this.#parts.workspace.behaviours;
    if (request.headers.authorization !== `Bearer ${this.apiToken}`)
      return { status: 401, body: { message: "Unauthorized" } };
    if (missing.includes(call)) return { status: 404, body: { message: "Not found" } };
    return forbidden.includes(call) ? { status: 403, body: { message: "Forbidden" } } : null;
  }

  #tooMany(ms: number): Answer {
    const { time, workspace } = this.#parts;
    const body = { message: "Too many requests" };
    switch (workspace.behaviours.retryAfter) {
      case "seconds":
        return { status: 429, body, headers: { "retry-after": String(Math.max(1, Math.ceil(ms / 1000))) } };
      case "date":
        return {
          status: 429,
          body,
          headers: { "retry-after": new Date(time.now() + ms + 999).toUTCString() },
        };
      case "none":
        return { status: 429, body };
      case "huge":
        return { status: 429, body, headers: { "retry-after": "999999" } };
    }
  }

  async #answer(
    response: ServerResponse,
    seen: SeenRequest,
    parsed: Parsed,
    early: Answer | null,
  ): Promise<void> {
    const reply: Reply = early === null ? await this.#reply(seen, parsed) : { kind: "answer", answer: early };
    if (reply.kind === "reset") return void response.socket?.resetAndDestroy();
    if (reply.kind === "cut") return cut(response, reply.answer);
    seen.status = reply.answer.status;
    send(response, reply.answer, seen.number);
  }

  async #reply(seen: SeenRequest, parsed: Parsed): Promise<Reply> {
    const acts = this.rules.actsFor(seen);
    const act = acts.find(({ kind }) => kind !== "outsider");
    const others = acts.filter((one): one is OutsiderRule => one.kind === "outsider");
    this.#others(others, "before");
    const reply = await this.#carried(act ?? null, seen, parsed);
    this.#others(others, "after");
    return reply;
  }

  async #carried(act: Act | null, seen: SeenRequest, parsed: Parsed): Promise<Reply> {
    const answer = (): Answer => this.#carryOut(seen, parsed);
    switch (act?.kind) {
      case undefined:
      case "outsider":
        return { kind: "answer", answer: answer() };
      case "reset":
        if (act.effect === "done") answer();
        return { kind: "reset" };
      case "cut":
        return { kind: "cut", answer: answer() };
      case "late":
        this.#keep(this.#sleep(act.ms).then(() => void answer()));
        return { kind: "reset" };
      case "repeat":
        answer();
        return { kind: "answer", answer: answer() };
      case "answer":
        if (act.effect === "done") answer();
        return { kind: "answer", answer: act };
      case "delay": {
        if (act.when === "before") await this.#sleep(act.ms);
        const done = answer();
        if (act.when === "after") await this.#sleep(act.ms);
        return { kind: "answer", answer: done };
      }
    }
  }

  #carryOut({ number }: SeenRequest, parsed: Parsed): Answer {
    const { workspace, time, tokenEnvironment } = this.#parts;
    if (parsed.call === "list") this.#turn += 1;
    const moment: Moment = {
      now: time.now(),
      turn: this.#turn,
      environment: tokenEnvironment,
      asked: { by: "keyward", request: number },
    };
    return carryOut(workspace, parsed, moment);
  }

  #others(rules: readonly OutsiderRule[], when: OutsiderRule["when"]): void {
    for (const rule of rules.filter((one) => one.when === when))
      for (const act of rule.acts) actAsOutsider(this.#parts.workspace, act);
  }

  #sleep(ms: number): Promise<void> {
    return wait(ms / this.#parts.time.speed);
  }

  #keep(work: Promise<void>): void {
    this.#pending.add(work);
    void work.finally(() => this.#pending.delete(work));
  }
}

function bodyOf(chunks: readonly Buffer[]): unknown {
  const text = Buffer.concat(chunks).toString("utf8");
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf({ body }: Answer): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}

function send(response: ServerResponse, answer: Answer, number: number): void {
  const json = typeof answer.body === "string" ? "text/html" : "application/json";
  const id = `front-${number}`;
  response.writeHead(answer.status, [
    "Content-Type",
    json,
    "X-Request-Id",
    id,
    "X-Request-Id",
    id,
    ...Object.entries(answer.headers ?? {}).flat(),
  ]);
  response.end(answer.status === 204 ? undefined : textOf(answer));
}

function cut(response: ServerResponse, answer: Answer): void {
  const text = textOf(answer);
  response.writeHead(answer.status, {
    "content-type": "application/json",
    "content-length": text.length + 10,
  });
  response.write(text.slice(0, text.length / 2), () => response.socket?.resetAndDestroy());
}
