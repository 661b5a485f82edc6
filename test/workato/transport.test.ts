import { afterEach, describe, expect, it } from "vitest";
import { json, open, serve, wireClient } from "../support/api-server.ts";
import { startProxy as start } from "../support/proxy.ts";

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const one = json({ result: [wireClient()] });

async function startProxy(target: string, status = 200) {
  const proxy = await start(target, status);
  opened.push(proxy);
  return proxy;
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

  it("receives a user without a password, and a raw % and Latin-1 in a password", async () => {
    const server = await serve(one);
    const proxy = await startProxy(server.host);
    opened.push(server);
    for (const user of ["ada", "ada:100%", "ada:%FC"]) {
      const httpProxy = proxy.uri.replace("://", `://${user}@`);
      const api = open("http://workato.invalid", { proxy: { httpProxy, httpsProxy: null, noProxy: null } });
      opened.push(api);
      expect((await api.readClients()).clients).toHaveLength(1);
    }
    const received = proxy.authorizations.map((value) =>
      Buffer.from((value ?? "").replace("Basic ", ""), "base64").toString("latin1"),
    );
    expect(received).toEqual(["ada:", "ada:100%", "ada:ü"]);
  });

  it("is not used for a host that NO_PROXY excludes", async () => {
    const proxy = await startProxy("http://127.0.0.1:1");
    const api = open("http://workato.invalid", {
      proxy: { httpProxy: proxy.uri, httpsProxy: null, noProxy: "other.invalid, *" },
    });
    opened.push(api);
    await expect(api.readClients()).rejects.toMatchObject({ failure: "not-sent" });
    expect(proxy.tunnels).toEqual([]);
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
