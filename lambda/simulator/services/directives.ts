import * as z from 'zod';
import type { Breach } from '../../contract/breach.ts';
import { parseSsml, segmentsIn } from '../../contract/ssml.ts';
import type { World } from '../../contract/world.ts';
import { type Part, toParts } from '../speech.ts';
import { type Answer, refused } from './answer.ts';
import { readBody, unlike } from './body.ts';
import type { Call, Endpoint } from './call.ts';

/** What the skill says ahead of its answer. */
export type Ahead = {
  readonly requestId: string;
  readonly deviceId: string;
  readonly say: readonly Part[];
};

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/send-the-user-a-progressive-response.html */
const perRequest = 5;
/** Ms of one speech. */
const longest = 30_000;
/** UTF-16 units of one speech. Only half remembered, so more is heard with a warning. */
const characters = 600;

const answerable: ReadonlySet<string | undefined> = new Set(['LaunchRequest', 'IntentRequest']);

const schema = z.object({
  header: z.object({ requestId: z.string() }),
  directive: z.object({ type: z.literal('VoicePlayer.Speak'), speech: z.string() }),
});

/** These errors have a number for a code. */
const no = (status: 400 | 403, message: string): Answer => refused(status, status, message);

const warnings = (speech: string): readonly Breach[] =>
  speech.length <= characters
    ? []
    : [
        {
          rule: '1.6.4',
          severity: 'warning',
          where: '$.directive.speech',
          found: `${speech.length} characters`,
          wanted: `at most ${characters}`,
        },
      ];

/** The directive service: words while the answer is still being made, contract section 1.6. */
export const directivesEndpoint = (
  world: World,
  deliver: (ahead: Ahead) => void,
  breached: (breaches: readonly Breach[]) => void,
): Endpoint<'directives'> => {
  const sent = new Map<string, number>();

  const speak = ({ access, body }: Call): Answer => {
    const { requestId, deviceId, locale, answering } = access;
    const request = readBody(body, schema);
    if (!request.ok) return no(400, request.message);
    const { header, directive } = request.value;
    if (header.requestId !== requestId) return no(400, unlike('$.header.requestId', requestId, header.requestId));
    if (!answerable.has(answering)) {
      return no(403, `expected a LaunchRequest or an IntentRequest to be unanswered, got ${answering ?? 'none'}`);
    }
    const count = sent.get(requestId) ?? 0;
    if (count >= perRequest) return no(403, `expected at most ${perRequest} for one request, got one more`);

    const ssml = parseSsml(directive.speech);
    if (!ssml.ok) {
      const [{ line, column, found, wanted }] = ssml.faults;
      const where = `$.directive.speech, line ${line}, column ${column}`;
      return no(400, `${where}: expected ${wanted}, got ${found}`);
    }
    const say = toParts(segmentsIn(ssml.root), locale, world);
    if (say.length === 0) return no(400, unlike('$.directive.speech', 'something to be heard', directive.speech));
    const lasts = say.reduce((total, part) => total + part.lasts, 0);
    if (lasts > longest) return no(400, `$.directive.speech: expected at most ${longest} ms, got about ${lasts} ms`);

    sent.set(requestId, count + 1);
    breached(warnings(directive.speech));
    deliver({ requestId, deviceId, say });
    return { status: 204 };
  };

  return { 'directives.send': speak };
};
