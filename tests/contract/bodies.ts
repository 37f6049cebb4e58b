/** A timer that announces a switch, as the timer service takes it, with parts of it replaced. */
export const timer = (more: object = {}, operation: object = {}, triggering: object = {}) => ({
  duration: 'PT10M',
  timerLabel: 'switch to cold',
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: {
    operation: {
      type: 'ANNOUNCE',
      textToAnnounce: [{ locale: 'en-US', text: 'Time to switch from heat to cold.' }],
      ...operation,
    },
    notificationConfig: { playAudible: false },
    ...triggering,
  },
  ...more,
});

/** A reminder for every evening of a week, with parts of it replaced. */
export const reminder = (more: object = {}, trigger: object = {}, recurrence: object = {}) => ({
  requestTime: '2026-11-20T10:00:00.000',
  trigger: {
    type: 'SCHEDULED_ABSOLUTE',
    scheduledTime: '2026-11-20T20:00:00.000',
    timeZoneId: 'Europe/Berlin',
    recurrence: {
      startDateTime: '2026-11-20T20:00:00.000',
      endDateTime: '2026-11-27T20:00:00.000',
      recurrenceRules: ['FREQ=DAILY;BYHOUR=20;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
      ...recurrence,
    },
    ...trigger,
  },
  alertInfo: { spokenInfo: { content: [content] } },
  pushNotification: { status: 'ENABLED' },
  ...more,
});
const content = { locale: 'en-US', text: 'Gentle back.', ssml: '<speak>Gentle back.</speak>' };

export const timerScope = 'alexa::alerts:timers:skill:readwrite';
export const phrase = 'not a substitute for professional medical advice';

const store = {
  name: 'Gentle Back',
  summary: 'Gentle movement and breathing, hands-free.',
  description: `Reads gentle routines aloud. This is ${phrase}.`,
  examplePhrases: [
    'Alexa, open gentle back',
    'Alexa, ask gentle back to breathe with me',
    'Alexa, breathe for five minutes',
  ],
  keywords: ['stretching', 'breathing'],
  smallIconUri: 'file://assets/small.png',
  largeIconUri: 'https://pictures.example/large.png',
};

type Part = 'store' | 'publishing' | 'privacy' | 'policy' | 'custom' | 'manifest' | 'events';

const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:GentleBack:live';

/** A complete manifest, with parts of it replaced. */
export const manifest = (more: Readonly<Partial<Record<Part, object>>> = {}) => ({
  manifest: {
    manifestVersion: '1.0',
    publishingInformation: {
      category: 'HEALTH_AND_FITNESS',
      isAvailableWorldwide: false,
      distributionCountries: ['US'],
      distributionMode: 'PUBLIC',
      testingInstructions: 'Say: open gentle back.',
      locales: { 'en-US': { ...store, ...more.store } },
      ...more.publishing,
    },
    privacyAndCompliance: {
      allowsPurchases: false,
      usesPersonalInfo: false,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
      locales: {
        'en-US': {
          privacyPolicyUrl: 'https://gentle.example/privacy',
          termsOfUseUrl: 'https://gentle.example/terms',
          ...more.policy,
        },
      },
      ...more.privacy,
    },
    permissions: [{ name: timerScope }],
    events: {
      endpoint: { uri: lambda },
      subscriptions: [{ eventName: 'SKILL_DISABLED' }, { eventName: 'REMINDER_CREATED' }],
      ...more.events,
    },
    apis: {
      custom: {
        endpoint: { uri: lambda },
        regions: { EU: { endpoint: { uri: lambda.replace('us-east-1', 'eu-west-1') } } },
        interfaces: [{ type: 'AUDIO_PLAYER' }],
        ...more.custom,
      },
    },
    ...more.manifest,
  },
});
