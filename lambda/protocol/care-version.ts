/** Version of the care data: the day it last changed and its fingerprint. Logged, stored with the place, spoken on request. */
export const careVersion = '2026-11-23.53f296c6';
