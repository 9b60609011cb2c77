import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { createFolder, toRow } from './example-stores'
import { databaseName } from './sqlite'
import { createStore } from './store'

function open(dataDir = createFolder()) {
  const warnings: string[] = []
  const store = createStore({ dataDir, warn: (sentence) => warnings.push(sentence) })
  store.claim()
  return { dataDir, file: path.join(dataDir, databaseName), store, warnings }
}

/** Another connection, as a backup or a person would open it. */
function listIds(file: string): unknown[] {
  const other = new Database(file, { readonly: true })
  const rows = other.prepare('select id from feedback order by id').raw().all()
  other.close()
  return rows.flat()
}

function holdLock(file: string): () => void {
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  return () => other.close()
}

test('잠겨서 못 담은 다음에 담은 것은 다른 연결에서도 읽힌다', async () => {
  const { file, store } = open()
  await store.add(toRow({ id: 'first' }))
  const release = holdLock(file)
  await expect(store.add(toRow({ id: 'refused' }))).rejects.toMatchObject({ statusCode: 503 })
  release()
  for (const id of ['a', 'b', 'c']) await store.add(toRow({ id }))
  expect(listIds(file)).toEqual(['a', 'b', 'c', 'first'])
  await store.close()
})

test('잠긴 동안에도 서버의 다른 일은 멈추지 않고, 풀리면 담긴다', async () => {
  const { file, store } = open()
  await store.check()
  const release = holdLock(file)
  let turns = 0
  const clock = setInterval(() => {
    turns += 1
  }, 5)
  setTimeout(release, 1000)
  expect(await store.add(toRow({ id: 'late' }))).toBe(true)
  clearInterval(clock)
  expect(turns).toBeGreaterThan(20)
  expect(listIds(file)).toEqual(['late'])
  await store.close()
})

test('파일이 지워지면 지워진 파일에 담지 않고 새 파일에 담는다', async () => {
  const { dataDir, file, store } = open()
  await store.add(toRow({ id: 'gone' }))
  for (const name of readdirSync(dataDir)) rmSync(path.join(dataDir, name))
  await store.add(toRow({ id: 'kept' }))
  expect(listIds(file)).toEqual(['kept'])
  await store.close()
})

test.each([
  ['데이터베이스가 아닌 파일', (file: string) => writeFileSync(file, 'not a database, but long enough '.repeat(200))],
  [
    '속이 망가진 파일',
    (file: string) => {
      const bytes = readFileSync(file)
      bytes.fill(0xa5, 4096, bytes.length)
      writeFileSync(file, bytes)
    },
  ],
])('%s은 지우지 않고 옆으로 옮긴 뒤 새로 담는다', async (_, breakFile) => {
  const before = open()
  await before.store.add(toRow())
  await before.store.close()
  // What SQLite could still save from its log it saves: the log must be gone too.
  const log = new Database(before.file)
  log.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  log.close()
  breakFile(before.file)
  const { dataDir, file, store, warnings } = open(before.dataDir)
  expect(await store.add(toRow({ id: 'new' }))).toBe(true)
  expect(listIds(file)).toEqual(['new'])
  expect(readdirSync(dataDir).filter((name) => name.includes('.broken-'))).not.toEqual([])
  expect(warnings.join()).toContain('옮기고 새로 시작했어요')
  await store.close()
})

test('쓸 수 없는 폴더여도 사이트는 열리고, 고치면 다시 담는다', async () => {
  const dataDir = path.join(createFolder(), 'data')
  writeFileSync(dataDir, 'a file where the folder should be')
  const { file, store, warnings } = open(dataDir)
  expect(warnings.join()).toContain('의견을 받지 못해요')
  await expect(store.add(toRow())).rejects.toMatchObject({ statusCode: 503 })
  rmSync(dataDir)
  mkdirSync(dataDir)
  expect(await store.add(toRow({ id: 'works' }))).toBe(true)
  expect(listIds(file)).toEqual(['works'])
  await store.close()
})

test('한 폴더에 두 번째 서버는 까닭을 말하고 멈춘다', async () => {
  const { dataDir, store } = open()
  expect(() => open(dataDir)).toThrow('다른 서버가 쓰고 있어요')
  await store.close()
  await open(dataDir).store.close()
})

test('kill -9로 죽은 서버의 잠금은 다음 시작을 막지 않는다', async () => {
  const dataDir = createFolder()
  const hold = `const D=require('libsql');const d=new D(${JSON.stringify(path.join(dataDir, 'lock.db'))});d.exec('BEGIN EXCLUSIVE');console.log('held');setInterval(()=>{},1e6)`
  const other = spawn(process.execPath, ['-e', hold])
  await new Promise((resolve) => other.stdout.once('data', resolve))
  expect(() => open(dataDir)).toThrow('다른 서버가 쓰고 있어요')
  const ended = new Promise((resolve) => other.once('exit', resolve))
  other.kill('SIGKILL')
  await ended
  const { store } = open(dataDir)
  expect(await store.add(toRow())).toBe(true)
  await store.close()
})

test('처음 쓰기 전에는 데이터베이스 파일을 열지 않는다', async () => {
  const { file, store } = open()
  expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined()
  await store.close()
})
