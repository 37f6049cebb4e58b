import type { Arguments } from './arguments.ts';
import type { Breach } from './breach.ts';
import { check } from './check.ts';
import { parseJson } from './json-text.ts';
import { declaredBy, lintManifest } from './manifest.ts';
import { compareModels, dialogOf, lintModel } from './model.ts';
import { checkReminder } from './reminder.ts';
import type { Finding } from './report.ts';
import { rules } from './rules/index.ts';
import { checkTimer } from './timer.ts';
import type { World } from './world.ts';

/** Content of a file. It may throw, with a message for a person. */
export type ReadFile = (path: string) => string;

type Content = { readonly file: string; readonly value: unknown } | { readonly file: string; readonly fault: string };

const reading =
  (readFile: ReadFile) =>
  (file: string): Content => {
    try {
      const parsed = parseJson(readFile(file));
      if (parsed.ok) return { file, value: parsed.value };
      const { line, column, found, wanted } = parsed.fault;
      return { file, fault: `no JSON in line ${line}, column ${column}: expected ${wanted}, got ${found}` };
    } catch (error) {
      return { file, fault: error instanceof Error ? error.message : String(error) };
    }
  };

const jsonOf = (content: Content | undefined): unknown =>
  content !== undefined && 'value' in content ? content.value : undefined;

const findingOf = (content: Content, rules: readonly string[], find: (value: unknown) => readonly Breach[]): Finding =>
  'fault' in content
    ? { file: content.file, rules, unreadable: content.fault }
    : { file: content.file, rules, breaches: find(content.value) };

/** Words a second of Alexa's voice in English; other languages are near enough for an estimate. */
const wordsPerSecond = 2.5;

/** `interaction-models/de-DE.json` is in `de-DE`. */
const localeIn = (file: string): string | undefined => /([a-z]{2}-[A-Z]{2})\.json$/.exec(file)?.[1];

/** Checks every file that `given` names, each with what the others say about the skill. */
export const examine = (given: Arguments, readFile: ReadFile): readonly Finding[] => {
  const { locale, took, interfaces, permissions } = given;
  const read = reading(readFile);
  const manifest = given.manifest === undefined ? undefined : read(given.manifest);
  const models = given.models.map((file) => ({ locale: localeIn(file) ?? locale, content: read(file) }));
  const byLocale = Object.fromEntries(
    models.flatMap(({ locale, content }) =>
      locale !== undefined && 'value' in content ? [[locale, content.value] as const] : [],
    ),
  );
  const flags = { ...(interfaces && { interfaces }), ...(permissions && { permissions }) };
  const declared = declaredBy(jsonOf(manifest)) ?? flags;
  const disclaimer = given.disclaimer === undefined ? {} : { disclaimer: { [locale ?? 'en-US']: given.disclaimer } };
  const [model] = models;
  const findings: Finding[] = [];

  if (given.response !== undefined && given.request !== undefined) {
    const request = read(given.request);
    const response = read(given.response);
    const world: World = {
      soundLength: () => undefined,
      unknownSound: 'warning',
      wordsPerSecond: () => wordsPerSecond,
      manifest: declared,
      ...disclaimer,
      ...(model !== undefined && 'value' in model.content && { dialog: dialogOf(model.content.value) }),
      ...(took !== undefined && { took }),
    };
    const ids = [...new Set(rules.map(({ id }) => id))];
    // Without its request an answer cannot be judged, only read.
    if ('fault' in request) {
      findings.push(findingOf(request, ids, () => []));
      if ('fault' in response) findings.push(findingOf(response, ids, () => []));
    } else findings.push(findingOf(response, ids, (answer) => check(request.value, answer, world)));
  }
  for (const { locale, content } of models) {
    const options = {
      ...(declared.interfaces && { interfaces: declared.interfaces }),
      ...(locale !== undefined && { locale }),
    };
    findings.push(findingOf(content, ['V24'], (value) => lintModel(value, options)));
  }
  if (Object.keys(byLocale).length > 1) {
    findings.push({ file: 'all models', rules: ['V24'], breaches: compareModels(byLocale) });
  }
  if (manifest !== undefined) {
    const options = {
      ...disclaimer,
      ...(Object.keys(flags).length > 0 && { used: flags }),
      ...(models.length > 0 && { models: byLocale }),
    };
    findings.push(findingOf(manifest, ['V25'], (value) => lintManifest(value, options)));
  }
  const moment = locale === undefined ? {} : { locale };
  if (given.timer !== undefined) {
    findings.push(findingOf(read(given.timer), ['V22'], (body) => checkTimer(body, moment)));
  }
  if (given.reminder !== undefined) {
    findings.push(findingOf(read(given.reminder), ['V23'], (body) => checkReminder(body, moment)));
  }
  return findings;
};
