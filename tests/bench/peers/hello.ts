import { helloSkill } from './hello-skill.ts';

export const handler = helloSkill();
