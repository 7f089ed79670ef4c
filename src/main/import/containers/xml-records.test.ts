import { describe, expect, it } from 'vitest'
import { readAll } from './testing/tables.ts'

const read = async (xml: string) =>
  (await readAll(`<?xml version="1.0" encoding="UTF-8"?>${xml}`, 'xml')).tables

/** The records of the only table, as objects. */
async function records(xml: string) {
  const tables = await read(xml)
  expect(tables).toHaveLength(1)
  expect(tables[0]?.sheet).toBeNull()
  return (tables[0]?.rows ?? []).map(({ names, cells }) =>
    (names ?? []).map((name, index) => [name, cells[index]]),
  )
}

describe('XML records', () => {
  it('are the elements that repeat, with paths for what lies inside and JSON for lists', async () => {
    const ticket = `<ticket><id type="integer">7</id><nice-id type="integer" nil="true"/><subject>A &amp; B</subject>
      <requester><name>Ada</name><email>ada@example.com</email></requester>
      <tags type="array"><tag>x</tag><tag>y</tag></tags>
      <comments type="array"><comment><author-id type="integer">5</author-id><is-public type="boolean">false</is-public>
      <value>Hello</value><via nil="true"/></comment></comments></ticket>`
    const fields = [
      ['id', '7'],
      ['nice_id', ''],
      ['subject', 'A & B'],
      ['requester.name', 'Ada'],
      ['requester.email', 'ada@example.com'],
      ['tags', '["x","y"]'],
      ['comments', '[{"author_id":5,"is_public":false,"value":"Hello","via":null}]'],
    ]
    expect(await records(`<tickets type="array" count="1">${ticket}</tickets>`)).toEqual([fields])
    expect(await records(`<tickets>${ticket}</tickets>`)).toEqual([fields])
    expect(await records(`<export><list>${ticket}${ticket}</list></export>`)).toEqual([fields, fields])
  })

  it('keep attributes beside their elements', async () => {
    const incident =
      '<incident action="INSERT"><number>INC1</number><caller display_value="Ada">62f</caller></incident>'
    expect(await records(`<unload>${incident}${incident}</unload>`)).toEqual([
      [
        ['number', 'INC1'],
        ['caller', '62f'],
        ['caller.display_value', 'Ada'],
        ['action', 'INSERT'],
      ],
      [
        ['number', 'INC1'],
        ['caller', '62f'],
        ['caller.display_value', 'Ada'],
        ['action', 'INSERT'],
      ],
    ])
    expect(await records('<unload><incident><number>INC1</number></incident></unload>')).toEqual([
      [['number', 'INC1']],
    ])
  })

  it('keep repeated values apart, and repeated elements with content as one list', async () => {
    const row = '<row><tag>a</tag><tag>b</tag><note><by>Ada</by></note><note><by>Bo</by></note></row>'
    expect((await records(`<rows>${row}${row}</rows>`))[0]).toEqual([
      ['tag', 'a'],
      ['tag', 'b'],
      ['note', '[{"by":"Ada"},{"by":"Bo"}]'],
    ])
  })

  it('share a list of names where they have the same', async () => {
    const [table] = await read(
      '<rows><row><a>1</a><b>2</b></row><row><a>3</a></row><row><a>4</a><b>5</b></row></rows>',
    )
    expect(table?.rows.map(({ row }) => row)).toEqual([1, 2, 3])
    expect(table?.rows[2]?.names).toEqual(['a', 'b'])
    expect(table?.rows[2]?.names).toBe(table?.rows[0]?.names)
  })

  it('form a table for each kind', async () => {
    const tables = await read(
      '<export><tickets><ticket><id>1</id></ticket><ticket><id>2</id></ticket></tickets><users><user><id>3</id></user></users></export>',
    )
    expect(tables.map(({ sheet, cells }) => [sheet, cells])).toEqual([
      ['ticket', [['1'], ['2']]],
      ['user', [['3']]],
    ])
  })

  it('never touch the prototypes of objects', async () => {
    const rows =
      '<row><__proto__><polluted>1</polluted></__proto__><a type="array"><b><__proto__>x</__proto__></b></a></row>'
    expect((await records(`<rows>${rows}${rows}</rows>`))[0]).toEqual([
      ['__proto__.polluted', '1'],
      ['a', '[{"__proto__":"x"}]'],
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each(['<a>', '<a/><b/>', '<!DOCTYPE a><a/>', 'text'])(
    'are refused in a broken document: %s',
    async (xml) => {
      await expect(read(xml)).rejects.toMatchObject({ code: 'malformedFile' })
    },
  )
})
