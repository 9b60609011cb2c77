/** The author's manual for content/accessibility.yaml: how the site meets each item of KWCAG 2.2. */
import { z } from 'zod'
import { inline, text } from './schema'

/** One of the four principles with its items, in the order of the guideline. */
export const principle = z.strictObject({
  name: text,
  items: z.array(
    z.strictObject({
      /** As the guideline calls it. */
      name: text,
      /** none: there is nothing on the site that the item is about. */
      state: z.enum(['met', 'partly', 'none']),
      /** Why we say so: inline text. */
      evidence: inline,
    }),
  ),
})

export type Principle = z.infer<typeof principle>
