import { declares, type World } from '../contract/world.ts';
import type { Account } from './account.ts';
import type { Consent } from './consent.ts';
import type { ConsentAnswer, Event } from './happening.ts';
import type { Language } from './language.ts';
import type { Foreign } from './request.ts';
import { textOf, type Word } from './words.ts';

export type QuestioningOptions = {
  readonly language: Language;
  readonly invocationName: string;
  readonly world: World;
  readonly account: Account;
  readonly emit: (event: Event) => void;
  readonly consentTo: (scopes: readonly string[]) => ConsentAnswer | 'broken' | undefined;
  /** Says Alexa's question and opens the microphone. */
  readonly speak: (text: string) => Promise<void>;
  /** Brings the answer to the skill. */
  readonly answer: (body: Foreign) => Promise<void>;
};

/** Alexa asks for a permission on behalf of a skill, contract 5.4: twice at most, and then it counts as not answered. */
export type Questioning = {
  readonly isOpen: () => boolean;
  readonly ask: (consent: Consent) => Promise<void>;
  readonly hear: (words: readonly Word[]) => Promise<void>;
  readonly unheard: () => Promise<void>;
  readonly forget: () => void;
};

export const questioning = (options: QuestioningOptions): Questioning => {
  const { language, world, account, emit } = options;
  let open: { readonly consent: Consent; readonly isAgain: boolean } | undefined;

  const put = async (consent: Consent, isAgain: boolean) => {
    open = { consent, isAgain };
    const [scope = ''] = consent.scopes;
    emit({ kind: 'consent', state: 'asked', scope });
    await options.speak(language.consentQuestion(options.invocationName, scope));
  };
  const close = async (consent: Consent, answer: ConsentAnswer) => {
    open = undefined;
    for (const scope of consent.scopes) {
      emit({ kind: 'consent', state: 'answered', scope, answer });
      if (answer !== 'NOT_ANSWERED') account.permit(scope, answer === 'ACCEPTED' ? 'GRANTED' : 'DENIED');
    }
    // Where nobody answers, the app asks once more with a card.
    await options.answer(consent.answered(answer, answer === 'NOT_ANSWERED'));
  };
  const unheard = async () => {
    if (open === undefined) return;
    const { consent, isAgain } = open;
    await (isAgain ? close(consent, 'NOT_ANSWERED') : put(consent, true));
  };

  return {
    isOpen: () => open !== undefined,
    ask: async (consent) => {
      const { scopes } = consent;
      if (!scopes.every((scope) => declares(world, 'permissions', scope))) {
        return options.answer(consent.answered('undeclared', false));
      }
      if (scopes.every((scope) => account.permissions()[scope] === 'GRANTED')) return close(consent, 'ACCEPTED');
      const scripted = options.consentTo(scopes);
      if (scripted === undefined) return put(consent, false);
      if (scripted === 'broken') return options.answer(consent.answered(scripted, false));
      for (const scope of scopes) emit({ kind: 'consent', state: 'asked', scope });
      return close(consent, scripted);
    },
    hear: async (words) => {
      if (open === undefined) return;
      const said = textOf(words);
      if (language.approving.includes(said)) return close(open.consent, 'ACCEPTED');
      if (language.refusing.includes(said)) return close(open.consent, 'DENIED');
      return unheard();
    },
    unheard,
    forget: () => {
      open = undefined;
    },
  };
};
