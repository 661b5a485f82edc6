import path from "node:path";
import { StepFailure } from "../failure.ts";
import { type Git, gitOf } from "../../git/git.ts";
import { type Checkout, readCheckout } from "../git.ts";
import type { CommandWorld } from "../ports.ts";

/** The checkout that contains the configuration, or else the workspace folder; throws `StepFailure` if there is none. */
export async function requireCheckout(
  world: Pick<CommandWorld, "context" | "inputs" | "system">,
): Promise<{ git: Git; checkout: Checkout }> {
  const { context, inputs, system } = world;
  const configFolder = path.dirname(path.resolve(context.folder, inputs.config ?? "keyward.yaml"));
  for (const folder of new Set([configFolder, context.folder])) {
    const checkout = await readCheckout(gitOf(folder, system.env));
    if (checkout !== null) return { git: gitOf(checkout.top, system.env), checkout };
  }
  throw new StepFailure(
    "error",
    "no git checkout was found, or git is not installed on this runner",
    "run actions/checkout before keyward, on a runner that has git",
  );
}
