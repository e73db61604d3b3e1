import type { Reader } from '../kernel/unit-of-work.js';
import { type Protocol, protocolVersions } from '../protocols/protocols.js';
import type { Course } from './course.js';

type Follows = Pick<Course, 'protocolId' | 'protocolVersion'>;

/** The version of its protocol that each course keeps. */
export interface Versions {
  readonly all: readonly Protocol[];
  get(course: Follows): Protocol | undefined;
}

const keyOf = (protocolId: string, version: number) => `${protocolId} ${version}`;

/** The versions these courses began with. */
export async function versionsOf(db: Reader, courses: readonly Follows[]): Promise<Versions> {
  const keys = courses.map(({ protocolId, protocolVersion }) => ({
    protocolId,
    version: protocolVersion,
  }));
  const all = await protocolVersions(db, keys);
  const byKey = new Map(all.map((version) => [keyOf(version.id, version.version), version]));
  return {
    all,
    get: ({ protocolId, protocolVersion }) => byKey.get(keyOf(protocolId, protocolVersion)),
  };
}
