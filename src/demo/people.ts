// The people of the demonstration, who are also the people of the tests. Two organisations, one wall between them.

export type DemoOrganisation = {
  key: string
  name: string
  hrReadsReports: boolean
  /** Children name their parent. */
  departments: { key: string; name: string; parent?: string }[]
  people: DemoPerson[]
}

export type DemoPerson = {
  key: string
  givenName: string
  familyPrefix?: string
  familyName: string
  jobTitle: string
  department: string
  /** From the most recent on; `monthsAgo` is when this manager began. */
  managers: { key: string; monthsAgo: number }[]
  joinedMonthsAgo: number
  hrOf?: 'everybody' | { department: string }
  administrator?: boolean
  worksCouncil?: boolean
  /** Whoever is in both organisations has one account: that of this address. */
  email?: string
  /** What there is to see as this person, for the sign-in page of the demonstration. */
  note?: { nl: string; en: string }
}

const under = (key: string, monthsAgo = 60) => [{ key, monthsAgo }]
/** The bakery had another head until fourteen months ago. */
const underJorisAfterGerrit = [
  { key: 'joris', monthsAgo: 14 },
  { key: 'gerrit', monthsAgo: 48 },
]

export const molen: DemoOrganisation = {
  key: 'molen',
  name: 'Bakkerij De Molen',
  hrReadsReports: true,
  departments: [
    { key: 'directie', name: 'Directie en staf' },
    { key: 'bakkerij', name: 'Bakkerij' },
    { key: 'brood', name: 'Brood', parent: 'bakkerij' },
    { key: 'banket', name: 'Banket', parent: 'bakkerij' },
    { key: 'winkels', name: 'Winkels' },
    { key: 'centrum', name: 'Winkel Centrum', parent: 'winkels' },
    { key: 'overvecht', name: 'Winkel Overvecht', parent: 'winkels' },
    { key: 'logistiek', name: 'Logistiek en inkoop' },
  ],
  people: [
    {
      key: 'hanneke',
      givenName: 'Hanneke',
      familyName: 'Vermeer',
      jobTitle: 'Directeur',
      department: 'directie',
      managers: [],
      joinedMonthsAgo: 132,
      note: {
        nl: 'Directeur: spreekt de hoofden, en leest niets van wie daaronder werkt',
        en: 'Director: talks with the heads, and reads nothing of those below them',
      },
    },
    {
      key: 'fatima',
      givenName: 'Fatima',
      familyName: 'El Amrani',
      jobTitle: 'HR-adviseur',
      department: 'directie',
      managers: under('hanneke'),
      joinedMonthsAgo: 64,
      hrOf: 'everybody',
      email: 'fatima@elamrani.example',
      note: {
        nl: 'HR-adviseur van iedereen, en ook van Zorgcentrum De Linde',
        en: 'HR adviser of everybody, and of care centre De Linde too',
      },
    },
    {
      key: 'lucas',
      givenName: 'Lucas',
      familyName: 'Prins',
      jobTitle: 'HR-adviseur winkels',
      department: 'directie',
      managers: under('hanneke', 30),
      joinedMonthsAgo: 30,
      hrOf: { department: 'winkels' },
      note: { nl: 'HR-adviseur, alleen van de winkels', en: 'HR adviser, of the shops only' },
    },
    {
      key: 'thomas',
      givenName: 'Thomas',
      familyName: 'Okafor',
      jobTitle: 'Applicatiebeheerder',
      department: 'directie',
      managers: under('hanneke', 40),
      joinedMonthsAgo: 40,
      administrator: true,
      note: {
        nl: 'Beheerder: mensen en instellingen, geen woord uit een gesprek',
        en: 'Administrator: people and settings, not a word of any conversation',
      },
    },
    {
      key: 'gerrit',
      givenName: 'Gerrit',
      familyName: 'Hofman',
      jobTitle: 'Kwaliteitscoördinator',
      department: 'directie',
      managers: under('hanneke'),
      joinedMonthsAgo: 190,
      note: {
        nl: 'Was tot veertien maanden geleden hoofd bakkerij',
        en: 'Was head of the bakery until fourteen months ago',
      },
    },
    {
      key: 'carla',
      givenName: 'Carla',
      familyName: 'Rossi',
      jobTitle: 'Financieel medewerker',
      department: 'directie',
      managers: under('hanneke', 50),
      joinedMonthsAgo: 50,
    },

    {
      key: 'joris',
      givenName: 'Joris',
      familyPrefix: 'de',
      familyName: 'Wit',
      jobTitle: 'Hoofd bakkerij',
      department: 'bakkerij',
      managers: under('hanneke'),
      joinedMonthsAgo: 75,
      note: {
        nl: 'Leidinggevende van zes: gesprekken in elke fase',
        en: 'Manager of six: conversations in every stage',
      },
    },
    {
      key: 'sanne',
      givenName: 'Sanne',
      familyName: 'Mulder',
      jobTitle: 'Meesterbakker',
      department: 'bakkerij',
      managers: underJorisAfterGerrit,
      joinedMonthsAgo: 58,
      note: { nl: 'Bereidt haar gesprek met Joris voor', en: 'Is preparing her conversation with Joris' },
    },
    {
      key: 'lia',
      givenName: 'Lia',
      familyName: 'Brouwer',
      jobTitle: 'Medewerker kwaliteit',
      department: 'bakkerij',
      managers: underJorisAfterGerrit,
      joinedMonthsAgo: 41,
      note: { nl: 'Het gaat al een jaar minder goed', en: 'Things have gone less well for a year' },
    },
    {
      key: 'jurrien',
      givenName: 'Jurrien',
      familyName: 'Postma',
      jobTitle: 'Receptontwikkelaar',
      department: 'bakkerij',
      managers: underJorisAfterGerrit,
      joinedMonthsAgo: 36,
      note: { nl: 'Doet het heel goed; het gesprek is vandaag', en: 'Is doing very well; the talk is today' },
    },
    {
      key: 'bram',
      givenName: 'Bram',
      familyName: 'Visser',
      jobTitle: 'Teamleider brood',
      department: 'brood',
      managers: underJorisAfterGerrit,
      joinedMonthsAgo: 88,
      note: {
        nl: 'Teamleider van de nachtploeg: medewerker en leidinggevende',
        en: 'Leads the night shift: employee and manager',
      },
    },
    {
      key: 'aylin',
      givenName: 'Aylin',
      familyName: 'Yılmaz',
      jobTitle: 'Teamleider banket',
      department: 'banket',
      managers: underJorisAfterGerrit,
      joinedMonthsAgo: 52,
    },
    {
      key: 'dirk',
      givenName: 'Dirk',
      familyPrefix: 'van der',
      familyName: 'Zee',
      jobTitle: 'Onderhoudsmonteur',
      department: 'bakkerij',
      managers: underJorisAfterGerrit,
      joinedMonthsAgo: 96,
    },

    {
      key: 'mehmet',
      givenName: 'Mehmet',
      familyName: 'Kaya',
      jobTitle: 'Bakker',
      department: 'brood',
      managers: under('bram'),
      joinedMonthsAgo: 70,
      note: { nl: 'Zijn verslag ligt klaar om te ondertekenen', en: 'His report is ready to be signed' },
    },
    {
      key: 'kees',
      givenName: 'Kees',
      familyPrefix: 'van',
      familyName: 'Dijk',
      jobTitle: 'Bakker',
      department: 'brood',
      managers: under('bram'),
      joinedMonthsAgo: 210,
    },
    {
      key: 'noor',
      givenName: 'Noor',
      familyName: 'Willems',
      jobTitle: 'Bakker',
      department: 'brood',
      managers: under('bram', 26),
      joinedMonthsAgo: 26,
    },
    {
      key: 'ruben',
      givenName: 'Ruben',
      familyPrefix: 'de',
      familyName: 'Boer',
      jobTitle: 'Leerling-bakker',
      department: 'brood',
      managers: under('bram', 9),
      joinedMonthsAgo: 9,
    },
    {
      key: 'anouk',
      givenName: 'Anouk',
      familyName: 'Peters',
      jobTitle: 'Bakker',
      department: 'brood',
      managers: under('bram', 34),
      joinedMonthsAgo: 34,
    },

    {
      key: 'lotte',
      givenName: 'Lotte',
      familyName: 'Smit',
      jobTitle: 'Banketbakker',
      department: 'banket',
      managers: under('aylin', 44),
      joinedMonthsAgo: 44,
    },
    {
      key: 'fleur',
      givenName: 'Fleur',
      familyPrefix: 'van',
      familyName: 'Leeuwen',
      jobTitle: 'Banketbakker',
      department: 'banket',
      managers: [
        { key: 'bram', monthsAgo: 1 },
        { key: 'aylin', monthsAgo: 20 },
      ],
      joinedMonthsAgo: 20,
    },
    {
      key: 'yusuf',
      givenName: 'Yusuf',
      familyName: 'Demir',
      jobTitle: 'Banketbakker',
      department: 'banket',
      managers: under('aylin', 31),
      joinedMonthsAgo: 31,
    },
    {
      key: 'iris',
      givenName: 'Iris',
      familyName: 'Kuipers',
      jobTitle: 'Chocolatier',
      department: 'banket',
      managers: under('aylin', 28),
      joinedMonthsAgo: 28,
    },
    {
      key: 'nadia',
      givenName: 'Nadia',
      familyName: 'Haverkamp',
      jobTitle: 'Leerling-banketbakker',
      department: 'banket',
      managers: under('aylin', 0),
      joinedMonthsAgo: 0,
      note: {
        nl: 'Begint vandaag: haar eerste gesprekken staan klaar',
        en: 'Begins today: her first conversations are on their way',
      },
    },

    {
      key: 'marloes',
      givenName: 'Marloes',
      familyPrefix: 'van den',
      familyName: 'Heuvel',
      jobTitle: 'Hoofd winkels',
      department: 'winkels',
      managers: under('hanneke'),
      joinedMonthsAgo: 80,
    },
    {
      key: 'esther',
      givenName: 'Esther',
      familyPrefix: 'de',
      familyName: 'Groot',
      jobTitle: 'Winkelleider Centrum',
      department: 'centrum',
      managers: under('marloes'),
      joinedMonthsAgo: 66,
    },
    {
      key: 'sophie',
      givenName: 'Sophie',
      familyName: 'Meijer',
      jobTitle: 'Verkoper',
      department: 'centrum',
      managers: under('esther', 33),
      joinedMonthsAgo: 33,
    },
    {
      key: 'amira',
      givenName: 'Amira',
      familyName: 'Haddad',
      jobTitle: 'Verkoper',
      department: 'centrum',
      managers: under('esther', 25),
      joinedMonthsAgo: 25,
    },
    {
      key: 'tim',
      givenName: 'Tim',
      familyName: 'Bos',
      jobTitle: 'Verkoper',
      department: 'centrum',
      managers: under('esther', 12),
      joinedMonthsAgo: 12,
    },
    {
      key: 'max',
      givenName: 'Maximiliaan-Alexander',
      familyPrefix: 'van den',
      familyName: 'Oudenhoven-Waegeningh-Slootweg',
      jobTitle: 'Assistent-winkelleider en coördinator bestellingen',
      department: 'centrum',
      managers: under('esther', 38),
      joinedMonthsAgo: 38,
    },
    {
      key: 'daan',
      givenName: 'Daan',
      familyName: 'Jansen',
      jobTitle: 'Winkelleider Overvecht',
      department: 'overvecht',
      managers: under('marloes', 27),
      joinedMonthsAgo: 59,
    },
    {
      key: 'julia',
      givenName: 'Julia',
      familyName: 'Vos',
      jobTitle: 'Verkoper',
      department: 'overvecht',
      managers: under('daan', 27),
      joinedMonthsAgo: 45,
    },
    {
      key: 'omar',
      givenName: 'Omar',
      familyName: 'Benali',
      jobTitle: 'Verkoper',
      department: 'overvecht',
      managers: under('daan', 22),
      joinedMonthsAgo: 22,
    },

    {
      key: 'pieter',
      givenName: 'Pieter',
      familyName: 'Bakker',
      jobTitle: 'Hoofd logistiek en inkoop',
      department: 'logistiek',
      managers: under('hanneke'),
      joinedMonthsAgo: 101,
      note: {
        nl: 'Hoofd van een andere afdeling: ziet niets van de bakkerij',
        en: 'Head of another department: sees nothing of the bakery',
      },
    },
    {
      key: 'naomi',
      givenName: 'Naomi',
      familyName: 'Claassen',
      jobTitle: 'Inkoper',
      department: 'logistiek',
      managers: under('pieter', 29),
      joinedMonthsAgo: 29,
      worksCouncil: true,
    },
    {
      key: 'stefan',
      givenName: 'Stefan',
      familyName: 'Kowalski',
      jobTitle: 'Magazijnmedewerker',
      department: 'logistiek',
      managers: under('pieter', 37),
      joinedMonthsAgo: 37,
    },
    {
      key: 'willem',
      givenName: 'Willem',
      familyName: 'Dekker',
      jobTitle: 'Chauffeur',
      department: 'logistiek',
      managers: under('pieter'),
      joinedMonthsAgo: 150,
    },
  ],
}

export const linde: DemoOrganisation = {
  key: 'linde',
  name: 'Zorgcentrum De Linde',
  hrReadsReports: false,
  departments: [
    { key: 'linde-staf', name: 'Staf' },
    { key: 'linde-zorg', name: 'Zorg' },
  ],
  people: [
    {
      key: 'ingrid',
      givenName: 'Ingrid',
      familyName: 'Maas',
      jobTitle: 'Bestuurder',
      department: 'linde-staf',
      managers: [],
      joinedMonthsAgo: 90,
    },
    {
      key: 'saskia',
      givenName: 'Saskia',
      familyName: 'Blom',
      jobTitle: 'Hoofd bedrijfsvoering',
      department: 'linde-staf',
      managers: under('ingrid', 48),
      joinedMonthsAgo: 48,
      administrator: true,
    },
    {
      key: 'fatima-linde',
      givenName: 'Fatima',
      familyName: 'El Amrani',
      jobTitle: 'HR-adviseur',
      department: 'linde-staf',
      managers: under('ingrid', 18),
      joinedMonthsAgo: 18,
      hrOf: 'everybody',
      email: 'fatima@elamrani.example',
    },
    {
      key: 'peter',
      givenName: 'Peter',
      familyName: 'Vonk',
      jobTitle: 'Teamleider',
      department: 'linde-zorg',
      managers: under('ingrid', 60),
      joinedMonthsAgo: 60,
      note: {
        nl: 'Teamleider in een andere organisatie: ziet niets van De Molen',
        en: 'Team leader in another organisation: sees nothing of De Molen',
      },
    },
    {
      key: 'rachid',
      givenName: 'Rachid',
      familyName: 'Azzouzi',
      jobTitle: 'Verzorgende',
      department: 'linde-zorg',
      managers: under('peter', 40),
      joinedMonthsAgo: 40,
    },
    {
      key: 'tineke',
      givenName: 'Tineke',
      familyName: 'Wolf',
      jobTitle: 'Verpleegkundige',
      department: 'linde-zorg',
      managers: under('peter', 55),
      joinedMonthsAgo: 55,
    },
  ],
}

export const organisations = [molen, linde]
