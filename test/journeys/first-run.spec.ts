import { test as base, type Page } from '@playwright/test'
import { button, expect, field, heading, nl, open } from './journey.ts'
import { startProduct, type Product } from './product.ts'

const test = base.extend<{ product: Product }>({
  product: async ({}, lend) => {
    const product = await startProduct()
    await lend(product)
    await product.stop()
  },
})

test('From an empty folder to an organisation in which the second person signs in', async ({ browser, product }) => {
  const enter = (width: 'desktop' | 'phone') => open(browser, product, { language: 'nl', width })
  const said = async (pattern: RegExp) => {
    await expect.poll(() => pattern.exec(product.said())?.[1]).toBeTruthy()
    return pattern.exec(product.said())![1]!
  }
  const noor = await enter('desktop')
  let invitation = ''

  await test.step('Noor founds it, with the code that only who started the server has seen', async () => {
    const code = await said(/^\s*((?:[A-Z2-9]{4}-){3}[A-Z2-9]{4})$/m)
    await noor.goto('/')
    await expect(heading(noor, nl('organisations.founding.title'))).toBeVisible()
    const founding = (key: 'organisation' | 'given-name' | 'family-name' | 'job-title' | 'email') =>
      field(noor, nl(`organisations.founding.${key}`))
    await field(noor, nl('organisations.founding.code')).fill('AAAA-BBBB-CCCC-DDDD')
    await founding('organisation').fill('Atelier Noord')
    await founding('given-name').fill('Noor')
    await founding('family-name').fill('Hoekstra')
    await founding('job-title').fill('Eigenaar')
    await founding('email').fill('noor@ateliernoord.example')
    await noor.getByLabel(nl('organisations.founding.password'), { exact: true }).fill('een zin die ik onthoud')
    await button(noor, nl('organisations.founding.submit')).click()
    await expect(noor.getByRole('alert')).toContainText(nl('problem.code-unknown.what'))

    await field(noor, nl('organisations.founding.code')).fill(code)
    await button(noor, nl('organisations.founding.submit')).click()
    await atHome(noor, 'Noor')
  })

  await test.step('She adds Ruben, and invites him', async () => {
    await noor.getByRole('link', { name: nl('ui.nav.admin') }).click()
    await noor.getByRole('link', { name: nl('people.list.add') }).click()
    await field(noor, nl('people.details.given-name')).fill('Ruben')
    await field(noor, nl('people.details.family-name')).fill('Prins')
    await field(noor, nl('people.details.email')).fill('ruben@ateliernoord.example')
    await button(noor, nl('people.add.submit')).click()
    await expect(noor.getByText(nl('people.add.added', { name: 'Ruben Prins' }))).toBeVisible()
    invitation = await said(/\(ruben@ateliernoord\.example\): \S+?(\/invitation#\S+)/)
  })

  await test.step('Ruben opens the link on his phone, chooses a password and is in', async () => {
    const ruben = await enter('phone')
    await ruben.goto(invitation)
    await expect(heading(ruben, nl('accounts.invitation.title', { organisation: 'Atelier Noord' }))).toBeVisible()
    await ruben.getByLabel(nl('accounts.invitation.password')).fill('mijn eigen lange zin')
    await button(ruben, nl('accounts.invitation.submit')).click()
    await atHome(ruben, 'Ruben')
  })

  await test.step('The link and the first page have had their day; the password opens the door', async () => {
    const visitor = await enter('phone')
    await visitor.goto(invitation)
    await expect(heading(visitor, nl('accounts.invitation.expired-title'))).toBeVisible()
    await visitor.goto('/')
    await expect(heading(visitor, nl('accounts.signIn.title'))).toBeVisible()
    await field(visitor, nl('accounts.signIn.email')).fill('ruben@ateliernoord.example')
    await visitor.getByLabel(nl('accounts.signIn.password')).fill('mijn eigen lange zin')
    await button(visitor, nl('accounts.signIn.submit')).click()
    await atHome(visitor, 'Ruben')
  })
})

const atHome = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^Goede\\S+,? ${name}`))
