import { postTo } from '../../../lambda/store/post.ts';
import { helloSkill } from './hello-skill.ts';

const post = postTo(new URL(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? ''));

/** What any persistence costs at the least: one bare POST over node's own client, neither signed nor read. */
export const handler = helloSkill({ before: () => post({}, '{}', 1000) });
