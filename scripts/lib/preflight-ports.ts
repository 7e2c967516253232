import { createServer } from 'node:net'
import { codeOf } from './stop-error.ts'

const usual = { CMS_PORT: 3001, SITE_PORT: 4331, PREVIEW_PORT: 4332 } as const

/** A variable that chooses a port. */
export type PortName = keyof typeof usual

/** A sentence when the port cannot be listened on; 0 means any free one and is always right. */
export async function checkPort(name: PortName, port: number): Promise<string | undefined> {
  const code = await tryPort(port)
  const other = usual[name] === port ? port + 1 : usual[name]
  if (code === undefined) return undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} is busy. Stop the program that uses it or start with ${name}=${other} npm start.`
  }
  return `Port ${port} cannot be used (${code}). Start with ${name}=${other} npm start.`
}

/** A port that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => {
        resolve(port)
      })
    })
  })
}

function tryPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => {
      resolve(codeOf(error) ?? error.message)
    })
    server.listen(port, () => {
      server.close(() => {
        resolve(undefined)
      })
    })
  })
}
