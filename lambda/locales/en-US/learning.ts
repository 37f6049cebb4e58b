import type { Learning } from '../../understanding/judging.ts';
import { learnt as asked } from './asked/learnt.ts';
import { learnt as told } from './told/learnt.ts';

export const learning: Learning = { asked, told };
