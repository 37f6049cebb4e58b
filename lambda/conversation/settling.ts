import { compile, less, ms, type Opening, reached, seconds, type Timeline } from '#protocol';
import { type Settled, type Unfolded, unfolded } from './doing.ts';
import { flownOn } from './flowing.ts';
import { changed, withSession } from './state.ts';
import { type Turn, withState } from './turn.ts';

/** What has been under way since the last reply, as sound. */
const underWay = ({ routine, part, delivery, doing }: Unfolded, lead: Opening['lead']): Timeline =>
  compile(routine, part, delivery, { from: Math.max(0, doing.place.offset), lead });

/** An answer this close to the end means that the part was heard: the voice is a little quicker than its estimate. */
const nearEnd = seconds(5);

/** How far the sound under way has come: the resume point reached, the size of the part when it is over. */
const heardUpTo = (turn: Turn, activity: Unfolded): number => {
  const { doing, size } = activity;
  const { playing, place } = doing;
  if (playing === undefined) return place.offset;
  const timeline = underWay(activity, playing.lead);
  const elapsed = ms(Math.max(0, Math.round(turn.now - playing.since)));
  const over = elapsed >= less(timeline.lasts, nearEnd);
  const mark = over ? size : (reached(timeline, elapsed)?.number ?? Math.max(0, place.offset));
  return playing.cut === undefined ? mark : Math.min(mark, playing.cut);
};

/** Reads the clock once, at the start of a turn: from here on the place is where the person is. */
export const settled = (turn: Turn): Settled => {
  const { doing } = turn.state.session;
  const activity = doing === undefined ? undefined : unfolded(turn, doing);
  if (doing === undefined || activity === undefined) return { turn, interrupted: false };
  const offset = heardUpTo(turn, activity);
  const flown = offset >= activity.size ? flownOn(turn, activity) : undefined;
  if (flown !== undefined) return settled(flown);
  const place = { ...doing.place, step: activity.part.index, offset };
  const stopped = changed(doing, { place, playing: undefined, begun: offset > 0 ? true : doing.begun });
  const moved = withState(turn, withSession(turn.state, { doing: stopped }));
  return {
    turn: moved,
    activity: { ...activity, doing: stopped },
    interrupted: doing.playing !== undefined && offset < (doing.playing.cut ?? activity.size),
  };
};
