import { routineOf, sequence, type Timeline } from '#protocol';
import type { Outcome } from './reply.ts';
import { setting } from './setting.ts';
import { type State, type Wish, withSession } from './state.ts';
import { asking, dialog, type Turn, withState } from './turn.ts';
import { spoken } from './wording.ts';

export const sleepWish: Wish = { routine: 'sleep' };

/** What leads into sleep is led softly from its first word on. */
export const atNight = (turn: Turn): Turn => withState(turn, withSession(turn.state, { night: true }));

/** What it is made of: minutes of breathing, and of the scan after that. */
const lengths = (): { readonly minutes: number; readonly scan: number } => {
  const { steps } = routineOf('sleep');
  const of = (step: (typeof steps)[number]) =>
    step.kind === 'breathing' ? (step.minutes ?? 0) : step.kind === 'scan' ? (step.versions[0]?.minutes ?? 0) : 0;
  const [minutes = 0, scan = 0] = steps.map(of);
  return { minutes, scan };
};

/** For falling asleep: what it is, and whether the breaths want words; nothing more is asked after that (story 8). */
export const askForWords = (turn: Turn, wish: Wish, first: Timeline): Outcome => {
  const { state } = atNight(turn);
  const lines = [dialog('nightVoice'), dialog('nightRow', lengths())];
  return asking(withSession(state, { wish }), 'words-or-sound', { play: sequence(first, spoken(turn, ...lines)) });
};

/** The breaths begin in words; what was as good as none becomes a few. */
export const withWords = (state: State): State =>
  state.progress.settings.talk === 'quiet' ? setting(state, { talk: 'normal' }) : state;

/** The breaths are tones but for the first three; a scan keeps its few words (M02). */
export const withSoundAlone = (state: State): State => setting(state, { talk: 'quiet' });
