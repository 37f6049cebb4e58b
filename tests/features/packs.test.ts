import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  announcementsOf,
  compile,
  type Delivery,
  fittedPacks,
  isPacks,
  minutes as ms,
  partsOf,
  patternOf,
  routineOf,
  routines,
  timelineOfPacks,
  withLengths,
} from '#protocol';
import { wordsFor } from '../../lambda/locales/index.ts';
import { lengthsOf } from '../../lambda/protocol/pack.ts';
import { chimeTrack } from '../../lambda/render/track.ts';
import type { Stored } from '../conversations/stage.ts';
import { asked, type TimersRoom, type TimersRoomOptions, timersRoom, troubles } from './timers-room.ts';

let room: TimersRoom | undefined;
const enter = async (options?: TimersRoomOptions): Promise<TimersRoom> => {
  room = await timersRoom(options);
  return room;
};

afterEach(() => {
  room?.home.close();
  room = undefined;
});

const minute = 60_000;
const declined: Stored = { notice: 8, written: 2, done: ['warm', 'cool'], declined: 2 };
const plans = routines.filter((each) => isPacks(each));
const contrast = plans.find(({ id }) => id === 'contrast');
const words = await wordsFor('en-US');

describe('H01 S09 before a plan', () => {
  it.each([
    ['ask gentle back for warmth', /^Skip this with numb(?!.*Raynaud)(?!.*pregnant)/, 'Research suggests warmth'],
    ['ask gentle back for a cool pack', /^Skip this with numb.*Raynaud's(?!.*pregnant)/, 'no good proof for cold'],
    ['ask gentle back for warm and cool', /^Skip this with numb.*Raynaud's.*pregnant/, "It hasn't been tested well"],
  ])('%s: who should skip it, then how well it is known to work', async (say, skip, evidence) => {
    const there = await enter();
    expect(await there.say(say)).toMatch(skip);
    expect(await there.say('go on')).toContain(evidence);
  });

  it('"heat or cold" gets the honest sentence, then "Warm, or cool?"; contrast is not on offer', async () => {
    const there = await enter();
    const text = await there.say('Alexa, ask gentle back for heat or cold');
    expect(text).toMatch(/there's no good proof\. \(3 s\) Warm, or cool\?$/);
    expect(text).not.toMatch(/both|contrast/);
  });

  it('D11 H02 who has done neither alone gets the short plan, with advice and no refusal', async () => {
    const there = await enter({ stored: { notice: 8, written: 2, done: [] } });
    const text = await there.say('Alexa, ask gentle back for fifteen and fifteen', 'go on');
    expect(text).toContain("Warm and cool alone are the gentler start. Here's the short plan.");
    const plan = await there.say('ready');
    expect(plan).toContain('Eight minutes warm, then three cool.');
    expect(plan).not.toContain('stays the short plan');
    expect(await there.say('three rounds three and one')).toContain('The first time, it stays the short plan.');
  });
});

describe('H02 a plan edited by voice', () => {
  it('stays within the limits whatever is asked for, and needs at most eight timers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.record({ rounds: fc.nat(12), warm: fc.nat(90), cool: fc.nat(90) }, { requiredKeys: [] }),
        (packs, wanted) => {
          const { lengths } = fittedPacks(packs, wanted);
          const fitted = withLengths(packs, lengths);
          for (const step of fitted.steps) {
            expect(step.minutes).toBeGreaterThan(0);
            expect(step.minutes).toBeLessThanOrEqual(step.kind === 'heat' ? 20 : 15);
          }
          expect(fitted.steps.filter(({ kind }) => kind === 'cold').length).toBeLessThanOrEqual(2);
          expect(announcementsOf(timelineOfPacks(fitted)).length).toBeLessThanOrEqual(8);
          expect(lengths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(40);
        },
      ),
    );
  });

  it('keeps what was asked for where it may', () => {
    if (contrast === undefined) expect.unreachable();
    expect(fittedPacks(contrast, { rounds: 2, warm: 5, cool: 3 }).lengths).toEqual([5, 1, 3, 1, 5, 1, 3, 1, 5]);
    expect(fittedPacks(contrast, { warm: 10, cool: 5 }).lengths).toEqual([10, 1, 5, 1, 10]);
    expect(lengthsOf(contrast)).toEqual([8, 1, 3, 1, 8]);
  });

  it.each([
    ['thirty minutes of warmth', 'Twenty minutes warm.', 'Twenty minutes warm is the most.'],
    ['twenty minutes of a cool pack', 'Fifteen minutes cool.', 'Fifteen minutes cool is the most.'],
  ])('%s: %s %s', async (say, plan, cap) => {
    const there = await enter();
    const text = await there.say(`Alexa, ask gentle back for ${say}`, 'go on', 'ready');
    expect(text).toContain(plan);
    expect(text).toContain(cap);
  });
});

describe('H02 H13 what a plan ends on', () => {
  it.each([
    ['end with cool', [8, 1, 3]],
    ['end on warm', [8, 1, 3, 1, 8]],
  ])('"%s" while it is set up changes the plan, and it is said again', async (say, lengths) => {
    const there = await enter();
    const text = await there.say(...asked, say);
    const isCool = lengths.length === 3;
    expect(text).toMatch(/^Eight minutes warm, then three cool\. .*Shall I set Echo timers for the switches\?$/);
    expect(text.includes('Then eight warm again.')).toBe(!isCool);
    await there.sayAndAnswer('yes', 'ACCEPTED');
    expect((await there.record())?.plan?.lengths).toEqual(lengths);
    expect(there.labels().at(-2)).toBe(isCool ? 'Cool one' : 'Warm two');
  });

  it('is one wish among others: what was asked for before stays', async () => {
    const there = await enter();
    expect(await there.say(...asked, 'two rounds', 'five warm and two cool', 'finish with cool')).toMatch(
      /^Five minutes warm, then two cool\. The same once more\. A minute to swap/,
    );
  });

  it('a pack alone becomes a plan of both, with who should skip that said first', async () => {
    const there = await enter();
    const text = await there.say('Alexa, ask gentle back for warmth', 'end with cool');
    expect(text).toMatch(/^Skip this with numb.*Raynaud's.*pregnant/);
    await there.say('go on', 'ready');
    expect((await there.record())?.plan).toMatchObject({ id: 'contrast', lengths: [8, 1, 3] });
    await there.say('Alexa, exit', 'Alexa, ask gentle back for twelve minutes of warmth', 'end with cool', 'go on');
    await there.say('ready');
    expect((await there.record())?.plan).toMatchObject({ id: 'contrast', lengths: [12, 1, 3] });
  });

  it('is said again at once, and who should skip it only once', async () => {
    const there = await enter();
    expect(await there.say(asked[0], 'end with cool')).toBe(
      'Eight minutes warm, then three cool. A minute to swap each time. (3 s) Go on, or something else?',
    );
    expect(await there.say('four rounds')).toMatch(/^Eight minutes warm.* Two rounds is the most\./);
    expect(await there.say('go on', 'ready')).toMatch(
      /^Eight minutes warm, then three cool\. The same once more\. A minute/,
    );
  });

  it('changes nothing once the packs are on', async () => {
    const there = await enter({ stored: declined });
    expect(await there.say(...asked, 'end with cool')).toContain('This plan is under way.');
  });

  it('ends as wished wherever that fits, in every plan', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plans.filter(({ steps }) => steps.length > 1)),
        fc.constantFrom('warm' as const, 'cool' as const),
        fc.record({ rounds: fc.nat(4), warm: fc.nat(30), cool: fc.nat(30) }, { requiredKeys: [] }),
        (packs, last, wanted) => {
          const { lengths, cut } = fittedPacks(packs, { ...wanted, last });
          const { steps } = withLengths(packs, lengths);
          const isAsWished = steps.at(-1)?.kind === (last === 'warm' ? 'heat' : 'cold');
          expect(isAsWished || cut.includes('whole')).toBe(true);
        },
      ),
    );
  });
});

describe('H12 limits across sessions', () => {
  it.each([
    ['warm', 'ask gentle back for warmth', 3, "That's all the warmth for one day."],
    ['cool', 'ask gentle back for a cool pack', 4, "That's all the cold for one day."],
    ['contrast', 'ask gentle back for warm and cool', 2, "That's all the warm and cool for one day."],
    ['contrast-fifteen', 'ask gentle back for fifteen and fifteen', 1, "That's all the warm and cool for one day."],
  ] as const)(
    '%s: the reason is one sentence when it has been done often enough today',
    async (id, say, most, reason) => {
      const there = await enter();
      const record = await there.record();
      if (record === undefined) expect.unreachable();
      await there.put({ ...record, counts: { ...record.counts, [id]: { '2026-11-22': most } } });
      expect(await there.say(`Alexa, ${say}`)).toContain(reason);
      await there.put({ ...record, counts: { ...record.counts, [id]: { '2026-11-22': most - 1 } } });
      await there.home.hear();
      expect(await there.say('Alexa, exit', `Alexa, ${say}`)).toMatch(/^Skip this/);
    },
  );

  it('two hours lie between one and the next, counted from the start of the last', async () => {
    const there = await enter({ stored: declined });
    await there.say('Alexa, ask gentle back for a cool pack', 'go on', 'ready', 'Alexa, stop');
    expect(await there.say('Alexa, ask gentle back for warm and cool')).toMatch(
      /^Packs need two hours between\. About \S+ minutes to go\./,
    );
    await there.home.hear();
    await there.pass(115 * minute);
    expect(await there.say('Alexa, ask gentle back for a cool pack')).toContain('About five minutes to go.');
    await there.home.hear();
    await there.pass(6 * minute);
    expect(await there.say('Alexa, ask gentle back for a cool pack')).toMatch(/^Skip this/);
  });
});

describe('F1 counted in the session', () => {
  const delivery: Delivery = {
    level: 'gentlest',
    pace: 0,
    pattern: patternOf('4-6'),
    talk: 'normal',
    voice: words.voiceAt(0),
  };
  const turns = plans.flatMap((packs) => partsOf(packs, 'gentlest').map((part) => [packs, part] as const));
  const said = (packs: (typeof plans)[number], part: (typeof turns)[number][1], on: boolean) =>
    compile(packs, part, on ? { ...delivery, pack: { lost: 0 } } : delivery)
      .cues.flatMap((cue) => (cue.kind === 'say' ? [words.text(cue.line)] : []))
      .join(' ');

  it('N04 no turn is longer than four minutes, and none wears a pack longer than it should', () => {
    for (const [packs, part] of turns) {
      const { lasts } = compile(packs, part, delivery);
      expect(lasts).toBeLessThanOrEqual(ms(4) - 5000);
      if (part.step.kind === 'heat' || part.step.kind === 'cold') {
        expect(lasts - 15_000).toBeLessThanOrEqual(ms(part.step.minutes / part.sets));
      }
    }
  });

  it('takes as many turns as the table says', () => {
    const count = (id: string) => partsOf(routineOf(id), 'gentlest').length;
    expect([count('warm'), count('cool'), count('contrast')]).toEqual([4, 3, 5]);
  });

  it('every stretch says what silence means, and ends with the skin; H06 the last warns thirty seconds before', () => {
    for (const [packs, part] of turns) {
      const text = said(packs, part, !part.first);
      expect(text).toContain('If I go quiet, take it off.');
      expect(text).toContain('Look at your skin. Even pink is fine.');
      expect(text.includes('Thirty seconds.')).toBe(part.last);
    }
  });

  it('time that went by while nothing was led is not given again', () => {
    for (const [packs, part] of turns) {
      const whole = compile(packs, part, { ...delivery, pack: { lost: 0 } }).lasts;
      const late = compile(packs, part, { ...delivery, pack: { lost: 60_000 } }).lasts;
      expect(whole - late).toBeGreaterThanOrEqual(40_000);
      expect(compile(packs, part, { ...delivery, pack: { lost: 600_000 } }).lasts).toBeLessThan(30_000);
    }
  });

  it('whoever never answers is told when the pack comes off, in every carrier', async () => {
    const counted = await enter({ stored: declined });
    await counted.say(...asked);
    await counted.pass(10 * minute);
    const heard = counted.happenings.flatMap((it) => (it.kind === 'speech' ? [it.text] : []));
    expect(heard.findLast((text) => /pack off/.test(text))).toContain('No answer means pack off.');
    expect(counted.home.state().session).toBe('none');
    counted.home.close();

    const timed = await enter();
    await timed.say(...asked);
    await timed.sayAndAnswer('yes', 'ACCEPTED');
    await timed.pass(40 * minute);
    expect(timed.spoken().at(-1)?.[1]).toContain('Take the warm pack off now');
    timed.home.close();

    const own = await enter({ stored: declined });
    expect(await own.say('Alexa, ask gentle back for warmth', 'my own')).toContain('Pack off when the timer sounds.');
  });

  it('who gets up from it has ended it, though the way up is not led: it does not come back', async () => {
    const there = await enter({ stored: declined });
    await there.say(...asked, 'go on', 'my back hurts more');
    expect(await there.say('get up')).toContain('Call someone near you to help.');
    await there.home.hear();
    await there.pass(60 * minute);
    expect(await there.record()).not.toHaveProperty('place');
    expect(await there.record()).not.toHaveProperty('plan');
    expect(troubles(there)).toEqual([]);
  });

  it('H09 any word but a go-on word is answered by the skin line, and then the pack comes off', async () => {
    const there = await enter({ stored: declined });
    await there.say(...asked);
    expect(await there.say('purple monkey dishwasher')).toMatch(/^Look at your skin\..* Go on, or stop\?$/);
    expect(await there.say('purple monkey dishwasher')).toMatch(/^Pack off for now\./);
    expect(await there.say('go on')).toMatch(/^Warm pack on\./);
    expect(troubles(there)).toEqual([]);
  });

  it.each([
    ['stop', /^Packs off\. To come back, say/],
    ['finish', /^Packs off\./],
    ['pelvic tilts', /^Packs off\./],
    ['wait', /^Packs off\./],
    ['it hurts', /^Rest\. .*Packs off\./],
    ['sharp pain', /^(Stop|Rest)\b.*Packs off\./],
  ])('C39 "%s" says that packs come off', async (say, wanted) => {
    const there = await enter({ stored: declined });
    await there.say(...asked);
    expect(await there.say(say)).toMatch(wanted);
  });

  it('H11 breathing goes with the warmth, and the last half minute is a bed', async () => {
    const there = await enter({ stored: declined });
    await there.say(...asked);
    expect(await there.say('breathe with me')).toMatch(
      /^Breathe along with the tones\..*breath tones.*Thirty seconds\. Cool comes next\. \(soft bed, 30 s\)/,
    );
  });
});

describe('SES-WARM warmth that is breathed along with', () => {
  it('says so with the plan; counted here, tones take the place of the bed for the first five minutes', async () => {
    const there = await enter({ stored: declined });
    await there.say('Alexa, ask gentle back for the warm playlist', 'go on');
    const begun = await there.say('ready');
    expect(begun).toMatch(
      /^Fifteen minutes warm\. We breathe for the first five\..*Warm pack on\..*\(breath tones.*Go on\?/s,
    );
    expect(await there.say('go on')).not.toMatch(/breath tones/);
  });

  it('lasts as long as was asked for', async () => {
    const there = await enter({ stored: declined });
    await there.say('Alexa, ask gentle back for ten minutes of the warm playlist', 'go on');
    expect(await there.say('ready')).toMatch(/^Ten minutes warm\. We breathe for the first five\./);
  });

  it('on timers, breathing is led as soon as they are set', async () => {
    const there = await enter();
    await there.say('Alexa, ask gentle back for heat and breathing', 'go on', 'ready', 'yes');
    const text = await there.say('I approve');
    expect(text).toMatch(/Set\. Warm pack on\. Warm, never hot\..*In through the nose.*Go on\?/s);
    expect(text).not.toMatch(/To change it/);
  });
});

describe('H10 H13 what to use, and what to end on', () => {
  it('names at most three things, each with its warning', async () => {
    const there = await enter();
    const text = await there.say('Alexa, ask gentle back for warm and cool', 'I have no pack');
    expect(text).toMatch(
      /bottle, well wrapped, or a warm towel\. Never boiling\..*frozen peas in a damp towel\. Never bare on skin\./,
    );
  });

  it('says that there is no proof either way', async () => {
    const there = await enter();
    const text = await there.say('Alexa, ask gentle back for warm and cool', 'what should I end on');
    expect(text).toContain("There's no proof either way. End with the one you like.");
  });
});

const consents = ['ACCEPTED', 'DENIED', 'NOT_ANSWERED', 'broken'] as const;
const cases = consents.flatMap((consent) =>
  (['dot', 'no-timers'] as const).flatMap((device) =>
    (['all', 'some', 'none'] as const).map((creation) => ({ consent, device, creation })),
  ),
);

describe('O09 H05 consent, device and creation in every combination', () => {
  it.each(cases)(
    '$consent, $device, $creation set: the plan runs to its end',
    async ({ consent, device, creation }) => {
      const there = await enter({ device });
      await there.say(...asked);
      if (creation === 'some') there.fail({ 'timers.create': { as: 500, after: 2 } });
      if (creation === 'none') there.fail({ 'timers.create': 500 });
      if (consent === 'broken') there.home.fail({ consent: 500 });
      const text = await there.sayAndAnswer('yes', consent === 'broken' ? 'ACCEPTED' : consent);
      const isSet = consent === 'ACCEPTED' && device === 'dot' && creation === 'all';
      expect(there.ours()).toHaveLength(isSet ? 6 : 0);
      if (isSet) return;
      expect(text).toContain('Warm pack on.');
      const rest = await there.say('go on', 'ready', 'ready', 'go on', 'finish');
      expect(rest).toMatch(/^Counted and saved\./);
      expect(Object.values((await there.record())?.counts.contrast ?? {})).toEqual([1]);
      expect(troubles(there)).toEqual([]);
    },
  );
});

describe('F2 told by chimes', () => {
  it('has a chime at every moment at which a timer would speak, and the long one at the end', () => {
    for (const packs of plans) {
      const chimes = chimeTrack(packs).cues.flatMap((cue) => (cue.kind === 'chime' ? [cue] : []));
      const moments = announcementsOf(timelineOfPacks(packs)).filter(({ kind }) => kind !== 'second');
      const starts = chimes.filter(({ at }, i) => at !== (chimes[i - 1]?.at ?? -1) + (chimes[i - 1]?.lasts ?? 0));
      expect(starts.map(({ at }) => at)).toEqual(moments.map(({ after }) => after));
      expect(chimes.at(-1)?.chime).toBe('end');
      expect(chimes.filter(({ chime }) => chime === 'half')).toHaveLength(
        moments.filter(({ kind }) => kind === 'skin').length,
      );
    }
  });

  it('is only for who asks for it: no question and no failure offers it', async () => {
    const there = await enter();
    const heard = await there.say(...asked);
    expect(heard).not.toMatch(/chime/i);
    there.fail({ 'timers.create': 500 });
    expect(await there.sayAndAnswer('yes', 'ACCEPTED')).not.toMatch(/chime/i);
  });

  it('H02 keeps its lengths, says so, and is still told by chimes', async () => {
    const there = await enter();
    await there.say('Alexa, ask gentle back for warm and cool with chimes', 'go on');
    expect(await there.say('three rounds')).toMatch(/^The chimes keep to their own lengths\./);
    expect(await there.say('ready')).toContain('One chime: look at your skin.');
  });

  it('C23 an emergency stops the chimes as well', async () => {
    const there = await enter();
    await there.say('Alexa, ask gentle back for warm and cool with chimes', 'go on', 'ready');
    await there.home.hear();
    await there.pass(60_000);
    await there.say('Alexa, ask gentle back, get help', 'Alexa, ask gentle back to get help');
    await there.home.hear();
    const streams = there.happenings.flatMap((it) => (it.kind === 'stream' ? [it.state] : []));
    expect(streams.at(-1)).toBe('stopped');
  });
});
