import { composed, fitted, ownTime, type Routine, singleOf } from '#protocol';
import { routineAs } from './packs.ts';
import type { Place } from './progress.ts';
import type { State } from './state.ts';

/** The routine of a place as it is written: one, several in a row, or the row made for the minutes somebody has. */
const written = ({ session, progress }: State, { routine }: Pick<Place, 'routine'>): Routine =>
  routine === ownTime
    ? composed({ ...ownRow, items: session.row ?? ownRow.items }, singleOf)
    : routineAs(progress, routine);

/** A row made for somebody's minutes; its items are worked out when it begins. */
const ownRow = {
  id: ownTime,
  ledger: 'P-BR-BASE',
  kind: 'session',
  stage: 2,
  minutes: 1,
  items: [{ routine: 'breathing', minutes: 1 }],
} as const;

/** The routine of a place as it is led for this person in this session: their position, and without what is left out. */
export const routineFor = (state: State, place: Pick<Place, 'routine'>): Routine =>
  fitted(
    written(state, place),
    {
      position: state.session.position,
      forms: state.session.forms,
      leftOut: [...state.session.leftOut, ...state.progress.leftOut],
    },
    singleOf,
  );

/** Is it led on the floor? */
export const isOnFloor = ({ session }: State, { onFloor }: Routine): boolean =>
  onFloor && (session.position === undefined || session.position === 'floor' || session.position === 'easy');
