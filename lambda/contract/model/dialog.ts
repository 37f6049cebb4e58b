import type { Fault } from '../breach.ts';
import { pathTo } from '../json.ts';
import { docs } from '../rule.ts';
import { parseSsml } from '../ssml.ts';
import { type ModelRule, root } from './rule.ts';
import type { Model } from './schema.ts';

const page = docs('custom-skills/dialog-interface-reference.html');

/** Every place of the dialog that names a prompt. */
const references = ({ dialog }: Model): readonly { where: string; id: string }[] =>
  (dialog?.intents ?? []).flatMap((intent, index) => {
    const at = pathTo(root, 'dialog', 'intents', index);
    const named = (where: string, prompts: Readonly<Record<string, string | undefined>>) =>
      Object.entries(prompts).flatMap(([key, id]) =>
        id === undefined ? [] : [{ where: pathTo(where, 'prompts', key), id }],
      );
    return [
      ...named(at, intent.prompts ?? {}),
      ...(intent.slots ?? []).flatMap((slot, number) => {
        const where = pathTo(at, 'slots', number);
        const checks = (slot.validations ?? []).map(({ prompt }, one) => ({
          where: pathTo(where, 'validations', one, 'prompt'),
          id: prompt,
        }));
        return [...named(where, slot.prompts), ...checks];
      }),
    ];
  });

export const dialog: ModelRule = {
  asks: 'The dialog is about intents and slots of the model, and has a prompt for each slot it must ask for.',
  page,
  *faults({ dialog, languageModel }): Generator<Fault> {
    const seen = new Set<string>();
    for (const [index, { name, slots = [], ...of }] of (dialog?.intents ?? []).entries()) {
      const where = pathTo(root, 'dialog', 'intents', index);
      if (seen.has(name)) yield { where, found: `${name} again`, wanted: 'each intent once' };
      seen.add(name);
      if (of.confirmationRequired && of.prompts?.confirmation === undefined) {
        yield { where, found: 'no prompts.confirmation', wanted: 'a prompt, since confirmationRequired is true' };
      }
      const intent = languageModel.intents.find((one) => one.name === name);
      if (intent === undefined) yield { where, found: name, wanted: 'an intent of the model' };
      for (const [number, slot] of slots.entries()) {
        const at = pathTo(where, 'slots', number);
        const own = intent?.slots?.find((one) => one.name === slot.name);
        if (intent !== undefined && own === undefined) {
          yield { where: at, found: slot.name, wanted: `a slot of ${name}` };
        }
        if (own !== undefined && own.type !== slot.type) {
          yield { where: pathTo(at, 'type'), found: slot.type, wanted: `${own.type}, as in ${name}` };
        }
        if (slot.elicitationRequired && slot.prompts.elicitation === undefined) {
          yield { where: at, found: 'no prompts.elicitation', wanted: 'a prompt, since elicitationRequired is true' };
        }
        if (slots.findIndex((one) => one.name === slot.name) < number) {
          yield { where: at, found: `${slot.name} again`, wanted: 'each slot once' };
        }
        if (slot.confirmationRequired && slot.prompts.confirmation === undefined) {
          yield { where: at, found: 'no prompts.confirmation', wanted: 'a prompt, since confirmationRequired is true' };
        }
      }
    }
  },
};

export const prompts: ModelRule = {
  asks: 'Each prompt named in the dialog exists, once, and its SSML is right.',
  page,
  *faults(model) {
    const known = new Set<string>();
    for (const [index, { id, variations }] of (model.prompts ?? []).entries()) {
      const where = pathTo(root, 'prompts', index);
      if (known.has(id)) yield { where, found: `${id} again`, wanted: 'each prompt once' };
      known.add(id);
      for (const [number, { type, value }] of variations.entries()) {
        const parsed = type === 'SSML' ? parseSsml(value) : undefined;
        if (parsed === undefined || parsed.ok) continue;
        const at = pathTo(where, 'variations', number, 'value');
        for (const { found, wanted } of parsed.faults) yield { where: at, found, wanted };
      }
    }
    for (const { where, id } of references(model)) {
      if (!known.has(id)) yield { where, found: id, wanted: 'the id of a prompt' };
    }
  },
};
