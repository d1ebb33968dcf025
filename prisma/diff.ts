/**
 * `npm run migrate:diff` prints the SQL that leads from the migrations to the schema;
 * `npm run migrate:diff -- <name>` writes it as a new migration; `-- --from-empty` prints the whole schema.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { schemaDifference } from './schema-engine.ts'

const [argument] = process.argv.slice(2)
const sql = await schemaDifference(argument === '--from-empty' ? 'empty' : 'migrations')

if (sql === '') {
  console.log('The migrations are complete.')
} else if (argument === undefined || argument === '--from-empty') {
  console.log(sql)
} else {
  if (!/^[a-z0-9_]+$/.test(argument)) throw new Error('Name the migration in lower case: letters, digits, _')
  const timestamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const directory = new URL(`./migrations/${timestamp}_${argument}/`, import.meta.url)
  await mkdir(directory)
  await writeFile(new URL('migration.sql', directory), `${sql}\n`)
  console.log(`Wrote ${fileURLToPath(directory)}migration.sql`)
}
