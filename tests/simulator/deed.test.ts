import { describe, expect, it } from 'vitest';
import { type Deed, deedIn, noteOf } from '../../lambda/simulator/deed.ts';

const deeds: readonly Deed[] = [
  { kind: 'reboot' },
  { kind: 'person', person: 'p2' },
  { kind: 'person', person: undefined },
  { kind: 'echo', echo: 'kitchen', device: 'show' },
  { kind: 'echo', echo: 'kitchen', device: undefined },
  { kind: 'echo', echo: '', device: undefined },
  { kind: 'press', button: 'next' },
  { kind: 'otherAudio' },
  { kind: 'permission', scope: 'timers', answer: 'NOT_ANSWERED' },
  { kind: 'fail', failing: { function: 3000, stream: 'MEDIA_ERROR_UNKNOWN' } },
  { kind: 'fail', failing: { services: { timers: 403, 'reminders.create': 'hang' } } },
  { kind: 'fail', failing: { services: 'none' } },
  { kind: 'permit', scope: 'timers', status: 'GRANTED' },
  { kind: 'disable' },
];

describe('what happens around a conversation', () => {
  it.each(deeds.map((deed) => [noteOf(deed), deed] as const))('"%s" reads back as the same', (note, deed) => {
    expect(deedIn(note)).toEqual(deed);
  });

  it('is nothing where a note tells of something else', () => {
    expect(deedIn('the cat sleeps')).toBeUndefined();
  });

  it('that cannot be done says what would be right', () => {
    expect(() => deedIn('the button "eject" is pressed')).toThrow('expected {"press":"next"');
    expect(() => deedIn('goes wrong: {"moon":1}')).toThrow('expected {"fail":{');
  });
});
