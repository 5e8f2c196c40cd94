export const nl = {
  founding: {
    title: 'Begin met Voortgang',
    lead: 'Deze installatie is nog leeg. Hier maak je de organisatie en word je de eerste beheerder.',
    'lead-another':
      'Hier maak je een organisatie naast de organisaties die er al zijn, en word je de eerste beheerder ervan. Ze zien niets van elkaar.',
    code: 'Code',
    'code-hint':
      'De code staat in het venster waarin Voortgang is gestart, of je krijgt hem van wie de server beheert. Zo kan niemand anders je voor zijn.',
    organisation: 'Naam van de organisatie',
    language: 'Taal van mails en bestanden',
    'language-hint': 'Iedereen kiest daarna zelf een taal.',
    'time-zone': 'Tijdzone',
    you: 'Wie ben jij?',
    'given-name': 'Voornaam',
    'family-prefix': 'Tussenvoegsel',
    'family-name': 'Achternaam',
    'job-title': 'Functie',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    'password-hint': 'Minstens 15 tekens. Een korte zin werkt goed.',
    'also-hr': 'Ik ben ook HR-adviseur van iedereen',
    'also-hr-explain':
      'Als HR-adviseur zie je hoe gesprekken ervoor staan, en plan je ze voor anderen. Wat mensen schrijven, lees je niet, tenzij de organisatie ondertekende verslagen openstelt voor HR.',
    submit: 'Maak de organisatie',
  },
  settings: {
    title: 'Instellingen',
    lead: 'Wat hier staat, geldt voor de hele organisatie. Elke wijziging wordt vastgelegd.',
    organisation: 'De organisatie',
    name: 'Naam',
    language: 'Taal',
    'language-hint': 'Voor wie nog geen taal heeft gekozen. Ieder kiest verder zelf.',
    'time-zone': 'Tijdzone',
    'time-zone-hint': 'Hierin staan alle tijden van gesprekken.',
    reading: 'Wie meer mag lezen',
    'reading-explain':
      'Een verslag is van de medewerker, de leidinggevende en wie erbij was. Hier bepaal je wie het na het ondertekenen ook mag lezen.',
    'hr-reads': 'HR-adviseurs lezen ondertekende verslagen',
    'hr-reads-explain':
      'Dit geldt voor de mensen van wie iemand HR-adviseur is, ook voor verslagen van vroeger. Voorbereidingen, aantekeningen en verslagen die nog niet door iedereen zijn ondertekend, blijven dicht.',
    'hr-looks':
      'Elke keer dat een HR-adviseur een verslag opent, wordt dat vastgelegd. De medewerker ziet dat ook: wie keek, en wanneer.',
    handover: 'Hoeveel maanden terug leest een nieuwe leidinggevende?',
    'handover-hint':
      'Krijgt iemand een andere leidinggevende, dan leest die de ondertekende verslagen van zoveel maanden terug. Bij 0 begint de nieuwe leidinggevende met een leeg dossier. Het hoogste is 120.',
    save: 'Sla de instellingen op',
    saved: 'De instellingen zijn opgeslagen en gelden vanaf nu.',
  },
} as const
