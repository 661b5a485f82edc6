import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { json, open, serve, wireClient } from "../support/api-server.ts";

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const one = json({ result: [wireClient()] });

/** A proxy on the loopback that leads every tunnel to one place, or refuses with a status. */
async function startProxy(target: string, status = 200) {
  const tunnels: string[] = [];
  const proxy: Server = createServer();
  proxy.on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} Refused\r\n\r\n`);
    const upstream = connect(Number(new URL(target).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => {});
    return socket.on("error", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  opened.push({ close: () => proxy.close() });
  const address = proxy.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { uri: `http://127.0.0.1:${port}`, tunnels };
}

describe("a proxy of the environment", () => {
  it("is used for a host elsewhere", async () => {
    const server = await serve(one);
    const proxy = await startProxy(server.host);
    const api = open("http://workato.example", {
      proxy: { httpProxy: proxy.uri, httpsProxy: null, noProxy: null },
    });
    opened.push(api, server);
    expect((await api.readClients()).clients).toHaveLength(1);
    expect(proxy.tunnels).toEqual(["workato.example:80"]);
  });

  it("is not used for the loopback, whatever the environment says", async () => {
    const server = await serve(one);
    const proxy = await startProxy(server.host);
    const api = open(server.host, {
      proxy: { httpProxy: proxy.uri, httpsProxy: proxy.uri, noProxy: null },
    });
    opened.push(api, server);
    await api.readClients();
    expect(proxy.tunnels).toEqual([]);
  });

  it("is told when it wants a password, and nothing was sent", async () => {
    const proxy = await startProxy("http://127.0.0.1:1", 407);
    const api = open("http://workato.example", {
      proxy: { httpProxy: proxy.uri, httpsProxy: null, noProxy: null },
    });
    opened.push(api);
    await expect(api.readClients()).rejects.toMatchObject({
      failure: "not-sent",
      status: 407,
      remedy: expect.stringContaining("password"),
    });
    expect(proxy.tunnels).toHaveLength(1);
  });

  it("is an error when it is no URL", () => {
    const proxy = { httpProxy: "socks9://x", httpsProxy: null, noProxy: null };
    expect(() => open("http://workato.example", { proxy })).toThrow("not an http or https URL");
  });
});
