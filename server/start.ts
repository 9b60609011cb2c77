import { serve } from './main'

await serve(new URL('./search-worker.js', import.meta.url))
