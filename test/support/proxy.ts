import { createServer, type Server } from "node:http";
import { connect } from "node:net";

/** A proxy on the loopback that leads every tunnel to one place, or refuses with a status; it keeps what it was asked. */
export async function startProxy(target: string, status = 200) {
  const tunnels: string[] = [];
  const authorizations: (string | null)[] = [];
  const proxy: Server = createServer();
  proxy.on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    authorizations.push(request.headers["proxy-authorization"] ?? null);
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} Refused\r\n\r\n`);
    const upstream = connect(Number(new URL(target).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => {});
    return socket.on("error", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { uri: `http://127.0.0.1:${port}`, tunnels, authorizations, close: () => proxy.close() };
}
