import type { Happening } from './happening.ts';
import type { Paint } from './paint.ts';
import type { Role } from './speech.ts';
import { type Layout, lengthText, partsText, transcriptLines } from './transcript.ts';
import { wrap } from './wrap.ts';

const leads: Readonly<Record<Role, string>> = {
  say: ' Echo: ',
  reprompt: '   ... ',
  timer: 'Timer: ',
  reminder: 'Alexa: ',
  alexa: 'Alexa: ',
};

const ending = {
  skill: '',
  exit: ': you left',
  silence: ': nobody spoke',
  failure: ': the skill failed',
  replaced: '',
  reboot: ': the power failed',
} as const;

/** Tells what happens as it happens: each stretch of speech and each sound as it begins. */
export const liveTranscript = (layout: Layout, paint: Paint): ((happening: Happening) => readonly string[]) => {
  /** Who was heard last; what goes on from there is only indented. */
  let voice: Role | undefined;

  const heard = (role: Role, text: string): readonly string[] => {
    if (text === '') return [];
    const lead = voice === role ? '       ' : leads[role];
    voice = role;
    return wrap(lead, text, layout.width);
  };
  const aside = (text: string) => wrap('       ', `[${text}]`, layout.width).map(paint.faint);

  return (happening) => {
    switch (happening.kind) {
      case 'speech':
        return heard(happening.role, happening.text).map(happening.role === 'alexa' ? paint.alarming : paint.strong);
      case 'sound': {
        const { file, lasts, role } = happening;
        const part =
          file === undefined ? ({ kind: 'pause', lasts } as const) : ({ kind: 'sound', file, lasts } as const);
        return heard(role, partsText([part], layout.sounds)).map(paint.faint);
      }
      case 'mic':
        voice = undefined;
        if (happening.state === 'open') return aside(`the microphone is open for ${lengthText(happening.lasts)}`);
        return happening.state === 'closed' && !happening.heard ? aside('nobody spoke') : [];
      case 'session':
        voice = undefined;
        return happening.state === 'open' ? [] : aside(`the session has ended${ending[happening.why]}`);
      case 'response':
        voice = undefined;
        return [];
      case 'request':
        return transcriptLines(happening, layout).map(paint.faint);
      case 'stream':
      case 'consent':
      case 'timer':
      case 'reminder':
      case 'service':
        voice = undefined;
        return transcriptLines(happening, layout).map(paint.faint);
      case 'violation':
      case 'error':
        return transcriptLines(happening, layout).map(paint.alarming);
      default:
        return happening satisfies never;
    }
  };
};
