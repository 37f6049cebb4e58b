// `npm run model`: what is learned first, since the slot types are made with it.
await import('./learn.ts');
const { generate } = await import('./generate.ts');
generate();
