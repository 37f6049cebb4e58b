import { docs } from '../rule.ts';
import { inLanguage, type ModelRule, type Sample, samplesIn, slotsOf } from './rule.ts';

const page = docs('custom-skills/create-intents-utterances-and-slots.html#rules-for-sample-utterances');

const stranger = /[^\p{L}\p{M}\p{N}\s.'’_{}-]/u;

const typeOf = ({ intent }: Sample, slot: string): string | undefined =>
  intent.slots?.find(({ name }) => name === slot)?.type;

/** As Alexa hears it: two slots of one type are one and the same. */
const heard = (sample: Sample): string =>
  sample.text
    .replace(/\{([^{}]*)\}/g, (_, slot: string) => `{${typeOf(sample, slot) ?? slot}}`)
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

export const sampleCharacters: ModelRule = {
  asks: 'A sample is letters, spaces, periods, apostrophes, hyphens, underscores and slots in braces; numbers are words.',
  page,
  *faults(model) {
    const inSlots = model.languageModel.intents.flatMap(({ slots = [] }, index) =>
      slots.flatMap(({ samples = [] }, slot) =>
        samples.map((text, at) => ({ where: inLanguage('intents', index, 'slots', slot, 'samples', at), text })),
      ),
    );
    for (const { where, text } of [...samplesIn(model), ...inSlots]) {
      const bad = stranger.exec(text)?.[0];
      const around = text.replace(/\{[^{}]*\}/g, ' ');
      if (text.trim() === '') yield { where, found: 'an empty sample', wanted: 'words' };
      if (bad !== undefined) yield { where, found: `${bad} in "${text}"`, wanted: "letters, spaces and . ' _ - { }" };
      if (/[{}]/.test(around)) yield { where, found: `"${text}"`, wanted: 'each { closed by a }' };
      if (/\p{N}/u.test(around)) yield { where, found: `"${text}"`, wanted: 'numbers as words', severity: 'warning' };
    }
  },
};

export const sampleSlots: ModelRule = {
  asks: 'A sample names slots of its intent only.',
  page,
  *faults(model) {
    for (const sample of samplesIn(model)) {
      for (const slot of slotsOf(sample.text)) {
        if (typeOf(sample, slot) === undefined) {
          yield { where: sample.where, found: `{${slot}}`, wanted: `a slot of ${sample.intent.name}` };
        }
      }
    }
  },
};

export const slotUse: ModelRule = {
  asks: 'A slot stands in a sample, or the dialog asks for it.',
  page,
  *faults(model) {
    for (const [index, intent] of model.languageModel.intents.entries()) {
      const used = new Set((intent.samples ?? []).flatMap(slotsOf));
      const asked = model.dialog?.intents.find(({ name }) => name === intent.name)?.slots ?? [];
      for (const [at, { name }] of (intent.slots ?? []).entries()) {
        if (used.has(name) || asked.some((slot) => slot.name === name)) continue;
        const where = inLanguage('intents', index, 'slots', at);
        yield { where, found: `${name}, never filled`, wanted: 'a sample with it', severity: 'warning' };
      }
    }
  },
};

export const sampleOnce: ModelRule = {
  asks: 'A phrase stands in one intent, and once.',
  page,
  *faults(model) {
    const first = new Map<string, Sample>();
    for (const sample of samplesIn(model)) {
      const earlier = first.get(heard(sample));
      if (earlier === undefined) first.set(heard(sample), sample);
      else {
        const found = `"${sample.text}" in ${sample.intent.name}`;
        yield { where: sample.where, found, wanted: `it only once: it is in ${earlier.intent.name} already` };
      }
    }
  },
};

export const freeSpeech: ModelRule = {
  asks: 'A slot for free speech has words around it and no other slot beside it.',
  page: docs('custom-skills/slot-type-reference.html#amazonsearchquery'),
  *faults(model) {
    for (const sample of samplesIn(model)) {
      const slots = slotsOf(sample.text);
      if (!slots.some((slot) => typeOf(sample, slot) === 'AMAZON.SearchQuery')) continue;
      const { where, text } = sample;
      if (slots.length > 1) yield { where, found: `"${text}"`, wanted: 'no other slot beside AMAZON.SearchQuery' };
      if (!/\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''))) {
        yield { where, found: `"${text}"`, wanted: 'a carrier phrase' };
      }
    }
  },
};
