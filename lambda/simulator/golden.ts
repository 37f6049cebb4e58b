import type { World } from '../contract/world.ts';
import { type Clock, simulatedClock } from './clock.ts';
import { obey } from './deed.ts';
import type { Happening } from './happening.ts';
import { createHome, type Home } from './home.ts';
import type { LanguageModel } from './model.ts';
import { type Act, readScript, type Scene, type ScriptLine } from './script.ts';
import type { Skill } from './skill.ts';
import type { Sounds } from './sounds.ts';
import { noteLines, outcomeOf, transcriptLines } from './transcript.ts';

/** What the scenes of a transcript are played with. */
export type Stage = {
  /** The skill with what the scene says is stored; its clock is the scene's. */
  readonly skill: (scene: Scene, clock: Clock) => Skill | Promise<Skill>;
  readonly model: (locale: string) => LanguageModel;
  readonly world: World;
  readonly sounds: Sounds;
  /** The skill calls Alexa's services. */
  readonly isOnline?: boolean;
  /** Told everything that happens beside what the transcript shows. */
  readonly watch?: (happening: Happening) => void;
};

const width = 100;

/** What a line claims the time came to. "Closes" and "simply ends" are endings too. */
const claims = (note: string): string =>
  [
    ...(/the reprompt plays/.test(note) ? ['the reprompt plays'] : []),
    ...(/the session (?:simply )?(?:ends|closes)/.test(note) ? ['the session ends'] : []),
  ].join(', ');

/** The line itself where what it claims came true, else the line with what did. */
const passLines = (line: ScriptLine, note: string, outcome: string): readonly string[] => {
  if (claims(note) === outcome) return [line.text];
  const bare = note.replace(/;.*$/, '');
  return noteLines(outcome === '' ? bare : `${bare}; ${outcome}`, width);
};

const play = async (home: Home, act: Act, interrupts: boolean): Promise<void> => {
  switch (act.kind) {
    case 'say':
      if (!interrupts) await home.hear();
      return home.say(act.words);
    case 'pass':
      if (act.afterSpeech) await home.hear();
      return home.pass(act.ms);
    case 'deed':
      return obey(home, act.deed);
    default:
      return act satisfies never;
  }
};

const playScene = async (
  scene: Scene,
  { skill, model, world, sounds, isOnline = false, watch }: Stage,
): Promise<readonly string[]> => {
  const { locale, device } = scene;
  const clock = simulatedClock(scene.start);
  let happenings: Happening[] = [];
  const emit = (happening: Happening) => {
    happenings.push(happening);
    watch?.(happening);
  };
  const home = createHome({
    skill: await skill(scene, clock),
    model: model(locale),
    world,
    clock,
    locale,
    device,
    emit,
    isOnline,
  });

  const lines: string[] = [];
  let timePassed = false;
  for (const line of scene.lines) {
    const { act } = line;
    if (act === undefined) {
      lines.push(line.text);
      continue;
    }
    happenings = [];
    // The wake word over speech, after some of it has been heard, is barge-in; anything else waits for the end.
    await play(home, act, timePassed && /^alexa\b/i.test(act.kind === 'say' ? act.words : ''));
    timePassed = act.kind === 'pass' && !act.afterSpeech;
    lines.push(...(act.kind === 'pass' ? passLines(line, act.note, outcomeOf(happenings)) : [line.text]));
    lines.push(...happenings.flatMap((happening) => transcriptLines(happening, { width, sounds, intents: false })));
  }
  home.close();
  return lines;
};

/**
 * Plays the `You:` and `--` lines of a transcript and writes Echo's side anew: a transcript that holds comes out as it
 * went in. Scenes follow one another, each on an Echo of its own.
 * @throws ScriptError for a line nobody could play
 */
export const replay = async (text: string, stage: Stage): Promise<string> => {
  const lines: string[] = [];
  for (const scene of readScript(text)) lines.push(...(await playScene(scene, stage)));
  return `${lines.join('\n')}\n`;
};
