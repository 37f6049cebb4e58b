import { oneOf, shown } from '../message.ts';
import { docs, type Rule } from '../rule.ts';
import { declares } from '../world.ts';

/**
 * Interface the manifest must declare for a directive to be accepted; `undefined` for those that need none, and for Play,
 * whose own rule asks for it.
 */
const directives = new Map<string, string | undefined>([
  ['AudioPlayer.Play', undefined],
  ['AudioPlayer.Stop', 'AUDIO_PLAYER'],
  ['AudioPlayer.ClearQueue', 'AUDIO_PLAYER'],
  ['Alexa.Presentation.APLA.RenderDocument', undefined],
  ['Connections.SendRequest', undefined],
  ['Connections.StartConnection', undefined],
  ['Dialog.ElicitSlot', undefined],
  ['Dialog.ConfirmSlot', undefined],
  ['Dialog.ConfirmIntent', undefined],
  ['Dialog.Delegate', undefined],
  ['Dialog.UpdateDynamicEntities', undefined],
  ['Tasks.CompleteTask', undefined],
]);

/** The one directive documented for a reprompt. */
const inReprompt = ['Alexa.Presentation.APLA.RenderDocument'];

export const directive: Rule = {
  id: 'V14',
  severity: 'error',
  asks: 'Each directive is one a voice skill uses, and the manifest declares its interface.',
  page: docs('custom-skills/request-and-response-json-reference.html#response-object'),
  *faults({ directives: given, world }) {
    for (const { where, type, role } of given) {
      const known = role === 'speech' ? [...directives.keys()] : inReprompt;
      const needs = directives.get(type ?? '');
      if (!known.includes(type ?? '')) yield { where: `${where}.type`, found: shown(type), wanted: oneOf(known) };
      else if (needs !== undefined && !declares(world, 'interfaces', needs)) {
        yield { where: `${where}.type`, found: `${type}`, wanted: `${needs} among the interfaces of the manifest` };
      }
    }
  },
};
