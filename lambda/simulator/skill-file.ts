import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './arguments.ts';
import type { Skill } from './skill.ts';

type Handler = (event: unknown, context: unknown, callback: (error: unknown, answer: unknown) => void) => unknown;

const handlerIn = (exported: unknown): Handler | undefined => {
  if (typeof exported !== 'object' || exported === null || !('handler' in exported)) return undefined;
  return typeof exported.handler === 'function' ? (exported.handler as Handler) : undefined;
};

const endings = ['', '.mjs', '.js', '.cjs', '.ts', '.mts'];

/** The file meant by `path`, with or without its ending, or the index of a folder. */
const fileAt = (path: string): string | undefined => {
  const names = [path, join(path, 'index')].flatMap((name) => endings.map((ending) => resolve(`${name}${ending}`)));
  return names.find((name) => existsSync(name) && statSync(name).isFile());
};

const context = { functionName: 'local-echo', awsRequestId: 'local-echo', getRemainingTimeInMillis: () => 8000 };

/** Lambda's two kinds of handler: one that answers a promise, one that calls back. */
const asSkill =
  (handler: Handler): Skill =>
  (request) =>
    new Promise((done, fail) => {
      const called = handler(request, context, (error, answer) => (error ? fail(error) : done(answer)));
      const promised = typeof called === 'object' && called !== null && 'then' in called;
      if (promised || handler.length < 3) Promise.resolve(called).then(done, fail);
    });

/**
 * Anybody's skill: a module that exports `handler` as Lambda would call it.
 * @throws UsageError where there is no such file, or it exports none
 */
export const skillIn = async (path: string): Promise<Skill> => {
  const file = fileAt(path);
  if (file === undefined) throw new UsageError('--skill', JSON.stringify(path), 'a module that exports "handler"');
  const exported: unknown = await import(pathToFileURL(file).href);
  // A CommonJS module is the default export of itself.
  const handler = handlerIn(exported) ?? handlerIn(Reflect.get(Object(exported), 'default'));
  if (handler === undefined) throw new UsageError('--skill', `${path} without it`, 'a module that exports "handler"');
  return asSkill(handler);
};
