/** A request as bytes on the wire, and what the server may answer. */
export type HostileRequest = { what: string; bytes: string; statuses: number[] }

const close = 'Connection: close\r\n'
const get = (target: string, more = '') => `GET ${target} HTTP/1.1\r\nHost: a\r\n${more}${close}\r\n`
const withMethod = (method: string, target: string, more = '', body = '') =>
  `${method} ${target} HTTP/1.1\r\nHost: a\r\n${more}Content-Length: ${body.length}\r\n${close}\r\n${body}`

const targets: HostileRequest[] = [
  ['반쪽 퍼센트', '/%'],
  ['숫자 아닌 퍼센트', '/%zz/errors'],
  ['모자란 UTF-8', '/%ED%95'],
  ['남는 UTF-8', '/%C0%AF%C0%AF'],
  ['반쪽 글자', '/%ED%A0%80'],
  ['끝 바이트', '/%00'],
  ['퍼센트의 퍼센트', '/%252e%252e%252fpackage.json'],
  ['위쪽 폴더', '/../../etc/passwd'],
  ['숨긴 위쪽 폴더', '/%2e%2e/%2e%2e/etc/passwd'],
  ['거꾸로 그은 빗금', '/..\\..\\package.json'],
  ['빗금 천 개', '/'.repeat(1000)],
  ['두 빗금으로 다른 집', '//evil.example/%2e%2e'],
  ['길 대신 온전한 주소', 'http://evil.example/'],
  ['길 대신 집과 문', 'evil.example:80'],
  ['빗금 없는 길', 'errors'],
  ['긴 길', `/${'a'.repeat(8000)}`],
  ['물음표 여럿', '/search?????q=a'],
  ['같은 열쇠 천 번', `/search?${'q=a&'.repeat(1000)}`],
  ['깨진 질문', '/search?q=%ED%95&system=%zz'],
  ['객체인 척하는 질문', '/search?q[constructor]=1&__proto__[a]=1&q=a'],
  ['몰래 끼운 줄', '/search?q=a%0d%0aSet-Cookie:%20a=b'],
  ['알 수 없는 종류', '/search?q=a&kind=constructor&system=__proto__'],
  ['한도 없는 한도', '/api/search?q=a&limit=99999999999999999999'],
  ['빼는 한도', '/api/search?q=a&limit=-1'],
  ['물려받은 이름의 길', '/constructor'],
  ['물려받은 이름의 짧은 주소', '/s/__proto__'],
].map(([what = '', target = '']) => ({ what, bytes: get(target), statuses: [200, 301, 400, 404] }))

const methods: HostileRequest[] = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map((method) => ({
  what: `화면에 ${method}`,
  bytes: withMethod(method, '/about'),
  statuses: [405],
}))

const frames: HostileRequest[] = [
  { what: 'OPTIONS *', bytes: `OPTIONS * HTTP/1.1\r\nHost: a\r\n${close}\r\n`, statuses: [405] },
  { what: 'CONNECT', bytes: `CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n${close}\r\n`, statuses: [400, 405] },
  { what: '모르는 방법', bytes: withMethod('BREW', '/'), statuses: [400, 405] },
  { what: 'Host 둘', bytes: get('/', 'Host: b\r\n'), statuses: [400] },
  { what: 'Host 없음', bytes: `GET / HTTP/1.1\r\n${close}\r\n`, statuses: [400] },
  { what: '이상한 Host', bytes: `GET / HTTP/1.1\r\nHost: ../../<script>\r\n${close}\r\n`, statuses: [200, 400] },
  {
    what: '길이 둘',
    bytes: `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd`,
    statuses: [400],
  },
  {
    what: '길이와 조각',
    bytes: `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x`,
    statuses: [400],
  },
  {
    what: '알 수 없는 조각',
    bytes: `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
    statuses: [400, 405],
  },
  {
    what: '칸 뒤에 띄운 머리말',
    bytes: `GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n`,
    statuses: [400],
  },
  { what: '접은 머리말', bytes: `GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n${close}\r\n`, statuses: [200, 400] },
  { what: '줄 끝 하나', bytes: 'GET / HTTP/1.1\nHost: a\nConnection: close\n\n', statuses: [200, 400] },
  { what: '머리말 속 끝 바이트', bytes: get('/', 'X: a\u0000b\r\n'), statuses: [400] },
  { what: '머리말 17 KB', bytes: get('/', `X: ${'a'.repeat(17_000)}\r\n`), statuses: [431] },
  { what: '머리말 삼천 개', bytes: get('/', 'a: b\r\n'.repeat(3000)), statuses: [200, 431] },
  { what: '모르는 판', bytes: 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', statuses: [400, 505] },
  { what: '옛 판', bytes: 'GET / HTTP/1.0\r\n\r\n', statuses: [200] },
  { what: 'HTTP/2로 시작', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', statuses: [400, 505] },
  { what: 'TLS로 시작', bytes: '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001', statuses: [400] },
  { what: '갈아타기', bytes: get('/', 'Upgrade: websocket\r\nConnection: Upgrade\r\n'), statuses: [200, 400] },
  { what: '모르는 Expect', bytes: get('/', 'Expect: tea\r\n'), statuses: [417] },
  { what: '끝없는 If-None-Match', bytes: get('/', `If-None-Match: ${'"a", '.repeat(2000)}\r\n`), statuses: [200] },
  {
    what: '끝없는 Accept-Encoding',
    bytes: get('/', `Accept-Encoding: ${'gzip;q=0.'.repeat(1000)}\r\n`),
    statuses: [200],
  },
  { what: '조각 조각 Range', bytes: get('/', `Range: bytes=${'0-1,'.repeat(1000)}0-1\r\n`), statuses: [200, 206, 416] },
]

/** What no browser sends: every one must be answered, none with a fault of ours. */
export const hostileRequests: HostileRequest[] = [...targets, ...methods, ...frames]
