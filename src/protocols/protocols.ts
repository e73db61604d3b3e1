/** The face of protocols: a session keeps only the id of the one it followed. */
export { protocolNames } from './protocols.store.js';
