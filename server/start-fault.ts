function getCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/**
 * Why the server did not start, in one sentence with what to do.
 * @example toStartFault(error, 3000) // "3000번 포트를 다른 프로그램이 쓰고 있어요. …"
 */
export function toStartFault(error: unknown, port: number): string {
  const code = getCode(error)
  const other = `다른 번호로 열어 주세요. 예: PORT=${port < 65535 ? port + 1 : 3000} npm start`
  if (code === 'EADDRINUSE') return `${port}번 포트를 다른 프로그램이 쓰고 있어요. ${other}`
  if (code === 'EACCES') return `${port}번 포트를 열 권한이 없어요. ${other}`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST에 적힌 주소가 이 컴퓨터에 없어요. HOST=127.0.0.1 로 해 보세요.'
  return error instanceof Error ? error.message : String(error)
}
