/** No skill at all: what is left is Node itself. */
export const handler = async () => ({
  version: '1.0',
  response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hello world.</speak>' } },
});
