import { aesthetic } from './protocols/aesthetic.js';
import { pain } from './protocols/pain.js';
import { regenerative, technology } from './protocols/regenerative.js';
import type { ProtocolBody, SeedProtocol } from './types.js';

/** Every treatment of the sources; where two pages contradict each other, each has its own. */
export const protocols: SeedProtocol[] = [...pain, ...aesthetic, ...regenerative, ...technology];

/** The protocols as `POST /protocols` takes them: without what only the seeds need. */
export function protocolBodies(): ProtocolBody[] {
  return protocols.map((protocol) => {
    const { key: _key, sources: _sources, devices: _devices, ...planned } = protocol;
    const { gaps: _gaps, weight: _weight, sites: _sites, doctorOnly: _only, ...body } = planned;
    return body;
  });
}
