import { expect, it, onTestFinished } from "vitest";
import { runBuilt } from "../support/built-cli.ts";
import { startProxy } from "../support/proxy.ts";
import { folderWith } from "../support/temporary.ts";

it("the built program reaches a host through the proxy of the environment, with its password", async () => {
  const proxy = await startProxy("http://127.0.0.1:1", 407);
  onTestFinished(() => void proxy.close());
  const folder = folderWith({
    "clients/a.yaml":
      "version: 1\nclients: [{ name: a, role: 1, folders: all, ip_allow_list: any, token: { deliver_to: none } }]\n",
  });
  onTestFinished(folder.remove);
  const env = {
    WORKATO_HOST: "https://workato.invalid",
    KEYWARD_ALLOWED_HOSTS: "workato.invalid",
    WORKATO_API_TOKEN: "token-of-a-test",
    HTTPS_PROXY: proxy.uri.replace("//", "//user:secret@"),
  };
  const { code, out, err } = await runBuilt(["plan"], { cwd: folder.dir, env });
  expect([code, proxy.tunnels], out + err).toEqual([1, ["workato.invalid:443"]]);
  expect(out).toContain("the proxy answered 407 for https://workato.invalid");
  expect(proxy.authorizations).toEqual([`Basic ${btoa("user:secret")}`]);
});
