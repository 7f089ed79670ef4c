export const views = {
  'views.title': 'Saved views',
  'views.title.shown': 'Saved views: {name}',
  'views.none':
    'No view is saved yet. A view keeps the period, the filters and the figures that you look at.',
  'views.save': 'Save',
  'views.save.label': 'Save what you see as',
  'views.save.hint': '“Last full month” stays the last full month, whatever data come later.',
  'views.replace': 'Replace',
  'views.replace.this': 'Replace “{name}” with what you see',
  'views.replace.ask': 'Replace “{name}” with what you see?',
  'views.rename': 'Rename',
  'views.rename.this': 'Rename “{name}”',
  'views.delete': 'Delete',
  'views.delete.this': 'Delete “{name}”',
  'views.delete.ask': 'Delete “{name}”?',
} as const
