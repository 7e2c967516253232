import type { BasePayload, Where } from 'payload'
import type { Finding, ReleaseSummary } from '#schema/release'
import { releasesSlug } from '../collections/releases/slug.ts'
import type { ReleaseRequest, Turn } from './types.ts'

/** A turn with the process that holds it, see `holder.ts`. */
export type HeldTurn = Turn & { holder: string }

/** The newest turns, the newest first. */
export async function newestTurns(payload: BasePayload, limit: number): Promise<Turn[]> {
  return (await newestRows(payload, limit)).map(toTurn)
}

/** The newest turn with its holder; `undefined` before the first. */
export async function lastTurn(payload: BasePayload): Promise<HeldTurn | undefined> {
  return (await newestRows(payload, 1)).map(toHeldTurn)[0]
}

/** The newest turn in which somebody went back to a release; `undefined` where nobody did in the admin. */
export async function lastBackTo(payload: BasePayload, release: string): Promise<Turn | undefined> {
  const where = { kind: { equals: 'back' }, release: { equals: release } }
  return (await newestRows(payload, 1, where)).map(toTurn)[0]
}

/** The newest turn that made a release public; `undefined` where none did. */
export async function lastMade(payload: BasePayload): Promise<Turn | undefined> {
  const where = { kind: { equals: 'made' }, state: { equals: 'done' } }
  return (await newestRows(payload, 1, where)).map(toTurn)[0]
}

async function newestRows(payload: BasePayload, limit: number, where: Where = {}): Promise<Row[]> {
  const { docs } = await payload.find({
    ...{ collection: releasesSlug, where },
    ...{ sort: '-turn', limit, pagination: false, depth: 0, overrideAccess: true },
  })
  return docs as unknown as Row[]
}

/** What changes of a turn, as its row keeps it. */
export function toRow(changes: Partial<HeldTurn>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      (written as readonly string[]).includes(name) && value !== null
        ? JSON.stringify(value)
        : value,
    ]),
  )
}

const written = ['requests', 'progress', 'summary', 'findings'] as const

type Plain = Omit<HeldTurn, 'id' | (typeof written)[number]>
type Row = Partial<Plain> &
  Pick<Plain, 'turn' | 'kind' | 'state' | 'startedAt' | 'heartbeatAt'> &
  Partial<Record<(typeof written)[number], string | null>> & { id: number | string }

/** A row of the collection as a turn with its holder. */
export function toHeldTurn(row: Row): HeldTurn {
  return { ...toTurn(row), holder: row.holder ?? '' }
}

function toTurn(row: Row): Turn {
  const { turn, kind, state, startedAt, heartbeatAt } = row
  return {
    ...{ turn, kind, state, startedAt, heartbeatAt },
    id: String(row.id),
    endedAt: row.endedAt ?? null,
    release: row.release ?? null,
    snapshotDigest: row.snapshotDigest ?? null,
    requests: (parsed(row.requests) ?? []) as ReleaseRequest[],
    progress: parsed(row.progress) as Turn['progress'],
    summary: parsed(row.summary) as ReleaseSummary | null,
    findings: (parsed(row.findings) ?? []) as Finding[],
  }
}

function parsed(json: string | null | undefined): unknown {
  return json ? JSON.parse(json) : null
}
