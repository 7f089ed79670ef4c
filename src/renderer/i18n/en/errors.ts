export const errors = {
  'error.title': 'That did not work',
  'error.where.row': 'row {row}',
  'error.where.column': 'column {column}',
  'error.where.file': 'file {file}',
  'error.internal': 'Something went wrong inside Closewell. Try it again; the log of the app has more.',
  'error.invalidInput': 'Closewell did not understand this request. Check what you entered.',
  'error.cancelled': 'You cancelled it.',
  'error.busy': 'Another import or change is still running. Wait until it has finished, then try again.',
  'error.notFound':
    'What you asked for is no longer there. It may have been undone or replaced by an import.',
  'error.fileUnreadable': 'The file cannot be read. Check that it is still there and that you may open it.',
  'error.fileEmpty': 'The file is empty. Export it from the helpdesk once more.',
  'error.notRecognised':
    'Closewell does not recognise this file. It needs a header row with at least case_id, status and opened_at, or NDJSON with these names.',
  'error.notUtf8': 'The file is not written in UTF-8. Save it as “CSV UTF-8” and import it again.',
  'error.malformedFile':
    'The structure of the file is broken, so it cannot be read to the end. Export it once more.',
  'error.passwordProtected':
    'The file is protected with a password. Remove the password and import it again.',
  'error.webPage':
    'This is a web page and no export. Probably the login page was saved; sign in and export once more.',
  'error.unsafeArchive':
    'The archive was not opened, because it could do harm. If it came from your helpdesk, unpack it and import its files.',
  'error.tooLarge': 'The file is too large to be read as a whole. Export a shorter period, or as CSV.',
  'error.notAMapping': 'This file is no saved mapping of Closewell.',
  'error.needsAnswer':
    'Something in this file is open that only you can say. Choose it on the Imports page and answer the questions; save the mapping for the next time.',
  'error.phraseTaken': 'Your team has this phrase already.',
  'error.conflict': 'This one-on-one was changed elsewhere in the meantime. Load it again.',
  'error.printFailed': 'It could not be printed. Check that a printer is set up, or save it as PDF.',
  'error.nameTaken': 'This name is taken already. Choose another one.',
  'error.diskFull': 'The disk is full. Free some space and try again.',
  'error.workspaceNewer': 'The workspace was written by a newer Closewell. Install the current version.',
  'error.workspaceHeld': 'Another program has the workspace open. Close it and try again.',
  'error.workspaceDamaged': 'The workspace is damaged. Restore the latest backup.',
  'error.alreadyUndone': 'This import has already been undone.',
  'error.writeFailed':
    'The file could not be written. Check the folder and whether the file is open elsewhere.',
  'error.placeTaken':
    'Nothing was saved: another file or folder, or the workspace itself, would be lost in this place. Choose another folder, an empty one at best.',
  'error.personalDataFound':
    'The export was stopped because it holds something that looks like customer data. Nothing was written.',
} as const
