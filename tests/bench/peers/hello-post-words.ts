import { createHmac } from 'node:crypto';
import { createInstance } from 'i18next';
import { postTo } from '../../../lambda/store/post.ts';
import { helloSkill } from './hello-skill.ts';

const post = postTo(new URL(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? ''));

/** One sentence by its key, and one POST with an HMAC: what words in several languages and a signature cost as well. */
export const handler = helloSkill({
  before: async () => {
    const words = createInstance();
    await words.init({
      lng: 'en-US',
      initAsync: false,
      resources: { 'en-US': { translation: { hello: 'Hello world.' } } },
    });
    const body = JSON.stringify({ text: words.t('hello') });
    return post({ signature: createHmac('sha256', 'key').update(body).digest('hex') }, body, 1000);
  },
});
