/** `dot` has no screen, `show` has one. `no-player` cannot play streams, as Amazon's console; `no-timers`, as its app. */
export const devices = ['dot', 'show', 'no-player', 'no-timers'] as const;
export type Device = (typeof devices)[number];

/** On the device, on a remote control, or on a screen. */
export const buttons = ['next', 'previous', 'play', 'pause'] as const;
export type Button = (typeof buttons)[number];

export const hasScreen = (device: Device): boolean => device === 'show';
export const hasPlayer = (device: Device): boolean => device !== 'no-player';
export const hasTimers = (device: Device): boolean => device !== 'no-timers';

const screen = {
  Viewport: {
    mode: 'HUB',
    shape: 'RECTANGLE',
    pixelWidth: 1280,
    pixelHeight: 800,
    currentPixelWidth: 1280,
    currentPixelHeight: 800,
    dpi: 213,
    touch: ['SINGLE'],
    keyboard: ['DIRECTION'],
  },
  Viewports: [
    {
      type: 'APL',
      id: 'main',
      mode: 'HUB',
      shape: 'RECTANGLE',
      dpi: 213,
      presentationType: 'STANDARD',
      canRotate: false,
      configuration: { current: { mode: 'HUB', size: { type: 'DISCRETE', pixelWidth: 1280, pixelHeight: 800 } } },
    },
  ],
};

/** What a device says of itself in every request, contract sections 10 and 10.5. */
export const contextOf = (device: Device) => ({
  supportedInterfaces: {
    ...(hasPlayer(device) && { AudioPlayer: {} }),
    ...(hasScreen(device) && { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }),
  },
  views: hasScreen(device) ? screen : {},
});
