/** The client of Redis; loaded only where a rate limit is shared. */
export { Redis } from "ioredis";
