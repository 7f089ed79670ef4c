import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The rules about colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with a page by any of its rules: the rule, and where. */
export function barriers(page: Page): Promise<readonly string[]> {
  return violations(builder(page))
}

function barriersOfColour(page: Page): Promise<readonly string[]> {
  return violations(builder(page).withRules(RULES_OF_COLOUR))
}

/** The app's colours, and what to try in each: all rules in one, in the other what is different there. */
export const SCHEMES = [
  { colours: 'Light', find: barriers },
  { colours: 'Dark', find: barriersOfColour },
] as const

/** Only what is wrong is to be described: describing all that is right takes longer than finding it. */
function builder(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await axe.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`)
}
