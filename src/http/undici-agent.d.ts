/** A file of undici that is imported by its path, with the type that the package gives its class. */
declare module "undici/lib/dispatcher/agent.js" {
  import { Agent } from "undici";
  export default Agent;
}
