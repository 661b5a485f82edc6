export { parseDuration } from "../model/duration.ts";
