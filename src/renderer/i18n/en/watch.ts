export const watch = {
  'watch.title': 'Watched folder',
  'watch.text':
    'New exports that are put into this folder while Closewell runs are imported by themselves, with a saved mapping if you choose one. Files that are already there are left alone, and nothing leaves this computer.',
  'watch.off': 'Off. No folder is watched.',
  'watch.on': 'On. New files in “{folder}” are imported.',
  'watch.choose': 'Choose a folder …',
  'watch.chooseOther': 'Choose another folder …',
  'watch.stop': 'Stop watching',
  'watch.profile': 'How new files are read',
  'watch.profile.help':
    'A saved mapping answers what would be asked, such as the time zone. A file in which something stays open is not imported, and you are told.',
  'watch.profile.none': 'As recognised, no saved mapping',
  'watch.profile.choose': 'Choose one',
  'watch.profile.gone.title': 'The saved mapping is gone',
  'watch.profile.gone':
    'The saved mapping of the watched folder was deleted. New files are not imported until you choose another one in Settings.',
  'watch.unreachable.title': '“{folder}” cannot be read at the moment',
  'watch.unreachable.text':
    'Check that the folder is still there, and that its drive or network is connected. Closewell goes on looking, and imports what is new once the folder is back.',
  'watch.results': 'Since Closewell was started',
  'watch.results.empty': 'No new file has come in yet.',
  'watch.results.all': 'All imports',
  'watch.result.failed': '{file} was not imported',
  'watch.result.counts':
    'New cases: {inserted, number} · updated: {updated, number} · unchanged: {unchanged, number} · rejected rows: {rejected, number}',
  'watch.result.noCases': 'No cases were found in it.',
  'watch.result.partly': 'A part of it could not be imported. {reason}',
} as const
