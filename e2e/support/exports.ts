import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Exports of helpdesks as they come, of invented teams and customers. */

async function save(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

async function saveZip(
  folder: string,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const zip = new ZipFile()
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), path)
  zip.end()
  const target = join(folder, name)
  await pipeline(zip.outputStream, createWriteStream(target))
  return target
}

/** Rows of cells from lines with bars between the cells. */
function table(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'))
}

const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[",;\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
    )
    .join('\r\n')
    .concat('\r\n')

/** An own list with semicolons, whose dates can be read in two ways; row 5 has none that can be read. */
export function writeGenericList(folder: string): Promise<string> {
  const rows = table(`
    Ticket number|Created on|Solved on|Handled by|Topic|State|Sort|Client e-mail
    G-1|03/04/2026 09:15|05/04/2026 10:00|Anna Nowak|Parcel lost|Solved|Complaint|kim@example.com
    G-2|04/04/2026 10:30|06/04/2026 11:00|Nowak, Anna|Wrong bill|Solved|Complaint|lee@example.com
    G-3|05/06/2026 11:45||Ben Okafor|Opening hours|At the depot|Question|may@example.com
    G-4|soon||Веn Okafor|Broken cup|Open|Complaint|sam@example.com
  `)
  return save(folder, 'team-list.csv', csv(rows, ';'))
}

/** A list of complaints that nobody numbered, one of them twice. */
export function writeNumberlessList(folder: string): Promise<string> {
  const rows = table(`
    Created on|Handled by|Topic|State|Client e-mail
    2026-03-02T09:15:00Z|Anna Nowak|Parcel lost|Solved|kim@example.com
    2026-03-03T10:30:00Z|Ben Okafor|Wrong bill|Open|lee@example.com
    2026-03-02T09:15:00Z|Anna Nowak|Parcel lost|Solved|kim@example.com
  `)
  return save(folder, 'complaints.csv', csv(rows))
}

/** Tickets with their comments, as an API answers. */
export function writeZendeskTickets(folder: string): Promise<string> {
  const requester = { id: 9001, name: 'Kim Berg', email: 'kim@example.com' }
  const assignee = { id: 501, name: 'Anna Nowak', email: 'anna@shop.example.com' }
  const comment = (id: number, author: number, created: string, body: string, isPublic = true) => ({
    id,
    type: 'Comment',
    author_id: author,
    body,
    html_body: `<div class="zd-comment" dir="auto"><p>${body}</p></div>`,
    public: isPublic,
    created_at: created,
  })
  const ticket = (id: number, status: string, comments: readonly object[]) => ({
    url: `https://shop.example.com/api/v2/tickets/${id}.json`,
    id,
    via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
    type: 'problem',
    subject: `Parcel ${id}`,
    raw_subject: `Parcel ${id}`,
    description: 'My parcel did not come.',
    priority: 'high',
    status,
    requester_id: requester.id,
    assignee_id: assignee.id,
    requester,
    assignee,
    tags: ['parcel'],
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-04T09:00:00Z',
    comments,
  })
  const tickets = [
    ticket(7001, 'solved', [
      comment(1, 9001, '2026-03-02T09:00:00Z', 'My parcel did not come.'),
      comment(2, 501, '2026-03-02T10:00:00Z', 'Asked the depot.', false),
      comment(
        3,
        501,
        '2026-03-03T09:00:00Z',
        'It is on its way. Is there anything else I can help you with?',
      ),
      comment(4, 9001, '2026-03-03T10:00:00Z', 'No, thank you.'),
    ]),
    ticket(7002, 'open', [comment(5, 9001, '2026-03-02T09:00:00Z', 'My parcel did not come.')]),
  ]
  return save(folder, 'tickets.json', JSON.stringify({ tickets, count: tickets.length, next_page: null }))
}

/** A workbook of issues with the labels of a Jira search, times without offset. */
export function writeJiraWorkbook(folder: string): Promise<string> {
  const rows = table(`
    Issue key|Issue id|Issue Type|Summary|Status|Priority|Assignee|Reporter|Created|Updated|Resolved|Custom field (Satisfaction rating)
    HELP-1|10001|Complaint|Parcel lost|Done|High|Anna Nowak|Kim Berg|2026-03-16 09:26|2026-03-18 10:00|2026-03-17 15:00|2
    HELP-2|10002|Question|Opening hours|To Do|Low|Ben Okafor|Lee Moss|2026-03-17 08:00|2026-03-17 08:00||
    HELP-3|10003|Complaint|Wrong bill|In Progress|High|Ben Okafor|May Lund|2026-03-18 12:30|2026-03-18 13:00||
  `)
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const pack = 'http://schemas.openxmlformats.org/package/2006'
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return saveZip(folder, 'issues.xlsx', {
    '[Content_Types].xml': `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Issues" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  })
}

/** What Freshdesk calls an Excel file: XML of 2003 under the name `.xls`. */
export function writeFreshdeskSheet(folder: string): Promise<string> {
  const rows = table(`
    Ticket ID|Subject|Status|Priority|Source|Type|Agent|Group|Created time|Due by Time|Resolved time|Closed time|Last updated time|Initial response time|Agent interactions|Customer interactions|Every response status|Full name|Email
    301|Parcel lost|Resolved|High|Email|Complaint|Anna Nowak|Shop|2026-03-16 09:00:00|2026-03-17 09:00:00|2026-03-17 08:00:00||2026-03-17 08:00:00|2026-03-16 10:00:00|2|1|Within SLA|Kim Berg|kim@example.com
    302|Wrong bill|Open|Low|Phone|Question|Ben Okafor|Shop|2026-03-18 09:00:00|2026-03-19 09:00:00|||2026-03-18 09:00:00||0|1||Lee Moss|lee@example.com
  `)
  const cell = (text: string): string => `<Cell><Data ss:Type="String">${text}</Data></Cell>`
  const sheet = rows.map((row) => `<Row>${row.map(cell).join('')}</Row>`).join('\n')
  const office = 'urn:schemas-microsoft-com:office'
  return save(
    folder,
    'tickets.xls',
    `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="${office}:spreadsheet" xmlns:o="${office}:office" xmlns:ss="${office}:spreadsheet"><Worksheet ss:Name="Tickets"><Table>${sheet}</Table></Worksheet></Workbook>\n`,
  )
}

/** The backup of an org: its cases, the e-mails that belong to them, and the users that own them. */
export function writeSalesforceArchive(folder: string): Promise<string> {
  const [anna, ben] = ['0050X000001AnnaQAA', '0050X0000002BenQAA']
  const [first, second] = ['5000X000001CaseQAA', '5000X000002CaseQAA']
  const cases = table(`
    Id|CaseNumber|Type|Status|Origin|Priority|Subject|Description|IsClosed|ClosedDate|IsClosedOnCreate|OwnerId|SuppliedEmail|CreatedDate|SystemModstamp
    ${first}|00001001|Complaint|Closed|Email|High|Parcel lost|It did not come.|1|2026-03-18 10:00:00|0|${anna}|kim@example.com|2026-03-16 09:00:00|2026-03-18 10:00:00
    ${second}|00001002|Question|New|Phone|Low|Opening hours||0||0|${ben}|lee@example.com|2026-03-17 09:00:00|2026-03-17 09:00:00
  `)
  const mails = table(`
    Id|ParentId|TextBody|HtmlBody|Subject|FromName|FromAddress|ToAddress|Incoming|Status|MessageDate|ThreadIdentifier
    02s0X000001Mail1|${first}|It did not come.||Parcel lost|Kim Berg|kim@example.com|help@shop.example.com|1|1|2026-03-16 09:00:00|
    02s0X000002Mail2|${first}|It is found. Does that solve it for you?||Re: Parcel lost|Anna Nowak|help@shop.example.com|kim@example.com|0|3|2026-03-17 09:00:00|
  `)
  const users = table(`
    Id|Username|LastName|FirstName|Name|Email|IsActive|ProfileId|UserType
    ${anna}|anna@shop.example.com|Nowak|Anna|Anna Nowak|anna@shop.example.com|1|00e1|Standard
    ${ben}|ben@shop.example.com|Okafor|Ben|Ben Okafor|ben@shop.example.com|1|00e1|Standard
  `)
  return saveZip(folder, 'backup.zip', {
    'Case.csv': csv(cases),
    'EmailMessage.csv': csv(mails),
    'User.csv': csv(users),
  })
}
