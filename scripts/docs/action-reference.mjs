import { parse } from "yaml";
import { code, table } from "./markdown.mjs";

/** The inputs and outputs of action.yml, as tables. */
export function actionReference(text) {
  const { inputs, outputs } = parse(text);
  return {
    inputs: table(
      ["input", "default", "meaning"],
      Object.entries(inputs).map(([name, one]) => [
        code(name),
        one.default === undefined ? "" : code(one.default),
        one.description,
      ]),
    ),
    outputs: table(
      ["output", "meaning"],
      Object.entries(outputs).map(([name, one]) => [code(name), one.description]),
    ),
  };
}
