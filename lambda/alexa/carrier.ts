/** Whether APL for audio carries the speech of this process; one failure of it, and SSML does from then on. */
export type Carrier = { readonly isApla: () => boolean; readonly fail: () => void };

export const aplaCarrier = (): Carrier => {
  let isWhole = true;
  return {
    isApla: () => isWhole,
    fail: () => {
      isWhole = false;
    },
  };
};

/** What the device sends when a document of ours could not be played. Nothing can be said in answer (contract 3.13). */
export const aplaError = 'Alexa.Presentation.APLA.RuntimeError';
