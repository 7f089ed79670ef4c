/** An element of a record. */
export interface XmlNode {
  /** With underscores: exports of Ruby on Rails write hyphens in XML and underscores in JSON. */
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: XmlNode[]
  text: string
}

type Field = readonly [name: string, value: string]

/** What Ruby on Rails says of a value: its type, and whether it is null. */
const OF_RAILS = new Set(['type', 'nil'])

/**
 * A record as fields: elements inside of elements become dotted paths, lists and repeated elements with content of their
 * own the JSON that the same helpdesk's API gives, attributes fields below their element.
 */
export function flattened(record: XmlNode): Field[] {
  const fields: Field[] = []
  addContent(record, '', fields)
  return fields
}

function addContent(node: XmlNode, path: string, fields: Field[]): void {
  const prefix = path === '' ? '' : `${path}.`
  const attributes = ownAttributes(node)
  if (path !== '' && isList(node)) fields.push([path, JSON.stringify(valueOf(node))])
  else if (node.children.length === 0) addText(node, path, fields)
  else addChildren(node, prefix, fields)
  for (const [name, value] of attributes) fields.push([`${prefix}${name.replaceAll('-', '_')}`, value])
}

function addText(node: XmlNode, path: string, fields: Field[]): void {
  if (path !== '') fields.push([path, textOf(node)])
}

function addChildren(node: XmlNode, prefix: string, fields: Field[]): void {
  for (const [name, alike] of grouped(node.children)) {
    const [first] = alike
    const isListed = alike.length > 1 && alike.some(({ children }) => children.length > 0)
    if (isListed) fields.push([`${prefix}${name}`, JSON.stringify(alike.map(valueOf))])
    else if (alike.length > 1) for (const each of alike) addText(each, `${prefix}${name}`, fields)
    else if (first !== undefined) addContent(first, `${prefix}${name}`, fields)
  }
}

function valueOf(node: XmlNode): unknown {
  if (isNull(node)) return null
  if (isList(node)) return node.children.map(valueOf)
  if (node.children.length === 0) return leafValue(node)
  const entries = [...grouped(node.children)].map(([name, alike]): [string, unknown] => [
    name,
    alike.length > 1 ? alike.map(valueOf) : valueOf(alike[0] ?? node),
  ])
  return Object.fromEntries([...ownAttributes(node), ...entries])
}

function leafValue(node: XmlNode): unknown {
  const text = textOf(node)
  const type = attribute(node, 'type')
  if (type === 'boolean') return text === 'true' || text === '1'
  if (type === 'integer' && /^-?\d{1,15}$/u.test(text)) return Number(text)
  return text
}

function textOf(node: XmlNode): string {
  return isNull(node) || node.text.trim() === '' ? '' : node.text
}

const isList = (node: XmlNode): boolean => attribute(node, 'type') === 'array'
const isNull = (node: XmlNode): boolean => attribute(node, 'nil') === 'true'

function attribute(node: XmlNode, name: string): string | undefined {
  return node.attributes.find(([each]) => each === name || each.endsWith(`:${name}`))?.[1]
}

function ownAttributes(node: XmlNode): (readonly [string, string])[] {
  return node.attributes.filter(([name]) => !OF_RAILS.has(name) && !name.includes(':') && name !== 'xmlns')
}

function grouped(nodes: readonly XmlNode[]): Map<string, XmlNode[]> {
  const groups = new Map<string, XmlNode[]>()
  for (const node of nodes) {
    const alike = groups.get(node.name)
    if (alike === undefined) groups.set(node.name, [node])
    else alike.push(node)
  }
  return groups
}
