/** The parser of command lines: what keyward uses of commander. */
export { Command, InvalidArgumentError, Option } from "commander";
