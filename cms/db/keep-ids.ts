import { sql, type sqliteAdapter } from '@payloadcms/db-sqlite'
import { collectionSlugs, entryTypes, type EntryType } from '#schema/slugs'

type Adapter = ReturnType<typeof sqliteAdapter>

/**
 * Gives no document the id of one that was published and deleted: SQLite takes the newest document's id
 * anew once that is gone, and the record, which outlives documents, would count for another one.
 */
export function keepIds(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const { insert } = database
      database.insert = async function (one) {
        const { db, tableName, values } = one
        const type = typeOfTable(tableName)
        if (!type || Array.isArray(values) || 'id' in values) return insert.call(this, one)
        const [row] = await db.all<{ recorded: number | null; kept: number | null }>(
          sql`SELECT (SELECT MAX(CAST(entry AS INTEGER)) FROM publications WHERE type = ${type}) AS recorded, (SELECT MAX(id) FROM ${sql.identifier(tableName)}) AS kept`,
        )
        const recorded = row?.recorded ?? 0
        if (recorded <= (row?.kept ?? 0)) return insert.call(this, one)
        return insert.call(this, { ...one, values: { ...values, id: recorded + 1 } })
      }
      return database
    },
  }
}

function typeOfTable(name: string): EntryType | undefined {
  return entryTypes.find((type) => collectionSlugs[type].replaceAll('-', '_') === name)
}
