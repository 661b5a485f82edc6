// The clients of an Auth0 tenant, as far as auth0-deploy-cli asks for them, on 127.0.0.1: `auth0-tenant.mjs KEY CERT COUNT`.
import { readFileSync } from "node:fs";
import { createServer } from "node:https";

const [key, cert, count] = process.argv.slice(2);
const clients = Array.from({ length: Number(count) }, (_, index) => client(index));
const arrivals = [];

/** The client of this number; the manifest that auth0.mjs writes declares it in the same way. */
export function client(index) {
  return {
    client_id: `id${index}`,
    tenant: "bench",
    global: false,
    name: `client-${String(index).padStart(6, "0")}`,
    description: `Team ${index % 20}`,
    app_type: "non_interactive",
    grant_types: ["client_credentials"],
    callbacks: [],
    oidc_conformant: true,
  };
}

function page(url) {
  const [start, limit] = [
    Number(url.searchParams.get("page") ?? 0),
    Number(url.searchParams.get("per_page") ?? 50),
  ];
  const shown = clients.slice(start * limit, (start + 1) * limit);
  return { start: start * limit, limit, length: shown.length, total: clients.length, clients: shown };
}

async function made(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  const one = { ...client(clients.length), ...JSON.parse(text) };
  clients.push(one);
  return one;
}

const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
  const url = new URL(request.url, "https://localhost");
  const send = (status, value) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  };
  if (url.pathname === "/arrivals") return send(200, arrivals);
  arrivals.push({ what: `${request.method} ${url.pathname}`, t: performance.now() / 1000 });
  if (url.pathname !== "/api/v2/clients") return send(404, { statusCode: 404, message: "not played" });
  if (request.method !== "POST") return send(200, page(url));
  made(request).then(
    (one) => send(201, one),
    () => response.destroy(),
  );
});
server.listen(0, "127.0.0.1", () => console.log(`listens on https://localhost:${server.address().port}`));
