import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

const start = async (): Promise<void> =>
  initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** A drawing as a square PNG of `size` pixels. It may hold no text: no font is loaded. */
export const iconOf = async (svg: string, size: number): Promise<Uint8Array> => {
  ready ??= start();
  await ready;
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
};
