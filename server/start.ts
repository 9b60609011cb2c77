// React decides at import which of its builds it is: the one for development renders several times slower.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })

const { serve } = await import('./main')
await serve(new URL('./search-worker.js', import.meta.url))

export {}
