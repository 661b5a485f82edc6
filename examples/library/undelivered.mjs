// @ts-check
// Lists the clients of the workspace `production` whose sink does not hold the token that is live.
import { load, openSystem, openWorkspace } from "keyward";

const system = openSystem();
const prepared = await load({ workspace: ["production"] }, system);
const { api, sinks } = await openWorkspace(prepared, "production", system);
const files = sinks.get("files");

for (const client of (await api.readClients()).clients) {
  const { id, name, environment } = client;
  const place = files?.place({ id, name, environment, workspace: "production", customer: null });
  const reading = place === undefined ? undefined : await files?.read(place);
  if (reading?.kind !== "marked" || reading.marker.state !== "held")
    console.log(`${name} (id ${id}): not found in the sink files`);
}
