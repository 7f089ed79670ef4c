/** How contacts come in, as the words of all systems are told apart. */
export const CHANNELS = [
  'email',
  'phone',
  'chat',
  'web',
  'social',
  'sms',
  'in person',
  'api',
  'other',
] as const
export type Channel = (typeof CHANNELS)[number]
