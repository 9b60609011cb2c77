import { readSettings } from '@/server/settings'
import { backUp, restore } from '@/server/store/backup'
import { createStore, type Store } from '@/server/store/store'

const usage = `이렇게 써요. 서버가 도는 동안에도 할 수 있어요.
  npm run store -- backup 파일       모든 의견을 파일로
  npm run store -- restore 파일      파일의 의견을 다시 담기 (SQLite와 PostgreSQL 어느 쪽으로든)
  npm run store -- erase 번호        의견 하나 지우기
  npm run store -- forget            오래된 글 잊기 (문구 90일, 의견 1년). 서버도 날마다 해요`

const commands: Record<string, (store: Store, given: string) => Promise<string>> = {
  backup: async (store, file) => `의견 ${await backUp(store, file)}개를 ${file}에 담았어요.`,
  async restore(store, file) {
    const { read, added } = await restore(store, file)
    return `${read}개를 읽어 ${added}개를 담았어요. 나머지는 이미 있었어요.`
  },
  erase: async (store, id) => ((await store.erase(id)) ? '지웠어요.' : '그 번호의 의견이 없어요.'),
  async forget(store) {
    const { wordings, texts } = await store.forgetOld(Date.now())
    return `문구 ${wordings}개와 의견의 글 ${texts}개를 잊었어요.`
  },
}

const [name = '', given = ''] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command || (given === '' && name !== 'forget')) {
  console.error(usage)
  process.exit(1)
}
const store = createStore({ ...readSettings(process.env), beside: true, warn: (sentence) => console.warn(sentence) })
try {
  console.log(await command(store, given))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
await store.close()
