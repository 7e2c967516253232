import { parseArgs } from 'node:util'
import { releaseExit } from '#schema/release'
import { day } from '#schema/values'
import { parseEnv } from './lib/env.ts'
import { runRelease } from './lib/release/run-release.ts'
import { pictureModes } from './lib/release/pictures-fs.ts'
import { runMain } from './lib/run-main.ts'
import { StopError } from './lib/stop-error.ts'

// Makes one release, if anything changed since the last one: from the CMS, or from a saved snapshot with
// --snapshot DIR. Pages count from today, or from --date DAY. --force makes one though nothing changed;
// --pictures later goes out without pictures that are not made yet. --events tells another process what
// happens, one JSON object a line; --expect-parent ends it when whoever started it is gone, as --events does.
await runMain(async () => {
  const env = parseEnv(process.env)
  const { values } = parseArgs({
    options: {
      snapshot: { type: 'string' },
      date: { type: 'string' },
      pictures: { type: 'string', default: 'now' },
      force: { type: 'boolean', default: false },
      events: { type: 'boolean', default: false },
      'expect-parent': { type: 'boolean', default: false },
    },
  })
  if (values.date !== undefined && !day.safeParse(values.date).success) {
    throw new StopError(`--date must be a day such as 2026-12-06, not "${values.date}".`)
  }
  const pictures = pictureModes.find((mode) => mode === values.pictures)
  if (!pictures) throw new StopError(`--pictures must be now or later, not "${values.pictures}".`)
  const ended = await runRelease({
    options: {
      ...{ env, pictures, isForced: values.force },
      source: values.snapshot ? { folder: values.snapshot } : { url: env.cmsUrl },
      ...(values.date !== undefined && { releaseDate: values.date }),
    },
    tellsEvents: values.events,
    expectsParent: values.events || values['expect-parent'],
  })
  // Whoever types it, or lets a clock do it, has what was asked for; only programs tell the two apart.
  return ended === 'unchanged' && !values.events ? releaseExit.done : releaseExit[ended]
})
