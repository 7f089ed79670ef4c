import type { DateFinding } from '#shared/import/inspection.ts'
import type { Translate } from '../../../i18n/use-t.ts'

/** Why the order of a column's dates is known, or why it is not, with the numbers that show it. */
export function dateProof(date: DateFinding, t: Translate): string {
  const { decision, order, needing: all, dayOver12First, dayOver12Second, decidedBy, sameAs } = date
  switch (decision) {
    case 'undecided':
      return t('review.proof.undecided', { all })
    case 'contradictory':
      return t('review.proof.contradictory', { first: dayOver12First, second: dayOver12Second, all })
    case 'stated':
      return t('review.proof.stated', { all })
    case 'notNeeded':
      return t('review.proof.notNeeded')
    case 'decided': {
      if (decidedBy === 'otherColumns') return t('review.proof.sameAs', { columns: sameAs.join(', ') })
      if (decidedBy !== 'column') return t('review.proof.usual')
      if (order === 'dmy') return t('review.proof.dmy', { proving: dayOver12First, all })
      if (order === 'mdy') return t('review.proof.mdy', { proving: dayOver12Second, all })
      return t('review.proof.ymd')
    }
  }
}
