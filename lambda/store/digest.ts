/**
 * Node's own digests. They are not imported: importing `node:crypto` into a module reads all that it exports, the whole
 * of Web Crypto among it, which a cold start has no use for.
 */
export const { createHash, createHmac } = process.getBuiltinModule('node:crypto');
