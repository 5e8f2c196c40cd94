export const nl = {
  page: {
    title: 'Importeer mensen',
    lead: 'Haal mensen, afdelingen en leidinggevenden uit een bestand van je HR-systeem. Je ziet eerst wat er verandert. Pas als jij het zegt, verandert het echt.',
    back: 'Alle mensen',
    withdraw: 'Stop met deze import',
    'withdraw-explain': 'Er verandert dan niets. Wat uit het bestand kwam, wordt gewist.',
    refused: '‘{name}’ kunnen we niet lezen.',
    'at-row': 'Kijk bij rij {row, number}.',
    'nothing-changed': 'Er is niets veranderd.',
    done: '‘{name}’ is doorgevoerd: {added, plural, one {# nieuwe medewerker} other {# nieuwe mensen}}, gegevens gewijzigd bij {changed, number}, andere afdeling bij {moved, number}, andere leidinggevende bij {manager, number}, vertrek bij {left, number}.',
  },
  choose: {
    title: 'Kies een bestand',
    explain: 'Maak in je HR-systeem een export van iedereen die bij jullie werkt, en kies dat bestand hier.',
    what: 'Het bestand is CSV of Excel (.xlsx), hoogstens 40 MB en 250.000 rijen. Van een Excel-bestand lezen we het eerste blad.',
    columns:
      'Nodig zijn voornaam, achternaam en een personeelsnummer of e-mailadres. Mogelijk zijn ook tussenvoegsel, afdeling, functie, leidinggevende (met nummer of e-mailadres), dag in dienst en laatste dag in dienst.',
    cells:
      'Wat in het bestand niet voorkomt, laten we zoals het is. Een lege cel maakt leeg, behalve bij personeelsnummer, e-mailadres en dag in dienst.',
    submit: 'Kies een bestand',
    sending: 'Bezig met versturen…',
    'too-large': '‘{name}’ is groter dan 40 MB. Maak het kleiner, of splits het.',
  },
  progress: {
    label: 'Hoever we zijn',
    reading: 'We lezen het bestand: {rows} rijen tot nu toe.',
    comparing: 'We vergelijken {rows} rijen met wie er nu is.',
    carrying: 'We voeren de wijzigingen door.',
    'at-once': 'Pas aan het eind zie je het terug: alles in één keer, of niets.',
    explain: 'Je kunt deze pagina verlaten. Het gaat door, en anderen merken er niets van.',
  },
  field: {
    ignored: 'Niet gebruiken',
    employeeNumber: 'Personeelsnummer',
    givenName: 'Voornaam',
    familyPrefix: 'Tussenvoegsel',
    familyName: 'Achternaam',
    email: 'E-mailadres',
    department: 'Afdeling',
    jobTitle: 'Functie',
    manager: 'Leidinggevende',
    joinedOn: 'In dienst',
    lastDay: 'Laatste dag in dienst',
  },
  columns: {
    title: 'Wat staat er in deze kolommen?',
    explain: 'We herkennen niet alles. Zeg wat elke kolom is. We onthouden het voor de volgende keer.',
    nameless: 'Kolom {number, number}, zonder naam',
    samples: 'Bijvoorbeeld: {samples}',
    empty: 'In de eerste rijen staat hier niets.',
    ask: 'Kies wat dit is.',
    submit: 'Ga verder',
  },
  lacks: {
    givenName: 'We zien nog geen kolom met de voornaam.',
    familyName: 'We zien nog geen kolom met de achternaam.',
    key: 'We zien nog geen kolom met het personeelsnummer of het e-mailadres. Daaraan herkennen we iemand.',
  },
  difference: {
    title: 'Dit verandert er',
    explain:
      '{rows, plural, one {Er staat # rij} other {Er staan # rijen}} in het bestand. Andere afdelingen en leidinggevenden gaan in op {day}. Hoe het daarvoor was, blijft bewaard.',
    departments: 'Deze afdelingen zijn er nog niet en komen erbij: {names}.',
  },
  kind: {
    new: '{count, plural, =0 {Niemand nieuw} one {# nieuwe medewerker} other {# nieuwe mensen}}',
    changed:
      '{count, plural, =0 {Geen gewijzigde gegevens} one {Gewijzigde gegevens van # medewerker} other {Gewijzigde gegevens van # mensen}}',
    moved:
      '{count, plural, =0 {Niemand naar een andere afdeling} one {# medewerker naar een andere afdeling} other {# mensen naar een andere afdeling}}',
    manager:
      '{count, plural, =0 {Niemand met een andere leidinggevende} one {# medewerker met een andere leidinggevende} other {# mensen met een andere leidinggevende}}',
    left: '{count, plural, =0 {Niemand met een andere laatste dag} one {# medewerker met een andere laatste dag} other {# mensen met een andere laatste dag}}',
    same: '{count, plural, =0 {Niemand die al helemaal klopt} one {# medewerker klopt al helemaal} other {# mensen kloppen al helemaal}}',
    gone: '{count, plural, one {# rij over iemand die al weg was en hier niet bekend is: die slaan we over} other {# rijen over mensen die al weg waren en hier niet bekend zijn: die slaan we over}}',
    missing: '{count, plural, one {# medewerker staat niet in het bestand} other {# mensen staan niet in het bestand}}',
  },
  change: {
    row: 'Rij',
    who: 'Wie',
    what: 'Wat verandert',
    becomes: 'wordt',
    nothing: '(leeg)',
    new: 'Nieuwe mensen',
    changed: 'Gewijzigde gegevens',
    moved: 'Andere afdeling',
    manager: 'Andere leidinggevende',
    left: 'Andere laatste dag',
    missing: 'Niet in het bestand',
  },
  mistakes: {
    title: 'Fouten in het bestand',
    explain:
      '{count, plural, =0 {Los dit eerst op.} one {Rij met een fout: #. Bij deze rij verandert niets. De rest kun je gewoon doorvoeren.} other {Rijen met een fout: #. Bij die rijen verandert niets. De rest kun je gewoon doorvoeren.}}',
    row: 'Rij',
    column: 'Kolom',
    what: 'Wat er is, en wat je kunt doen',
    'see-rows': '{count, plural, one {Kijk ook bij rij {rows}.} other {Kijk ook bij de rijen {rows}.}}',
    chain: 'Zo loopt het: {names}.',
  },
  mistake: {
    required: { what: 'Deze cel is leeg.', mend: 'Vul de naam in.' },
    'too-long': { what: 'Dit is te lang.', mend: 'Maak de tekst korter.' },
    'one-line': { what: 'Dit staat op meer dan één regel.', mend: 'Zet het op één regel.' },
    email: { what: 'Dit is geen e-mailadres.', mend: 'Schrijf het als naam@voorbeeld.nl.' },
    date: { what: 'Dit is geen dag die bestaat.', mend: 'Schrijf dag, maand en jaar, zoals 31-12-2024.' },
    unkeepable: { what: 'Er staat een onzichtbaar teken in.', mend: 'Typ de tekst opnieuw.' },
    'no-key': {
      what: 'Er is geen personeelsnummer en geen e-mailadres.',
      mend: 'Vul een van de twee in. Daaraan herkennen we iemand.',
    },
    'ends-before-it-begins': {
      what: 'De laatste dag ligt voor de eerste.',
      mend: 'Controleer beide dagen.',
    },
    twice: {
      what: 'Dit staat bij meer dan één persoon.',
      mend: 'Laat één rij staan, of geef ieder het eigen gegeven.',
    },
    'same-person': {
      what: 'Meer dan één rij gaat over dezelfde persoon.',
      mend: 'Laat één rij staan.',
    },
    'email-taken': {
      what: 'Dit e-mailadres is nu van iemand anders.',
      mend: 'Controleer het adres. Is het terecht van adres gewisseld, doe het dan in twee keer.',
    },
    'unknown-department': {
      what: 'Deze afdeling is er niet.',
      mend: 'Controleer de naam, of kies hieronder dat nieuwe afdelingen erbij komen.',
    },
    'ambiguous-department': {
      what: 'Er zijn meer afdelingen met deze naam.',
      mend: 'Schrijf erbij waar de afdeling onder valt, zoals Winkels / Utrecht.',
    },
    'unknown-manager': {
      what: 'Deze leidinggevende staat niet in het bestand en is hier niet bekend.',
      mend: 'Controleer het nummer of het e-mailadres.',
    },
    'manages-self': { what: 'Hier geeft iemand leiding aan zichzelf.', mend: 'Vul een ander in, of niemand.' },
    'manager-left': {
      what: 'Deze leidinggevende is dan al weg.',
      mend: 'Vul in wie het heeft overgenomen.',
    },
    'manager-wrong': {
      what: 'Deze leidinggevende is nieuw, en in die rij zit een fout.',
      mend: 'Verbeter eerst de rij van de leidinggevende.',
    },
    circle: {
      what: 'Hier geeft iemand via anderen leiding aan zichzelf.',
      mend: 'Verbeter een van de leidinggevenden. Tot dan voeren we niets door.',
    },
    yourself: {
      what: 'Dit ben je zelf, en je kunt jezelf niet laten vertrekken.',
      mend: 'Vraag een andere beheerder.',
    },
  },
  refusal: {
    empty: { what: 'Het bestand is leeg.', mend: 'Maak de export opnieuw.' },
    binary: {
      what: 'Het is geen tekst en geen Excel-bestand.',
      mend: 'Bewaar het als CSV of als .xlsx en kies het opnieuw.',
    },
    'mixed-encoding': {
      what: 'Niet alle regels zijn met dezelfde tekens geschreven. Letters als é en ö zouden verkeerd aankomen.',
      mend: 'Bewaar het hele bestand als CSV UTF-8.',
    },
    'old-excel': {
      what: 'Het is een oud Excel-bestand (.xls), of er zit een wachtwoord op.',
      mend: 'Bewaar het als .xlsx, zonder wachtwoord.',
    },
    'not-a-sheet': { what: 'Er zit geen werkblad in.', mend: 'Bewaar het als .xlsx of als CSV.' },
    damaged: {
      what: 'Het bestand is beschadigd.',
      mend: 'Open het in Excel, bewaar het opnieuw als .xlsx en kies het nog eens.',
    },
    'unpacks-too-large': {
      what: 'Uitgepakt is het groter dan 256 MB.',
      mend: 'Haal weg wat er niet in hoeft, splits het, of bewaar het als CSV.',
    },
    'too-many-columns': {
      what: 'Het heeft meer dan 200 kolommen.',
      mend: 'Laat alleen de kolommen staan die je nodig hebt.',
    },
    'too-many-rows': { what: 'Het heeft meer dan 250.000 rijen.', mend: 'Splits het bestand.' },
    'too-much': {
      what: 'Het vraagt meer geheugen dan we ervoor geven.',
      mend: 'Bewaar het als CSV, of splits het.',
    },
    quote: {
      what: 'Een aanhalingsteken gaat open en niet meer dicht.',
      mend: 'Zoek het aanhalingsteken dat te veel is, of maak de export opnieuw.',
    },
    'no-rows': {
      what: 'We vinden geen kolomnamen met rijen eronder.',
      mend: 'Zet de kolomnamen op de eerste rij, en de mensen eronder.',
    },
  },
  how: {
    title: 'Hoe het ingaat',
    explain: 'Verander je hier iets, dan vergelijken we opnieuw.',
    'from-day': 'Vanaf welke dag?',
    'from-day-hint':
      'Een andere afdeling of leidinggevende gaat op deze dag in. Voor wie later begint, op de eerste werkdag.',
    departments: 'Voeg afdelingen toe die er nog niet zijn',
    'departments-explain': 'Zet dit uit als je liever een fout ziet bij een naam die we niet kennen.',
    submit: 'Vergelijk opnieuw',
  },
  confirm: {
    title: 'Doorvoeren',
    explain: 'Precies wat hierboven staat, en niets anders. Alles in één keer, of niets.',
    close:
      '{count, plural, one {Sluit ook wie niet in het bestand staat (#)} other {Sluit ook wie niet in het bestand staan (#)}}',
    'close-explain':
      'Zij zijn vanaf {day} vertrokken. Niemand wordt gewist: gesprekken en verslagen blijven bewaard. Jij blijft.',
    submit: 'Voer dit door',
    failed: 'Het doorvoeren is niet gelukt. Er is niets veranderd. Probeer het nog een keer.',
  },
  export: {
    'file-name': 'mensen {day}',
    title: 'Iedereen in een bestand',
    explain: 'Iedereen die nu in dienst is, met afdeling en leidinggevende. Je kunt zo’n bestand ook weer importeren.',
    csv: 'Download als CSV',
    xlsx: 'Download voor Excel',
  },
} as const
