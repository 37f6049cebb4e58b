import { describe, expect, it } from 'vitest';
import {
  english,
  type Finding,
  gradeOf,
  grades,
  type Kind,
  lintLine,
  nevers,
  type RuleId,
  ruleIds,
} from '../../lambda/locales/lint/index.ts';
import { everyLine, storeLines, type Written } from './files.ts';

/** Words of routines that are told and not moved to: talks, scans, packs; and getting up, whose steps are the ledger's own. */
const told =
  /^routines\.(?:drinking-plan|salts|sip-lying-down|minute-pause|breath-noticing|mindful-walk|muscle-release|body-scan|[\w-]*massage|side-rest|walking|log-roll-[a-z]+|warm|cool|contrast[\w-]*)\./;

const kindOf = (key: string): Kind => {
  if (key.startsWith('fixed.')) return 'fixed';
  if (/^(?:redFlags|myths)\./.test(key)) return 'ledger';
  if (key.startsWith('asks.')) return key.endsWith('.lead') ? 'line' : 'question';
  if (!key.startsWith('routines.') || told.test(key)) return 'line';
  return /\.(?:name|title|skip|reach|feel|slip|picture|undo|half)$|Name$/.test(key) ? 'line' : 'cue';
};

/** One line for each finding: where it is, which rule, what stands there and what would be right. */
const reported = ({ file }: Written, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ key, rule, found, wanted }) => `${file}, ${key}: ${rule}: found "${found}", right is: ${wanted}`);

/** What a line says of another one is judged where that stands. */
const ownWords = (text: string): string => text.replace(/\$t\([^)]*\)/g, 'this');

const lint = (line: Written, text = line.text): readonly string[] =>
  reported(line, lintLine({ key: line.key, text: ownWords(text), kind: kindOf(line.key) }));

describe('every line', () => {
  it('stands in a file', () => {
    expect(everyLine.length).toBeGreaterThan(1200);
    expect(everyLine.filter(({ file }) => file === 'no file')).toEqual([]);
    const files = new Set(everyLine.map(({ file }) => file));
    for (const name of ['dialog.ts', 'packs.ts', 'routines/lying.ts', 'explainers.ts', 'fixed.ts'])
      expect([...files]).toContain(`lambda/locales/en-US/${name}`);
  });

  it('K08 keeps every rule of its kind, the never lists of the ledger and its reading grade among them', () => {
    const own = everyLine.filter(({ text }) => !/^\$t\([^)]*\)$/.test(text));
    expect(own.flatMap((line) => lint(line))).toEqual([]);
    expect(
      gradeOf(
        own.map(({ text }) => ownWords(text)),
        english,
      ),
    ).toBeLessThanOrEqual(grades.aim);
  });

  it('K08 of the page in the store makes no claim that the skill may not make', () => {
    const claims = (line: Written) =>
      lintLine({ key: line.key, text: line.text, kind: 'line' }).filter(({ rule }) =>
        ['5.1', 'N08', 'never'].includes(rule),
      );
    expect(storeLines.length).toBeGreaterThan(15);
    expect(storeLines.flatMap((line) => reported(line, claims(line)))).toEqual([]);
  });
});

const breaches: readonly (readonly [key: string, rule: RuleId, text: string, file: string])[] = [
  ['fixed.sf1', 'C03', `${'word '.repeat(30)}.`, 'lambda/locales/en-US/fixed.ts'],
  ['asks.ready.ask', 'C05', 'Say ready.', 'lambda/locales/en-US/asks.ts'],
  ['asks.ready.ask', 'N01', 'Does it hurt?', 'lambda/locales/en-US/asks.ts'],
  ['fixed.sf1s', 'C24', 'Fever: good night.', 'lambda/locales/en-US/fixed.ts'],
  ['routines.pelvic-tilts.press', 'C02', 'Bend one knee and roll over.', 'lambda/locales/en-US/routines/lying.ts'],
  ['routines.pelvic-tilts.press', 'C33', "Roll to three o'clock.", 'lambda/locales/en-US/routines/lying.ts'],
  ['dialog.fine.0', '5.1', 'It has been damaged.', 'lambda/locales/en-US/dialog.ts'],
  ['dialog.packsOff', 'N08', "I'll call somebody.", 'lambda/locales/en-US/packs.ts'],
  ['cues.noHurry', 'C28', 'One minute, two minutes, three minutes.', 'lambda/locales/en-US/cues.ts'],
  [
    'programme.nextTime',
    'C27',
    'Respiration facilitates parasympathetic activity throughout early rehabilitation of every lumbar injury, especially initially.',
    'lambda/locales/en-US/programme.ts',
  ],
];

describe('a breach', () => {
  const [line] = everyLine.filter(({ key }) => key === 'routines.pelvic-tilts.feel');

  it.each(nevers.flatMap(({ ledger, never, right }) => never.map((phrase) => [ledger, phrase, right] as const)))(
    'of %s is found: %s',
    (ledger, phrase, right) => {
      if (line === undefined) return expect.unreachable();
      expect(lint(line, `You may feel that it ${phrase}.`)).toContain(
        `lambda/locales/en-US/routines/lying.ts, routines.pelvic-tilts.feel: never: found "${phrase}", right is: ${ledger}: ${right}`,
      );
    },
  );

  it('is found in any spelling, and not inside another word', () => {
    if (line === undefined) return expect.unreachable();
    expect(lint(line, 'It’s ALL Stress.').join()).toMatch(/never: found "it's all stress"/i);
    expect(lint(line, 'Put the masked ball away.').join()).not.toContain('never');
    expect(lint(line, 'Muscle release.').join()).not.toContain('never');
  });

  it.each(breaches)('in %s of %s is told with its file, its key, and what is right', (key, rule, text, file) => {
    const [written] = everyLine.filter((one) => one.key.startsWith(key));
    if (written === undefined) return expect.unreachable();
    const found = lint(written, text).filter((told) => told.includes(`: ${rule}: `));
    expect(found.length).toBeGreaterThan(0);
    for (const told of found)
      expect(told).toMatch(new RegExp(`^${file}, ${written.key}: ${rule}: found ".+", right is: .+$`));
  });

  it('of each rule is among those above, but for names, which are no lines', () => {
    const shown = [...breaches.map(([, rule]) => rule), 'never', '5.3'];
    expect([...new Set(shown)].toSorted()).toEqual([...ruleIds].toSorted());
  });
});
