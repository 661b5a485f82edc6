import { type ApiServer, json, type Seen, type Step, serve, text } from "./api-server.ts";

/** A version of a secret. */
interface Version {
  data: Record<string, unknown>;
  deletion_time: string;
  destroyed: boolean;
}

/** A secret as the stand-in keeps it. */
export interface StoredSecret {
  versions: Version[];
  custom: Record<string, string>;
  max_versions: number;
}

/** A stand-in for Vault with one KV version 2 mount, `team/kv`. */
export interface VaultStandIn extends ApiServer {
  /** By namespace and path, such as `ns1:workato/a`. */
  readonly secrets: Map<string, StoredSecret>;
  /** Capabilities by API path; `*`: everywhere else. */
  readonly capabilities: Map<string, readonly string[]>;
  readonly tokens: Set<string>;
  /** The version of the mount; null: there is none. */
  mountVersion: string | null;
  /** Seconds that a login lives. */
  lease: number;
  /** The next answers that are given instead, first to last; null: none. */
  readonly faults: ((seen: Seen) => Step | null)[];
  /** Happens before the next data write is looked at. */
  beforeWrite: (() => void) | null;
}

/** The bearer that the stand-in's GitHub takes, and the JWT that it gives for an audience. */
export const oidcBearer = "oidc-bearer";
export const jwtFor = (audience: string | null): string => `jwt.${audience ?? "default"}.signed`;

/** Serves a Vault. */
export async function serveVault(): Promise<VaultStandIn> {
  const server = await serve((response, seen) => answer(seen)(response, seen));
  const vault: VaultStandIn = {
    ...server,
    secrets: new Map(),
    capabilities: new Map([["*", ["create", "read", "update"]]]),
    tokens: new Set(["root-token"]),
    mountVersion: "2",
    lease: 3600,
    faults: [],
    beforeWrite: null,
  };
  const answer = (seen: Seen): Step => vault.faults.shift()?.(seen) ?? route(vault, seen);
  return vault;
}

/** An error as Vault tells it. */
export const fault = (status: number, ...errors: string[]): Step => json({ errors }, status);

function route(vault: VaultStandIn, seen: Seen): Step {
  const url = new URL(seen.url, vault.host);
  const path = decodeURIComponent(url.pathname);
  if (path === "/oidc") return giveJwt(url, seen);
  if (!path.startsWith("/v1/")) return text("<html>no API here</html>");
  const body = isRecord(seen.body) ? seen.body : {};
  if (path === "/v1/auth/jwt/login") return logIn(vault, body);
  if (!vault.tokens.has(String(seen.headers["x-vault-token"]))) return fault(403, "permission denied");
  if (path === "/v1/sys/capabilities-self") return tellCapabilities(vault, body);
  if (path === "/v1/sys/internal/ui/mounts/team/kv") return tellMount(vault);
  const match = /^\/v1\/team\/kv\/(data|metadata)\/(.+)$/.exec(path);
  if (match === null || vault.mountVersion === null)
    return fault(404, `no handler for route "${path.slice(4)}". route entry not found.`);
  const key = `${String(seen.headers["x-vault-namespace"] ?? "")}:${match[2]}`;
  if (match[1] === "metadata")
    return seen.method === "GET" ? readMetadata(vault, key) : mark(vault, key, body);
  return seen.method === "GET" ? readData(vault, key, url) : write(vault, key, body);
}

function giveJwt(url: URL, seen: Seen): Step {
  if (seen.headers.authorization !== `Bearer ${oidcBearer}`) return text("", 401);
  return json({ count: 1, value: jwtFor(url.searchParams.get("audience")) });
}

function logIn(vault: VaultStandIn, { role, jwt }: Record<string, unknown>): Step {
  if (role !== "keyward") return fault(400, `role ${JSON.stringify(role)} could not be found`);
  if (jwt !== jwtFor("https://vault.example"))
    return fault(400, `error validating token: ${JSON.stringify(jwt)}`);
  const token = `login-${vault.tokens.size}`;
  vault.tokens.add(token);
  return json({ auth: { client_token: token, lease_duration: vault.lease } });
}

function tellCapabilities(vault: VaultStandIn, { paths }: Record<string, unknown>): Step {
  const asked = Array.isArray(paths) ? paths.map(String) : [];
  const all = vault.capabilities.get("*") ?? ["deny"];
  const data = Object.fromEntries(asked.map((path) => [path, vault.capabilities.get(path) ?? all]));
  return json({ ...data, data });
}

function tellMount({ mountVersion }: VaultStandIn): Step {
  if (mountVersion === null) return fault(403, "preflight capability check returned 403");
  return json({ data: { type: "kv", path: "team/kv/", options: { version: mountVersion } } });
}

function readMetadata(vault: VaultStandIn, key: string): Step {
  const secret = vault.secrets.get(key);
  if (secret === undefined) return json({ errors: [] }, 404);
  const versions = secret.versions.map((version, at) => {
    const { data, ...facts } = version;
    return [String(at + 1), { ...facts, keys: Object.keys(data ?? {}).length }];
  });
  return json({
    data: {
      cas_required: true,
      current_version: secret.versions.length,
      custom_metadata: Object.keys(secret.custom).length === 0 ? null : secret.custom,
      max_versions: secret.max_versions,
      versions: Object.fromEntries(versions),
    },
  });
}

function mark(vault: VaultStandIn, key: string, body: Record<string, unknown>): Step {
  const secret = stored(vault, key);
  const custom = body["custom_metadata"];
  if (isRecord(custom)) {
    const entries = Object.entries(custom).map(([name, value]) => [name, String(value)] as const);
    const bad = entries.some(([, value]) => value === "" || value.length > 512 || /[^\x20-\x7e]/.test(value));
    if (bad || entries.length > 64) return fault(400, "custom_metadata validation failed");
    secret.custom = Object.fromEntries(entries);
  }
  if (typeof body["max_versions"] === "number") secret.max_versions = body["max_versions"];
  return text("", 204);
}

function readData(vault: VaultStandIn, key: string, url: URL): Step {
  const version = vault.secrets.get(key)?.versions[Number(url.searchParams.get("version")) - 1];
  if (version === undefined) return json({ errors: [] }, 404);
  if (version.destroyed || version.deletion_time !== "") return json({ data: { data: null } }, 404);
  return json({ data: { data: version.data, metadata: {} } });
}

function write(vault: VaultStandIn, key: string, body: Record<string, unknown>): Step {
  const before = vault.beforeWrite;
  vault.beforeWrite = null;
  before?.();
  const { options, data } = body;
  const { versions } = stored(vault, key);
  if (!isRecord(options) || !isRecord(data)) return fault(400, "no data provided");
  if (options["cas"] !== versions.length)
    return fault(400, "check-and-set parameter did not match the current version");
  versions.push({ data, deletion_time: "", destroyed: false });
  return json({ data: { version: versions.length } });
}

function stored(vault: VaultStandIn, key: string): StoredSecret {
  const secret = vault.secrets.get(key) ?? { versions: [], custom: {}, max_versions: 7 };
  vault.secrets.set(key, secret);
  return secret;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
