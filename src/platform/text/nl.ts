/** Sentences that belong to no module: what cannot be done and how to mend it, and what is wrong with a field. */
export const nl = {
  api: {
    description: 'De interface van Voortgang, dezelfde die de schermen gebruiken.',
    session: 'Het sessiecookie dat POST /api/session zet. Op een adres zonder HTTPS heet het `voortgang`.',
  },
  ui: {
    loading: 'Even geduld…',
    close: 'Sluiten',
    cancel: 'Toch niet',
    save: 'Opslaan',
    saved: 'Opgeslagen.',
    left: 'nog {count, number} tekens',
    more: 'Meer tonen',
    home: 'Naar je startpagina',
    skip: 'Naar de inhoud',
    'try-again': 'Probeer het opnieuw',
    offline: {
      what: 'Er is geen verbinding.',
      mend: 'Kijk of je internet hebt en probeer het opnieuw. Wat je typte, staat er nog.',
    },
    'signed-out': {
      title: 'Je bent uitgelogd',
      explain: 'Log opnieuw in om verder te gaan. Wat je hebt getypt, staat er nog en wordt daarna opgeslagen.',
      again: 'Log weer in',
    },
    readers: {
      who: 'Wie leest dit?',
      now: 'Nu: {people}.',
      opened: 'Zodra jullie voorbereidingen open zijn: {people}.',
      signed: 'Na het ondertekenen: {people}.',
      'only-you': 'alleen jij',
      you: 'jij',
    },
    leaving: {
      what: 'Wat je hier typte, is nog niet opgeslagen.',
      stay: 'Ga verder met typen',
      go: 'Sluit zonder opslaan',
    },
    'saves-itself': 'Wat je typt, wordt vanzelf opgeslagen.',
    'saved-at': 'Opgeslagen · {moment}',
    standing: {
      waiting: 'Nog niet opgeslagen…',
      saving: 'Bezig met opslaan…',
      offline:
        'Nog niet opgeslagen: er is geen verbinding. Typ gerust door, het wordt bewaard en opgeslagen zodra het kan.',
      'signed-out': 'Nog niet opgeslagen: je bent uitgelogd. Typ gerust door, het wordt opgeslagen als je weer inlogt.',
      conflict: 'Nog niet opgeslagen: kies welke tekst moet blijven staan.',
      refused: 'Nog niet opgeslagen: kijk naar het veld met de melding.',
    },
    conflict: {
      what: 'Dit veld is ook ergens anders veranderd.',
      mend: 'Kies welke tekst er moet staan. De andere blijft bewaard bij ‘eerdere versies’.',
      mine: 'Wat hier staat',
      theirs: 'Wat ergens anders is opgeslagen',
      'keep-mine': 'Houd wat hier staat',
      'keep-theirs': 'Neem wat daar staat',
      empty: '(leeg)',
    },
    history: {
      open: 'Eerdere versies',
      title: 'Eerdere versies',
      explain: 'Elke keer dat je even pauzeerde, is er een versie bewaard. Zet er een terug als je die liever hebt.',
      current: 'zo staat het nu',
      restore: 'Zet deze tekst terug',
    },
    nav: {
      home: 'Start',
      conversations: 'Gesprekken',
      agreements: 'Afspraken',
      goals: 'Doelen',
      feedback: 'Feedback',
      file: 'Mijn dossier',
      progress: 'Stand van zaken',
      admin: 'Beheer',
      account: 'Mijn account',
      menu: 'Menu',
      label: 'Hoofdmenu',
    },
    language: { nl: 'Nederlands', en: 'English', choose: 'Taal' },
  },
  problem: {
    'not-found': {
      what: 'Dit is er niet, of niet voor jou.',
      mend: 'Kijk of het adres klopt, of ga terug naar je startpagina.',
    },
    'not-signed-in': { what: 'Je bent niet ingelogd.', mend: 'Log in. Wat je hebt getypt, blijft staan.' },
    'wrong-credentials': {
      what: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
      mend: 'Controleer ze allebei, of vraag een inloglink per mail.',
    },
    'link-expired': {
      what: 'Deze link werkt niet meer.',
      mend: 'Een link werkt één keer en maar even. Vraag een nieuwe aan.',
    },
    'too-many-attempts': {
      what: 'Dat waren te veel pogingen.',
      mend: 'Wacht {minutes, plural, one {een minuut} other {# minuten}} en probeer het dan opnieuw.',
    },
    'other-site': {
      what: 'Dit verzoek kwam van een andere website.',
      mend: 'Open Voortgang zelf en doe het daar.',
    },
    'invalid-input': { what: 'Nog niet alles klopt.', mend: 'Kijk naar de aangewezen velden en pas ze aan.' },
    'not-json': {
      what: 'Dit verzoek is niet te lezen.',
      mend: 'Stuur de inhoud als JSON, of als bestand waar dat hoort.',
    },
    'too-large': {
      what: 'Dit is te groot.',
      mend: 'Een document mag hoogstens 10 MB zijn, een import 40 MB. Maak het kleiner of splits het.',
    },
    'code-unknown': {
      what: 'Deze code klopt niet of is al gebruikt.',
      mend: 'De code staat in het venster van wie Voortgang op de server heeft gestart, en werkt één keer. Vraag daar om een nieuwe.',
    },
    'went-wrong': {
      what: 'Er ging bij ons iets mis.',
      mend: 'Probeer het zo nog eens. Blijft het gebeuren, vertel het dan je beheerder.',
    },
    'try-again': { what: 'Het lukt nu even niet.', mend: 'Wacht een paar tellen en probeer het opnieuw.' },
    'changed-meanwhile': {
      what: 'Dit is intussen veranderd, in een ander tabblad of door iemand anders.',
      mend: 'Kijk hoe het nu is en kies wat er moet staan. Beide teksten zijn bewaard.',
    },
    'key-reused': {
      what: 'Deze Idempotency-Key is al voor iets anders gebruikt.',
      mend: 'Gebruik voor elk nieuw verzoek een nieuwe sleutel.',
    },
    invitation: {
      'sign-in-first': {
        what: 'Er is al een account met dit e-mailadres.',
        mend: 'Log in met dat account en open daarna de uitnodiging opnieuw.',
      },
    },
    person: {
      'email-taken': {
        what: 'Iemand anders heeft dit e-mailadres al.',
        mend: 'Controleer het adres, of zoek die persoon op.',
      },
      'number-taken': {
        what: 'Iemand anders heeft dit personeelsnummer al.',
        mend: 'Controleer het nummer, of zoek die persoon op.',
      },
      'manages-self': { what: 'Niemand kan leiding geven aan zichzelf.', mend: 'Kies iemand anders, of niemand.' },
      circle: {
        what: 'Dan zou iemand via anderen leiding geven aan zichzelf.',
        mend: 'Kies een leidinggevende die niet onder deze persoon valt.',
      },
      'no-manager': {
        what: 'Deze medewerker heeft geen leidinggevende.',
        mend: 'Vraag de beheerder om een leidinggevende vast te leggen.',
      },
      'leaves-oneself': {
        what: 'Je kunt jezelf niet laten vertrekken.',
        mend: 'Vraag een andere beheerder, zodat er iemand overblijft.',
      },
      'no-email': { what: 'Zonder e-mailadres kunnen we niemand uitnodigen.', mend: 'Vul een e-mailadres in.' },
    },
    appointment: {
      'not-yourself': {
        what: 'Je kunt jezelf niet tot HR-adviseur benoemen.',
        mend: 'Vraag een andere beheerder. Zo geeft niemand zichzelf het recht om verslagen te lezen.',
      },
      'last-administrator': {
        what: 'Er moet altijd een beheerder zijn.',
        mend: 'Benoem eerst iemand anders tot beheerder.',
      },
      held: { what: 'Deze persoon heeft die rol al.', mend: 'Kies een andere rol of een andere afdeling.' },
    },
    move: {
      'nothing-chosen': {
        what: 'Je hebt niet gekozen wat er verandert.',
        mend: 'Kies een andere leidinggevende, een andere afdeling, of beide.',
      },
      'not-here-yet': { what: 'Werkt er dan nog niet.', mend: 'Kies een latere dag.' },
      'gone-by-then': { what: 'Werkt er dan niet meer.', mend: 'Kies een eerdere dag.' },
      'there-already': { what: 'Heeft deze plek dan al.', mend: 'Je hoeft niets te doen.' },
      nobody: {
        what: 'Van deze mensen kan niemand worden verplaatst.',
        mend: 'Kies andere mensen, een andere plek of een andere dag.',
      },
      outdated: {
        what: 'De mensen zijn intussen veranderd, hier of door een andere beheerder.',
        mend: 'Bekijk opnieuw wat er verandert.',
      },
      begun: {
        what: 'Deze verplaatsing is al ingegaan.',
        mend: 'Geef deze mensen vanaf vandaag een andere plek. Wat is geweest, blijft staan.',
      },
      circle: {
        what: 'Zonder deze verplaatsing geeft iemand via anderen leiding aan zichzelf.',
        mend: 'Neem eerst de verplaatsing terug die er later bij is gekomen.',
      },
    },
    department: {
      'in-use': {
        what: 'Bij deze afdeling horen nog mensen, rollen of onderafdelingen, nu of eerder.',
        mend: 'Geef de afdeling een andere naam, of verplaats wat eronder hangt.',
      },
      circle: {
        what: 'Een afdeling kan niet onder zichzelf vallen.',
        mend: 'Kies een afdeling die er niet onder hangt.',
      },
    },
    import: {
      'not-ready': { what: 'Dit bestand is nog niet vergeleken.', mend: 'Wacht tot de vergelijking klaar is.' },
      outdated: {
        what: 'De mensen zijn intussen veranderd, hier of door een andere beheerder.',
        mend: 'Vergelijk opnieuw. Je ziet dan wat er nu verandert.',
      },
      'day-passed': {
        what: 'De dag waarop de wijzigingen ingaan, is voorbij.',
        mend: 'Kies een nieuwe dag. We vergelijken dan opnieuw.',
      },
      circle: {
        what: 'In het bestand geeft iemand via anderen leiding aan zichzelf.',
        mend: 'Kijk bij de fouten wie het zijn. Verbeter het in je HR-systeem en kies het bestand opnieuw.',
      },
      nothing: { what: 'Alles in dit bestand staat al zo in Voortgang.', mend: 'Je hoeft niets te doen.' },
      carrying: {
        what: 'Dit bestand wordt nu doorgevoerd.',
        mend: 'Wacht tot het klaar is, of stop ermee: dan verandert er niets.',
      },
      over: { what: 'Deze import is al afgerond of gestopt.', mend: 'Kies een nieuw bestand.' },
      'column-twice': { what: 'Je hebt twee keer hetzelfde gekozen.', mend: 'Laat elk gegeven uit één kolom komen.' },
      'column-missing': {
        what: 'Er ontbreekt iets wat we van iedereen nodig hebben.',
        mend: 'Kies de kolommen met voornaam en achternaam, en één met personeelsnummer of e-mailadres.',
      },
    },
    conversation: {
      'in-the-past': { what: 'Dit moment is al voorbij.', mend: 'Kies een moment dat nog komt.' },
      'time-does-not-exist': {
        what: 'Deze tijd bestaat die dag niet: de klok gaat dan een uur vooruit.',
        mend: 'Kies een uur eerder of later.',
      },
      'too-early': {
        what: 'Het gesprek kan vanaf een kwartier voor de geplande tijd beginnen.',
        mend: 'Wacht tot dan, of verzet het gesprek.',
      },
      'too-soon-for-the-other': {
        what: 'De ander is bezig met voorbereiden en heeft nog niet gedeeld.',
        mend: 'Kies een moment dat minstens een dag weg is, zodat de ander rustig kan afmaken.',
      },
      'parties-only': {
        what: 'Dit kunnen alleen de medewerker en de leidinggevende van dit gesprek.',
        mend: 'Vraag het aan een van hen.',
      },
      'already-open': { what: 'De voorbereidingen zijn al open.', mend: 'Ga verder met het gesprek.' },
      'already-concluded': { what: 'Het gesprek is al afgerond.', mend: 'Ga verder met het verslag.' },
      'not-begun': { what: 'Het gesprek is nog niet begonnen.', mend: 'Dit kan zodra de voorbereidingen open zijn.' },
      over: { what: 'Dit gesprek is afgesloten of geannuleerd.', mend: 'Er kan niets meer aan veranderen.' },
      paused: { what: 'Dit gesprek staat op pauze.', mend: 'Hervat het gesprek eerst.' },
      'not-paused': { what: 'Dit gesprek staat niet op pauze.', mend: 'Ververs de pagina om te zien hoe het nu is.' },
      'handed-over': {
        what: 'De medewerker heeft nu een andere leidinggevende.',
        mend: 'Die plant het volgende gesprek, of de medewerker zelf.',
      },
      followed: { what: 'Het vervolggesprek is al gepland.', mend: 'Ga naar dat gesprek, of plan een ander gesprek.' },
      'guest-led': {
        what: 'Deze persoon leidde dit gesprek en heeft het overgedragen.',
        mend: 'Kies iemand anders.',
      },
      'guest-already': { what: 'Deze persoon doet al mee.', mend: 'Kies iemand anders.' },
      'being-signed': {
        what: 'Het verslag ligt om te ondertekenen.',
        mend: 'In het verslag staat wie erbij was. Laat de leidinggevende het eerst terugnemen.',
      },
      'no-moment': { what: 'Jullie gesprek heeft nog geen moment.', mend: 'Kies eerst samen een dag en een tijd.' },
      'no-peers': {
        what: 'In deze ronde vraagt de medewerker geen collega’s mee.',
        mend: 'Wil je er toch iemand bij? Vraag het je leidinggevende.',
      },
      'peers-full': {
        what: 'Je hebt al zoveel collega’s meegevraagd als in deze ronde kan.',
        mend: 'Meld eerst een collega af, of vraag je leidinggevende om iemand uit te nodigen.',
      },
      'outside-round': {
        what: 'Deze dag valt buiten de dagen van dit gesprek.',
        mend: 'Kies een dag die erbinnen valt. Lukt dat niet? Vraag je HR-adviseur om uitstel.',
      },
    },
    insight: {
      'rules-are-for-everybody': {
        what: 'Deze regels gelden voor iedereen, en jij adviseert een deel van de organisatie.',
        mend: 'Vraag een HR-adviseur van iedereen om ze te veranderen.',
      },
    },
    cadence: {
      'not-yours': {
        what: 'Deze regel gaat ook over mensen van wie je geen adviseur bent.',
        mend: 'Maak een regel voor een afdeling of een persoon die je adviseert, of vraag een adviseur van iedereen.',
      },
      on: {
        what: 'Deze regel staat aan, en verandert daarom niet meer.',
        mend: 'Maak er een nieuwe versie van, of stop hem.',
      },
      ended: { what: 'Deze regel is gestopt.', mend: 'Zet hem weer aan, of maak een nieuwe.' },
      'not-ended': { what: 'Deze regel is niet gestopt.', mend: 'Je hoeft niets te doen.' },
      taken: {
        what: 'Voor dezelfde mensen staat al een andere regel aan.',
        mend: 'Stop die eerst.',
      },
      'first-day-passed': {
        what: 'De eerste dag van deze regel is al voorbij.',
        mend: 'Pas het concept aan, en kies een dag die nog komt.',
      },
      'not-a-working-day': {
        what: 'Op deze dag wordt niet gewerkt.',
        mend: 'Kies een dag die niet in het weekend valt en geen feestdag is.',
      },
      'day-passed': { what: 'Deze dag is te vroeg.', mend: 'Kies een latere dag.' },
      'day-too-far': { what: 'Deze dag is te ver weg.', mend: 'Kies een dag in de komende vijf jaar.' },
      'moment-over': {
        what: 'Over dit moment is al beslist.',
        mend: 'Kijk op de pagina van het ritme wat er nog komt.',
      },
    },
    round: {
      'not-mine': {
        what: 'Een andere HR-adviseur leidt deze ronde.',
        mend: 'Vraag die adviseur om het te doen.',
      },
      'nobody-late': {
        what: 'Met niemand van je team ben je te laat om te praten.',
        mend: 'Je hoeft niets te doen. Aan ondertekenen herinneren we vanzelf.',
      },
      yours: { what: 'Deze ronde leid je al.', mend: 'Je kunt gewoon verder.' },
      led: {
        what: 'Wie deze ronde leidt, is nog HR-adviseur.',
        mend: 'Vraag die adviseur om het te doen. Overnemen kan pas als die geen adviseur meer is.',
      },
      'beyond-scope': {
        what: 'In deze ronde zitten mensen van wie je geen adviseur bent.',
        mend: 'Vraag een HR-adviseur die over iedereen in de ronde gaat.',
      },
      'not-whole': { what: 'De ronde is nog niet compleet.', mend: 'Vul een naam, een sjabloon en alle dagen in.' },
      'in-the-past': { what: 'De dagen om te praten zijn al voorbij.', mend: 'Kies dagen die nog komen.' },
      'days-out-of-order': {
        what: 'Deze dag past niet bij de andere dagen.',
        mend: 'Eerst voorbereiden, dan praten, dan ondertekenen.',
      },
      'only-later': { what: 'Uitstel geef je naar een latere dag.', mend: 'Kies een dag na de dag die er nu staat.' },
      launched: { what: 'De ronde is al gestart.', mend: 'Pas aan wat er loopt op de pagina van de ronde.' },
      'not-launched': { what: 'De ronde is nog niet gestart.', mend: 'Start hem eerst.' },
      closed: { what: 'De ronde is afgesloten.', mend: 'Heropen de ronde als er nog iets moet gebeuren.' },
      'not-closed': { what: 'De ronde is niet afgesloten.', mend: 'Je kunt gewoon verder.' },
      dropped: { what: 'Dit concept is weggelegd.', mend: 'Haal het eerst terug.' },
      'not-dropped': { what: 'Dit concept is niet weggelegd.', mend: 'Je kunt gewoon verder.' },
      skipped: { what: 'Deze medewerker slaat de ronde al over.', mend: 'Je hoeft niets te doen.' },
      'not-skipped': { what: 'Deze medewerker slaat de ronde niet over.', mend: 'Je hoeft niets te doen.' },
      'no-conversation': {
        what: 'Deze medewerker heeft in deze ronde geen gesprek dat nog te plannen is.',
        mend: 'Kijk op de pagina van de ronde hoe het ervoor staat.',
      },
    },
    preparation: {
      'already-shared': {
        what: 'Je hebt je voorbereiding gedeeld.',
        mend: 'Trek het delen in om verder te schrijven. Dat kan zolang de ander nog niet heeft gedeeld.',
      },
      'already-open': {
        what: 'Jullie voorbereidingen zijn open voor elkaar.',
        mend: 'Wat je nog wilt toevoegen, kan in de aantekeningen van het gesprek.',
      },
      'not-shared': { what: 'Je hebt je voorbereiding nog niet gedeeld.', mend: 'Je kunt gewoon verder schrijven.' },
      empty: {
        what: 'Er staat nog niets in je voorbereiding.',
        mend: 'Beantwoord eerst één vraag, of schrijf op waar je het over wilt hebben.',
      },
      'unknown-question': {
        what: 'Deze vraag hoort niet bij jouw voorbereiding.',
        mend: 'Ververs de pagina om de vragen opnieuw te laden. Wat je typte, is bewaard.',
      },
    },
    document: {
      kind: {
        what: 'Dit soort bestand kunnen we niet aannemen.',
        mend: 'Kies een pdf, een afbeelding (png, jpg), een tekstbestand, of een bestand van Word, Excel, PowerPoint of LibreOffice.',
      },
      'too-many': { what: 'Er liggen al twintig bestanden.', mend: 'Haal er eerst een weg.' },
    },
    notes: {
      damaged: {
        what: 'Deze wijziging in de aantekeningen is beschadigd.',
        mend: 'Ververs de pagina. Je laatste woorden staan nog in dit venster: kopieer ze eerst.',
      },
    },
    handover: {
      'no-manager': {
        what: 'Deze medewerker heeft nog geen nieuwe leidinggevende.',
        mend: 'Vraag je beheerder om die vast te leggen. Daarna kun je kiezen.',
      },
      'manager-left': {
        what: 'Wie dit gesprek leidde, werkt hier niet meer.',
        mend: 'Laat de leidinggevende van nu het gesprek overnemen.',
      },
      'already-open': {
        what: 'De voorbereidingen zijn al open, en ze waren voor een ander geschreven.',
        mend: 'Laat wie het gesprek begon het afmaken. De leidinggevende van nu kan er als gast bij komen.',
      },
      'manager-invites': {
        what: 'Het gesprek is al begonnen.',
        mend: 'Vraag wie het leidt om de leidinggevende van nu erbij te halen.',
      },
      'period-over': {
        what: 'De periode waarin iemand voor de leidinggevende inviel, is voorbij.',
        mend: 'Laat de leidinggevende van nu het gesprek overnemen.',
      },
    },
    delegate: {
      'already-open': {
        what: 'De voorbereidingen zijn al open.',
        mend: 'De leidinggevende voor wie ze open gingen, maakt dit gesprek af.',
      },
      oneself: { what: 'Je kunt niet je eigen vervanger zijn.', mend: 'Kies een collega.' },
      'in-the-past': { what: 'Deze dag is al voorbij.', mend: 'Begin vandaag of later.' },
      'days-out-of-order': {
        what: 'De laatste dag komt voor de eerste.',
        mend: 'Kies een laatste dag die op of na de eerste valt.',
      },
      'too-long': {
        what: 'Iemand valt hoogstens een jaar voor je in.',
        mend: 'Kies een eerdere laatste dag. Daarna kun je opnieuw iemand kiezen.',
      },
      'one-at-a-time': {
        what: 'In deze dagen valt er al iemand voor je in.',
        mend: 'Kies andere dagen, of stop eerst de vervanging die er al is.',
      },
    },
    report: {
      'manager-writes': {
        what: 'Dit kan alleen de leidinggevende van dit gesprek.',
        mend: 'Vraag het aan de leidinggevende.',
      },
      'employee-reacts': { what: 'De reactie schrijft de medewerker.', mend: 'Laat dit veld aan de medewerker.' },
      'not-recorded': {
        what: 'Het verslag is nu geen concept.',
        mend: 'Ligt het ter ondertekening? Dan kan de leidinggevende het terugnemen, of de medewerker om een correctie vragen.',
      },
      empty: {
        what: 'Het verslag heeft nog geen samenvatting.',
        mend: 'Schrijf in een paar zinnen wat jullie hebben besproken.',
      },
      'no-agreement': {
        what: 'Er is nog geen afspraak gemaakt.',
        mend: 'Maak een afspraak, of bevestig dat jullie er geen hebben gemaakt.',
      },
      'rating-without-reason': {
        what: 'Een score heeft altijd een reden nodig.',
        mend: 'Schrijf bij elke score waarom, met een voorbeeld.',
      },
      'not-offered': {
        what: 'Er ligt nu geen verslag om te ondertekenen.',
        mend: 'Kijk bij het gesprek hoe het ervoor staat.',
      },
      'guests-do-not-sign': {
        what: 'In deze ronde ondertekenen gasten het verslag niet.',
        mend: 'De medewerker en de leidinggevende ondertekenen het. Een gast leest het wel.',
      },
      'already-signed': { what: 'Deze versie is al ondertekend.', mend: 'Je hoeft niets meer te doen.' },
      'disagreement-without-reaction': {
        what: 'Bij ‘gezien, niet akkoord’ hoort een reactie.',
        mend: 'Schrijf op waar je het niet mee eens bent. Je reactie komt bij het verslag.',
      },
      'employee-asks': {
        what: 'Alleen de medewerker kan om een correctie vragen.',
        mend: 'Als leidinggevende kun je het verslag terugnemen.',
      },
      'manager-records': {
        what: 'Alleen de leidinggevende kan vastleggen dat een ander niet tekent.',
        mend: 'Vraag het aan de leidinggevende.',
      },
      'not-closed': {
        what: 'Dit gesprek is niet afgesloten.',
        mend: 'Heropenen kan pas als het verslag door iedereen is ondertekend.',
      },
      'newer-version': {
        what: 'Er is intussen een nieuwere versie van het verslag.',
        mend: 'Lees de nieuwe versie en onderteken die.',
      },
      'scores-out-of-sight': {
        what: 'Eerdere scores zijn even uit het zicht, omdat je een nieuw gesprek over deze persoon voorbereidt.',
        mend: 'Zodra jullie voorbereidingen open zijn, kun je dit verslag weer helemaal zien en downloaden.',
      },
      'scores-for-parties': {
        what: 'In het bestand staan scores, en die zijn alleen voor de medewerker en de leidinggevende.',
        mend: 'Je kunt het verslag hier lezen.',
      },
    },
    template: {
      taken: {
        what: 'Je organisatie heeft dit sjabloon al.',
        mend: 'Kijk bij de sjablonen, ook bij wat is opgeborgen.',
      },
      archived: {
        what: 'Dit sjabloon is opgeborgen.',
        mend: 'Kies een ander sjabloon, of laat de beheerder het terughalen.',
      },
      'not-archived': { what: 'Dit sjabloon is niet opgeborgen.', mend: 'Je hoeft niets te doen.' },
      last: {
        what: 'Dit is het enige sjabloon waarmee je kunt plannen.',
        mend: 'Neem eerst een ander over, of publiceer er een.',
      },
      incomplete: {
        what: 'Er ontbreekt nog iets aan dit sjabloon.',
        mend: 'Vul aan wat in de lijst staat. Wat je schreef, blijft bewaard.',
      },
      unchanged: {
        what: 'Er is niets veranderd sinds de laatste versie.',
        mend: 'Pas eerst iets aan.',
      },
    },
    competency: {
      enough: {
        what: 'Je hebt honderd competenties in gebruik, en meer kan niet.',
        mend: 'Berg er eerst een op die je niet meer gebruikt.',
      },
      archived: { what: 'Deze competentie is opgeborgen.', mend: 'Haal haar eerst terug.' },
      asked: { what: 'Een functieprofiel vraagt deze competentie nog.', mend: 'Haal haar eerst uit dat profiel.' },
      'in-use': { what: 'Deze competentie is al in gebruik.', mend: 'Je hoeft niets te doen.' },
      unchanged: { what: 'Er is niets veranderd sinds de laatste versie.', mend: 'Pas eerst iets aan.' },
    },
    profile: {
      enough: {
        what: 'Je hebt vijfhonderd functieprofielen in gebruik, en meer kan niet.',
        mend: 'Berg er eerst een op die je niet meer gebruikt.',
      },
      archived: { what: 'Dit functieprofiel is opgeborgen.', mend: 'Haal het eerst terug.' },
      held: { what: 'Er zijn nog mensen met deze functie.', mend: 'Geef hun eerst een andere functie.' },
      'in-use': { what: 'Dit functieprofiel is al in gebruik.', mend: 'Je hoeft niets te doen.' },
      unchanged: { what: 'Er is niets veranderd sinds de laatste versie.', mend: 'Pas eerst iets aan.' },
    },
    plan: {
      'need-closed': { what: 'Dit leerpunt is klaar.', mend: 'Voeg een nieuw leerpunt toe als je verder wilt.' },
      'under-way': { what: 'Er loopt nog een activiteit voor dit leerpunt.', mend: 'Rond die eerst af.' },
      ended: { what: 'Deze activiteit is afgerond.', mend: 'Spreek een nieuwe af als je verder wilt.' },
      'mentor-reads': {
        what: 'Je bent hier mentor.',
        mend: 'Wijzigen en afronden doen de medewerker en de leidinggevende.',
      },
    },
    match: {
      'employee-begins': { what: 'Alleen de medewerker begint hiermee.', mend: 'Vraag ernaar in jullie gesprek.' },
      'employee-first': {
        what: 'De medewerker zegt eerst zelf hoe het is.',
        mend: 'Je krijgt de beurt als die klaar is.',
      },
      'employee-stops': { what: 'Alleen de medewerker kan hiermee stoppen.', mend: 'Bespreek het met elkaar.' },
      'handed-in': {
        what: 'Je hebt dit al ingeleverd.',
        mend: 'Wat je inleverde, verandert niet meer. Begin opnieuw als het anders is.',
      },
      'not-asked': { what: 'Deze functie vraagt deze competentie niet.', mend: 'Kies er een die op de pagina staat.' },
      'not-whole': {
        what: 'Je hebt nog niet bij elke competentie een niveau gekozen.',
        mend: 'Kies er bij elke een. Een voorbeeld erbij mag, maar hoeft niet.',
      },
      open: {
        what: 'Jullie hebben allebei ingeleverd, en het is open.',
        mend: 'Begin opnieuw als er iets is veranderd.',
      },
      stopped: { what: 'Deze vergelijking is gestopt.', mend: 'Begin een nieuwe.' },
    },
    mail: {
      'not-failed': {
        what: 'Deze mail is niet opgegeven: hij is verstuurd, of wordt nog geprobeerd.',
        mend: 'Lees de lijst opnieuw om te zien hoe het ermee staat.',
      },
      'no-address': {
        what: 'We hebben geen e-mailadres van je om een proef naartoe te sturen.',
        mend: 'Vul bij Mensen je e-mailadres in en probeer het opnieuw. Wat je typte, staat er nog.',
      },
    },
    recognition: {
      'no-such-colleague': {
        what: 'Aan deze persoon kun je geen compliment geven.',
        mend: 'Kies een collega die hier nu werkt. Jezelf kun je niet kiezen.',
      },
      'other-readers': {
        what: 'Het team is intussen veranderd: andere mensen zouden dit lezen dan je zag.',
        mend: 'Kijk wie het nu leest en geef het dan. Wat je schreef, staat er nog.',
      },
    },
    goal: {
      closed: { what: 'Dit doel is afgesloten.', mend: 'Stel een nieuw doel als je verder wilt.' },
      'owner-and-manager': {
        what: 'Dit doel is van iemand anders.',
        mend: 'Alleen de eigenaar en de leidinggevende kunnen het wijzigen.',
      },
      'who-works-on-it': {
        what: 'Je werkt niet mee aan dit doel.',
        mend: 'Vraag de eigenaar om je als helper toe te voegen.',
      },
      'owner-shares': {
        what: 'Wie een doel leest en wie helpt, kiest de eigenaar.',
        mend: 'Vraag het aan de eigenaar van het doel.',
      },
      'no-such-helper': { what: 'Deze persoon kan niet helpen.', mend: 'Kies een collega die hier nu werkt.' },
      'nothing-to-contribute-to': {
        what: 'Aan dit doel kun je niet bijdragen.',
        mend: 'Kies een open doel dat het team of de organisatie kan lezen.',
      },
      'contributes-to-itself': {
        what: 'Dat doel draagt zelf al bij aan dit doel.',
        mend: 'Kies een doel dat erboven staat.',
      },
      'ends-before-it-begins': { what: 'Het doel is klaar voordat het begint.', mend: 'Kies een latere einddatum.' },
      'other-direction': {
        what: 'De richting past niet bij begin en doel.',
        mend: 'Kies de andere richting, of pas de getallen aan.',
      },
      'no-such-milestone': {
        what: 'Deze stap staat niet meer bij het doel.',
        mend: 'Ververs de pagina om te zien welke stappen er nu zijn.',
      },
    },
    feedback: {
      'asked-of-whom-it-is-about': {
        what: 'Wie vraagt en over wie het gaat, geven hier zelf geen antwoord.',
        mend: 'Kies andere collega’s.',
      },
      'nobody-asked': { what: 'Je hebt nog niemand gekozen.', mend: 'Kies drie tot vijf collega’s.' },
      answered: { what: 'Je hebt hierop al geantwoord.', mend: 'Je kunt je antwoord aanvullen.' },
      declined: {
        what: 'Je hebt gezegd dat je dit niet doet.',
        mend: 'Geef uit jezelf feedback als je dat toch wilt.',
      },
      oneself: { what: 'Feedback geef je aan een ander.', mend: 'Kies een collega.' },
      'no-such-receiver': { what: 'Deze persoon werkt hier niet.', mend: 'Kies een collega die hier nu werkt.' },
      'nothing-said': {
        what: 'Er staat nog niet wat je zag of hoorde.',
        mend: 'Schrijf dat op en verstuur het dan. Wat je typte, staat er nog.',
      },
      'readers-changed': {
        what: 'Wie dit leest, is intussen veranderd. Er is niets verstuurd.',
        mend: 'Ververs de pagina en lees wie het nu te zien krijgt. Wat je typte, staat er nog.',
      },
      'giver-decides': { what: 'Dit kan alleen wie de feedback gaf.', mend: 'Vraag het aan de gever.' },
      'receiver-opens': { what: 'Dit kan alleen wie de feedback kreeg.', mend: 'Praat er samen over.' },
      opened: {
        what: 'Deze feedback is al gelezen.',
        mend: 'De gever kan nog iets aanvullen; wat er staat, blijft staan.',
      },
      'not-opened': { what: 'Je hebt deze feedback nog niet gelezen.', mend: 'Open de feedback eerst.' },
      withdrawn: { what: 'Deze feedback is teruggenomen.', mend: 'De gever kan opnieuw feedback geven.' },
      thanked: { what: 'Je hebt hiervoor al bedankt.', mend: 'Wil je meer zeggen, praat dan samen.' },
    },
    agreement: {
      over: { what: 'Deze afspraak is al afgerond of vervallen.', mend: 'Zet hem eerst weer open.' },
      'not-over': { what: 'Deze afspraak staat nog open.', mend: 'Ververs de pagina om te zien hoe het nu is.' },
      'owner-takes-no-part': { what: 'Deze persoon doet niet mee aan het gesprek.', mend: 'Kies iemand die meedoet.' },
      'parties-only': {
        what: 'Dit kunnen alleen de mensen tussen wie het is afgesproken.',
        mend: 'Vraag het aan een van hen.',
      },
      'drop-asked-already': {
        what: 'Er is al voorgesteld om deze afspraak te laten vervallen.',
        mend: 'Wacht op het antwoord van de ander, of geef het jouwe.',
      },
      'no-drop-asked': {
        what: 'Er is geen voorstel meer om deze afspraak te laten vervallen.',
        mend: 'Ververs de pagina om te zien hoe het nu is.',
      },
      'other-asked': { what: 'Dit voorstel is niet van jou.', mend: 'Alleen wie het voorstelde, neemt het terug.' },
      'other-answers': {
        what: 'Niet wie het voorstelt, maar de ander zegt of deze afspraak vervalt.',
        mend: 'Wacht op het antwoord, of vraag erom.',
      },
    },
  },
  field: {
    required: 'Vul dit in.',
    'template-empty': 'Maak minstens één thema.',
    'theme-empty': 'Zet minstens één vraag in dit thema.',
    'asks-nobody': 'Kies wie deze vraag krijgt.',
    'options-few': 'Geef minstens twee mogelijkheden om uit te kiezen.',
    'scale-short': 'Maak minstens drie niveaus.',
    'scale-order': 'Een hoger niveau kan niet meetellen als een lager niveau van de standaardschaal.',
    'too-long': 'Dit is te lang: hoogstens {maximum, number} tekens. Wat je typte, blijft staan.',
    'too-much': 'Dit mag hoogstens {maximum, number} zijn.',
    'too-little': 'Dit moet minstens {minimum, number} zijn.',
    'wrong-type': 'Dit heeft niet de goede vorm.',
    unknown: 'Dit veld kennen we niet.',
    choice: 'Kies een van de mogelijkheden.',
    email: 'Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.',
    date: 'Deze datum bestaat niet. Schrijf dag, maand en jaar.',
    time: 'Dit is geen tijd. Schrijf bijvoorbeeld 10:00.',
    link: 'Dit is geen link. Een link begint met https://',
    'one-line': 'Dit moet op één regel passen.',
    'unkeepable-character':
      'Er staat een onzichtbaar teken in dat we niet kunnen bewaren. Plak de tekst opnieuw, zonder opmaak.',
    password: 'Kies een wachtwoord van minstens 15 tekens. Een korte zin werkt goed.',
    'wrong-password': 'Dit is niet je huidige wachtwoord.',
    'in-the-past': 'Kies vandaag of een dag die nog komt.',
    'before-joining': 'Deze dag ligt voor de eerste werkdag.',
    'same-day': 'Kies een andere dag dan waarvoor het al was.',
    'same-hour': 'Kies een ander uur dan het uur waarop het begint.',
    'not-after-joining': 'Kies een dag na de eerste werkdag.',
    'placeholder-unknown': 'Deze mail kan {placeholder} niet invullen. Kies een van de knoppen.',
    'placeholder-link': '{placeholder} hoort in de tekst, niet in het onderwerp.',
    'placeholder-open': 'Er staat een accolade zonder de andere. Haal haar weg, of kies een van de knoppen.',
    'link-missing': 'Zet {placeholder} in de tekst, op een eigen regel. Anders kan niemand bij wat de mail vraagt.',
    'link-twice': '{placeholder} mag één keer in de tekst staan.',
    'link-alone': 'Zet {placeholder} op een eigen regel: daar komt de knop.',
  },
} as const
