// Second of `npm run model`: fills the slot types of every model from the care data, and lists its intents for the code.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InteractionModel } from './model.ts';
import { slotTypes } from './slot-types.ts';

const modelFile = fileURLToPath(new URL('en-US.json', import.meta.url));
const intentsFile = fileURLToPath(new URL('../lambda/alexa/intents.ts', import.meta.url));

/** The model with its slot types made anew; intents and samples are written by hand and stay. */
export const complete = ({ interactionModel, version }: InteractionModel): InteractionModel => ({
  interactionModel: {
    languageModel: {
      ...interactionModel.languageModel,
      types: slotTypes(interactionModel.languageModel.intents),
    },
  },
  version,
});

/** The source of `lambda/alexa/intents.ts`. */
export const intentList = ({ interactionModel }: InteractionModel): string => {
  const names = interactionModel.languageModel.intents.map(({ name }) => `  '${name}',`);
  return [
    '/** Every intent of the interaction model. Written by `npm run model`. */',
    'export const intentNames = [',
    ...names,
    '] as const;',
    '',
    'export type IntentName = (typeof intentNames)[number];',
    '',
  ].join('\n');
};

const lineWidth = 160;

/** JSON as the formatter lays it out: on one line where it fits, else an item a line. */
export const layout = (value: unknown, indent = '', used = 0): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value).map(([key, item]): readonly [string, unknown] => [
    isList ? '' : `${JSON.stringify(key)}: `,
    item,
  ]);
  if (entries.length === 0) return open + close;
  const flat = (item: unknown): string => layout(item, '', Number.NEGATIVE_INFINITY);
  const pad = isList ? '' : ' ';
  const line = `${open}${pad}${entries.map(([key, item]) => key + flat(item)).join(', ')}${pad}${close}`;
  if (indent.length + used + line.length < lineWidth) return line;
  const lines = entries.map(([key, item]) => `${inner}${key}${layout(item, inner, key.length)}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
};

export const generate = (): void => {
  const model: InteractionModel = complete(JSON.parse(readFileSync(modelFile, 'utf8')));
  writeFileSync(modelFile, `${layout(model)}\n`);
  writeFileSync(intentsFile, intentList(model));
};
