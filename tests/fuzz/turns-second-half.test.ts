import { randomTurnsHold } from './turns-suite.ts';

randomTurnsHold(1, 2);
