import { onTestFinished } from "vitest";
import { type Fault, parseFault } from "../../src/sandbox/faults.ts";
import { defaultSeed, type Seed, type SeedClient } from "../../src/sandbox/seed.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/server.ts";

/** What an answer may say of one client, role, folder or project. */
export interface Item {
  readonly id: number;
  readonly name: string;
  readonly folder_ids: unknown;
  readonly ip_allow_list: unknown;
  readonly token: { readonly value: string; readonly updated_at: string };
}

/** A client, or a list in one of its shapes. */
export interface Result extends Item, ReadonlyArray<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  readonly per_page: number;
}

/** Whatever an answer may hold: each test knows what it asked for. */
export interface Body extends ReadonlyArray<Item> {
  readonly result: Result;
  readonly message: string;
  readonly arrivals: unknown;
  readonly clients: readonly unknown[];
  readonly roles: unknown;
  readonly folders: unknown;
  readonly id: number;
  readonly tokenValue: string;
}

/** An answer as a test looks at it. */
export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed; null where it is no JSON. */
  readonly body: Body;
}

/** A sandbox without a limit, closed when the test is over, and a way to talk to it. */
export interface Talk {
  readonly sandbox: Sandbox;
  /** One request with the token; rejects where the connection breaks. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<TestResponse>;
}

/** The path of the clients. */
export const clients = "/api/developer_api_clients";
/** The path of the roles. */
export const roles = "/api/developer_api_client_roles";

/** Starts a sandbox for one test. */
export async function talk(options: SandboxOptions = {}): Promise<Talk> {
  const sandbox = await startSandbox({ rate: null, ...options });
  onTestFinished(() => sandbox.close());
  return {
    sandbox,
    async ask(method, path, body, headers = { authorization: `Bearer ${sandbox.token}` }) {
      const text = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
      const answer = await fetch(`${sandbox.url}${path}`, { method, headers, redirect: "manual", ...text });
      return readResponse(answer);
    },
  };
}

async function readResponse(answer: Response): Promise<TestResponse> {
  const text = await answer.text();
  const { status, headers } = answer;
  return { status, headers, text, body: JSON.parse(isJson(text) ? text : "null") };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The default workspace with these clients in it. */
export function seedOf(list: readonly Partial<SeedClient>[], rest: Partial<Seed> = {}): Seed {
  return { ...defaultSeed, ...rest, clients: list.map(seedClient) };
}

/** A client with everything ordinary. */
export function seedClient(overrides: Partial<SeedClient> = {}): SeedClient {
  return {
    id: null,
    name: "finance-loader",
    role: 26779,
    folders: [100, 101],
    environment: null,
    ip_allow_list: ["192.0.2.10", "198.51.100.5"],
    token_age_days: 0,
    ...overrides,
  };
}

/** A payload that the API takes. */
export function payload(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return { name: "made", api_privilege_group_id: 26779, all_folders: true, ...overrides };
}

/** Faults as JSON writes them. */
export function faults(...list: readonly unknown[]): readonly Fault[] {
  return list.map(parseFault);
}
