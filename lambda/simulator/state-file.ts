import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where progress is kept when nobody says where: in the user's data folder (XDG; a relative one does not count). */
export const usualStateFile = ({ XDG_DATA_HOME: data }: Environment, home = homedir()): string =>
  join(data !== undefined && isAbsolute(data) ? data : join(home, '.local', 'share'), 'gentle-back', 'progress.json');
