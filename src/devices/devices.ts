/** The face of devices: a session keeps the ids of those it was done with. */
export { deviceNames } from './devices.store.js';
