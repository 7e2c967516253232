import { startScript, type ScriptProcess } from './script-process.ts'

/** The site server of a data folder, in a process of its own. */
export type SiteServer = { origin: string; process: ScriptProcess; stop: () => Promise<void> }

/** Starts `scripts/serve.ts` on a free port. */
export async function startServer(dataDir: string): Promise<SiteServer> {
  return new Promise((resolve, reject) => {
    const server = startScript({
      script: 'serve',
      env: { DATA_DIR: dataDir, SITE_PORT: '0' },
      onLine: (line) => {
        const origin = /http:\/\/localhost:\d+/.exec(line)?.[0]
        if (origin === undefined) return
        resolve({
          origin,
          process: server,
          stop: async () => {
            server.killAll()
            await server.gone()
          },
        })
      },
    })
    void server.ended.then(({ out, err }) => {
      reject(new Error(`The site server ended: ${out}${err}`))
    })
  })
}
