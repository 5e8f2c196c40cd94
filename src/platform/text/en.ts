import type { nl } from './nl.ts'
import type { Same } from './same.ts'

export const en: Same<typeof nl> = {
  api: {
    description: 'The interface of Voortgang, the same that its screens use.',
    session: 'The session cookie that POST /api/session sets. On an address without HTTPS it is called `voortgang`.',
  },
  ui: {
    loading: 'Just a moment…',
    close: 'Close',
    cancel: 'Never mind',
    save: 'Save',
    saved: 'Saved.',
    left: '{count, number} characters left',
    more: 'Show more',
    home: 'Go to your home page',
    skip: 'Skip to the content',
    'try-again': 'Try again',
    offline: {
      what: 'There is no connection.',
      mend: 'See whether you have internet and try again. What you typed is still there.',
    },
    'signed-out': {
      title: 'You have been signed out',
      explain: 'Sign in again to go on. What you typed is still there and will be saved then.',
      again: 'Sign in again',
    },
    readers: {
      who: 'Who reads this?',
      now: 'Now: {people}.',
      opened: 'Once your preparations are open: {people}.',
      signed: 'After signing: {people}.',
      'only-you': 'only you',
      you: 'you',
    },
    leaving: {
      what: 'What you typed here has not been saved yet.',
      stay: 'Keep typing',
      go: 'Close without saving',
    },
    'saves-itself': 'What you type is saved by itself.',
    'saved-at': 'Saved · {moment}',
    standing: {
      waiting: 'Not saved yet…',
      saving: 'Saving…',
      offline:
        'Not saved yet: there is no connection. Just go on typing, it is kept and will be saved as soon as possible.',
      'signed-out':
        'Not saved yet: you have been signed out. Just go on typing, it will be saved when you sign in again.',
      conflict: 'Not saved yet: choose which text is to stay.',
      refused: 'Not saved yet: look at the field with the message.',
    },
    conflict: {
      what: 'This field was changed somewhere else too.',
      mend: 'Choose which text should stand. The other one is kept among the earlier versions.',
      mine: 'What is here',
      theirs: 'What was saved elsewhere',
      'keep-mine': 'Keep what is here',
      'keep-theirs': 'Take what is there',
      empty: '(empty)',
    },
    history: {
      open: 'Earlier versions',
      title: 'Earlier versions',
      explain: 'Each time you paused, a version was kept. Put one back if you prefer it.',
      current: 'as it is now',
      restore: 'Put this text back',
    },
    nav: {
      home: 'Home',
      conversations: 'Conversations',
      agreements: 'Agreements',
      goals: 'Goals',
      feedback: 'Feedback',
      file: 'My file',
      progress: 'Progress',
      admin: 'Administration',
      account: 'My account',
      menu: 'Menu',
      label: 'Main menu',
    },
    language: { nl: 'Nederlands', en: 'English', choose: 'Language' },
  },
  problem: {
    'not-found': {
      what: 'This is not there, or not for you.',
      mend: 'Check the address, or go back to your home page.',
    },
    'not-signed-in': { what: 'You are not signed in.', mend: 'Sign in. What you typed stays where it is.' },
    'wrong-credentials': {
      what: 'This e-mail address and password do not belong together.',
      mend: 'Check them both, or ask for a sign-in link by mail.',
    },
    'link-expired': {
      what: 'This link no longer works.',
      mend: 'A link works once, and only for a short time. Ask for a new one.',
    },
    'too-many-attempts': {
      what: 'Those were too many attempts.',
      mend: 'Wait {minutes, plural, one {a minute} other {# minutes}} and try again.',
    },
    'other-site': { what: 'This request came from another website.', mend: 'Open Voortgang itself and do it there.' },
    'invalid-input': { what: 'Not everything is right yet.', mend: 'Look at the fields pointed out and change them.' },
    'not-json': {
      what: 'This request cannot be read.',
      mend: 'Send the content as JSON, or as a file where one is asked for.',
    },
    'too-large': {
      what: 'This is too large.',
      mend: 'A document may be 10 MB at most, an import 40 MB. Make it smaller or split it.',
    },
    'code-unknown': {
      what: 'This code is not right or has been used.',
      mend: 'The code is in the window of whoever started Voortgang on the server, and works once. Ask there for a new one.',
    },
    'went-wrong': {
      what: 'Something went wrong on our side.',
      mend: 'Try again in a moment. If it keeps happening, tell your administrator.',
    },
    'try-again': { what: 'This does not work just now.', mend: 'Wait a few seconds and try again.' },
    'changed-meanwhile': {
      what: 'This has changed in the meantime, in another tab or by somebody else.',
      mend: 'See how it is now and choose what should stand. Both texts have been kept.',
    },
    'key-reused': {
      what: 'This Idempotency-Key was used for something else.',
      mend: 'Use a new key for every new request.',
    },
    invitation: {
      'sign-in-first': {
        what: 'There already is an account with this e-mail address.',
        mend: 'Sign in with that account, then open the invitation again.',
      },
    },
    person: {
      'email-taken': {
        what: 'Somebody else already has this e-mail address.',
        mend: 'Check the address, or look that person up.',
      },
      'number-taken': {
        what: 'Somebody else has this employee number already.',
        mend: 'Check the number, or look that person up.',
      },
      'manages-self': { what: 'Nobody is their own manager.', mend: 'Choose somebody else, or nobody.' },
      circle: {
        what: 'Then somebody would be their own manager by way of others.',
        mend: 'Choose a manager who is not below this person.',
      },
      'no-manager': {
        what: 'This employee has no manager.',
        mend: 'Ask the administrator to record one.',
      },
      'leaves-oneself': {
        what: 'You cannot record that you leave yourself.',
        mend: 'Ask another administrator, so that somebody stays behind.',
      },
      'no-email': { what: 'Without an e-mail address we cannot invite anybody.', mend: 'Fill in an e-mail address.' },
    },
    appointment: {
      'not-yourself': {
        what: 'You cannot appoint yourself as HR adviser.',
        mend: 'Ask another administrator. That way nobody gives themselves the right to read reports.',
      },
      'last-administrator': {
        what: 'There must always be an administrator.',
        mend: 'Appoint somebody else as administrator first.',
      },
      held: { what: 'This person already has that role.', mend: 'Choose another role or another department.' },
    },
    move: {
      'nothing-chosen': {
        what: 'You have not chosen what changes.',
        mend: 'Choose another manager, another department, or both.',
      },
      'not-here-yet': { what: 'Does not work here yet by then.', mend: 'Choose a later day.' },
      'gone-by-then': { what: 'Does not work here any more by then.', mend: 'Choose an earlier day.' },
      'there-already': { what: 'Has this place by then already.', mend: 'There is nothing to do.' },
      nobody: {
        what: 'None of these people can be moved.',
        mend: 'Choose other people, another place or another day.',
      },
      outdated: {
        what: 'People were changed in the meantime, here or by another administrator.',
        mend: 'Look again at what changes.',
      },
      begun: {
        what: 'This move has begun already.',
        mend: 'Give these people another place from today on. What was, remains.',
      },
      circle: {
        what: 'Without this move somebody would, by way of others, be their own manager.',
        mend: 'First take back the move that was added later.',
      },
    },
    department: {
      'in-use': {
        what: 'There are people, roles or departments below this one, now or earlier.',
        mend: 'Give the department another name, or move what is below it.',
      },
      circle: { what: 'A department cannot be below itself.', mend: 'Choose a department that is not below it.' },
    },
    import: {
      'not-ready': { what: 'This file has not been compared yet.', mend: 'Wait until the comparison is there.' },
      outdated: {
        what: 'The people were changed meanwhile, here or by another administrator.',
        mend: 'Compare again. Then you see what changes now.',
      },
      'day-passed': {
        what: 'The day from which the changes count has passed.',
        mend: 'Choose another day. We then compare again.',
      },
      circle: {
        what: 'In this file somebody is, by way of others, their own manager.',
        mend: 'The mistakes say who they are. Mend it in your HR system and choose the file again.',
      },
      nothing: { what: 'Everything in this file is in Voortgang already.', mend: 'There is nothing you need to do.' },
      carrying: {
        what: 'This file is being carried out now.',
        mend: 'Wait until it is done, or stop it: then nothing changes.',
      },
      over: { what: 'This import is finished or was stopped.', mend: 'Choose a new file.' },
      'column-twice': { what: 'You chose the same thing twice.', mend: 'Let each detail come from one column.' },
      'column-missing': {
        what: 'Something that we need of everybody is not there.',
        mend: 'Choose the columns with given name and family name, and one with employee number or e-mail address.',
      },
    },
    conversation: {
      'in-the-past': { what: 'This moment has passed.', mend: 'Choose a moment that is still to come.' },
      'time-does-not-exist': {
        what: 'This time does not exist on that day: the clock goes forward an hour.',
        mend: 'Choose an hour earlier or later.',
      },
      'too-early': {
        what: 'The talk can begin from a quarter of an hour before its planned time.',
        mend: 'Wait until then, or move the conversation.',
      },
      'too-soon-for-the-other': {
        what: 'The other person is preparing and has not shared yet.',
        mend: 'Choose a moment at least a day away, so that they can finish in peace.',
      },
      'parties-only': {
        what: 'Only the employee and the manager of this conversation can do this.',
        mend: 'Ask one of them.',
      },
      'already-open': { what: 'The preparations are already open.', mend: 'Go on with the talk.' },
      'already-concluded': { what: 'The talk has been concluded.', mend: 'Go on with the report.' },
      'not-begun': { what: 'The talk has not begun.', mend: 'This can be done once the preparations are open.' },
      over: { what: 'This conversation is closed or cancelled.', mend: 'Nothing about it can change any more.' },
      paused: { what: 'This conversation is paused.', mend: 'Resume it first.' },
      'not-paused': { what: 'This conversation is not paused.', mend: 'Refresh the page to see how it is now.' },
      'handed-over': {
        what: 'The employee has another manager now.',
        mend: 'They plan the next conversation, or the employee does.',
      },
      followed: {
        what: 'The follow-up conversation has already been planned.',
        mend: 'Go to that conversation, or plan another one.',
      },
      'guest-led': {
        what: 'This person led this conversation and handed it over.',
        mend: 'Choose somebody else.',
      },
      'guest-already': { what: 'This person already takes part.', mend: 'Choose somebody else.' },
      'being-signed': {
        what: 'The report is out to be signed.',
        mend: 'The report says who was there. Let the manager take it back first.',
      },
      'no-moment': { what: 'Your conversation has no moment yet.', mend: 'Choose a day and a time together first.' },
      'no-peers': {
        what: 'In this round employees do not ask colleagues along.',
        mend: 'Do you want somebody there? Ask your manager.',
      },
      'peers-full': {
        what: 'You have asked as many colleagues along as this round allows.',
        mend: 'Let a colleague go first, or ask your manager to invite somebody.',
      },
      'outside-round': {
        what: 'This day is outside the days of this conversation.',
        mend: 'Choose a day within them. Is that not possible? Ask your HR adviser for more time.',
      },
    },
    insight: {
      'rules-are-for-everybody': {
        what: 'These rules hold for everybody, and you advise part of the organisation.',
        mend: 'Ask an HR adviser of everybody to change them.',
      },
    },
    cadence: {
      'not-yours': {
        what: 'This rule is about people whom you do not advise, too.',
        mend: 'Make a rule for a department or a person that you advise, or ask an adviser of everybody.',
      },
      on: {
        what: 'This rule is on, so it does not change any more.',
        mend: 'Make a new version of it, or end it.',
      },
      ended: { what: 'This rule has ended.', mend: 'Switch it on again, or make a new one.' },
      'not-ended': { what: 'This rule has not ended.', mend: 'There is nothing to do.' },
      taken: { what: 'Another rule is on for the same people.', mend: 'End that one first.' },
      'first-day-passed': {
        what: 'The first day of this rule has passed.',
        mend: 'Change the draft, and choose a day that is still to come.',
      },
      'not-a-working-day': {
        what: 'Nobody works on this day.',
        mend: 'Choose a day that is not in a weekend and not a holiday.',
      },
      'day-passed': { what: 'This day is too early.', mend: 'Choose a later day.' },
      'day-too-far': { what: 'This day is too far away.', mend: 'Choose a day within the next five years.' },
      'moment-over': {
        what: 'This moment has been decided about already.',
        mend: 'See on the page of the rhythm what is still to come.',
      },
    },
    round: {
      'not-mine': { what: 'Another HR adviser leads this round.', mend: 'Ask that adviser to do it.' },
      'nobody-late': {
        what: 'There is nobody of your team with whom you are late to talk.',
        mend: 'There is nothing to do. We remind of signing by ourselves.',
      },
      yours: { what: 'You lead this round already.', mend: 'You can just go on.' },
      led: {
        what: 'Whoever leads this round is still an HR adviser.',
        mend: 'Ask that adviser to do it. Taking over is for when they advise no longer.',
      },
      'beyond-scope': {
        what: 'There are people in this round whom you do not advise.',
        mend: 'Ask an HR adviser who advises everybody in the round.',
      },
      'not-whole': { what: 'The round is not complete yet.', mend: 'Fill in a name, a template and all days.' },
      'in-the-past': { what: 'The days to talk are over already.', mend: 'Choose days that are still to come.' },
      'days-out-of-order': {
        what: 'This day does not fit the other days.',
        mend: 'First prepare, then talk, then sign.',
      },
      'only-later': { what: 'More time is a later day.', mend: 'Choose a day after the one that stands here now.' },
      launched: { what: 'The round has been launched already.', mend: 'Change what runs on the page of the round.' },
      'not-launched': { what: 'The round has not been launched yet.', mend: 'Launch it first.' },
      closed: { what: 'The round is closed.', mend: 'Open the round again if something has to be done.' },
      'not-closed': { what: 'The round is not closed.', mend: 'You can just go on.' },
      dropped: { what: 'This draft was put away.', mend: 'Take it up again first.' },
      'not-dropped': { what: 'This draft was not put away.', mend: 'You can just go on.' },
      skipped: { what: 'This employee skips the round already.', mend: 'There is nothing to do.' },
      'not-skipped': { what: 'This employee does not skip the round.', mend: 'There is nothing to do.' },
      'no-conversation': {
        what: 'This employee has no conversation in this round that is still to be held.',
        mend: 'See on the page of the round how it stands.',
      },
    },
    preparation: {
      'already-shared': {
        what: 'You have shared your preparation.',
        mend: 'Take it back to go on writing. You can do so as long as the other has not shared.',
      },
      'already-open': {
        what: 'Your preparations are open to each other.',
        mend: 'What you still want to add can go into the notes of the talk.',
      },
      'not-shared': { what: 'You have not shared your preparation.', mend: 'You can simply go on writing.' },
      empty: {
        what: 'Your preparation is still empty.',
        mend: 'Answer one question first, or write down what you want to talk about.',
      },
      'unknown-question': {
        what: 'This question is not part of your preparation.',
        mend: 'Refresh the page to load the questions again. What you typed has been kept.',
      },
    },
    document: {
      kind: {
        what: 'We cannot take this kind of file.',
        mend: 'Choose a PDF, a picture (png, jpg), a text file, or a file from Word, Excel, PowerPoint or LibreOffice.',
      },
      'too-many': { what: 'There are twenty files already.', mend: 'Take one away first.' },
    },
    notes: {
      damaged: {
        what: 'This change to the notes is damaged.',
        mend: 'Refresh the page. Your last words are still in this window: copy them first.',
      },
    },
    handover: {
      'no-manager': {
        what: 'This person has no new manager yet.',
        mend: 'Ask your administrator to record one. Then you can choose.',
      },
      'manager-left': {
        what: 'Whoever led this conversation does not work here any more.',
        mend: 'Let the manager of today take the conversation over.',
      },
      'already-open': {
        what: 'The preparations are open already, and they were written for somebody else.',
        mend: 'Let whoever began the conversation finish it. The manager of today can join as a guest.',
      },
      'manager-invites': {
        what: 'The conversation has begun already.',
        mend: 'Ask whoever leads it to bring the manager of today in.',
      },
      'period-over': {
        what: 'The period in which somebody stood in for the manager is over.',
        mend: 'Let the manager of today take the conversation over.',
      },
    },
    delegate: {
      'already-open': {
        what: 'The preparations are open already.',
        mend: 'The manager to whom they opened finishes this conversation.',
      },
      oneself: { what: 'You cannot stand in for yourself.', mend: 'Choose a colleague.' },
      'in-the-past': { what: 'This day has passed.', mend: 'Begin today or later.' },
      'days-out-of-order': {
        what: 'The last day comes before the first.',
        mend: 'Choose a last day that is on or after the first.',
      },
      'too-long': {
        what: 'Somebody stands in for you for a year at most.',
        mend: 'Choose an earlier last day. After that you can choose somebody again.',
      },
      'one-at-a-time': {
        what: 'Somebody already stands in for you on these days.',
        mend: 'Choose other days, or end first what is there already.',
      },
    },
    report: {
      'manager-writes': { what: 'Only the manager of this conversation can do this.', mend: 'Ask the manager.' },
      'employee-reacts': { what: 'The reaction belongs to the employee.', mend: 'Leave this field to the employee.' },
      'not-recorded': {
        what: 'The report is not a draft at this moment.',
        mend: 'If it is out to be signed, the manager can take it back, or the employee can ask for a correction.',
      },
      empty: { what: 'The report has no summary yet.', mend: 'Write in a few sentences what you talked about.' },
      'no-agreement': {
        what: 'Nothing has been agreed yet.',
        mend: 'Make an agreement, or confirm that you made none.',
      },
      'rating-without-reason': {
        what: 'A score always needs a reason.',
        mend: 'Write with each score why, with an example.',
      },
      'not-offered': {
        what: 'There is no report to sign at this moment.',
        mend: 'See at the conversation where it stands.',
      },
      'guests-do-not-sign': {
        what: 'In this round guests do not sign the report.',
        mend: 'The employee and the manager sign it. A guest does read it.',
      },
      'already-signed': { what: 'This version has been signed.', mend: 'There is nothing left for you to do.' },
      'disagreement-without-reaction': {
        what: '‘Seen, not agreed’ comes with a reaction.',
        mend: 'Write down what you do not agree with. Your reaction becomes part of the report.',
      },
      'employee-asks': {
        what: 'Only the employee can ask for a correction.',
        mend: 'As the manager you can take the report back.',
      },
      'manager-records': {
        what: 'Only the manager can record that somebody else does not sign.',
        mend: 'Ask the manager.',
      },
      'not-closed': {
        what: 'This conversation is not closed.',
        mend: 'It can be reopened once everybody has signed the report.',
      },
      'newer-version': {
        what: 'There is a newer version of the report by now.',
        mend: 'Read the new version and sign that one.',
      },
      'scores-out-of-sight': {
        what: 'Earlier scores are out of sight for a while, because you are preparing a new conversation about this person.',
        mend: 'Once your preparations are open you can see and download this report in full again.',
      },
      'scores-for-parties': {
        what: 'The file holds scores, and those are for the employee and the manager only.',
        mend: 'You can read the report here.',
      },
    },
    template: {
      taken: {
        what: 'Your organisation has this template already.',
        mend: 'Look among the templates, also among those that were put away.',
      },
      archived: {
        what: 'This template has been put away.',
        mend: 'Choose another template, or ask the administrator to bring it back.',
      },
      'not-archived': { what: 'This template has not been put away.', mend: 'There is nothing to do.' },
      last: {
        what: 'This is the only template that you can plan with.',
        mend: 'First take another one over, or publish one.',
      },
      incomplete: {
        what: 'Something is still missing in this template.',
        mend: 'Add what is in the list. What you wrote is kept.',
      },
      unchanged: {
        what: 'Nothing has changed since the last version.',
        mend: 'Change something first.',
      },
    },
    competency: {
      enough: {
        what: 'You have a hundred competencies in use, and there cannot be more.',
        mend: 'First put one away that you no longer use.',
      },
      archived: { what: 'This competency is put away.', mend: 'Bring it back first.' },
      asked: { what: 'A job profile still asks this competency.', mend: 'First take it out of that profile.' },
      'in-use': { what: 'This competency is in use already.', mend: 'There is nothing to do.' },
      unchanged: { what: 'Nothing has changed since the last version.', mend: 'Change something first.' },
    },
    profile: {
      enough: {
        what: 'You have five hundred job profiles in use, and there cannot be more.',
        mend: 'First put one away that you no longer use.',
      },
      archived: { what: 'This job profile is put away.', mend: 'Bring it back first.' },
      held: { what: 'There still are people with this job.', mend: 'Give them another job first.' },
      'in-use': { what: 'This job profile is in use already.', mend: 'There is nothing to do.' },
      unchanged: { what: 'Nothing has changed since the last version.', mend: 'Change something first.' },
    },
    plan: {
      'need-closed': { what: 'This is done.', mend: 'Add something new to learn if you want to go on.' },
      'under-way': { what: 'An activity for this is still under way.', mend: 'Finish that first.' },
      ended: { what: 'This activity has ended.', mend: 'Agree on a new one if you want to go on.' },
      'mentor-reads': {
        what: 'You are the mentor here.',
        mend: 'Changing and finishing is for the employee and the manager.',
      },
    },
    match: {
      'employee-begins': { what: 'Only the employee begins with this.', mend: 'Ask for it in your conversation.' },
      'employee-first': { what: 'The employee says first how it is.', mend: 'It is your turn once that is done.' },
      'employee-stops': { what: 'Only the employee can stop this.', mend: 'Talk about it together.' },
      'handed-in': {
        what: 'You have handed this in already.',
        mend: 'What you handed in no longer changes. Begin again if it is different now.',
      },
      'not-asked': { what: 'This job does not ask this competency.', mend: 'Choose one that is on the page.' },
      'not-whole': {
        what: 'You have not chosen a level for every competency yet.',
        mend: 'Choose one for each. An example may be added, but need not be.',
      },
      open: { what: 'Both of you have handed in, and it is open.', mend: 'Begin again if something has changed.' },
      stopped: { what: 'This comparison was stopped.', mend: 'Begin a new one.' },
    },
    mail: {
      'not-failed': {
        what: 'This mail was not given up: it was sent, or is still being tried.',
        mend: 'Read the list again to see how it stands.',
      },
      'no-address': {
        what: 'There is no e-mail address of yours to send a test to.',
        mend: 'Fill in your e-mail address under People, and try again. What you typed is still there.',
      },
    },
    recognition: {
      'no-such-colleague': {
        what: 'You cannot give this person a compliment.',
        mend: 'Choose a colleague who works here now. You cannot choose yourself.',
      },
      'other-readers': {
        what: 'The team has changed meanwhile: other people would read this than you saw.',
        mend: 'Look who reads it now and then give it. What you wrote is still there.',
      },
    },
    goal: {
      closed: { what: 'This goal is closed.', mend: 'Set a new goal if you want to go on.' },
      'owner-and-manager': {
        what: 'This goal belongs to somebody else.',
        mend: 'Only its owner and the manager can change it.',
      },
      'who-works-on-it': {
        what: 'You do not work on this goal.',
        mend: 'Ask its owner to add you as a helper.',
      },
      'owner-shares': {
        what: 'Who reads a goal and who helps is up to its owner.',
        mend: 'Ask the owner of the goal.',
      },
      'no-such-helper': { what: 'This person cannot help.', mend: 'Choose a colleague who works here now.' },
      'nothing-to-contribute-to': {
        what: 'You cannot contribute to this goal.',
        mend: 'Choose an open goal that the team or the organisation can read.',
      },
      'contributes-to-itself': {
        what: 'That goal already contributes to this one.',
        mend: 'Choose a goal above it.',
      },
      'ends-before-it-begins': { what: 'The goal ends before it begins.', mend: 'Choose a later last day.' },
      'other-direction': {
        what: 'The direction does not fit the start and the target.',
        mend: 'Choose the other direction, or change the numbers.',
      },
      'no-such-milestone': {
        what: 'This step no longer belongs to the goal.',
        mend: 'Refresh the page to see which steps there are now.',
      },
    },
    feedback: {
      'asked-of-whom-it-is-about': {
        what: 'Who asks, and whom it is about, do not answer here themselves.',
        mend: 'Choose other colleagues.',
      },
      'nobody-asked': { what: 'You have not chosen anybody yet.', mend: 'Choose three to five colleagues.' },
      answered: { what: 'You have answered this.', mend: 'You can add to your answer.' },
      declined: {
        what: 'You said that you will not do this.',
        mend: 'Give feedback of your own accord if you want to.',
      },
      oneself: { what: 'Feedback is for somebody else.', mend: 'Choose a colleague.' },
      'no-such-receiver': { what: 'This person does not work here.', mend: 'Choose a colleague who works here now.' },
      'nothing-said': {
        what: 'It does not say yet what you saw or heard.',
        mend: 'Write that down and then send it. What you typed is still there.',
      },
      'readers-changed': {
        what: 'Who reads this has changed meanwhile. Nothing was sent.',
        mend: 'Reload the page and read who will see it now. What you typed is still there.',
      },
      'giver-decides': { what: 'Only who gave the feedback can do this.', mend: 'Ask the giver.' },
      'receiver-opens': { what: 'Only who received the feedback can do this.', mend: 'Talk about it together.' },
      opened: {
        what: 'This feedback has been read.',
        mend: 'The giver can still add something; what is there stays.',
      },
      'not-opened': { what: 'You have not read this feedback yet.', mend: 'Open the feedback first.' },
      withdrawn: { what: 'This feedback was taken back.', mend: 'The giver can give feedback again.' },
      thanked: { what: 'You have thanked for this.', mend: 'If there is more to say, talk together.' },
    },
    agreement: {
      over: { what: 'This agreement is finished or dropped.', mend: 'Open it again first.' },
      'not-over': { what: 'This agreement is still open.', mend: 'Refresh the page to see how it is now.' },
      'owner-takes-no-part': {
        what: 'This person does not take part in the conversation.',
        mend: 'Choose somebody who does.',
      },
      'parties-only': { what: 'Only the people who agreed on this can do that.', mend: 'Ask one of them.' },
      'drop-asked-already': {
        what: 'It has been proposed already to drop this agreement.',
        mend: 'Wait for the answer of the other, or give yours.',
      },
      'no-drop-asked': {
        what: 'There is no proposal to drop this agreement any more.',
        mend: 'Refresh the page to see how it is now.',
      },
      'other-asked': { what: 'This proposal is not yours.', mend: 'Only who proposed it takes it back.' },
      'other-answers': {
        what: 'Not the one who proposed to drop it, but the other answers.',
        mend: 'Wait for the answer, or ask for it.',
      },
    },
  },
  field: {
    required: 'Fill this in.',
    'template-empty': 'Make at least one theme.',
    'theme-empty': 'Put at least one question in this theme.',
    'asks-nobody': 'Choose who is asked this question.',
    'options-few': 'Give at least two options to choose from.',
    'scale-short': 'Make at least three levels.',
    'scale-order': 'A higher level cannot count as a lower level of the default scale.',
    'too-long': 'This is too long: at most {maximum, number} characters. What you typed stays where it is.',
    'too-much': 'This may be {maximum, number} at most.',
    'too-little': 'This must be {minimum, number} at least.',
    'wrong-type': 'This does not have the right form.',
    unknown: 'We do not know this field.',
    choice: 'Choose one of the possibilities.',
    email: 'This is not an e-mail address. It looks like name@example.com.',
    date: 'This date does not exist. Write day, month and year.',
    time: 'This is not a time. Write 10:00, for example.',
    link: 'This is not a link. A link begins with https://',
    'one-line': 'This must fit on one line.',
    'unkeepable-character':
      'There is an invisible character in it that we cannot keep. Paste the text again, without formatting.',
    password: 'Choose a password of at least 15 characters. A short sentence works well.',
    'wrong-password': 'This is not your current password.',
    'in-the-past': 'Choose today or a day to come.',
    'before-joining': 'This day is before the first working day.',
    'same-day': 'Choose another day than it was for.',
    'same-hour': 'Choose another hour than the one at which it begins.',
    'not-after-joining': 'Choose a day after the first working day.',
    'placeholder-unknown': 'This mail cannot fill in {placeholder}. Choose one of the buttons.',
    'placeholder-link': '{placeholder} belongs in the text, not in the subject.',
    'placeholder-open': 'There is a brace without its other. Remove it, or choose one of the buttons.',
    'link-missing':
      'Put {placeholder} in the text, on a line of its own. Otherwise nobody can get to what the mail asks.',
    'link-twice': '{placeholder} can stand in the text once.',
    'link-alone': 'Put {placeholder} on a line of its own: the button comes there.',
  },
}
