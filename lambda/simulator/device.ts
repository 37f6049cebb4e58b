/** Without a screen, or with one. */
export type Device = 'dot' | 'show';

/** What a device says of itself in every request, contract sections 10 and 10.5. */
export const contextOf = (device: Device) => {
  switch (device) {
    case 'dot':
      return { supportedInterfaces: { AudioPlayer: {} }, views: {} };
    case 'show':
      return {
        supportedInterfaces: { AudioPlayer: {}, 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
        views: {
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
              configuration: {
                current: { mode: 'HUB', size: { type: 'DISCRETE', pixelWidth: 1280, pixelHeight: 800 } },
              },
            },
          ],
        },
      };
    default:
      return device satisfies never;
  }
};
