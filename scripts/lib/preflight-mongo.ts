import { MongoClient } from 'mongodb'

/** A sentence when the address is MongoDB's and no server answers there within three seconds. */
export async function checkMongo(databaseUrl: string): Promise<string | undefined> {
  if (!databaseUrl.startsWith('mongodb')) return undefined
  let client: MongoClient | undefined
  try {
    client = new MongoClient(databaseUrl, { serverSelectionTimeoutMS: 3000 })
    await client.db().command({ ping: 1 })
    return undefined
  } catch {
    return `MongoDB does not answer at ${withoutPassword(databaseUrl)}. Start it, correct DATABASE_URL, or leave it out to use SQLite.`
  } finally {
    await client?.close()
  }
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//')
}
