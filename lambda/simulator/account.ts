import type { PermissionStatus } from './request.ts';

/** Whose speakers they are: the ids a skill knows them by, who is speaking, and what they allowed the skill. */
export type Account = {
  readonly userId: () => string;
  /** @param echo name of one of the household's speakers; '' for the first */
  readonly deviceId: (echo: string) => string;
  readonly personId: () => string | undefined;
  /** Whose voice the next words are in; `undefined` for one Alexa does not know. */
  readonly recognise: (person: string | undefined) => void;
  readonly permissions: () => Readonly<Record<string, PermissionStatus>>;
  readonly permit: (scope: string, status: PermissionStatus) => void;
  readonly isEnabled: () => boolean;
  readonly disable: () => void;
  /** Enabled anew, a skill knows the account and its speakers by other ids, and nothing is allowed yet (contract 10.3). */
  readonly enable: () => void;
};

/** Whose speakers they are, in every run, before the skill is ever disabled. */
export const localUser = 'amzn1.ask.account.LOCALHOUSEHOLD';

export const account = (): Account => {
  let enablings = 1;
  let enabled = true;
  let personId: string | undefined;
  let permissions: Readonly<Record<string, PermissionStatus>> = {};
  const again = () => (enablings === 1 ? '' : `${enablings}`);
  return {
    userId: () => `${localUser}${again()}`,
    deviceId: (echo) => `amzn1.ask.device.LOCALECHO${echo.toUpperCase()}${again()}`,
    personId: () => personId,
    recognise: (person) => {
      personId = person === undefined ? undefined : `amzn1.ask.person.${person}`;
    },
    permissions: () => permissions,
    permit: (scope, status) => {
      permissions = { ...permissions, [scope]: status };
    },
    isEnabled: () => enabled,
    disable: () => {
      enabled = false;
      permissions = {};
    },
    enable: () => {
      if (enabled) return;
      enabled = true;
      enablings += 1;
    },
  };
};
