import type { Gender } from './types.ts'

/** Given names; the Polish ones with the vocative that a letter opens with. */
export const ENGLISH_FIRST: Readonly<Record<Gender, readonly string[]>> = {
  f: 'Mary,Olivia,Grace,Fatima,Hannah,Joanna,Chloe,Zainab,Megan,Ruth,Wei,Ngozi,Isla,Beatrice,Deborah,Aisha,Kirsty,Elena,Moira,Sunita,Gwen,Adele,Yasmin,Rosalind,Tamsin,Carys,Freya,Lorna'.split(
    ',',
  ),
  m: 'James,Oliver,Mohammed,George,Arjun,Callum,David,Kwame,Rhys,Samuel,Patrick,Stefan,Viktor,Ahmed,Neil,Gareth,Leon,Duncan,Harish,Tobias,Owen,Ravi,Simon,Bartholomew,Ewan,Felix,Idris,Colin'.split(
    ',',
  ),
}

export const ENGLISH_LAST: readonly string[] =
  "Carter,Bennett,Hughes,Ali,Patel,Fraser,Osei,Nguyen,Whitfield,Kaur,Doyle,O'Neill,Marsh,Ferreira,Sutton,Iqbal,Thornbury,Chen,Lindqvist,McAllister,Pritchard,Adeyemi,Walsh,Sharma,Greaves,Holloway,Novak,Bright,Sinclair,Quigley,Rahman,Tan,Barlow,Eriksen,Mbeki,Haddad,Wainwright,Shaw,Castellanos,Penrose".split(
    ',',
  )

export const POLISH_FIRST: Readonly<Record<Gender, readonly (readonly [name: string, vocative: string])[]>> =
  {
    f: [
      ['Anna', 'Anno'],
      ['Katarzyna', 'Katarzyno'],
      ['Małgorzata', 'Małgorzato'],
      ['Joanna', 'Joanno'],
      ['Ewa', 'Ewo'],
      ['Zofia', 'Zofio'],
      ['Magdalena', 'Magdaleno'],
      ['Łucja', 'Łucjo'],
      ['Barbara', 'Barbaro'],
      ['Grażyna', 'Grażyno'],
      ['Monika', 'Moniko'],
      ['Elżbieta', 'Elżbieto'],
    ],
    m: [
      ['Jan', 'Janie'],
      ['Tomasz', 'Tomaszu'],
      ['Krzysztof', 'Krzysztofie'],
      ['Paweł', 'Pawle'],
      ['Michał', 'Michale'],
      ['Stanisław', 'Stanisławie'],
      ['Marek', 'Marku'],
      ['Grzegorz', 'Grzegorzu'],
      ['Wojciech', 'Wojciechu'],
      ['Józef', 'Józefie'],
      ['Rafał', 'Rafale'],
      ['Andrzej', 'Andrzeju'],
    ],
  }

/** Surnames, feminine and masculine form. */
export const POLISH_LAST: readonly Readonly<Record<Gender, string>>[] = [
  ...'Kowalsk,Wiśniewsk,Zielińsk,Dąbrowsk,Jabłońsk,Król-Zawadzk,Piotrowsk,Wiśnick,Górsk,Sokołowsk,Żuraweck,Lisowsk,Śliwińsk,Czarneck'
    .split(',')
    .map((stem) => ({ f: `${stem}a`, m: `${stem}i` })),
  ...'Mazur,Pająk,Wróbel,Kaczmarek,Dudek,Szewczyk,Bąk,Sikora,Grzyb,Zając,Krawczyk,Kłos,Pietrzak,Ślusarczyk,Ćwik,Kubiak'
    .split(',')
    .map((name) => ({ f: name, m: name })),
]
