import { randomTurnsHold } from './turns-suite.ts';

randomTurnsHold(0, 2);
