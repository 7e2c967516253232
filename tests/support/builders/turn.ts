import type { Finding, ReleaseSummary } from '#schema/release'
import type { ReleaseState } from '../../../cms/release/state-types.ts'
import type { Turn } from '../../../cms/release/types.ts'

/** What is on record of a release. */
export function aSummary(changes: Partial<ReleaseSummary> = {}): ReleaseSummary {
  return {
    id: '20261122T080000Z-0123abcd',
    createdAt: '2026-11-22T08:00:00.000Z',
    serial: 2,
    releaseDate: '2026-11-22',
    schemaVersion: 1,
    snapshotDigest: 'a'.repeat(64),
    rendererDigest: 'b'.repeat(64),
    siteUrl: 'https://manara.example',
    hasDemo: true,
    previous: null,
    changes: { count: 0, named: [] },
    picturesMissing: 0,
    counts: {
      ...{ pages: 12, files: 40, bytes: 1_572_864, pagesBytes: 90_000, pagesCompressed: 20_000 },
      ...{ entries: {}, indexed: {}, reused: 30 },
    },
    durations: {},
    ...changes,
  }
}

/** A turn that went out. */
export function aTurn(changes: Partial<Turn> = {}): Turn {
  return {
    id: '1',
    turn: 1,
    kind: 'made',
    state: 'done',
    requests: [],
    startedAt: '2026-11-22T08:00:00.000Z',
    heartbeatAt: '2026-11-22T08:00:05.000Z',
    endedAt: '2026-11-22T08:00:06.000Z',
    progress: null,
    release: '20261122T080000Z-0123abcd',
    snapshotDigest: null,
    summary: null,
    findings: [],
    ...changes,
  }
}

/** What keeps a release from going out: nothing in particular. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return { code: 'unexpected', params: {}, path: null, entry: null, problem: null, ...changes }
}

/** A site that shows all that is published. */
export function aReleaseState(changes: Partial<ReleaseState> = {}): ReleaseState {
  return {
    maker: 'inside',
    current: '20261122T080000Z-0123abcd',
    isUpToDate: true,
    held: null,
    nextAttemptAt: null,
    turns: [],
    kept: [],
    may: { release: true, goBack: true, pin: true },
    ...changes,
  }
}
