import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  page: {
    title: 'Import people',
    lead: 'Take people, departments and managers from a file of your HR system. First you see what changes. It only really changes when you say so.',
    back: 'All people',
    withdraw: 'Stop this import',
    'withdraw-explain': 'Nothing changes then. What came from the file is erased.',
    refused: 'We cannot read ‘{name}’.',
    'at-row': 'Look at row {row, number}.',
    'nothing-changed': 'Nothing was changed.',
    done: '‘{name}’ was carried out: {added, plural, one {# new person} other {# new people}}, details changed of {changed, number}, another department for {moved, number}, another manager for {manager, number}, leaving for {left, number}.',
  },
  choose: {
    title: 'Choose a file',
    explain: 'Let your HR system export everybody who works with you, and choose that file here.',
    what: 'The file is CSV or Excel (.xlsx), of 40 MB and 250,000 rows at most. Of an Excel file we read the first sheet.',
    columns:
      'We need given name, family name and an employee number or e-mail address. There may also be a family name prefix, department, job title, manager (by number or e-mail address), first day and last day.',
    cells:
      'What the file does not have, we leave as it is. An empty cell makes empty, but for employee number, e-mail address and first day.',
    submit: 'Choose a file',
    sending: 'Sending…',
    'too-large': '‘{name}’ is larger than 40 MB. Make it smaller, or split it.',
  },
  progress: {
    label: 'How far we are',
    reading: 'We are reading the file: {rows} rows so far.',
    comparing: 'We are comparing {rows} rows with who there is now.',
    carrying: 'We are carrying out the changes.',
    'at-once': 'You see them only at the end: all at once, or nothing.',
    explain: 'You can leave this page. It goes on, and others notice nothing of it.',
  },
  field: {
    ignored: 'Do not use',
    employeeNumber: 'Employee number',
    givenName: 'Given name',
    familyPrefix: 'Family name prefix',
    familyName: 'Family name',
    email: 'E-mail address',
    department: 'Department',
    jobTitle: 'Job title',
    manager: 'Manager',
    joinedOn: 'First day',
    lastDay: 'Last day',
  },
  columns: {
    title: 'What is in these columns?',
    explain: 'We do not recognise everything. Say what each column is. We remember it for the next time.',
    nameless: 'Column {number, number}, without a name',
    samples: 'For example: {samples}',
    empty: 'In the first rows there is nothing here.',
    ask: 'Choose what this is.',
    submit: 'Go on',
  },
  lacks: {
    givenName: 'We do not see a column with the given name yet.',
    familyName: 'We do not see a column with the family name yet.',
    key: 'We do not see a column with the employee number or the e-mail address yet. That is how we know somebody.',
  },
  difference: {
    title: 'This is what changes',
    explain:
      '{rows, plural, one {There is # row} other {There are # rows}} in the file. Other departments and managers count from {day}. How it was before, is kept.',
    departments: 'These departments are not there yet and are added: {names}.',
  },
  kind: {
    new: '{count, plural, =0 {Nobody new} one {# new person} other {# new people}}',
    changed:
      '{count, plural, =0 {No changed details} one {Changed details of # employee} other {Changed details of # people}}',
    moved:
      '{count, plural, =0 {Nobody to another department} one {# employee to another department} other {# people to another department}}',
    manager:
      '{count, plural, =0 {Nobody with another manager} one {# employee with another manager} other {# people with another manager}}',
    left: '{count, plural, =0 {Nobody with another last day} one {# employee with another last day} other {# people with another last day}}',
    same: '{count, plural, =0 {Nobody who is right already} one {# employee is right already} other {# people are right already}}',
    gone: '{count, plural, one {# row about somebody who had left and is not known here: we skip it} other {# rows about people who had left and are not known here: we skip them}}',
    missing: '{count, plural, one {# employee is not in the file} other {# people are not in the file}}',
  },
  change: {
    row: 'Row',
    who: 'Who',
    what: 'What changes',
    becomes: 'becomes',
    nothing: '(empty)',
    new: 'New people',
    changed: 'Changed details',
    moved: 'Another department',
    manager: 'Another manager',
    left: 'Another last day',
    missing: 'Not in the file',
  },
  mistakes: {
    title: 'Mistakes in the file',
    explain:
      '{count, plural, =0 {Mend this first.} one {Rows with a mistake: #. For this row nothing changes. You can carry out the rest.} other {Rows with a mistake: #. For those rows nothing changes. You can carry out the rest.}}',
    row: 'Row',
    column: 'Column',
    what: 'What is wrong, and what you can do',
    'see-rows': '{count, plural, one {See row {rows} too.} other {See rows {rows} too.}}',
    chain: 'This is how it goes: {names}.',
  },
  mistake: {
    required: { what: 'This cell is empty.', mend: 'Fill in the name.' },
    'too-long': { what: 'This is too long.', mend: 'Make the text shorter.' },
    'one-line': { what: 'This is on more than one line.', mend: 'Put it on one line.' },
    email: { what: 'This is not an e-mail address.', mend: 'Write it as name@example.com.' },
    date: { what: 'This is not a day that exists.', mend: 'Write day, month and year, such as 31-12-2024.' },
    unkeepable: { what: 'There is an invisible character in it.', mend: 'Type the text again.' },
    'no-key': {
      what: 'There is no employee number and no e-mail address.',
      mend: 'Fill in one of the two. That is how we know somebody.',
    },
    'ends-before-it-begins': { what: 'The last day is before the first.', mend: 'Check both days.' },
    twice: { what: 'More than one person has this.', mend: 'Keep one row, or give everybody their own.' },
    'same-person': { what: 'More than one row is about the same person.', mend: 'Keep one row.' },
    'email-taken': {
      what: 'This e-mail address is somebody else’s now.',
      mend: 'Check the address. If two people really swap addresses, do it in two steps.',
    },
    'unknown-department': {
      what: 'There is no such department.',
      mend: 'Check the name, or choose below that new departments are added.',
    },
    'ambiguous-department': {
      what: 'There are more departments of this name.',
      mend: 'Write what it is below, such as Shops / Utrecht.',
    },
    'unknown-manager': {
      what: 'This manager is not in the file and not known here.',
      mend: 'Check the number or the e-mail address.',
    },
    'manages-self': { what: 'Here somebody manages themselves.', mend: 'Fill in somebody else, or nobody.' },
    'manager-left': { what: 'This manager has left by then.', mend: 'Fill in who took over.' },
    'manager-wrong': {
      what: 'This manager is new, and there is a mistake in that row.',
      mend: 'Mend the row of the manager first.',
    },
    circle: {
      what: 'Here somebody is, by way of others, their own manager.',
      mend: 'Mend one of the managers. Until then we carry out nothing.',
    },
    yourself: {
      what: 'This is you, and you cannot let yourself leave.',
      mend: 'Ask another administrator.',
    },
  },
  refusal: {
    empty: { what: 'The file is empty.', mend: 'Make the export again.' },
    binary: {
      what: 'It is neither text nor an Excel file.',
      mend: 'Save it as CSV or as .xlsx and choose it again.',
    },
    'mixed-encoding': {
      what: 'Not all lines are written with the same characters. Letters such as é and ö would come out wrong.',
      mend: 'Save the whole file as CSV UTF-8.',
    },
    'old-excel': {
      what: 'It is an old Excel file (.xls), or it has a password.',
      mend: 'Save it as .xlsx, without a password.',
    },
    'not-a-sheet': { what: 'There is no sheet in it.', mend: 'Save it as .xlsx or as CSV.' },
    damaged: {
      what: 'The file is damaged.',
      mend: 'Open it in Excel, save it again as .xlsx and choose it once more.',
    },
    'unpacks-too-large': {
      what: 'Unpacked it is larger than 256 MB.',
      mend: 'Take out what need not be in it, split it, or save it as CSV.',
    },
    'too-many-columns': { what: 'It has more than 200 columns.', mend: 'Keep only the columns that you need.' },
    'too-many-rows': { what: 'It has more than 250,000 rows.', mend: 'Split the file.' },
    'too-much': { what: 'It takes more memory than we give it.', mend: 'Save it as CSV, or split it.' },
    quote: {
      what: 'A quotation mark opens and does not close any more.',
      mend: 'Find the quotation mark that is too many, or make the export again.',
    },
    'no-rows': {
      what: 'We find no column names with rows below them.',
      mend: 'Put the column names on the first row, and the people below them.',
    },
  },
  how: {
    title: 'How it takes effect',
    explain: 'When you change something here, we compare again.',
    'from-day': 'From which day?',
    'from-day-hint':
      'Another department or manager counts from this day. For who begins later, from the first day of work.',
    departments: 'Add departments that are not there yet',
    'departments-explain': 'Switch this off if you would rather see a mistake for a name that we do not know.',
    submit: 'Compare again',
  },
  confirm: {
    title: 'Carry out',
    explain: 'Exactly what it says above, and nothing else. All of it at once, or nothing.',
    close:
      '{count, plural, one {Also close who is not in the file (#)} other {Also close those who are not in the file (#)}}',
    'close-explain': 'They have left from {day}. Nobody is erased: conversations and reports are kept. You stay.',
    submit: 'Carry this out',
    failed: 'Carrying it out did not work. Nothing was changed. Try it once more.',
  },
  export: {
    'file-name': 'people {day}',
    title: 'Everybody in a file',
    explain: 'Everybody who works here now, with department and manager. You can import such a file again, too.',
    csv: 'Download as CSV',
    xlsx: 'Download for Excel',
  },
}
