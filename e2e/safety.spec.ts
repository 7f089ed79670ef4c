import { expect, test } from './support/app.ts'

test('the page has no Node, no Electron, and one narrow bridge', async ({ start }) => {
  const { page } = await start()
  const globals = await page.evaluate(() => ({
    process: typeof Reflect.get(globalThis, 'process'),
    require: typeof Reflect.get(globalThis, 'require'),
    bridge: Object.keys(Reflect.get(globalThis, 'closewell') as object).sort(),
  }))
  expect(globals).toEqual({
    process: 'undefined',
    require: 'undefined',
    bridge: ['invoke', 'on', 'registerDroppedFile'],
  })
})

test('the content security policy holds: no inline script, no eval, nothing remote', async ({ start }) => {
  const { page } = await start()
  const found = await page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.inlineRan = true'
    document.body.append(script)
    const image = document.createElement('img')
    image.src = 'https://example.com/x.png'
    document.body.append(image)
    const style = document.createElement('style')
    style.textContent = 'body { outline: 3px solid red }'
    document.head.append(style)
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    document.body.append(frame)
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    )
    // In a task of its own: what the test itself sends into the page may evaluate.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve((0, eval)('"ran"'))
        } catch {
          resolve('refused')
        }
      })
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    return {
      inlineRan: Reflect.get(window, 'inlineRan'),
      fetched,
      evaluated,
      violations: [...new Set(violations)].sort(),
    }
  })
  expect(found).toEqual({
    inlineRan: undefined,
    fetched: 'refused',
    evaluated: 'refused',
    violations: ['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem'],
  })
})

test('files of the disk, other windows, other pages and permissions are out of reach', async ({ start }) => {
  const { app, page } = await start()
  await page.waitForURL(/#/u)
  const url = page.url()
  const found = await page.evaluate(async () => ({
    file: await fetch('file:///etc/passwd').then(
      () => 'read',
      () => 'refused',
    ),
    outside: await fetch('/../main/index.js').then(
      (response) => response.status,
      () => 'refused',
    ),
    encoded: await fetch('/%2e%2e/%2e%2e/package.json').then(
      (response) => response.status,
      () => 'refused',
    ),
    opened: window.open('https://example.com/') === null,
    notifications: await Notification.requestPermission(),
  }))
  expect(found).toEqual({
    file: 'refused',
    outside: 404,
    encoded: 404,
    opened: true,
    notifications: 'denied',
  })
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.waitForFunction(() => document.readyState === 'complete')
  expect(page.url()).toBe(url)
  expect(app.windows()).toHaveLength(1)
})

test('main answers nothing that the contract does not know', async ({ start }) => {
  const { page } = await start()
  const answers = await page.evaluate(async () => {
    const { invoke } = Reflect.get(globalThis, 'closewell') as {
      invoke: (...args: unknown[]) => Promise<unknown>
    }
    return [
      await invoke('no.such.channel', {}),
      await invoke('toString', {}),
      await invoke('cases.get', { id: 'DROP TABLE cases' }),
      await invoke('imports.start', {
        tokens: ['/etc/passwd'],
        mapping: { version: 1, tables: [] },
        timeZone: null,
        asOf: null,
        dryRun: false,
      }),
    ]
  })
  expect(answers).toEqual(
    ['invalidInput', 'invalidInput', 'invalidInput', 'notFound'].map((code) => ({
      ok: false,
      error: expect.objectContaining({ code }) as unknown,
    })),
  )
  expect(JSON.stringify(answers)).not.toMatch(/\/etc|at .*\.js/)
})
