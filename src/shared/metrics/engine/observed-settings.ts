import type { MetricSettings } from '../definition.ts'

/** Settings that note which of them were looked at: under others that agree in these, everything is answered the same. */
export class ObservedSettings implements MetricSettings {
  readonly #settings: MetricSettings
  readonly #seen = {
    windowDays: false,
    repeatCategory: false,
    followUpPolicy: false,
    followUpGraceDays: false,
  }

  constructor(settings: MetricSettings) {
    this.#settings = { ...settings }
  }

  get windowDays(): MetricSettings['windowDays'] {
    this.#seen.windowDays = true
    return this.#settings.windowDays
  }

  get repeatCategory(): MetricSettings['repeatCategory'] {
    this.#seen.repeatCategory = true
    return this.#settings.repeatCategory
  }

  get followUpPolicy(): MetricSettings['followUpPolicy'] {
    this.#seen.followUpPolicy = true
    return this.#settings.followUpPolicy
  }

  get followUpGraceDays(): MetricSettings['followUpGraceDays'] {
    this.#seen.followUpGraceDays = true
    return this.#settings.followUpGraceDays
  }

  /** Whether the other settings agree with these in all that was looked at. */
  holdsFor(other: MetricSettings): boolean {
    const { windowDays, repeatCategory, followUpPolicy, followUpGraceDays } = this.#settings
    return (
      (!this.#seen.windowDays || other.windowDays === windowDays) &&
      (!this.#seen.repeatCategory || other.repeatCategory === repeatCategory) &&
      (!this.#seen.followUpPolicy || other.followUpPolicy === followUpPolicy) &&
      (!this.#seen.followUpGraceDays || other.followUpGraceDays === followUpGraceDays)
    )
  }

  /** What was looked at, and what it was. */
  text(): string {
    const { windowDays, repeatCategory, followUpPolicy, followUpGraceDays } = this.#settings
    return JSON.stringify({
      ...(this.#seen.windowDays && { windowDays }),
      ...(this.#seen.repeatCategory && { repeatCategory }),
      ...(this.#seen.followUpPolicy && { followUpPolicy }),
      ...(this.#seen.followUpGraceDays && { followUpGraceDays }),
    })
  }
}
