/** The face of protocols: a session or a course keeps the id, and a course the version, of the one it follows. */
export type { Material, Protocol, ProtocolKind } from './protocol.js';
export {
  protocolInForce,
  protocolKinds,
  protocolNames,
  protocolVersion,
  protocolVersions,
} from './protocols.store.js';
