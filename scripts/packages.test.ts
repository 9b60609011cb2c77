import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '@/package.json'

const [, section = ''] = readFileSync('README.md', 'utf8').split('## 쓰는 패키지와 까닭')
const [table = ''] = section.split('\n## ')
const named = Array.from(table.matchAll(/^\| ([@a-z][^|]*) \|/gm), ([, names = '']) => names.split(', ')).flat()

test('운영에 드는 패키지마다 README에 까닭이 있고, 없는 것의 까닭은 없다', () => {
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort())
})

test('패키지의 판은 하나로 정해져 있다', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
