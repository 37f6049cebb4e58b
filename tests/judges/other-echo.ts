/**
 * What virtual-alexa does in a process of its own: it replaces parts of `node:http` for all in its process. The process
 * gets a bundle and a skill id as arguments and a `Task` as message, and answers with an `Outcome`.
 */
export type Task = {
  /** Said one after another to the skill, after a launch. */
  readonly conversation: readonly string[];
  /** Only matched against the model. */
  readonly heard: readonly string[];
};

export type Sent = {
  readonly type: string;
  readonly intent?: string;
  readonly slots: Readonly<Record<string, string>>;
};

export type Turn = { readonly sent: Sent; readonly ssml: string; readonly ends: boolean };

/** `heard` holds the requests the words became; `undefined` for words that matched nothing. */
export type Outcome = { readonly turns: readonly Turn[]; readonly heard: readonly (Sent | undefined)[] };

type Request = {
  readonly type: string;
  readonly intent?: { readonly name: string; readonly slots?: Readonly<Record<string, { readonly value?: string }>> };
};
type Handler = (event: { readonly request: Request }, context: unknown) => Promise<unknown>;

const [, , bundle = '', skillId = ''] = process.argv;
// The function before virtual-alexa: its client takes hold of `node:http` as it is, not of a replacement made for Node 8.
const { handler }: { handler: Handler } = await import(bundle);
const { VirtualAlexa } = await import('virtual-alexa');
const model = new URL('../../interaction-models/en-US.json', import.meta.url).pathname;

/** An Echo of theirs before `answer`, and the requests it has sent. */
const echo = (answer: Handler) => {
  const sent: Sent[] = [];
  const alexa = VirtualAlexa.Builder()
    .handler((event: { readonly request: Request }, context: unknown) => {
      const { type, intent } = event.request;
      const slots = Object.entries(intent?.slots ?? {}).map(([name, { value = '' }]) => [name, value] as const);
      sent.push({ type, ...(intent && { intent: intent.name }), slots: Object.fromEntries(slots) });
      return answer(event, context);
    })
    .applicationID(skillId)
    .interactionModelFile(model)
    .create();
  return { alexa, sent };
};

const converse = async (sentences: readonly string[]): Promise<readonly Turn[]> => {
  const { alexa, sent } = echo(handler);
  const answers = [await alexa.launch()];
  for (const sentence of sentences) answers.push(await alexa.utter(sentence));
  return answers.flatMap(({ response }, i) => {
    const request = sent[i];
    return request === undefined
      ? []
      : [{ sent: request, ssml: response.outputSpeech?.ssml ?? '', ends: response.shouldEndSession === true }];
  });
};

const match = async (sentences: readonly string[]): Promise<readonly (Sent | undefined)[]> => {
  const { alexa, sent } = echo(async () => ({ version: '1.0', response: {} }));
  const outcomes: (Sent | undefined)[] = [];
  for (const sentence of sentences) {
    const before = sent.length;
    try {
      await alexa.utter(sentence);
    } catch {
      // It matched nothing, and says so by throwing.
    }
    outcomes.push(sent[before]);
  }
  return outcomes;
};

process.once('message', async ({ conversation, heard }: Task) => {
  const outcome: Outcome = { turns: await converse(conversation), heard: await match(heard) };
  process.send?.(outcome, () => process.exit(0));
});
