/** Data for search engines in the page; a data block, never run. */
export function StructuredData({ json }: { json: string }) {
  return <script type="application/ld+json">{json}</script>
}
