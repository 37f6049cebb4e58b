import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Bill, firstNight, monthlyBill, totalOf, watched } from '../../infra/cost.ts';
import { deploy } from '../../infra/deploy.ts';
import { type LogQuery, queries } from '../../infra/log-queries.ts';
import { movingSteps } from '../../infra/metrics.ts';
import { manifestOf, packageBreaches } from '../../infra/skill-package.ts';
import { readModelFile, shipped } from '../../interaction-models/shipped.ts';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { uses } from '../../lambda/alexa/uses.ts';
import { healthWordIn } from '../../lambda/contract/health-word.ts';
import { fresh, lifetime } from '../../lambda/conversation/progress.ts';
import { logger } from '../../lambda/log.ts';
import { replay } from '../../lambda/simulator/golden.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { day, house, household, now, ours, recordsOf, regular } from '../alexa/bench.ts';
import { type Seen, stageFor } from '../conversations/stage.ts';
import { fakeAccount, placeOf } from '../infra/fake-account.ts';
import { deployment, templateIn, templatesOf } from '../infra/templates.ts';
import { roomFor } from './evening.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const { evening } = await roomFor();
const own = {
  ...deployment,
  skill: { vendorId: 'M1ABCDEF2GHIJK', secret: 'gentle-back/alexa' },
  privacyPolicyUrl: 'https://back.clinic/privacy',
  termsOfUseUrl: 'https://back.clinic/terms',
};
const lambda = templateIn(templatesOf(), 'GentleBack-Function-NA');

describe('one command', () => {
  const account = fakeAccount();
  const place = placeOf(own, account.outside);
  afterAll(place.leave);

  it('O04 deploys all, and a second time changes nothing', async () => {
    await deploy(place);
    const before = new Map(account.stacks);
    expect([...before.keys()].sort()).toEqual([
      'GentleBack-Function-NA',
      'GentleBack-Progress',
      'GentleBack-Skill',
      'GentleBack-Sound',
    ]);
    await deploy(place);
    expect(new Map(account.stacks)).toEqual(before);
    // What is only done the first time is not done again.
    const functions = account.ran.filter((line) => line.startsWith('cdk deploy GentleBack-Function'));
    expect(functions).toHaveLength(3);
  });
});

describe('what it costs', () => {
  const page = textOf('infra/pages/operating.md');
  const bills = [10_000, 1_000_000].map((daily) => monthlyBill(daily, firstNight, watched));
  const rows: readonly (readonly [string, (bill: Bill) => number])[] = [
    ['the function', (bill) => bill.function],
    ['the table', (bill) => bill.table],
    ['the sound', (bill) => bill.sound],
    ['the log', (bill) => bill.log],
    ['metrics and alarms', (bill) => bill.watching],
    ['all of it', totalOf],
  ];

  it('O05 for ten thousand and for a million a day stands on the page for operators', () => {
    for (const [name, of] of rows) {
      expect(page).toContain(`| ${name} | ${bills.map((bill) => of(bill).toFixed(2)).join(' | ')} |`);
    }
    expect(totalOf(monthlyBill(100, firstNight, { metrics: 10, alarms: 10 }))).toBeLessThan(0.02);
  });

  it('O05 is reckoned from the first night as it is, and from no fewer alarms than there are', async () => {
    const seen: Seen = { happenings: [], log: [], calls: [] };
    const [scene = ''] = textOf('tests/conversations/en-US/01-first-night.txt').split(/\n(?=# )/);
    await replay(scene, await stageFor('en-US', seen));
    const sounds = seen.happenings.flatMap((each) =>
      each.kind === 'sound' && each.file !== undefined ? [each.lasts] : [],
    );
    const milliseconds = sounds.reduce<number>((total, lasts) => total + lasts, 0);
    // 48,000 bits a second are 6 bytes a millisecond.
    expect({ files: sounds.length, sound: milliseconds * 6 }).toEqual({
      files: firstNight.files,
      sound: firstNight.sound,
    });
    expect(lambda.all('AWS::CloudWatch::Alarm').length).toBeLessThanOrEqual(watched.alarms);
    expect(5 + [...movingSteps.values()].flat().length).toBeLessThanOrEqual(watched.metrics);
  });
});

describe('rehearsals', () => {
  it('O06 are held by themselves, and who is told hears within fifteen minutes that they fail', () => {
    const [rule] = lambda.all('AWS::Events::Rule');
    expect(rule?.Properties).toMatchObject({ ScheduleExpression: 'rate(5 minutes)', State: 'ENABLED' });
    const [alarm] = lambda.all('AWS::CloudWatch::Alarm').filter(({ id }) => id.includes('Rehearsals'));
    const { Period, EvaluationPeriods } = alarm?.Properties ?? {};
    expect(Number(Period) * Number(EvaluationPeriods)).toBeLessThanOrEqual(15 * 60);
    expect(alarm?.Properties).toMatchObject({ TreatMissingData: 'breaching', AlarmActions: [expect.anything()] });
  });
});

/** Names in a query that must be fields of a log line. */
const fieldsIn = ({ lines }: LogQuery): readonly string[] => {
  const known =
    /^(filter|stats|sort|limit|by|as|and|or|in|not|like|count|sum|pct|bin|ispresent|strcontains|desc|asc|percent|turns|halts|smaller|repeats|lines|p\d+|\d+h?)$/;
  const text = lines.join(' ').replace(/"[^"]*"|\d+h/g, ' ');
  return [...new Set([...text.matchAll(/[A-Za-z]\w*/g)].map(([word]) => word))].filter((word) => !known.test(word));
};

describe('the log', () => {
  it('O07 answers five questions: stops, steps that are halted, misses, failures with timers, reply time', async () => {
    expect(queries).toHaveLength(5);
    const [, listed = ''] = /const fields = \[(.*?)\]/s.exec(textOf('lambda/log.ts')) ?? [];
    const allowed = [...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '');
    for (const query of queries) {
      const fields = fieldsIn(query);
      expect(fields.length, query.name).toBeGreaterThan(0);
      expect(
        fields.filter((field) => !allowed.includes(field)),
        query.name,
      ).toEqual([]);
      expect(textOf('infra/pages/operating.md')).toContain(`${query.lines.join('\n| ')}\n`);
    }
    const all = queries.flatMap(fieldsIn);
    for (const field of ['routineId', 'step', 'command', 'stateId', 'timerRow', 'errorClass', 'latency']) {
      expect(all).toContain(field);
    }
  });

  it('O07 has the words that the questions look for', async () => {
    const room = await evening({ notice: 3, level: 'middle', done: ['pelvic-tilts'] });
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    await room.interrupt(20, 'smaller');
    await room.interrupt(20, 'that hurts');
    await room.say('flibbertigibbet', 'stop');
    const commands = room.log.map(({ command }) => command);
    for (const command of ['smaller', 'halt', 'noMatch']) expect(commands).toContain(command);
    expect(
      room.log.some(({ command, routineId, step }) => command === 'halt' && routineId === 'pelvic-tilts' && step === 0),
    ).toBe(true);
  });

  it('O07 tells of an answer that Alexa refused', async () => {
    const lines: Record<string, unknown>[] = [];
    const clock = () => now;
    const log = logger((line) => lines.push(JSON.parse(line)), { namespace: 'GentleBack', clock });
    const skill = createSkill({ progress: memoryStore({ clock }), clock, log, audioBase: soundBase, skillId: ours });
    const error = { type: 'INVALID_RESPONSE', message: 'The text said by somebody' };
    const application = { applicationId: ours };
    const request = { type: 'SessionEndedRequest', requestId: 'r', locale: 'en-US', reason: 'ERROR', error };
    await skill({
      version: '1.0',
      session: { application, new: false },
      context: { System: { application } },
      request,
    });
    expect(lines[0]).toMatchObject({ requestType: 'SessionEndedRequest', errorClass: 'INVALID_RESPONSE', refusals: 1 });
    expect(JSON.stringify(lines)).not.toContain('somebody');
  });

  it('Y08 metrics, alarms, queries and stacks carry no word of health, and metrics no more than their line', () => {
    const names = [
      ...queries.map(({ name }) => name),
      ...queries.flatMap(({ lines }) => lines),
      ...lambda
        .all('AWS::CloudWatch::Alarm')
        .flatMap(({ id, Properties }) => [id, String(Properties.AlarmDescription)]),
      ...[...movingSteps.values()].flat(),
    ];
    expect(names.flatMap((name) => healthWordIn(name) ?? [])).toEqual([]);
    const lines: string[] = [];
    logger((line) => lines.push(line), { namespace: 'GentleBack', clock: () => now })({
      command: 'halt',
      latency: 1,
      routineId: 'it hurts here',
      step: 0,
      utterance: 'ow',
    });
    expect(lines.join('')).not.toMatch(/hurt|ow"|place/);
  });
});

describe('the kill switch', () => {
  const clock = () => now;
  /** The skill with something switched off, and a person who was in the middle of pelvic tilts. */
  const skillWith = (switchedOff: () => Promise<string>) =>
    createSkill({
      progress: memoryStore({ clock, held: { records: recordsOf([household, { ...regular, schemaVersion: 2 }]) } }),
      clock,
      log: () => {},
      audioBase: soundBase,
      skillId: ours,
      switchedOff,
    });
  const asked = (intent: string, slots: object, attributes: object = {}) => {
    const [application, user] = [{ applicationId: ours }, { userId: household.userId }];
    const session = { new: Object.keys(attributes).length === 0, sessionId: 's', application, user, attributes };
    const request = { type: 'IntentRequest', requestId: 'r', locale: 'en-US', intent: { name: intent, slots } };
    return {
      version: '1.0',
      session,
      context: { System: { application, user, device: { supportedInterfaces: {} } } },
      request,
    };
  };
  const slot = (name: string, id: string) => ({
    [name]: {
      name,
      value: id,
      resolutions: {
        resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] }],
      },
    },
  });
  const wordsOf = (answer: unknown) => JSON.stringify(answer);

  it('O11 takes a move and an answer away, and gives them back, with no release', async () => {
    let text = 'nothing';
    const skill = skillWith(async () => text);
    const tilts = asked('StartRoutineIntent', slot('routine', 'pelvic-tilts'));
    const ice = asked('QuestionIntent', slot('myth', 'ice'));
    const [ledBefore, answeredBefore] = [wordsOf(await skill(tilts)), wordsOf(await skill(ice))];
    expect(ledBefore).not.toContain('leaving that one out');
    text = 'pelvic-tilts myths.ice';
    expect(wordsOf(await skill(tilts))).toContain('leaving that one out today');
    expect(wordsOf(await skill(ice))).toContain('A doctor or pharmacist can tell you');
    text = 'nothing';
    expect([wordsOf(await skill(tilts)), wordsOf(await skill(ice))]).toEqual([ledBefore, answeredBefore]);
  });

  it('O11 cannot switch off a safety line, and keeps no call for help waiting', async () => {
    const all = Object.keys(shipped['en-US']?.locale.words.fixed ?? {}).map((key) => `fixed.${key}`);
    const help = asked('GetHelpIntent', {});
    const usual = wordsOf(await skillWith(async () => 'nothing')(help));
    expect(wordsOf(await skillWith(async () => all.join(' '))(help))).toBe(usual);
    // A switch that never answers.
    expect(wordsOf(await skillWith(() => new Promise(() => {}))(help))).toBe(usual);
  });
});

describe('retention', () => {
  it('Y07 is ninety days from the last write, and the same in the table, the pages and what is said', async () => {
    expect(lifetime).toBe(90 * day);
    const held = { records: {} };
    const clock = () => now;
    const store = memoryStore({ clock, held });
    await store.save(household, { ...fresh('v'), expires: now + lifetime });
    expect(JSON.stringify(held)).toContain(String(now + lifetime));
    const { Properties } = templateIn(templatesOf(), 'GentleBack-Progress').only('AWS::DynamoDB::GlobalTable');
    expect(Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'expiresAt', Enabled: true });
    expect(textOf('infra/pages/privacy-policy.md')).toContain('Ninety days after your last change.');
    const room = await evening({ notice: 3 });
    const { words } = await room.say('Alexa, ask gentle back what have you stored');
    expect(words).toMatch(/ninety days/i);
  });
});

describe('the manifest', () => {
  const models = Object.fromEntries(Object.keys(shipped).map((locale) => [locale, readModelFile(locale)]));
  const sources = (folder: string): string =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('uses.ts'))
      .map((file) => textOf(join(folder, file)))
      .join('\n');

  it('V25 the package breaks no rule of Alexa, and each mistake in it is found', () => {
    const manifest = manifestOf(own);
    expect(packageBreaches(manifest, models)).toEqual([]);
    const broken = (change: (text: string) => string) =>
      packageBreaches(JSON.parse(change(JSON.stringify(manifest))), models).length;
    expect(broken((text) => text.replaceAll('not medical advice', 'good advice'))).toBeGreaterThan(0);
    expect(broken((text) => text.replace('Alexa, open gentle back"', 'Alexa, open gently back"'))).toBeGreaterThan(0);
    expect(broken((text) => text.replace('AUDIO_PLAYER', 'VIDEO_APP'))).toBeGreaterThan(0);
    expect(broken((text) => text.replaceAll('https://back.clinic', 'http://back.clinic'))).toBeGreaterThan(0);
    expect(packageBreaches(manifest, {})).not.toEqual([]);
  });

  it('Y05 the manifest declares what the code uses, and nothing else', () => {
    const code = sources('lambda/alexa') + sources('lambda/conversation');
    const interfaces = [
      ...(/'AudioPlayer\.(Play|Stop)'/.test(code) ? ['AUDIO_PLAYER'] : []),
      ...(/'Alexa\.Presentation\.APLA?\.\w+'/.test(code) ? ['ALEXA_PRESENTATION_APL'] : []),
    ];
    expect([...uses.interfaces].sort()).toEqual(interfaces.sort());
    const permissions = new Set([...code.matchAll(/'(alexa::[\w:]+)'/g)].map(([, scope]) => scope ?? ''));
    expect([...uses.permissions].sort()).toEqual([...permissions].sort());
    const events = new Set([...code.matchAll(/'AlexaSkillEvent\.(\w+)'/g)].map(([, event = '']) => event));
    expect(uses.events.map((name) => name.replace('_', '').toLowerCase())).toEqual(
      [...events].map((name) => name.toLowerCase()),
    );
    expect(house.world.manifest).toBe(uses);
  });
});
