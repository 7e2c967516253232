import type { sqliteAdapter } from '@payloadcms/db-sqlite'

type Adapter = ReturnType<typeof sqliteAdapter>

/**
 * Keeps Payload from deleting other documents' choices. Saving a version anew deletes the choices of
 * rows (a phone's languages, a rule's governorates) whose row has the version's number, though rows
 * are counted apart from versions. Those of its own rows go with the rows by themselves.
 *
 * It works around `upsertRow` of @payloadcms/drizzle 3.90.1, which deletes by `parent` in every table
 * of choices (https://github.com/payloadcms/payload/blob/v3.90.1/packages/drizzle/src/upsertRow/index.ts,
 * "INSERT hasMany SELECTS"). Delete it once tests/integration/cms/row-choices.test.ts passes without it.
 */
export function keepRowChoices(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const { deleteWhere } = database
      database.deleteWhere = async function (one) {
        if (isOfRows(this.rawTables, one.tableName)) return
        await deleteWhere.call(this, one)
      }
      return database
    },
  }
}

type RawTables = ReturnType<Adapter['init']>['rawTables']

/** Whether a table holds the choices of rows: what its rows belong to belongs to something itself. */
function isOfRows(tables: RawTables, name: string): boolean {
  const table = tables[name]
  const owner = Object.values(table?.foreignKeys ?? {}).find(({ columns }) =>
    columns.includes('parent'),
  )?.foreignColumns[0]?.table
  return owner !== undefined && '_parentID' in (tables[owner]?.columns ?? {})
}
