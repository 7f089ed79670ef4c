import { joinLines } from '../../transcripts/lines.ts'
import { objectOf, objectsOf, textOf, type JsonObject } from '../json-values.ts'

/** Nodes that stand on lines of their own. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'panel',
  'listItem',
  'tableRow',
  'rule',
  'mediaSingle',
])

/** The text of an Atlassian Document Format document or a list of its nodes; of a plain string, the string. */
export function adfToText(value: unknown): string {
  if (typeof value === 'string') return value
  const nodes = Array.isArray(value) ? objectsOf(value) : objectsOf(objectOf(value)['content'])
  return joinLines(nodes.map(nodeText).join('').split('\n'))
}

function nodeText(node: JsonObject): string {
  const type = textOf(node['type']) ?? ''
  const attributes = objectOf(node['attrs'])
  switch (type) {
    case 'text':
      return typeof node['text'] === 'string' ? node['text'] : ''
    case 'hardBreak':
      return '\n'
    case 'mention':
    case 'emoji':
    case 'status':
      return textOf(attributes['text']) ?? textOf(attributes['shortName']) ?? ''
    case 'inlineCard':
      return textOf(attributes['url']) ?? ''
    default: {
      const inside = objectsOf(node['content']).map(nodeText).join('')
      const text = type === 'listItem' ? `- ${inside}` : type === 'blockquote' ? quoted(inside) : inside
      return BLOCKS.has(type) && !text.endsWith('\n') ? `${text}\n` : text
    }
  }
}

function quoted(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '> ')
}
