import { inLanguage } from './language.js';
import { SETS } from './sets.js';

/**
 * Every word that the scripts of the web pages show to a person.
 *
 * The keys of {@link FORM_WORDS} are the English texts of form-js; what is missing there stays as form-js has it.
 * What the other languages say lies in the bundles i18n/words_*; the code never holds words of its own.
 */
export const WORDS = {
  // opening a form
  'form.loading': 'Opening the form …',
  'form.cannotOpen': 'The form could not be opened.',
  'form.loggedOut': 'The form could not be opened: you are no longer logged in.',
  'form.network': 'The form could not be opened: the server cannot be reached.',
  'form.broken': 'This form cannot be shown, its description has a fault. Please tell the person who looks after the forms: {reason}',
  'form.tryAgain': 'Try again',
  'form.unclaimed': 'Claim the task to fill it in.',
  'form.notYours': 'This task belongs to somebody else; you can read the form but not fill it in.',

  // refusals
  'refusal.heading.one': 'One answer needs your attention. Everything you entered is kept.',
  'refusal.heading.many': '{count} answers need your attention. Everything you entered is kept.',
  'refusal.line': '{field} – {message}',
  'refusal.row': '{list} {row}',
  'refusal.unknown': 'The server did not accept the form. Everything you entered is kept.',

  // what can go wrong on the way
  'problem.loggedOut':
    'You are no longer logged in. Nothing you entered is lost: log in again in another tab, then come back here and continue.',
  'problem.logIn': 'Log in in a new tab',
  'problem.network': 'The server cannot be reached. Nothing you entered is lost: please try again in a moment.',
  'problem.server': 'The server could not finish this (error {status}). Nothing you entered is lost: please try again in a moment.',
  'problem.page': 'Something went wrong on this page. Nothing you entered is lost: please try again.',
  'problem.forbidden': 'You may not do this. Nothing you entered is lost.',
  'problem.gone': 'This is no longer open.',
  'problem.kept': 'What you entered stays on this page, so that you can still read and copy it.',

  // drafts
  'draft.restored': 'Draft from {time} restored.',
  'draft.rescued': 'What you entered before you were logged out is here again.',
  'draft.startAfresh': 'Start afresh',
  'draft.discarded': 'The draft was discarded.',
  'draft.bringBack': 'Bring it back',
  'draft.isBack': 'The draft is back.',
  'draft.begun': 'You have begun this form before and not filed it. Go on with it, or write a new one below.',
  'draft.aside': 'Kept for a while: drafts that you discarded or did not choose.',
  'draft.times': 'begun {begun}, last saved {saved}',
  'draft.goOn': 'Go on with it',
  'draft.throwAway': 'Discard',
  'draft.another': 'This form was filled in in another window too, last saved {time}. Both are kept; which one do you want to go on with?',
  'draft.anotherHint': 'This form was filled in in another window too.',
  'draft.choose': 'Choose',
  'draft.keepMine': 'Keep what is on this page',
  'draft.takeOther': 'Take the one from the other window',
  'draft.otherAside': 'What is on this page is the draft now. The one from the other window is kept.',
  'draft.mineAside': 'The draft from the other window is on this page now. What was here before is kept.',
  'draft.bringMine': 'Bring back what was here',
  'draft.saving': 'Saving the draft …',
  'draft.saved': 'Draft saved at {time}.',
  'draft.notSaved.loggedOut': 'The draft is not saved: you are no longer logged in. What you entered is kept on this page.',
  'draft.notSaved': 'The draft could not be saved. What you entered is kept on this page; saving is tried again.',

  // the case file changed meanwhile
  'conflict.opened': 'The case file changed after this draft was written.',
  'conflict.show': 'Show what changed',
  'conflict.hide': 'Hide what changed',
  'conflict.takeOver': 'Take over the new facts',
  'conflict.field': 'Question',
  'conflict.before': 'Before',
  'conflict.now': 'Now in the case file',
  'conflict.yours': 'Yours',
  'conflict.keptYours': 'You answered this yourself; your answer stays.',
  'conflict.taken': 'The new facts are in the form. Please check it before you send it.',
  'conflict.takenKept': 'The new facts are in the form. Kept as you entered: {fields}.',

  // what was answered before
  'lastTime.said': 'Last time, {date}, {person}:',
  'lastTime.same': 'Same as last time',
  'lastTime.all': 'Show it all',

  // days
  'calendar.placeholder': 'dd.mm.yyyy',
  'calendar.month': 'Month',
  'calendar.year': 'Year',
  'calendar.noDay': '“{typed}” is no day. Write it as 05.03.2026.',
  'calendar.noHour': '“{typed}” is no time of day. Write it as 14:05.',
  'calendar.tooEarly': '“{typed}” lies before 1900. Look at the year.',
  'calendar.passed': '“{typed}” has passed already. A later day is asked for.',

  // list rows
  'rows.removed': 'Row removed from “{list}”.',
  'rows.undo': 'Undo',
  'question.inArea': '{area}: {label}',
  'rows.add': 'Add to “{list}”',
  'rows.up': 'Move row {row} of “{list}” up',
  'rows.down': 'Move row {row} of “{list}” down',
  'rows.moved': 'Row {from} of “{list}” is row {to} now.',
  'take.goalsToTake': 'From the assessment, not answered by a goal yet',
  'take.goalsToTake.one': 'Make it a goal',
  'take.goalsToTake.oneOf': 'Make it a goal: {what}',
  'take.goalsToTake.all': 'Take all {count} from the assessment',
  'rows.remove': 'Remove row {row} of “{list}”',

  // a family that the centre may know already
  'doubles.one': 'The centre may know this family already:',
  'doubles.many': 'The centre may know this family already. These cases are alike:',
  'doubles.hint': 'The centre may know this family already.',
  'doubles.look': 'See who is alike',
  'doubles.open': 'an open case, led by {leadWorker}',
  'doubles.closed': 'a case that is over, led by {leadWorker}',
  'doubles.notYours': 'You may not read this case. Ask {leadWorker} whether it is the same family.',
  'doubles.person': '“{told}” is like “{known}”: {reasons}.',
  'doubles.comesBack': 'It is this family: it comes back ({number})',
  'doubles.joins': 'It is this family: the referral joins case {number}',
  'doubles.joined': 'The referral joins the file of case {number}. {leadWorker} is asked to look at it.',
  'doubles.back': 'The family comes back: it gets a new case, linked with case {number}.',
  'doubles.kept':
    'What you have written stays. Whoever of the family is known already is not written down a second time; the name and type of the family are not asked.',
  'doubles.another': 'No, it is another family',
  'doubles.whatToDo':
    'If it is this family, take it up with the button. If it is another family, say why near the end of the form; a word is enough.',

  // sending
  'submit.sending': 'Sending …',
  'submit.sent': 'Sent.',
  'submit.opened': 'Case {number} is opened.',
  'submit.joined': 'The referral was filed in case {number}, which is open already.',
  'submit.openedLink': 'To its case file',
  'submit.close': 'Close this message',

  // values in words
  'value.empty': 'not answered',
  'value.yes': 'yes',
  'value.no': 'no',

  // task cards and the case file
  'card.family': '{name} family',
  'card.child': 'About {name}',
  'card.role': 'For the {role}',
  'card.due': 'Due {date}',
  'card.overdue': 'Overdue since {date}',
  'risk.level': 'risk: {level}',
  'risk.unknown': 'risk not yet known',
  'caseFile.tab': 'Case file',
  'caseFile.loading': 'Opening the case file …',
  'caseFile.none': 'This task belongs to no case.',
  'caseFile.case': 'Case {number}',
  'caseFile.stage': 'Where the case stands',
  'caseFile.familyType': 'Family',
  'caseFile.closed': 'Ended',
  'caseFile.earlier': 'Earlier case',
  'caseFile.sameFamily': 'Other cases of the family',
  'caseFile.reEntry': 'Re-entry: the family came back',
  'caseFile.contents': 'On this page',
  'caseFile.whole': 'Open the whole case file',
  'caseFile.caseManager': 'Case manager',
  'caseFile.opened': 'Opened on',
  'caseFile.address': 'Address',
  'caseFile.phone': 'Phone',
  'caseFile.attention': 'Limits that came near or passed',
  'caseFile.moved.pause': '{deadline}: paused for {days} days, {why} ({person}, {date})',
  'caseFile.moved.extension': '{deadline}: {days} days more, {why} ({person}, {date})',
  'caseFile.led': '{worker}, {since} to {until}: {why}',
  'caseFile.leads.now': '{worker}, since {since}: {why}',
  'caseFile.standsIn': 'in place of {worker} until {until}',
  'caseFile.raised': '{deadline}: {step}, on {date}',
  'caseFile.members': 'Members of the family',
  'caseFile.noMembers': 'No members are recorded yet.',
  'caseFile.noFilings': 'Nothing has been filed yet.',
  'caseFile.filed': 'Filed on {time} by {person}',
  'caseFile.paperAbout': '{title} – {name}',
  'caseFile.corrects': 'Corrects what {person} filed on {time}. Reason: {reason}',
  'caseFile.corrected': 'Corrected on {time} by {person}.',
  'caseFile.correctedMark': 'corrected since',
  'caseFile.correctionMark': 'correction',
  'caseFile.form': 'form version {version}',
  'caseFile.openAll': 'Open all',
  'caseFile.closeAll': 'Close all',
  'caseFile.failed': 'The case file could not be opened.',
  'caseFile.loggedOut': 'You are no longer logged in.',
  'caseFile.forbidden': 'You may not see this case file.',

  // what is next in a case
  'agenda.heading': 'What is next',
  'agenda.none': 'Nothing is open in this case.',
  'agenda.about': '{task} – {name}',
  'agenda.waitsFor': 'waits for: {roles}',
  'agenda.noLimit': 'no time limit',
  'agenda.byItself': 'comes by itself',
  'agenda.on': 'on {date}',

  // the family
  'family.grandparents': 'Grandparents',
  'family.parents': 'Parents and carers',
  'family.children': 'Children',
  'family.others': 'Others in the family',
  'family.expected': 'A child is expected: {month}',
  'family.born': '{age} years, born {date}',
  'family.school': 'School or kindergarten: {school}',
  'family.disability': 'disability: {what}',
  'family.iin': 'IIN {iin}',

  // the risk's history
  'risk.history': 'Risk and how it changed',
  'risk.look': '{stage}, {date}',
  'risk.withdrawn': 'counts no more',
  'risk.reasons': 'Reasons',
  'risk.proposed': 'The table proposed {level}; points: {score}.',
  'risk.set': 'Set to {level} by {person} on {date}.',
  'risk.notSet': 'Nobody has confirmed a level yet.',
  'risk.grounds': 'Grounds: {grounds}',
  'riskStage.primary': 'primary assessment',
  'riskStage.inDepth': 'in-depth assessment',
  'riskStage.review': 'review',
  'riskStage.closure': 'closure',
  'riskStage.danger': 'danger reported',

  // what runs beside the main line
  'matter.heading': 'Open beside it',
  'matter.what': '{kind}: {what}',
  'matter.since': 'since {since}',
  'matter.sinceUntil': 'since {since}, until {until}',
  'matter.safeguarding': 'Danger',
  'matter.placement': 'Placement',
  'matter.partner': 'Partner',
  'matter.delivery': 'Specialist',
  'matter.activity': 'Group',

  // the plan
  'plan.heading': 'Development plan',
  'plan.version': 'Version {version}: {status}.',
  'plan.signed': 'The parent signed on {date}.',
  'plan.approved': 'Approved on {date}.',
  'plan.next': 'A further version is being written: {status}.',
  'plan.until': 'until {date}',
  'plan.answers': 'Answers what was found: {concern}',
  'plan.seenBy': 'Seen by: {indicator}. {result}',
  'plan.delivery': 'specialist’s work {state}, sessions: {sessions}',
  'planStatus.draft': 'being written',
  'planStatus.changesAsked': 'the family asks for changes',
  'planStatus.signed': 'signed, waits for the coordinator',
  'planStatus.returned': 'returned by the coordinator',
  'planStatus.approved': 'in force',
  'planStatus.superseded': 'superseded',
  'goal.achieved': 'achieved',
  'goal.partly': 'partly achieved',
  'goal.notAchieved': 'not achieved',
  'goal.noLongerNeeded': 'no longer needed',
  'goal.notReviewed': 'not reviewed yet',

  // the team
  'team.heading': 'Who leads the case and works in it',
  'team.worked': 'Has filed something in this case:',
  'team.colleague': '{name}, {role}, last on {date}',

  // lists
  'records.heading': 'Contacts, services, reviews',
  'records.contacts': 'Contacts',
  'records.services': 'Services given',
  'records.reviews': 'Reviews',
  'records.none.contacts': 'No contact is written down yet.',
  'records.none.services': 'No service is written down yet.',
  'records.none.reviews': 'No review has been held yet.',
  'records.more': 'Show earlier ones',
  'contact.with': 'with {whom}',
  'services.people': 'people: {people}',
  'occasion.planned': 'planned review',
  'occasion.circumstancesChanged': 'review because circumstances changed',
  'occasion.parentAsks': 'review because the parent asked',
  'goals.met': 'goals met',
  'goals.onTrack': 'goals on track',
  'goals.unmet': 'goals not met',
  'reviews.selfSufficient': 'stands on its own feet',
  'reviews.risk': 'from {before} to {after}',
  'reviews.notAgreed': 'next step not agreed yet',
  'nextStep.goOn': 'goes on',
  'nextStep.reassess': 'is assessed again',
  'nextStep.correctPlan': 'the plan is corrected',
  'nextStep.close': 'the case is closed',

  // facts that were corrected
  'former.corrected': 'Before the correction of {time} by {person} (reason: {reason}):',
  'former.corrected.noReason': 'Before the correction of {time} by {person}:',
  'former.struck': 'Struck out on {time} by {person} (reason: {reason}):',
  'former.struck.noReason': 'Struck out on {time} by {person}:',

  // the timeline
  'timeline.heading': 'What has happened',
  'timeline.latest': 'What happened last',
  'timeline.kind': 'Show',
  'timeline.everything': 'Everything',
  'timeline.since': 'You looked here last on {date}.',
  'timeline.nothingNew': 'Nothing has come since then that is not your own.',
  'timeline.news': 'New since then: {count}.',
  'timeline.allNew': 'Everything shown here is new since then.',
  'timeline.new': 'new',
  'timeline.more': 'Show earlier entries',
  'timeline.limit': 'Limit “{deadline}”: {step}',
  'kind.intake': 'Referral and admission',
  'kind.assessment': 'Assessments and risk',
  'kind.plan': 'Plan',
  'kind.service': 'Contacts and services',
  'kind.delivery': 'Work of specialists',
  'kind.review': 'Reviews',
  'kind.closure': 'Closure and monitoring',
  'kind.household': 'Changes in the family',
  'kind.oneoff': 'One-off services',
  'kind.partner': 'Partners',
  'kind.placement': 'Placements',
  'kind.safeguarding': 'Dangers',
  'kind.supervision': 'Who leads the case',
  'kind.activity': 'Groups',
  'kind.change': 'Changed circumstances',
  'kind.limits': 'Limits',
  'kind.emergencies': 'Opened in an emergency',
  'emergency.summary': 'Open this file in an emergency',
  'emergency.about':
    'You have no part in this case. If a child cannot wait for whoever works with the family, the file opens to you for some hours. That you opened it, and why, stands in the file for good; the case manager, coordinators and directors are told at once.',
  'emergency.reason': 'Why it cannot wait',
  'emergency.open': 'Open the file',
  'emergency.line': '{person} opened the file without a part in the case, until {until}: {reason}',
  'emergency.title': 'Opened in an emergency',
  'emergency.listed': 'Files that were opened in the last 30 days by somebody who has no part in the case.',
  'emergency.person': 'Who opened it',
  'kind.other': 'Other papers',

  // the correction of a paper
  'correction.button': 'Correct',
  'correction.title': 'Correct: {title}',
  'correction.reason': 'Why is it corrected?',
  'correction.reasonMissing': 'Say why the paper is corrected.',
  'correction.file': 'File the correction',
  'correction.filed': 'The correction is filed; it stands beside “{title}”.',
  'correction.cancelled': 'Nothing was corrected.',
  'correction.kept': 'Nothing was corrected. What you entered is kept as a draft: “Correct” brings it back.',
  'correction.keptHere':
    'Nothing was corrected. What you entered is kept as long as this page stays open: “Correct” brings it back.',
  'correction.outdated': 'Nothing was corrected: somebody else has corrected “{title}” meanwhile. Please look at it first.',
  'correction.buttonFor': 'Correct “{title}” of {time}',


  // what can be begun in a case
  'acts.heading': 'What you can do in this case',
  'acts.file': 'File',
  'acts.filing': 'Filing …',
  'acts.cancel': 'Cancel',
  'acts.close': 'Close',
  'acts.case': 'Case {number}',
  'acts.filed': '“{act}” is filed in case {number}.',
  'acts.cancelled': 'Nothing was filed.',
  'acts.kept': 'Nothing was filed. What you entered is kept as a draft: “{act}” opens it again.',
  'acts.keptHere':
    'Nothing was filed, and what you entered could not be saved yet. It is kept as long as this page stays open: “{act}” brings it back.',
  'acts.notLoaded': 'The form could not be loaded. Please try again in a moment.',

  // the list of cases
  // the second step of the sign-in
  'factor.title': 'The code from your phone',
  'factor.person': 'Signing in as {person}',
  'factor.open': 'Open the authenticator app on your phone and type the six digits that it shows for Shanyraq.',
  'factor.signIn': 'Sign in',
  'factor.lost':
    'Your phone is not at hand? Type one of your recovery codes instead; each works once. If you have none left, ask your administrator.',
  'factor.back': 'Back to name and password',
  'factor.failed': 'This did not work. Please try again in a moment.',
  'factor.setUp': 'Set up the code from your phone',
  'factor.why':
    'For your account a password alone is not enough. From now on your phone shows a code for each sign-in.',
  'factor.app': 'Install an authenticator app on your phone, unless you have one: any that shows six digits will do.',
  'factor.scan': 'Scan this picture with the app:',
  'factor.picture': 'Picture for the authenticator app; the same as the text below it',
  'factor.typeSecret': 'If it cannot be scanned, type this into the app:',
  'factor.first': 'Type the six digits that the app shows now:',
  'factor.confirm': 'Confirm',
  'factor.recovery': 'Your recovery codes',
  'factor.recoveryWhy':
    'They let you in when your phone is lost, each once. Print them or write them down and keep them where nobody else finds them. They are never shown again.',
  'factor.print': 'Print',
  'factor.kept': 'I have them, go on',
  'factor.recovered': 'You have signed in with a recovery code',
  'factor.codesLeft': 'It does not work again. Recovery codes that you have left: {count}.',
  'factor.goOn': 'Go on',
  'factors.title': 'Second factors',
  'factors.help': 'People whose phone shows a code for their sign-in. Who has lost it, and the recovery codes too, sets up another when you have taken it away.',
  'factors.none': 'Nobody has set up a phone.',
  'factors.person': 'User name',
  'factors.since': 'Since',
  'factors.left': 'Recovery codes left',
  'factors.takeAway': 'Take away',
  'factors.sure': 'Take away the second factor of {person}? Make sure first that it is they who ask.',

  // signing in at a provider
  'provider.signIn': 'Sign in with {name}',
  'provider.signOut': 'Sign out of {name} too',
  'provider.title': 'The sign-in did not succeed',
  'provider.unknown': '{name} has said who you are, but nobody of that name works at this centre. Ask your administrator.',
  'provider.other': 'Sign out of {name} and come as somebody else',
  'provider.down': '{name} does not answer. Try again in a moment, or sign in with name and password if you have one.',
  'provider.ended': 'This sign-in was begun in another window, or too long ago. Please begin again.',
  'provider.denied': 'You have not let {name} say who you are. Nothing has happened.',
  'provider.unverified': 'What {name} has said could not be verified, so nobody was signed in. Try again, and tell your administrator if it stays so.',
  'provider.back': 'Back to the sign-in',

  'pages.tasks': 'Tasks',
  'pages.language': 'Language',
  'pages.cases': 'Cases',
  'pages.attention': 'Needs attention',
  'pages.loading': 'Opening …',
  'pages.noRole': 'You have no role yet. Ask the administrator of your centre to give you one; it works at once.',
  'pages.loggedOut': 'You are not logged in.',
  'pages.logIn': 'Log in',
  'pages.failed': 'This page could not be opened. Please try again in a moment.',
  'pages.previous': 'Previous page',
  'pages.next': 'Next page',
  'pages.page': 'Page {page}',
  'pages.doors': 'All doors',
  'doors.title': 'Close all doors',
  'doors.help':
    'For the day on which somebody may have come in who must not. Everybody is signed out at once, wherever they are, and nobody comes in until you open the doors again. What was saved is kept, drafts too; deadlines go on.',
  'doors.reason': 'Why? Name no family and no child.',
  'doors.close': 'Close all doors now',
  'doors.sure': 'Close all doors? Everybody but you is signed out at once, in the middle of what they do.',
  'doors.areClosed': 'All doors are closed',
  'doors.since': 'Since {time}, by {person}. Nobody else comes in.',
  'doors.because': 'Reason: {reason}',
  'doors.open': 'Open the doors again',
  'doors.whoClosed': 'Who closed them logs in here, to open them again.',
  'doors.name': 'User name',
  'doors.password': 'Password',
  'doors.wrong': 'Name or password is wrong.',
  'pages.looks': 'Who looked',
  'looks.whoLooked': 'Who looked at this file',
  'looks.back': 'Back to the file',
  'looks.ofCase': 'Who looked at case {number}',
  'looks.title': 'Who looked at what',
  'looks.about':
    'Every look, change, print and search leaves a line here, and so does whoever was refused. The same look within a minute is one line. Nobody can change or delete a line, and that you look here is one too.',
  'looks.person': 'Whose lines',
  'looks.choose': '– choose a person –',
  'looks.show': 'Show',
  'looks.none': 'There is no line yet.',
  'looks.noneOnPage': 'There are no more lines.',
  'looks.at': 'When',
  'looks.who': 'Who',
  'looks.did': 'Did',
  'looks.what': 'What',
  'looks.as': 'As',
  'looks.from': 'From which address',
  'looks.nobody': 'no account of this centre',
  'looks.found': 'found: {found}',
  'looks.kind.read': 'looked at it',
  'looks.kind.list': 'had a list shown',
  'looks.kind.search': 'searched',
  'looks.kind.print': 'printed',
  'looks.kind.export': 'brought a file down',
  'looks.kind.change': 'changed',
  'looks.kind.refused': 'was refused',
  'looks.kind.signIn': 'signed in',
  'looks.kind.signInFailed': 'tried a wrong password',
  'looks.kind.signOut': 'signed out',
  'looks.kind.assign': 'gave or took a task',
  'looks.kind.rights': 'changed rights',
  'looks.thing.case': 'the case file',
  'looks.thing.form': 'form “{title}”',
  'looks.thing.task': 'a task',
  'looks.thing.tasks': 'the list of tasks',
  'looks.thing.timeline': 'what has happened',
  'looks.thing.contacts': 'the contacts',
  'looks.thing.services': 'the services',
  'looks.thing.reviews': 'the reviews',
  'looks.thing.filings': 'a paper',
  'looks.thing.contact-sheet': 'the sheet of contacts',
  'looks.thing.paper-language': 'the language of the papers',
  'looks.thing.scans': 'a scan',
  'looks.thing.looks': 'who looked at what',
  'looks.thing.emergency-access': 'the file, in an emergency',
  'looks.thing.emergencies': 'what was opened in an emergency',
  'looks.thing.cases': 'the list of cases',
  'looks.thing.attention': 'what needs attention',
  'looks.thing.subjects': 'what runs without a case',
  'looks.thing.served': 'the families served',
  'looks.thing.cards': 'the cards in the list of tasks',
  'looks.thing.register': 'the register',
  'looks.thing.session': 'the application',
  'looks.as.lead': 'case manager of the family',
  'looks.as.whole': 'who watches over all cases',
  'looks.as.emergency': 'who opened it in an emergency',
  'looks.as.own': 'who has a task in it',
  'looks.as.name': 'who serves the family',
  'looks.as.none': 'nobody of this case',
  'served.title': 'Families you serve or have served',
  'served.about': 'You have no task with them now. What you see or hear of them you can report here all the same.',
  'served.act': '{act}: family {name}',
  'cases.title': 'Cases',
  'cases.search': 'Case number, name, birth date, IIN, phone or address',
  'cases.find': 'Find',
  'cases.all': 'Show all',
  'cases.found': 'Cases with “{search}”',
  'cases.none': 'You have no case yet. A case is here when you lead it, or as long as you have a task in it.',
  'cases.notFound': 'No case of yours fits “{search}”.',
  'cases.noneOnPage': 'There are no more cases.',
  'cases.number': 'Case',
  'cases.family': 'Family',
  'cases.risk': 'Risk',
  'cases.status': 'Stage',
  'cases.caseManager': 'Case manager',
  'cases.opened': 'Opened on',
  'attention.title': 'Needs attention',
  'attention.about': 'Limits that came near or passed, the newest first.',
  'attention.limits': 'Limits',
  'attention.none': 'No limit came near or passed.',
  'attention.all': 'all',
  'attention.deadline': 'Limit',
  'attention.step': 'Who was told',
  'attention.at': 'When',
  'pages.subjects': 'Without a case',
  'subjects.title': 'Without a case',
  'subjects.about': 'One-off services for people without a case, and groups.',
  'subjects.none': 'You have filed nothing without a case, and no task of yours belongs there.',
  'subjects.number': 'Number',
  'subjects.kind': 'What it is',
  'subjects.first': 'Begun on',
  'subjects.last': 'Last paper on',
  'subjects.papers': 'Papers',
  'subjects.back': 'All without a case',
  'subjects.one': '{kind} {number}',
  'subject.S': 'One-off service',
  'subject.G': 'Group',
  'case.title': 'Case {number}',
  'case.unnamed': 'The address of this page names no case.',
  'case.back': 'All cases',

  'move.familyAway': 'the family is away',
  'move.illness': 'illness',
  'move.waitingForOthers': 'something from elsewhere is missing',
  'move.familyAsks': 'the family asks for it',
  'move.other': 'another reason',
  'lead.opened': 'with the referral',
  'lead.admitted': 'chosen at the admission',
  'lead.illness': 'illness',
  'lead.leave': 'leave',
  'lead.departure': 'the worker before has left',
  'lead.workload': 'to spread the load',
  'lead.conflict': 'a conflict',
  'lead.familysWish': 'the family’s wish',
  'lead.workerIsBack': 'back after a substitution',
  'caseFile.elsewhere': 'Children of another family too',
  'elsewhere.since': 'since {date}',
  'elsewhere.case': 'case {number}, led by {person}',
  'elsewhere.ended': 'case {number}, ended; led by {person}',
  'elsewhere.danger': 'in danger there',
  'elsewhere.noDanger': 'no danger reported there',
  'elsewhere.planned': 'a plan is in force',
  'elsewhere.notPlanned': 'no plan yet',
  'elsewhere.review': 'next review {date}',
  'step.people': '{step}: {people}',
  'step.caseManagerReminded': 'case manager reminded',
  'step.coordinatorTold': 'coordinator told',
  'step.directorTold': 'director told',

  // papers
  'print.heading': 'Print: ',
  'print.as': '{paper} ({format})',
  'print.printing': 'Printing …',
  'print.printed': '{paper}: the file is among your downloads.',
  'print.failed': 'This could not be printed. Please try again in a moment.',
  'scan.bring': 'Add the signed paper',
  'scan.file': 'The signed paper as PDF, JPEG or PNG',
  'scan.sending': 'Sending …',
  'scan.kept': 'The paper is kept. It stands in the timeline.',
  'scan.again': 'Keep it once more',
  'scan.not': 'No, leave it',
  'scan.notKept': 'The file was not kept a second time.',
  'scan.failed': 'The file could not be sent. Please try again in a moment.',
  'scan.line': '{time} · Scanned paper: {title} ({person})',
  'scan.open': 'Open ({type}, {kilobytes} kB)',
  'scan.fromElsewhere': 'Choose the file',
  'scan.whatPaper': 'Add another paper: what is it?',
  'scan.nameFirst': 'Say first what paper it is, such as "Birth certificate".',
  'scan.notOpened': 'The file could not be opened. Please try again in a moment.',
  'kind.scans': 'Signed papers',
  'language.label': 'Papers are printed in',
  'language.ru': 'Russian',
  'language.kk': 'Kazakh',
  'language.en': 'English',
  'language.chosen': 'Papers of this family are printed in {language} from now on.',
  'language.failed': 'The language could not be changed. Please try again in a moment.',
  'paper.agreement': 'Agreement',
  'paper.consents': 'Consents',
  'paper.primaryAssessment': 'Primary assessment',
  'paper.commissionMinutes': 'Commission minutes',
  'paper.inDepthAssessment': 'In-depth assessment',
  'paper.developmentPlan': 'Development plan',
  'paper.review': 'Review',
  'paper.closureAct': 'Closure act',
  'paper.partnerLetter': 'Letter to the partner',
  'paper.dangerNotice': 'Notice of a danger',
  'paper.leavingNotice': 'Notice to the guardianship body',
  'paper.fileSummary': 'Summary of the file',
  'paper.record': 'Questions and answers',
  'paper.application': 'Application',
  'paper.contactSheet': 'Contact sheet',
  'print.from': 'From',
  'print.until': 'until',

  // practice clock
  'clock.label': 'Practice clock',
  'clock.date': 'Centre’s date: {date}',
  'clock.day': '+ 1 day',
  'clock.week': '+ 1 week',
  'clock.month': '+ 1 month',
  'clock.moving': 'Moving the clock; timers are firing …',
  'clock.moved': 'It is now {date} at the centre.',
  'clock.failed': 'The clock could not be moved.',
};

/** form-js's own texts, where a caseworker is better served by plainer ones. */
export const FORM_WORDS = {
  'Add new': 'Add',
  'All values selected': 'All values selected',
  Collapse: 'Collapse',
  Decrement: 'Decrement',
  Increment: 'Increment',
  'Expand all ({value})': 'Expand all ({value})',
  'Next page': 'Next page',
  'No content to show.': 'No content to show.',
  'No results': 'No results',
  'Nothing to show.': 'Nothing to show.',
  'Previous page': 'Previous page',
  'Remove tag': 'Remove tag',
  Search: 'Type to search',
  Select: 'Select',
  'hh:mm': 'hh:mm',
  'Click to sort by {value} descending': 'Sort by “{value}”, the last first',
  'Click to sort by {value} ascending': 'Sort by “{value}”, the first first',
  'Click to remove sorting': 'Sort no more',
  'Skip to search': 'To the search',
  '{page} of {total}': '{page} of {total}',
  'Field is required.': 'Please fill this in.',
  'Field must match pattern {value}.': 'This is not in the expected form.',
  'Field must have minimum value of {value}.': 'Please enter {value} or more.',
  'Field must have maximum value of {value}.': 'Please enter {value} or less.',
  'Field must have minimum length of {value}.': 'Please write at least {value} characters.',
  'Field must have maximum length of {value}.': 'Please write at most {value} characters.',
  'Field must be a valid international phone number. (e.g. +4930664040900)':
    'Please enter the phone number with the country code, for example +77011234567.',
  'Field must be a valid email.': 'Please enter a valid e-mail address.',
  'Value is not a number.': 'Please enter a number.',
  'Value is expected to be an integer.': 'Please enter a whole number.',
  'Date and time must both be entered.': 'Please enter both the date and the time.',
};

/** The word for a key, with `{name}` replaced from the values given. */
export function say(key, values = {}) {
  return fill(inLanguage(key) ?? WORDS[key] ?? SETS[key] ?? fallback(key), values);
}

/** A key that the server knows and this page does not yet: better its own name than nothing. */
function fallback(key) {
  return key.replace(/^.*\./, '');
}

/** form-js's `translate` service: receives the English text and its replacements. */
export function translateForm(text, values = {}) {
  return fill(inLanguage(text) ?? FORM_WORDS[text] ?? text, values);
}

function fill(text, values) {
  return text.replace(/{([^}]+)}/g, (placeholder, name) => values[name] ?? placeholder);
}

/** What a limit has set off, and who was told: `coordinator told: Saule Nurpeisova`. */
export function sayStep({ step, told }) {
  return told.length === 0 ? say(`step.${step}`) : say('step.people', { step: say(`step.${step}`), people: told.join(', ') });
}

/**
 * A point in time of the centre, `24.11.2026, 18:00`. The server sends it with the centre's offset, and it is shown as the
 * centre's clocks showed it, wherever the reader sits.
 */
export function sayTime(time) {
  return format(wallClock(time), { ...DAY, ...CLOCK });
}

/** Only the clock's hands: for things that happened just now. */
export function sayClockTime(instant) {
  return format(instant, CLOCK);
}

/** A day of the centre, `24.11.2026`, from the server's point in time. */
export function sayDayOf(time) {
  return format(wallClock(time), DAY);
}

function wallClock(time) {
  return typeof time === 'string' ? time.replace(/(Z|[+-]\d{2}:\d{2})$/, '') : time;
}

/** A day; `zone` is the centre's time zone where the browser's own would give the wrong day. */
export function sayDay(instant, zone) {
  return format(instant, { ...DAY, timeZone: zone });
}

const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' };
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** In numbers, the day first: so are dates written here in each of the three languages, on screens as on paper. */
function format(instant, style) {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? String(instant ?? '') : new Intl.DateTimeFormat('ru', style).format(date);
}
