import { DuckDBInstance } from "@duckdb/node-api"

/** The least any build could cost: DuckDB reads the same files and writes them to Parquet untouched. `node floor.ts RAW FILE` */
const [raw, file] = process.argv.slice(2)
const instance = await DuckDBInstance.create(":memory:", { threads: "1" })
const connection = await instance.connect()
await connection.run(
  `COPY (SELECT filename, content FROM read_text('${raw}/pages/*.txt')) TO '${file}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 2048)`
)
connection.closeSync()
instance.closeSync()
