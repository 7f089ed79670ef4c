export const imports = {
  'imports.title': 'Imports',
  'imports.lead':
    'Read a case export of your helpdesk. Importing a newer export again updates the cases it holds.',
  'imports.drop.title': 'Drop your helpdesk’s export anywhere here',
  'imports.drop.text':
    'CSV, Excel, JSON, XML or ZIP, one file or several that belong together. Files are only read, never changed.',
  'imports.drop.notAFile': 'That is not a file of this computer. Drop a file, or choose one.',
  'imports.choose': 'Choose files …',
  'imports.chooseAnother': 'Choose other files',
  'imports.timeZone': 'Time zone of times without an offset',
  'imports.timeZone.help':
    'Only for files whose times say neither Z nor an offset. Rows with such times are rejected otherwise.',
  'imports.timeZone.none': 'Times in the file have an offset',
  'imports.asOf': 'As of (optional)',
  'imports.asOf.help':
    'The moment the export was made. By the clock of {timeZone}. Left empty, the newest time in the file is taken.',
  'imports.sample': 'The sample data will be taken out once your cases are in.',
  'imports.start': 'Import',
  'imports.progress.title': 'Importing {file}',
  'imports.progress.inspecting': 'Looking at the rows',
  'imports.progress.reading': 'Reading the rows',
  'imports.progress.updating': 'Updating the cases',
  'imports.progress.saving': 'Saving',
  'imports.progress.starting': 'Opening the file',
  'imports.progress.rows': '{rows, plural, one {# row} other {# rows}}',
  'imports.progress.rate': '{rate, number} rows a second',
  'imports.progress.bytes': '{read} of {total}',
  'imports.progress.left':
    '{minutes, plural, =0 {} one {# minute } other {# minutes }}{seconds, plural, one {# second left} other {# seconds left}}',
  'imports.progress.cancelling': 'Cancelling …',
  'imports.result.title': '{file} was imported',
  'imports.result.rejectedAll': 'No row of {file} could be imported',
  'imports.result.seconds': 'It took {seconds} s.',
  'imports.result.instantly': 'It took less than 0.1 s.',
  'imports.result.rate': 'It took {seconds} s, {rate, plural, one {# row a second} other {# rows a second}}.',
  'imports.result.changes': 'What changed in cases that were there already',
  'imports.result.otherFailed': 'One of the files could not be imported',
  'imports.result.otherFailed.text': 'The others are in.',
  'imports.result.ownFormat': 'Closewell’s own format',
  'imports.result.recognised': 'Recognised: {system}, {format}, {encoding}.',
  'imports.result.toDashboard': 'Go to the dashboard',
  'imports.result.another': 'Import another file',
  'imports.result.rows': 'Rows',
  'imports.result.inserted': 'New cases',
  'imports.result.updated': 'Updated',
  'imports.result.unchanged': 'Unchanged',
  'imports.result.rejected': 'Rejected rows',
  'imports.result.warnings': 'Worth knowing',
  'imports.result.rejects': 'Rejected rows',
  'imports.result.supports': 'What this file can answer',
  'imports.result.supported': 'Can be computed',
  'imports.result.missing': 'Missing: {column}',
  'imports.reject.part': 'File or sheet',
  'imports.reject.row': 'Row',
  'imports.reject.column': 'Column',
  'imports.reject.value': 'Value',
  'imports.reject.reason': 'Reason',
  'imports.failed.title': 'The import did not happen',
  'imports.failed.back': 'Back to what was found',
  'imports.failed.unchanged': 'Nothing was changed.',
  'imports.cancelled.title': 'The import was cancelled',
  'imports.history': 'Earlier imports',
  'imports.history.empty': 'Nothing has been imported yet.',
  'imports.history.file': 'File',
  'imports.history.system': 'System',
  'imports.history.at': 'Imported',
  'imports.history.asOf': 'As of',
  'imports.history.rows': 'Rows',
  'imports.history.inserted': 'New',
  'imports.history.updated': 'Updated',
  'imports.history.rejected': 'Rejected',
  'imports.history.action': 'Action',
  'imports.history.showRejects': '{rejected, number} – show the rejected rows of {file}',
  'imports.history.undo': 'Undo',
  'imports.history.undoOf': 'Undo the import of {file}',
  'imports.history.undone': 'Undone {instant}',
  'imports.undo.title': 'Undo this import?',
  'imports.undo.text': 'Everything that {file} brought is taken back.',
  'imports.undo.inserted':
    '{inserted, plural, one {# case was new with it and is removed.} other {# cases were new with it and are removed.}}',
  'imports.undo.updated':
    '{updated, plural, one {# case was changed by it and gets back what it held before.} other {# cases were changed by it and get back what they held before.}}',
  'imports.undo.others': 'Other imports stay as they are.',
  'imports.undo.confirm': 'Undo the import',
  'imports.undo.removed': '{removed, plural, one {# case was removed.} other {# cases were removed.}}',
  'imports.undo.restored': '{restored, plural, one {# case was restored.} other {# cases were restored.}}',
  'imports.undo.nothing': 'The import was undone. No case had to change.',
  'imports.rejects.save': 'Save as CSV …',
  'imports.rejects.saved': '{rows, plural, one {# row was} other {# rows were}} saved in {file}.',
  'imports.rejects.title': 'Rejected rows of {file}',
  'warning.olderThanStored':
    '{count, plural, one {# case was} other {# cases were}} left unchanged, because a newer export had written them.',
  'warning.duplicateRows':
    '{count, plural, one {# row repeats} other {# rows repeat}} a case of the same file; the last row of a case holds.',
  'warning.afterAsOf':
    '{count, plural, one {# instant lies} other {# instants lie}} after the as-of of this import. They are kept.',
  'warning.outOfOrder':
    '{count, plural, one {# case has} other {# cases have}} dates out of order, such as resolved before opened. They are kept as they are.',
  'warning.ambiguousTimes':
    '{count, plural, one {# time falls} other {# times fall}} into the hour that the clock showed twice; the earlier one was taken.',
  'warning.unknownColumns':
    '{count, plural, one {# column is} other {# columns are}} not known to Closewell. They are kept and shown with each case.',
  'warning.timeZoneAssumed':
    'No time zone was stated, so days and months are cut in UTC. Settings can change it.',
  'warning.statusAssumed':
    '{count, plural, one {# case has} other {# cases have}} no status: with a time of resolution or closing it counts as such, else as open.',
  'warning.openedAtAssumed':
    '{count, plural, one {# case does} other {# cases do}} not say when it was opened; its earliest time known was taken, else that of the export.',
  'warning.otherEncoding':
    '{count, plural, one {# row is} other {# rows are}} in another encoding than the rest of the file; read as what the bytes point to.',
  'warning.duplicateKeys':
    '{count, plural, one {# record names} other {# records name}} a value twice; the later one holds.',
  'warning.repeatedHeaders':
    '{count, plural, one {# row repeats} other {# rows repeat}} the header and was passed over.',
  'warning.shortRows':
    '{count, plural, one {# row has} other {# rows have}} fewer cells than the header; the last columns were taken as blank.',
  'warning.footerRows':
    '{count, plural, one {# row is a total or footer} other {# rows are totals or footers}} of a report and was passed over.',
  'warning.supersededRows':
    '{count, plural, one {# row is an older version} other {# rows are older versions}} of a case in the same file and was passed over.',
  'warning.notCases':
    '{count, plural, one {# row is} other {# rows are}} neither a case nor a message that someone wrote, and was passed over.',
  'warning.unknown.status':
    '{count, plural, one {# word for the status is} other {# words for the status are}} not known; such cases count as open.',
  'warning.unknown.kind':
    '{count, plural, one {# word for the kind is} other {# words for the kind are}} not known; such cases are of unknown kind.',
  'warning.unknown.message_role':
    '{count, plural, one {# word} other {# words}} for who wrote a message cannot be understood; it was settled by the authors.',
} as const
