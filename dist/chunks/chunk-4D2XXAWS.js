import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
var e="keyward.report/v1";export{e as a};
