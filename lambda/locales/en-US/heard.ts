import { days } from './heard-days.ts';
import { words } from './heard-words.ts';
import { list, ways } from './list.ts';
import { numberWords } from './number-words.ts';

// How people say it, by id: data only. The slot values of the interaction model and the matcher are both made from this.

/** The grammar of free speech that the matcher leans on. */
const language = {
  /** Spellings, short forms and what a recogniser makes of a word; each replaces a whole word. */
  replace: {
    // Its stem is an arm's.
    army: 'forces',
    "i'm": 'i am',
    im: 'i am',
    "i've": 'i have',
    ive: 'i have',
    "i'd": 'i would',
    "let's": 'let us',
    "i'll": 'i will',
    "we'll": 'we will',
    "you'll": 'you will',
    "it'll": 'it will',
    "that'll": 'that will',
    "they'll": 'they will',
    "can't": 'cannot',
    cant: 'cannot',
    "couldn't": 'cannot',
    couldnt: 'cannot',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    arent: 'are not',
    wont: 'will not',
    "won't": 'will not',
    "ain't": 'is not',
    its: 'it is',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    kinda: 'kind of',
    num: 'numb',
    none: 'no',
    felt: 'feel',
    gone: 'go',
    goes: 'go',
    went: 'go',
    lost: 'lose',
    losing: 'lose',
    took: 'take',
    taken: 'take',
    taking: 'take',
    broke: 'break',
    broken: 'break',
    gave: 'give',
    giving: 'give',
    ran: 'run',
    peed: 'pee',
    pooed: 'poo',
    anymore: 'any more',
    tumor: 'tumour',
    '1': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten',
    '16': 'sixteen',
    '17': 'seventeen',
    '60': 'sixty',
    '70': 'seventy',
    '80': 'eighty',
    '90': 'ninety',
    '12': 'twelve',
    '15': 'fifteen',
    '20': 'twenty',
    '30': 'thirty',
    '40': 'forty',
    '50': 'fifty',
    '100': 'hundred',
    '112': 'one one two',
    '911': 'nine one one',
    '988': 'nine eight eight',
    '999': 'nine nine nine',
  },
  /** Taken off the end of a word, longest first, as long as three letters stay. */
  endings: list('ness | ing | ies | ied | ed | es | ly | s | y | e | i'),
  /** Words that change nothing. */
  fillers: list(`
    a | an | the | my | is | am | are | be | been | being | was | were | have | has | had | having | got
    just | really | so | very | quite | bit | little | kind | sort | like | some | still | also
    actually | and | please | well | um | uh | er | oh | suddenly | totally | completely
  `),
  /** Where one statement ends and the next begins. */
  breaks: list('but | and | until | then | except | though | although | because | however'),
  /** Not even with a break in the middle. */
  bound: list(
    'pins and needles | hot and cold | hot and sweaty | cold and clammy | hot and shaky | hot and shivery | rising and falling | front and back | up and down',
  ),
  /** The same, unless one of `joins` stands before it. */
  opener: 'i',
  joins: list(
    'when | if | that | as | what | where | which | should | can | do | did | could | will | am | like | sure',
  ),
  denials: list('no | not | never | without | neither | nor | nobody | zero'),
  /** May stand before a statement without belonging to it. */
  answers: list(
    'yes | yeah | yep | no | nope | okay | ok | well | um | uh | er | ow | ouch | oh | help | stop | and | hey',
  ),
  subjects: list('i | my | it | there | they | both | something'),
  /** A statement about one of these that finds it fine takes back the statement before, too. */
  pronouns: list('it | they | that | everything'),
  copulas: list('is | are | am | feel | feels | was | were | seem | seems | looks | work | works'),
  fine: list('fine | ok | okay | alright | all right | normal | good | great | perfect | lovely | nice | better now'),
  /** Said of a pronoun, these take back the statement before: "it went away". */
  over: list('go now | go away | passed | not any more | stopped now | wore off'),
  /** What begins like this is not claimed. */
  supposed: list('what if'),
  past: list(`
    used to | last year | years ago | year ago | months ago | ages ago | when i was | as a kid | as a child
    long time ago | in the past | back then | last summer | last winter | last month
  `),
  /** First words of a question. */
  questions: list('should | is | are | does | do | did | why | can | could | will | would | what | how | which'),
  /** A question with one of these in it is about the person, now. */
  personal: list('my | cannot | myself'),
  others: list(`
    dad | mum | mom | mother | father | wife | husband | gran | nan | grandma | grandad | grandson | son | daughter | kid | kids | toddler | child | friend | neighbour | neighbor | colleague | boss | aunt | uncle
    sister | brother | mate | people | cousin | teenager | partner | he | she | granny | grandmother | grandfather | nephew | niece | girlfriend | boyfriend | dog | cat | puppy | kitten | hamster | rabbit | pet
    phone | glasses | book | remote | computer | app | laptop | prices | market | pipe | battery | ball | film | song | weather | leaflet | neighbours
  `),
  owner: 'my',
  oneself: list('me | myself | mine'),
  explained: list(`
    spring fever | cabin fever | night fever | star sign | of boredom | dying to | dying for | die laughing | weak for her | weak for him | rash decision | faint hearted | dead on my feet | to the news | pain in the neck | pain in the backside | stab in the dark
    it gives me | nerve yet lost | will to exercise | with my walking | lose weight with | too long and my | under the blanket | when i plank | just fine | knee to my chest | on the couch | on the sofa | go on the floor | feels open | feel open | leg day | from the run | from running | from walking | from my run | push ups | at the gym | from the gym | crossing my legs | from leaning | sat on it | window is open | heating | window is open | is rising | from the cold | with cold | the chilli | from that song | saw the bill
    on purpose | on a diet | slimming club | trying to lose weight | in the family | at school | in the routine | in the exercise | about the instructions | end it here | end it there | end this session | end the session | fall in love | fell in love | fell for it | fell behind
    fell asleep | fall asleep | falling asleep | on the news | on the road | from the game | for a second from | from the party | in the film | in the book | my heart goes | heart go out | takes my breath away | take my breath away | skipped a beat | butterflies | gave me a heart attack
    give me a heart attack | wet myself laughing | wet my pants laughing | read about | heard about | after a curry | from the curry | from the garden | climbing the stairs | going for gold | of laughter | from sitting on | in the cold | in the snow | playing football | fit as a fiddle
    carpet | nappy | diaper | inject insulin | my insulin | steroid cream | steroid inhaler | inhaler | for hay fever | nasal spray
  `),
  ordering: list(`
    yes | yeah | yep | yup | ok | okay | right | alright | well | um | uh | er | oh | hey | so | now | please | just
    then | instead | first | do | start | try | begin | play | give | show | lead | guide | take | talk | coach | run | put
    have | get | pick | choose | me | us | through | to | with | on | go | for | some | a | an | the | can | could | would
    like | want | need | kick | off | fancy | bash | crack | stab | at | pop | stick | squeeze | spot | launch | open | teach
    how | about | i | you | we | let | shall | will | one | exercise | routine | of | again | it
  `),
  lengths: {
    ...Object.fromEntries(
      Array.from({ length: 59 }, (_, i) => i + 2).map((minutes) => [`${numberWords(minutes)} minutes`, minutes]),
    ),
    'one minute': 1,
    'a minute': 1,
    'a quarter of an hour': 15,
    'half an hour': 30,
    'an hour': 60,
  },
  requests: list('can | could | may | let | i | please | need | want | help'),
  questioning: list(`
    is my | is the | is there | are there | is this | are these | is that | are they
    should i | should you | should it | should we | is it | is there | can i | can you | can it | can a | can we | could i | could it | could this | could my
    could a | do i | do you | do they | do we | does it | does a | does the | does that | does this | does my | did i | did it | did my | did the | am i
    will it | will i | will a | will my | will this | would it | would a | would i | would the | would that | would you | what is | what about | what does
    what do | what can | what causes | what if | what should | why is | why does | why do | why did | why would | why am | why has | how do | how does
    how long | how much | how many | how often | how can | how come | how soon | how is | how will | which is | which one | when can | when will
    when should | when do | when does | is it true | what are | what makes | have i | has my | has something | has it | ought i | shall i | may i | have you
    any good | any use | worth it | right or wrong | true or false | yes or no | says | told me | i heard | i read | they say | people say | reckon | reckons
    swears | swear by | apparently | supposedly | wonder | wondering | tell me | explain | i know if | not sure if | not sure whether | or not
  `),
};

/** What stands before the words of a search slot; the slot hands over only the rest. */
const carriers = {
  i: 'I',
  iAm: "I'm",
  iCan: 'I can',
  iCannot: "I can't",
  iFeel: 'I feel',
  iFell: 'I fell',
  iHave: 'I have',
  iNeed: 'I need',
  iTook: 'I took',
  iWant: 'I want',
  my: 'my',
  both: 'both my',
  it: 'it',
  itFeels: 'it feels',
  itIs: "it's",
  that: 'that',
  thereIs: "there's",
  some: 'some',
  something: 'something',
  someone: 'someone',
  everything: 'everything',
  nothing: 'nothing',
  pain: 'pain',
  numb: 'numb',
  legs: 'legs',
  bladder: 'bladder',
  bowel: 'bowel',
  bottom: 'bottom',
  chest: 'chest',
  belly: 'belly',
  arms: 'arms',
  back: 'back',
  head: 'head',
  hot: 'hot',
  you: 'you',
  we: 'we',
  iWent: 'I went',
  he: 'he',
  she: 'she',
  help: 'help',
  canYou: 'can you',
  yes: 'yes',
  no: 'no',
  ow: 'ow',
  well: 'well',
  tingling: 'tingling',
  blood: 'blood',
  weak: 'weak',
  swollen: 'swollen',
  rash: 'rash',
  bones: 'bones',
  cancer: 'cancer',
  steroids: 'steroids',
  pregnant: 'pregnant',
  sick: 'sick',
  dizzy: 'dizzy',
  breathless: 'breathless',
  night: 'at night',
  below: 'below the',
  life: 'life',
  overdose: 'overdose',
  tablets: 'tablets',
  surgery: 'surgery',
  diabetes: 'diabetes',
  isItTrue: 'is it true that',
  isItBad: 'is it bad',
  isIt: 'is it',
  areYou: 'are you',
  canI: 'can I',
  shouldI: 'should I',
  does: 'does',
  why: 'why',
  how: 'how',
  what: 'what',
  which: 'which',
  doI: 'do I',
  will: 'will',
  would: 'would',
  isThere: 'is there',
  tellMe: 'tell me',
  theySay: 'they say',
  whatCauses: 'what causes',
  when: 'when',
  whatAbout: 'what about',
};

/** What must reach help, by neutral id, the most urgent first. Each `says` is a slot value as well as a phrasing to match. */
const signs = {
  'sign-01': {
    says: list(`
      I've got no feeling in my nether regions | my undercarriage has gone numb | my arse has gone dead
      I can't feel my arse | my tush is numb | I can't feel the seat under me | can't feel the loo seat
      numb round my back passage | I can't feel the tissue when I wipe | my perineum is numb | saddle numbness
      saddle anaesthesia | numbness in the groin area | can't feel anything down below
      the bit I sit on is numb | no sensation around the anus | it's like sitting on cotton wool down there
      my crotch has fallen asleep | pins and needles round my bottom | numb as if I rode a saddle all day
      my tailbone area and privates have no feeling | num between the legs | my rear end has gone numb
      I can't feel my rear end | no feeling in my backside at all | my behind is completely numb
      there is no sensation where I sit | numb round the insides of my thighs and seat
      my bum feels like it's had a dentist's jab
      I'm numb down there | can't feel when I wipe | my bum has gone numb | tingling between my legs | numb groin
      it feels weird down there like asleep | it feels numb down there | I can't feel my bottom
      I can't feel my backside | my crotch is numb | no feeling between my legs | my inner thighs are numb
      it's gone dead between my legs | I can't feel the toilet paper | pins and needles in my groin
      my saddle area is numb | everything is numb down below | I've lost feeling in my bum | numb between the legs
      my butt is numb | numbness | numb | numbness between the legs | my bits are numb | my bits have gone to sleep
      my privates have gone to sleep | it's numb when I wipe
      no feeling down there | numb in my private area | numb around my bottom | numb around my genitals
      numb where I sit | it's numb between my legs | my private area is numb | I can't feel myself wiping
      my bottom is numb | my backside has gone numb | my bottom has gone to sleep
      tingling in my private parts | numb in the saddle area
    `),
    means: ways('noFeeling + seat | tingle + seat | noFeeling + wipe'),
    hints: ways('odd + seat'),
  },
  'sign-02': {
    says: list(`
      can't spend a penny | I can't go for a pee at all | I'm bursting but can't go
      nothing comes when I try to wee | my waterworks have packed up | my waterworks aren't working
      I've no control of my waterworks | I'm incontinent of urine all of a sudden | I've piddled myself
      I widdled myself without knowing | I'm dribbling urine | urine is coming out by itself
      urine is not coming | I am not able to pass urine | can't take a leak | I tinkled in my underwear
      I had a pee accident on the floor | I can't feel the pee coming out | can't tell if I'm peeing
      I don't know when my bladder's full | urine retention | I can't stop peeing myself
      the wee just runs out of me | my bladder won't let go | I've soaked my knickers with wee
      I've to strain to get any pee out | no stream when I try to urinate | I haven't peed since yesterday
      problems passing water | trouble having a wee | trouble going for a wee | I've pissed in my trousers | I've pissed the bed | I just wet myself | I've just peed myself
      I peed my pants | I've wet my pants | I've peed in my pants | I wet my trousers
      I can't pee | I keep leaking | I wet myself | I can't tell when I need to go | trouble starting to pee
      I can't wee | I'm not able to pee | I need to pee but nothing comes out | I can't empty my bladder
      I've lost control of my bladder | I can't feel when my bladder is full | I've been wetting myself
      my pee just dribbles | I can't hold my pee | it's hard to start peeing | I'm leaking pee
      new trouble peeing | I haven't been able to pee all day | trouble peeing | peeing | I've wet myself
      I need to pee but it won't come out | I need the bathroom but nothing comes out | I've peed myself
      I can't urinate | unable to pass urine | I've not been able to wee | trouble weeing
      trouble urinating | no bladder control | I've got no control of my bladder
      my bladder has stopped working | I can't pass water | I've leaked urine | my bladder is leaking
      I wet the bed | difficulty peeing | I've been leaking wee
      difficulty passing water | trouble passing urine | I can't pass my water | my wee won't come
      I've weed myself | I've pissed my pants | I can't stop weeing
    `),
    means: ways(
      'cannot + pee | cannotGo + pee | toilet + nothingComes | leaks + pee | noFeeling + pee | leaks + myself | losing + control + pee | incontinence | cannotGo + toilet',
    ),
    unless: list('burnsToo | reach'),
  },
  'sign-03': {
    says: list(`
      I've shat myself | I shit myself | I've crapped my pants | I crapped myself | I've pooped the bed
      faecal incontinence | fecal incontinence | I can't stop the poop coming out
      stool is coming out without control | motion is passing without my knowing | I cacked myself
      I've filled my pants | my back passage won't hold | I can't squeeze my bum shut
      I can't clench my bottom any more | my sphincter has gone slack | number two came out on its own
      I've done a number two in my underwear | I didn't make it and I never felt the poop
      I'm incontinent at the back end | stools are leaking out of me | my bowels have given out
      my bowels let go without warning | I've no control over my back end | I've dirtied myself
      I dirtied my underpants | I can't feel poop coming out
      my poo came out without warning | poo comes out without me noticing | I pooed without noticing | I've just soiled myself
      I pooed myself | I can't hold it in | I can't feel my bowels | lost control of my bowels
      I've soiled myself | I pooped myself | I messed myself | I had an accident in my pants
      I can't control my bowels | I can't hold my poo | I'm leaking poo | I didn't feel my bowels go
      I can't tell when I need to poo | my bowels just go by themselves | I've pooed myself | I've messed myself
      lost bowel control | bowel control | no bowel control
      I've lost control of my poo | I've pooed in my pants | my bowels opened by themselves
      I couldn't hold my poo | I've soiled the bed | I've had a poo accident | I didn't feel myself poo
      no control of my bowels
      poo came out by itself | poo just came out | I've pooed without knowing | my poo comes out by itself
    `),
    means: ways(
      'cannot + poo | leaks + poo | noFeeling + poo | soils + myself | poos + myself | losing + control + poo | cannotHold + backEnd',
    ),
    hints: ways('accident + myself'),
    unless: list('burnsToo | reach'),
  },
  'sign-04': {
    says: list(`
      I've lost the feeling in my feet | can't feel my toes on either foot | I've lost the use of my legs
      there's no power in my legs | no strength in my legs | my legs have packed in
      my legs are buckling under me | my legs collapse when I stand | my legs are like rubber
      my legs are like spaghetti | my legs are dead weights | I'm paralysed from the waist down
      I'm paralyzed | I've got foot drop | foot drop | my foot slaps when I walk
      my toes catch on the floor all the time | I can't push down with my foot
      I can't stand on tiptoe on one side | both legs have pins and needles | tingling in both legs
      shooting pain down both legs | there is no sensation in my legs | my legs don't obey me
      I can't tell where my legs are | I've gone weak in both legs
      my foot is dragging along | one foot is dragging | my leg is dragging | dragging one leg | can't lift my toes | can't lift one foot | can't raise my foot
      both my legs hurt | pain in both legs | my legs both hurt | both my legs are numb | my legs are weak
      my foot drags | my legs give way | I can't lift my toes
      I can't feel my legs | I can't move my legs | my legs have gone to jelly | my legs won't hold me
      my legs have gone dead | I can't feel my feet | my leg keeps giving way | my foot just flops
      my leg feels weak | I'm losing strength in my legs | I can't feel anything below my waist
      my knees keep buckling | I can't feel my leg | my legs don't work | leg weakness | numb from the waist down
      my leg is getting weaker | weakness in my legs | weak legs | my legs are like lead | both my legs are tingling
      pins and needles in both feet | my legs feel like lead
      my legs feel weak | both legs have gone numb | both legs are weak | both my feet are numb
      my legs went dead | my legs are giving out | my leg gave way | I can't move my feet
      I can't lift my leg | I can't lift my feet | my foot is floppy | I'm dragging my foot
      my legs are paralysed | my legs have stopped working | my legs won't move | numb legs
      both feet are numb
      my legs are going weak | my legs went weak | my legs gave out | legs keep giving way
      my leg's giving way | both legs giving way | my foot is dropping | my foot drags when I walk
      dragging my foot along | my leg has gone weak | my leg's gone weak
    `),
    means: ways(
      'noFeeling + legs | weak + legs | weak + leg | lift + toes | cannotFeel + leg | ouch + bothLegs | tingle + bothLegs | nerve + bothLegs | noFeeling + bothLegs',
    ),
    maybe: list("I can't walk | I can't walk at all | I can't stand on my legs"),
    hints: ways('tingle + legs | noFeeling + leg | lift + leg'),
    unless: list('limits'),
  },
  'sign-05': {
    says: list(`
      I can't feel my willy | my willy's gone numb | my dick is numb | no sensation in my penis
      I can't feel him inside me any more | I can't come any more since my back
      I've gone impotent since my back went | sudden impotence | I can't stay hard since my back hurt
      loss of sexual feeling | lost sensation in the bedroom | I feel nothing when we make love
      no feeling when making love | making love has gone numb | my clitoris has no feeling
      I can't climax since my back seized | sexual numbness | sexual function has gone since the back trouble
      erectile dysfunction since the back pain | I can't perform in bed since my back gave out
      intercourse feels like nothing | I don't feel it when I'm touched sexually | my cock has gone numb
      no erection since this back pain | sex has no sensation | my manhood has gone numb
      no feeling during sex | I can't get an erection since my back went | numb private parts
      I can't get an erection | my private parts are numb | my genitals are numb | I've lost feeling during sex
      I can't feel anything during sex | I can't get hard since my back went | my penis is numb
      I can't orgasm since my back went | sex feels numb | my privates have gone numb
      I can't get it up since my back went | no sexual feeling | I have no feeling in my penis
      erection problems since my back went | I've no sensation during sex
    `),
    means: ways('noMore + sex | impotence | noFeeling + sex'),
    unless: list('soreSex'),
  },
  'sign-06': {
    says: list(`
      I took a tumble | I came a cropper | I went over on the ice and smashed my back
      I went flying down the stairs | I fell through the ceiling | I fell off the scaffolding
      I came off my horse | I had a motorbike smash | I've been in a car wreck | I got in a fender bender
      I got T boned | I had a road accident | I met with an accident | I crashed my scooter
      I fell from the scooter | I was hit by a truck | I got hit by a bus | I came off the quad
      a cow knocked me down | I got crushed by a tractor | I got tackled and landed on my spine
      I took a spill | I've had a tumble | I landed hard on my tailbone
      I got whacked in the back with a beam | I fell out of the loft | I wiped out on my skis
      I fell off the trampoline | somebody beat me up | I dived into shallow water
      I fell off a ladder | I was in a crash | I fell down the stairs | something heavy fell on me
      I had a hard fall | I had a bad fall | I was in a car accident | I got hit by a car | I came off my bike
      I fell off my horse | I fell from a height | I came off my motorbike | I took a bad fall
      I was knocked down | I fell off the roof | I slipped and landed on my back | someone rear ended me
      I've been in an accident | I can't move after a fall | I've fallen and I can't get up | I fell and I can't get up
      a fall | a hard fall | a bad fall | the fall | hard fall | a crash | a car crash | a car hit me
      I slipped on the ice | I had an accident on my bike | I took a nasty fall | I fell and I can't move
      I fell off the bed and hit the floor hard | I fell from a tree | I fell out of a window
      I've been hit by a car | I was knocked off my bicycle | I fell off my bike | I got run over
      I was in a motorbike accident | a motorbike crash | I fell down a flight of stairs
      I fell off a wall | I fell down some steps | a bad accident | I've had a car crash
      I was thrown from a horse | I had a nasty fall | a nasty fall
      knocked off my motorbike | got knocked over by a car | I was knocked over | I got hit by a lorry
      I got thrown off my bike
    `),
    means: ways(
      'fall + height | crash | landed | fall + hard | fall + cannotRise | accident + vehicle | fall + isBroken | oldAge + iFell',
    ),
    maybe: list(`
      I fell | I fell over | I had a fall | I slipped and fell | I tripped over | I've fallen | I've fallen over
      I slipped | I tripped | something's broken | I think I've broken something | I've broken something
      I fell off my chair | I fell out of my chair | I hit my head | I've hit my head | I bumped my head
    `),
    hints: ways('iFell + lowPlace'),
    unless: list('asleepToo'),
  },
  'sign-12': {
    says: list(`
      my chest is killing me | I've a pain in me chest | there's a band round my chest
      like a belt tightening round my chest | like someone's standing on my chest
      there's a weight sitting on my chest | I'm having a coronary | I think it's a heart attack
      I think my heart's giving out | my ticker's hurting | my heart is squeezing | chest is paining
      my chest and jaw ache | my jaw and arm ache | pain up into my neck and jaw | my left arm's gone heavy
      my arm aches and I'm sweating | my chest is in a vice | my chest is in a vise
      a gripping pain in the chest | my breastbone hurts like a weight | burning behind my breastbone
      stabbing in my heart | chess pain | cardiac pain | my angina's come on | a bad pain across the chest
      my chest hurts | tight chest | pain in my arm and back | crushing pain | I have chest pain
      my chest feels tight | pressure on my chest | I've got pains in my chest
      it feels like an elephant on my chest | pain going into my jaw | my left arm hurts | my heart hurts
      I think I'm having a heart attack | tightness across my chest | I'm in a cold sweat | my chest is burning
      chest pain | I've got a squeezing pain in my chest | pain in my left arm | the chest pain | it's my heart
      there's an elephant sitting on me | I think it's my heart | pains in my chest | chest pains
      tightness in my chest | a crushing pain in my chest | crushing chest pain | my chest is tight
      my chest is so painful | my chest is hurting | a heavy weight on my chest | my chest feels heavy
      pain spreading down my left arm | pain in my left arm and chest | I've got pain in my chest
      squeezing in my chest | heart attack | my chest feels crushed
      a crushing feeling in my chest | crushing in my chest | my chest is being crushed
      a tight feeling across my chest | pressure in my chest
    `),
    means: ways(
      'chest + press | ouch + arm + backOrChest | ouch + chestArm | elephant | heartAttack | noFeeling + chestArm',
    ),
    hints: ways('ouch + jaw'),
    unless: list('chestToo'),
  },
  'sign-13': {
    ofOthers: true,
    says: list(`
      I can't get me breath | I'm fighting to breathe | I'm choking for air | I can't draw a breath
      I can't get a full breath in | I've no breath left | I'm panting and can't stop
      I'm wheezing and can't get air | breath is not coming | I am having breathing problem
      breathing trouble | my breathing's gone bad | I can't breathe properly lying flat
      I can't finish a sentence for breath | I'm breathless for no reason | I'm dead breathless
      it catches when I take a breath in | a knife in my side when I breathe in
      a stitch when I breathe in that won't go | my lips are blue | I've coughed up some blood
      I'm spitting up blood | I spat blood | I'm hacking up blood | there's red in my phlegm
      blood in my sputum | blood in the phlegm | I think there's a clot on my lung | my lung has collapsed
      I can barely get air in
      I can't breathe | short of breath | coughing up blood | hurts to breathe in | I'm struggling to breathe
      I can't catch my breath | I'm gasping for air | I'm out of breath lying here | I can't get enough air
      it hurts when I breathe in | it's hard to breathe | trouble breathing | I'm breathless
      there's blood when I cough | sharp pain when I breathe | I feel like I'm suffocating
      can't breathe | can't catch my breath | breathlessness
      struggling to breathe | gasping for air | I can't get my breath | hard to breathe
      I'm coughing blood | I coughed up blood | difficulty breathing | I can hardly breathe
      I'm short of breath | I'm fighting for breath
    `),
    means: ways('shortOf + breath | breathless | cough + blood | ouch + breath | sharpPain + breath'),
    maybe: list("I'm out of breath | I'm puffed | I'm running out of air"),
    unless: list('pace'),
  },
  'sign-14': {
    ofOthers: true,
    says: list(`
      my guts are ripping apart | like my insides are being torn | something burst in my belly
      something popped in my tummy and it's agony | a tearing in my chest through to my back
      my belly's gone hard as a board | my stomach's rock hard and agony | sudden agony in my abdomen
      sudden ripping pain in my abdomen | abdominal pain that came from nowhere
      my tummy's killing me all of a sudden | my stomach is splitting | violent stomach pain
      I've keeled over | I keeled over and came to on the floor | I went out cold | I lost consciousness
      I just came round on the floor | I fell unconscious | I had a blackout just now | I swooned
      I've gone grey and clammy | cold sweat and tummy pain | I feel like I'm going to black out
      I'm blacking out | I keep passing out | my aneurysm has burst | my aorta is tearing
      thunderclap pain in my back | sudden tearing between my shoulder blades
      a sudden tearing pain through my middle
      tearing pain in my tummy | a ripping pain through my belly | ripping pain in my chest and belly
      ripping pain in my back | worst pain of my life | tummy and back pain and I feel faint | I have an aneurysm
      tearing pain in my back | it feels like something is tearing inside | I've got sudden terrible tummy pain
      I think I'm going to faint | I passed out | I fainted | I feel faint | I blacked out | I'm clammy and faint
      sudden bad tummy pain | this is the worst pain I've ever had | severe stomach pain | I'm about to pass out
      worst pain ever | the worst pain ever | everything's going black | it's all going black | I nearly fainted
      I almost passed out | fainting | bad tummy pain
      a tearing pain in my back | a ripping pain in my stomach | a tearing pain in my tummy
      terrible stomach pain | sudden severe tummy pain | sudden stomach pain | I've just fainted
      I just passed out | I collapsed | I'm going to pass out | terrible tummy pain
      my stomach pain is terrible
      ripping pain in my belly | a ripping feeling in my stomach | tearing pain in my stomach
    `),
    means: ways('rip + ouch | rip + deepPlace + feelsLike | faint | aneurysm | tummy + ouch + bad | worstEver'),
    hints: ways('tummy + ouch'),
    maybe: list("I think I'm dying | I'm dying | am I dying | I'm sweating and dizzy"),
  },
  'sign-19': {
    says: list(`
      I'm expecting and there's blood | I'm expecting and I'm bleeding | I'm pregnant and I'm losing blood
      I'm pregnant and there's blood in my knickers | I'm pregnant and leaking fluid
      I'm pregnant and fluid is gushing | my water just broke | my water broke | my waters have gone
      my waters are leaking | the water bag has burst | I think the baby's coming | the baby is coming
      baby's on its way now | I've gone into labour | I've gone into labor early | I think I'm miscarrying
      I think I'm losing the baby | I'm having a miscarriage | I've got labour pains | labor pains
      my contractions have started | I'm pregnant and my tummy keeps tightening | my bump keeps going hard
      I can't feel the baby kicking | the baby's not moving | baby isn't kicking today
      I'm pregnant and seeing spots | pregnant and spotting
      I'm pregnant and my back hurts in waves | pregnant with bleeding | I think my waters broke
      I'm pregnant and bleeding | I'm pregnant and it comes and goes | my waters have broken
      I'm having contractions | I'm pregnant with cramps | I'm pregnant and I feel faint | I think I'm in labor
      my baby has stopped moving | I'm pregnant and there's spotting | I'm pregnant with a terrible headache
      I'm bleeding and pregnant | pregnant and in pain with bleeding | bleeding in pregnancy
      my waters broke | my waters just broke | contractions | I'm in labour | I'm in labor
    `),
    means: ways('carrying + labor | waters | babyStill'),
  },
  'sign-22': {
    ofOthers: true,
    says: list(`
      I'm all muddled | my head's all muddled and I can't think
      I'm away with the fairies and can't think straight | I don't know what day it is
      I can't remember my own name | I don't know who I am | my words are coming out wrong
      my words are all jumbled | I can't get my words out right | I'm slurring | I'm talking gibberish
      my face has dropped on one side | I think I'm having a stroke
      I've just had a funny turn and bit my tongue | I've had a convulsion | I'm convulsing | I took a fit
      I've had fits today | I'm seeing double and confused | I'm hallucinating
      I'm hearing voices since the tablets | I keep nodding off and can't wake | I've swallowed all my tablets
      I swallowed a bottle of pills | I took a double dose and feel woozy | I've taken too much morphine
      I took too much tramadol | I've od'd on painkillers | I am disoriented | I'm delirious
      I'm really confused | I've had too many pills | I've had too many painkillers | I drank loads of water and feel sick | I took too many pills | I don't know where I am
      I had a seizure | I've taken an overdose | I'm having a fit | I took too many tablets | I can't stay awake
      I'm very drowsy | I took the whole box of painkillers | I drank gallons of water and my head hurts
      I'm seeing things that aren't there | my speech is slurred | I took too many painkillers | I took an overdose
      I've taken all my tablets | I took my whole box of pills | I took twenty paracetamol | I overdosed
      I've taken too much codeine
      I'm confused and drowsy | I feel very confused | very confused | very drowsy | I'm having a seizure
      I've had a seizure | I've just had a fit | slurred speech | I've taken too many tablets
      I can't keep my eyes open and I'm confused
      confused and sleepy | very sleepy and confused | I'm sleepy and confused
    `),
    means: ways(`
      confused + badly | drowsyBad | confused + drowsy | seeing | fit | toMuch + pills + tookThem
      manyOf + pills + tookThem | toMuch + water + queasy | overdose | pillsWrong + pills | confusedBad
    `),
    maybe: list("I'm confused | I'm drowsy | I'm a bit confused"),
    unless: list('stepsToo | doseToo'),
  },
  'sign-28': {
    says: list(`
      I want to top myself | I'm going to top myself | I'm going to do myself in
      I want to do away with myself | I'm going to end things tonight | I don't want to be alive
      I'd rather be dead | I'd be happier dead | I wish I'd never woken up
      I wish I could go to sleep and not wake | I pray God takes me | I want God to take me | let me die
      just let me die | I don't see a reason to live | I've no reason to live
      there's nothing left for me to live for | I'm better off gone | they'd all be better off if I was gone
      I'm a burden and should be dead | the world's better without me | I'm thinking of ending my life
      I'm thinking of harming myself | I want to hurt myself | I'm cutting myself
      I've got the pills ready to end it | I've planned how to die | I want to jump off a bridge
      I don't want to live | living is not worth it | I'm tired of living | I'm sick of being alive
      I feel like ending everything | sue a sidal | unalive myself
      I can't go on | I want to end it | I want to end it all | I don't want to live with this pain | I want to die
      I want to kill myself | I don't want to be here anymore | I'd be better off dead | I wish I was dead
      there's no point in living | I can't live like this | I'm thinking about suicide | I want to end my life
      I can't carry on like this | I don't want to wake up | life isn't worth living | I've had enough of life
      I can't go on like this | nobody would miss me | my wife would be better off without me
      everyone would be better off without me
      I feel like killing myself | I'm thinking of suicide | I'm going to kill myself | suicidal
      I feel suicidal | I've nothing to live for | no point in living | there's no point being alive
      I don't want to live any more | I want it all to be over and to die
      I'm thinking about killing myself | life is not worth living
    `),
    means: ways('die + wish | against + live | suicide'),
    maybe: list(`
      end it | I can't do this anymore | I can't keep going | I can't keep going like this | I give up
      what's the point | what is the point | there's no point | there's no point anymore | I can't carry on | I can't take it anymore | I can't cope anymore | kill me | kill me now
      I just want it to end | I want it to end | I want it all to end | I've had enough of everything | just kill me
      I can't cope | I hate my life | no one cares | nobody cares | I'm done with everything
      I don't care anymore
    `),
    unless: list('goThere'),
  },
  'sign-07': {
    says: list(`
      I've come over all shivery | I've got the shakes and a temp | I've a temp | I'm running a temp
      I'm boiling hot and shaking | my teeth are chattering and I'm burning | I've got rigors
      I'm roasting with a fever | my forehead is burning | I am having fever | fever is there since yesterday
      the thermometer says thirty nine | my temperature is a hundred and two
      it's a hundred and one on the thermometer | I'm drenched in sweat every night
      I wake up soaked in sweat | I'm clammy and feverish | I feel fluey with my back
      I'm sick with the flu and a fever | I've got the ague | I'm crook and burning up | I've got the chills
      hot flushes and rigors | I'm hot to touch and shivering | goosebumps and a temperature
      feeling feverish and achy | fever and back pain
      hot and cold and shivering | cold and shivering | feverish and hot | shivering all over and hot | sweating and hot
      I have a fever | I'm shivering | I've got chills | I feel really ill | hot and sweaty with back pain
      I'm a bit shivery | I've got a temperature | I'm running a temperature | I'm feverish | I'm burning up
      I keep sweating and shivering | I feel hot and cold | I can't stop shivering | I feel really unwell
      I've got a high temperature | my temperature is up | I've been having night sweats | I think I have a fever
      fever | a fever | a temperature | chills | shivering | a bit of a fever | I'm hot and shaky
      hot and shivery | I'm hot and shivering | I've a high fever | I'm shaking with cold and hot
      high temperature | a high temperature | running a fever | I've got a fever | I feel feverish
      I've got the shivers | shivers | I've got the sweats and chills | burning up
      shivering with fever | shivery and hot | hot and shivering all over
      I've been shivering and sweating | feverish and shivering
    `),
    means: ways('hot'),
    hints: ways('ill'),
  },
  'sign-09': {
    says: list(`
      osteoporosis | my bones are like chalk | I've got bones like glass | brittle bones
      my bone density is low | low bone density | the bone scan said my bones are thin
      my bones are crumbling | my bones snap easily | I break bones from nothing | I've fractured a vertebra
      a collapsed vertebra | I've got crushed vertebrae | a wedge fracture in my spine
      I take tablets for my bones every week | I'm on alendronate | I take Fosamax
      I have bone injections every six months | I'm on Prolia | I heard a crack in my back when I lifted
      my back went crack when I sneezed | I've shrunk two inches | I'm shrinking | I've got osteo porosis
      osteogenesis imperfecta | soft bones | bones are very weak | my vertebrae are crumbling
      I have osteoporosis | I've got brittle bones | I felt a crack when I bent | I'm getting shorter
      I've got weak bones | my bones are thin | I've broken my spine before | I've had a spinal fracture
      something cracked when I coughed | I've got osteopenia | my bones break easily | I've lost height
      I have a compression fracture
      I have brittle bone disease | thin bones | fragile bones | I've got fragile bones | weak bones
      osteopenia | I have got osteoporosis | crumbling bones
      I've got very weak bones
    `),
    means: ways('thin | bone + bend | spineBone'),
    ever: true,
    unless: list('poppedToo'),
  },
  'sign-10': {
    says: list(`
      I've been on pred for years | on preds a long time | I've taken cortisone for years
      I'm on daily steroids for my asthma | I have been taking steroid tablets since long | years of steroids
      years of prednisone | steroids every day for my arthritis | I'm on steroids for polymyalgia
      I'm on hydrocortisone tablets | I take dexamethasone every day | I'm on dexamethasone
      I take Medrol every day | I'm on methylprednisolone | I've got a steroid card
      I carry a blue steroid card | I've been on oral steroids ages | I can't come off my steroids
      I'm on a high dose of steroids | my doctor has me on steroids long term
      I've used steroids most of my life | I'm steroid dependent | I take a steroid pill every morning
      I'm on deflazacort | I've had steroids for years for my lungs | I've been taking pred nisolone
      on a steroid for over three months | corticosteroids for months
      on prednisone for years | been on prednisone for ages | been on cortisone for months | taking steroid tablets for years | on steroids for ages
      I take prednisone | I'm on steroids | long-term steroid tablets | I take steroids
      I've been on steroids for months | I'm on prednisone | I take prednisolone | I'm taking steroid tablets
      I've been taking cortisone tablets | I'm on long-term steroids | I'm taking prednisone
      steroid tablets every day
      steroid tablets for months | I've been on steroid tablets for months | I've taken steroids for years
      I've been taking steroids for months | on steroids for months | I've been on prednisone for months
      long term steroids
      on prednisolone for years | been on steroids for years | been on steroid tablets
      I've been on prednisolone | prednisolone every day | on cortisone tablets for years
    `),
    means: ways('steroid + takes'),
    unless: list('asks'),
    ever: true,
  },
  'sign-15': {
    says: list(`
      my tummy's going boom boom like a heart | my heart is beating in my belly
      I can feel my pulse in my tummy | there's a drum beating in my stomach | my stomach is beating
      my abdomen is pulsing | my abdomen is pulsating | something pulsating in my abdomen | pulsating tummy
      a pulsating lump in my belly | there's a throbbing lump by my belly button | my belly button is pulsing
      my belly button's beating | my belly jumps with every heartbeat
      I can see my stomach jumping with my pulse | there's a thumping in my belly
      my belly's thumping like a heart | my belly is throbbing in time with my heart
      I've a pulse in me belly | my gut is pulsing | my gut's got a heartbeat | a pumping feeling in my tummy
      something is pumping in my belly | a heartbeat behind my navel | my stomach pulsates when I lie down
      there's a beat in my abdomen | I can feel a heart beating in my stomach | beating feeling in the stomach
      something is beating in my belly | something pulsing in my tummy
      my belly is pulsing | I feel a heartbeat in my stomach | there's a lump beating in my belly
      my tummy is throbbing like a pulse | I can feel my belly beating | something is pulsing in my stomach
      there's a pulse in my belly | my stomach has a heartbeat | a beating lump in my tummy
      I can see my belly pulsing
      a pulsing feeling in my belly | my stomach is throbbing like a heartbeat | my tummy is pulsing
      throbbing in my tummy like a heartbeat | a heartbeat in my belly
    `),
    means: ways('tummy + pulses'),
  },
  'sign-17': {
    says: list(`
      I've had a jab in my spine | they put a needle in my back last week | I had a nerve block in my back
      I had a steroid jab in my spine | I had a lumbar puncture | I've had a spinal tap
      I had a spinal for my operation last week | I had an epidural last week | I had a discectomy this month
      they operated on my spine a fortnight ago | my back scar is oozing | my back stitches are weeping
      pus is coming from my back wound | the cut on my back from surgery is infected | I shoot up
      I've been shooting up | I mainline | I'm on the needle | I jack up | I'm an intravenous drug user
      I bang heroin | I inject meth | I've had septicaemia | I had a spine infection before
      I had a boil that turned septic | I've had an infected heart valve | I had a staph infection
      I had cellulitis last week
      I inject | I had an abscess | I had an infection last week | I had a spine injection
      I had dental work and now fever | I inject drugs | I use heroin | I've just had an epidural
      I had spinal surgery last week | I've got an infection | I've just had back surgery | I had blood poisoning
      my wound is infected | I had an injection in my spine | I've had sepsis
      I've had an injection in my spine | a spinal injection last week | I've been injecting drugs
      I've had an epidural recently | I've just had a spinal injection | an infected wound
      I had spine surgery last week
    `),
    means: ways('drugs | septic | spineWork'),
  },
  'sign-18': {
    says: list(`
      I've no immune system | my immunity is very low | I have low immunity | my white cells are low
      my white count is low | I'm neutropenic | neutropenia | I've had my spleen out | I've got no spleen
      I've got a donor kidney | I've got somebody else's heart | I've had a heart transplant
      I've had a liver transplant | a bone marrow transplant | a stem cell transplant
      I take anti rejection drugs | I'm on anti-rejection tablets | I'm on tacrolimus | I take azathioprine
      I'm on biologics | I'm on Humira | I'm on infliximab | I'm HIV positive | I've got AIDS
      I'm immuno suppressed | immunosuppressed | immune deficiency | I was born with no immunity
      I catch everything because of my immune drugs
      I take immune drugs | I had a transplant | I'm on chemo | I have HIV | I've got a weak immune system
      my immune system is weak | I'm on immune suppressing drugs | I'm having chemo | I've had a kidney transplant
      I take immunosuppressants | I'm immunocompromised | I take methotrexate
      my immune system is very weak | a weak immune system | low immune system | I've had a transplant
      a kidney transplant | a transplant | I'm on immune suppressants | I take drugs for my immune system
    `),
    means: ways('immune'),
    ever: true,
  },
  'sign-20': {
    says: list(`
      I'm peeing blood | I'm passing blood when I pee | I'm weeing blood | I'm pissing blood
      there's red in the toilet when I pee | my urine is pink | my urine is like cola
      my wee's gone brown like tea | burning urine | burning in urination | it's like peeing glass
      it's like peeing razor blades | I've got cystitis | a UTI | I've got a UTI | a urine infection
      a urinary infection | I've got a bladder infection | I'm passing a stone
      I think I'm passing a kidney stone | kidney stone pain | I have a stone in the kidney
      a stone in my ureter | renal colic | my kidney's killing me | loin to groin pain
      pain in my flank coming in waves | pain from my side down to my groin in waves | it scalds when I pee
      it's scalding when I go for a wee
      blood in my pee today | blood in the wee | blood in wee | blood in my wee again
      blood in my pee | it burns when I pee | pain in my side in waves | I can't get comfortable I keep pacing
      my pee is red | it stings when I wee | it hurts to pee | I've got a kidney infection
      I think it's a kidney stone | pain in my side under my ribs | there's blood when I wee | pain in my kidney
      my side hurts in waves | I've got a water infection
      blood in my urine | there's blood in my pee | blood when I wee | it burns when I wee
      burning when I wee | it stings when I pee | a kidney infection | a kidney stone | kidney stones
      I've got kidney stones | I've got a kidney stone | I've got blood in my urine
      blood when I pee | blood in my water | burning when I pass water | burning when I go for a pee
      stinging when I wee | my wee has blood in it | my pee is bloody
    `),
    means: ways(
      'blood + pee | burn + pee | ouch + side + wavy | kidneyBad | ouch + kidney | bloodyPee | stone + sick | ouch + side + sick',
    ),
    unless: list('asks'),
  },
  'sign-21': {
    says: list(`
      my calf's blown up | my calf has ballooned | my leg has blown up like a balloon
      my leg's swelled up on one side | one leg's twice the size of the other
      one leg is fatter than the other | one ankle and calf puffed up | my calf is puffy and red
      my calf is tight and hot | my calf is throbbing and hot | my calf is on fire and swollen
      my calf is tender and swollen | the back of my leg is hot and red | there's a hot red patch on my calf
      there's a hot lump in my calf | one calf is hot | the leg's gone red and shiny
      my leg's gone purple and swollen | swelling is there in one leg | I think there's a clot in my calf
      I've had a clot before and my calf hurts | deep vein thrombosis | a thrombosis in my leg
      I've got thrombosis | D V T | economy class leg from the plane | my calf swelled up after the flight
      swollen hot leg since the flight | I've a clot in me leg
      my calf is swollen | one leg is hot and sore | my leg is swollen | I've got a blood clot
      my calf is hot and red | one calf is bigger than the other | my leg has swollen up
      I've got a clot in my leg | my thigh is swollen and sore | my calf is warm and sore | I think it's a DVT
      my leg is red and swollen
      my leg is hot and swollen | one leg is swollen | one calf is swollen | a swollen calf
      a hot swollen leg | my calf is swollen and sore | a blood clot | a clot in my leg | a swollen red leg
      one of my legs is swollen
    `),
    means: ways('calf + swollen | clot'),
    unless: list('packToo'),
  },
  'sign-27': {
    says: list(`
      it's the shingles | I think it's shingles | I've come out in blisters
      I've come out in a rash round my middle | spots round my waist that burn
      a belt of spots round my middle | a line of blisters on my ribs | a strip of blisters on one side
      burning spots on one side of my back | watery blisters on my back | fluid filled blisters on my back
      fluid blisters are there on one side | little water blisters | a crusty rash on my side
      blisters that have scabbed over on my side | weepy spots on my back
      red blotches and blisters on my flank | a stinging rash round my ribs | the rash stings like a burn
      a red rash on one half of my back | my skin's come up in blisters | herpes zoster | zoster
      shingles again | the shingles is back | shingle on my back | like chicken pox on one side
      chickenpox spots in a stripe | a blistering stripe on my belly
      I have a blistery rash on one side of my back | I've got shingles | I have a rash on my back
      blisters in a band | there are blisters on my side | a burning rash on one side | I've got a painful rash
      little blisters on my back | shingles | a rash | a stripe of blisters around my waist
      blisters on my side | a blistering rash | a band of blisters | a painful rash on my side
      a rash with blisters on my back | a blistery rash on my side
    `),
    means: ways('rash | spots + band'),
  },
  'sign-08': {
    says: list(`
      I've got the big C | I'm a cancer patient | I have secondaries | my cancer has spread
      I've got metastases | it's spread to my bones | I've had a mastectomy | I had a lumpectomy
      I had a breast off for cancer | I've had bowel cancer | I've got myeloma | multiple myeloma
      I've got a melanoma | skin cancer spread | I had kidney cancer | thyroid cancer | I see an oncologist
      I'm under oncology | I've had radiation for a tumor | radiation treatment for cancer
      I have a malignancy | I had a malignant growth | stage four cancer | they found a growth and it's cancer
      I had colon cancer | terminal cancer | I'm having treatment for a tumour
      I beat cancer a few years back | I've got Hodgkin's
      I had breast cancer | I've had prostate cancer | cancer years ago | I have cancer | I've got a tumor
      I had a tumour | I had chemo | I've got leukemia | my cancer came back | I'm in remission | I had lymphoma
      I've had radiotherapy | I used to have cancer | I'm a cancer survivor | cancer in my bones
      I've had cancer | I have had breast cancer | I'm having chemotherapy | on chemotherapy
      I've got a history of cancer | a history of cancer | prostate cancer | I've got bone cancer
      I'm being treated for cancer | lung cancer
      I have had chemotherapy
    `),
    means: ways('growths'),
    ever: true,
  },
  'sign-11': {
    says: list(`
      the pounds are dropping off me | I'm wasting away | I'm skin and bone all of a sudden
      I've gone to skin and bones | my trousers are falling off me
      my pants keep falling down I've got so thin | I've dropped two dress sizes without dieting
      I've dropped twenty pounds without trying | I've lost ten kilos and don't know why
      my weight is reducing without reason | weight is coming down by itself | I've gone terribly thin
      I'm getting thinner and thinner | I've gone off my food and got thin | I'm off my food and losing weight
      I've shed a lot of weight and I'm eating normally | I eat fine but I'm losing weight
      I'm down two stone and not on a diet | I've been losing pounds and I'm not dieting
      my rings are falling off I'm so thin | everybody says I've got too thin
      losing weight and nobody knows why | sudden weight loss | mystery weight loss
      my belt's gone in four holes without a diet | I'm dropping weight like crazy
      I've lost weight | clothes are loose and I'm not dieting | no appetite and back pain
      I'm losing weight without trying | I've lost a lot of weight | my weight keeps dropping
      I've lost a stone without trying | I'm not eating and I'm losing weight | I've got no appetite
      weight loss I can't explain | the weight is falling off me
      I'm losing weight for no reason | I've lost weight without trying | weight loss without trying
      the weight keeps coming off | unexplained weight loss | I keep losing weight
      lost weight for no reason | I've lost a lot of weight lately | lost loads of weight without trying
    `),
    means: ways('weight'),
    unless: list('effort'),
  },
  'sign-16': {
    says: list(`
      I'm up all night with the pain | I'm awake every night with it | it gets me up every night
      I can't sleep for the pain any night | the nights are the worst and nothing helps
      it's murder at night however I lie | it's a constant pain that never shifts | it's there round the clock
      it hurts twenty four seven | pain twenty four hours a day | pain is there day and night without gap
      there's no let up at all | not a minute's relief day or night | it never goes off even at rest
      lying still doesn't touch it | even lying down it doesn't ease | I pace the floor at night with the pain
      I walk the floor all night with it | I sit up in a chair all night with it
      I've not slept a night through for the pain | the pain wakes me at three every morning
      it gnaws at me all night | a deep gnawing pain all night long | relentless night pain
      night pain that won't go off | constant unrelenting pain | pain in the night that no position eases
      it's worse at night | no position helps | it wakes me every night | it never lets up | nothing eases it
      the pain keeps me up every night | it's there all night whatever I do | I can't find any position that helps
      it wakes me up at night | it never stops day or night | however I lie it doesn't ease
      the pain never eases at night | pain that wakes me every night | it's worst at night and never eases
      it wakes me up every night | pain all night whatever I do | nothing I do eases it day or night
    `),
    means: ways('night + wakes + ouch | position'),
    unless: list('asks'),
  },
  'sign-23': {
    says: list(`
      I'm a teenager with a bad back | I'm only fifteen | I'm fourteen and my back hurts
      I'm still at school and my back's bad | I'm not yet eighteen | I'm under eighteen
      I'm nineteen and never had back pain | I'm sixty five and never had a bad back
      I'm seventy five and it's the first time | I'm ninety and it's brand new
      I'm in my eighties and it's new | I'm in my sixties and never had this | I'm a pensioner and this is new
      at my age I never had such a pain | first time in my life I've had back pain
      this is my first ever bad back | my first back pain ever | I never had a bad back in my life till now
      it's a new kind of pain | it's a different pain from my usual | it's not my usual back pain
      this one's nothing like my old back trouble | this is not my normal back ache
      I've had bad backs but never like this one | it's a strange pain I don't recognise
      this pain is new to me at my age | it's nothing like last time | not the same as my old pain
      I'm seventy and never had this | I'm seventeen | this is different from before
      I've never had back pain before | I'm over sixty and this is new | it's not like the other times
      I'm sixteen | I'm eighty and this is the first time | this isn't like my usual back pain
      I'm in my seventies and it's new
    `),
    means: ways('oldAge + newPain'),
  },
  'sign-24': {
    says: list(`
      I'm like a board every morning for an hour | I'm rigid every morning till lunchtime
      I seize up every morning for ages | I'm stiff as a poker till mid morning | morning stiffness
      morning stiffness for an hour | stiffness is there every morning for one hour
      it takes me all morning to get going | it takes half the morning to loosen off
      it eases once I get moving and stiffens when I sit | exercise makes it better and rest makes it worse
      moving about helps but resting doesn't | the more I rest the stiffer it gets
      I get up at four because I'm so stiff | I wake in the second half of the night stiff
      I've got ankylosing spondylitis | ankylosing spondylitis | I've got A S in my spine
      inflammatory back pain | axial spondyloarthritis | spondyloarthritis | I've got psoriatic arthritis
      psoriatic arthritis in my back | I've got colitis and a stiff back | ulcerative colitis and back pain
      I get iritis and a stiff back | inflamed eyes and a stiff back
      my dad has ankylosing spondylitis and I'm stiff too
      buttock pain that swaps sides and morning stiffness
      I'm stiff for an hour every morning | it's better when I move and worse when I rest
      my back is stiff every morning | I'm stiff for ages in the morning | it takes me an hour to loosen up
      I've got psoriasis and a bad back | I wake up stiff every day | stiff for an hour after waking
      resting makes it worse and moving helps | I have Crohn's and back pain
    `),
    means: ways('stiff + morning + longWhile'),
  },
  'sign-25': {
    says: list(`
      me sciatica's playing up | my sciatica's flared up | my sciatic nerve is killing me | sciatic nerve pain
      the sciatic nerve's trapped | the old sciatica | a bout of sciatica
      it goes from my bum down to my foot | it runs from my buttock down my leg
      pain from hip to ankle on one side | a hot wire down one leg | like a hot poker down my leg
      electric shocks down my leg | lightning down one leg | a jolt down my left leg
      zapping down my right leg | pain is going down in one leg | pain radiating down my leg
      it travels down my leg to the ankle | it's gone down into my calf like toothache
      toothache down one leg | a trapped nerve down my leg | a pinched nerve down my leg | sigh attica
      si attica | psychotic nerve pain | one leg's tingling | fizzing down one leg
      burning down the side of one leg
      pain shooting down my leg | pins and needles in my foot | sciatica | I've got sciatica | my sciatica is back
      pain down one leg | I've got pain below the knee | pins and needles in my leg | my foot is tingling
      burning pain down my leg | the pain goes into my foot | tingling down my leg | pain down the back of my leg
      pins and needles down one leg | pins and needles down my leg | I have sciatica | tingling in one leg
      pins and needles in my left leg | pins and needles in my right leg | nerve pain down my leg
    `),
    means: ways('nerve + downLeg | tingle + leg | legNerve'),
  },
  'sign-26': {
    says: list(`
      I've got a hunch on my back | my back's got a hump | a hump on my spine | there's a knobble on my spine
      there's a knob sticking out of my spine | a bone is sticking out of my back
      one of my backbones is sticking out | a hard lump next to my backbone | there's a growth on my back
      something's growing on my spine | there's a big bulge on my back | a bulge by my backbone
      my spine's gone S shaped | my spine has a bend in it | my spine has curved
      my backbone has gone out of line | my backbone is not straight | my back's gone squint
      my back's all skew whiff | I'm bent over to one side and can't straighten | I'm listing to one side
      my hips have shifted to one side | my body is leaning to one side
      my ribs stick out on one side at the back | one shoulder blade sticks out | my spine's a funny shape
      there's a step in my spine | my spine has a dent | I've got a mass on my back | a lump near the spine
      my back's gone lopsided
      there's a lump on my back | my spine looks bent | I've got a lump on my spine | my back looks crooked
      there's a bump on my back | my spine is sticking out | my back has changed shape
      I found a lump by my spine | there's a swelling on my back | one side of my back sticks out
      a lump on my back | there's a lump on my spine | a bump on my spine | my spine is crooked
      my back is crooked | my spine looks wonky | a lump by my spine
    `),
    means: ways('lump + back | bentShape + back + looks'),
    unless: list('asks'),
  },
  'sign-29': {
    says: list(`
      it's dragged on for weeks | it's been dragging on for months | this has gone on for ages now
      I've been like this since Christmas | I've been laid up for a month
      I've been bad with it for two months | I'm two months in and no better | a fortnight and no better
      a fortnight and it's no different | it's been a good month now | a month gone and still the same
      it's going on seven weeks | eight weeks and counting | ten weeks and still sore
      five weeks of this and it's no easier | four weeks and not healing
      it isn't healing after all this time | it's not shifting after weeks | it won't clear up after weeks
      since one month it is paining | since two months there is no relief | I am suffering since many weeks
      this has been hanging about for weeks | it's lingering for weeks | half a year of back pain
      six months of this | I've had it all year | years of back pain and no improvement
      weeks on and still bad | week after week and no change
      it's been two weeks and no better | it's not getting any better after weeks | it's been two months
      I've had this for six weeks | three weeks and it's still bad | it's been weeks and nothing helps
      it hasn't eased in two weeks | it's been a month and it's the same | weeks now and no improvement
      I've had this for months
      it's been weeks and it's not getting better | it's been a month and no better
      not getting better after weeks | no better after six weeks | it's still bad after a month
      it's not improving after weeks | weeks and no better
    `),
    means: ways('weeks + noBetter'),
  },
};

/** Words for how it is, mildest first. The interaction model has the common ones as samples of their own. */
const hurts = {
  mild: {
    says: list(`
      a bit stiff | I feel it a little | meh | slightly stiff | a bit tight | a little tight | just a bit stiff
      it's only mild | it's a bit stiff | I can feel it a bit | a tiny bit | a slight pull | a mild pull
      not too bad | my back is a bit stiff | it's a bit sore | a bit sore | slightly sore | it hurts a little
      it hurts a bit | only a bit sore | a little sore | it's a little sore | it's slightly sore
    `),
  },
  hurts: {
    says: list(`
      ow | ouch | ah | argh | oof | ugh | it hurts | that hurts | hurts | sore | too much | too far | I can't
      it caught | it grabbed | it pinches | twinge | not good | my back's gone | spasm | locked up
      my back has locked up | my back has seized up | my back is in spasm | I've pulled my back
      I can't move | I can't do it | I can't do that | I can't do this | it's pulling | it's catching | it stings
      my back hurts | I've put my back out | my back went | it's twinging | I've done my back in
      I can't reach | I've hurt my back | I can't go on to the next one
    `),
    means: ways('ouch | backGone'),
  },
  worse: {
    says: list(`
      my back hurts more | it's worse | getting worse | sharp | stabbing | electric | shooting | down my leg
      it's getting worse | it hurts more | that made it worse | it's a sharp pain | it shoots down my leg
      it's going down my leg | like an electric shock | like a knife | my back is worse | that's worse
      it hurts more now | more pain | this is killing me | it's really bad | make it stop | make the pain stop
      please make it stop | I want it to stop | I just want it to stop | that's sharp
    `),
    means: ways('ouch + more | backWorse + more | sharpPain | shoots + downLeg | shoots + ouch'),
  },
  severe: {
    says: list(`
      unbearable | it's unbearable | I can't bear it | I can't stand the pain | it's excruciating | I'm in agony
      it's agony | the pain is off the scale | it's killing me | my back is killing me | I can't bear the pain
      this is torture | I can't take the pain
    `),
    means: ways('extreme | agony'),
  },
  dizzy: {
    says: list(`
      I'm dizzy | light-headed | tingling lips | I feel dizzy | my head is spinning | the room is spinning
      I'm light-headed | I feel woozy | my lips are tingling | my fingers are tingling | I feel giddy
      everything is spinning | I feel light-headed
    `),
    means: ways('dizzy | tingle + lips'),
  },
};

/** What a person says they live with, by the ledger's code; what is left out then is a matter of the care data. */
const conditions = {
  PREG: {
    says: list(`
      in the family way | a bun in the oven | up the duff | preggers | preggo | a little one on the way
      twins on the way | a baby due | in my first trimester | three months gone | twelve weeks gone
      a positive pregnancy test | knocked up
      pregnant | expecting a baby | having a baby | expecting | weeks pregnant | a baby on the way | I'm pregnant
      with child | going to have a baby
    `),
    means: ways('carrying'),
    unless: list('notYet'),
  },
  PREG16: {
    says: list(`
      a big bump | a baby due next month | a baby due any day | about to pop | ready to drop
      due in a few weeks | twenty weeks pregnant | thirty weeks along | past sixteen weeks
      well along in my pregnancy | four and a half months pregnant | halfway through my pregnancy
      seven months gone | overdue with the baby
      six months pregnant | heavily pregnant | five months pregnant | in my third trimester
      seven months pregnant | eight months pregnant | nine months pregnant | in my second trimester
    `),
  },
  FRACT: {
    says: list(`
      a busted rib | a busted ankle | a cracked bone | a hairline fracture | a broken foot | a broken elbow
      a broken pelvis | a broken toe | a leg in plaster | an arm in a cast | a snapped collarbone
      a bone that's still mending | a shattered ankle | a fractured hip
      a broken bone | a fracture | a broken rib | a broken leg | a broken arm | a cracked rib | a broken hip
      a broken ankle
      a broken wrist | a broken collarbone | a stress fracture | broken ribs | fractured ribs
      a fractured rib
    `),
    means: ways('brokenBone'),
  },
  SURG12: {
    says: list(`
      keyhole surgery last month | a hysterectomy not long ago | my gallbladder out last month
      my appendix out | fresh stitches | stitches still in | a scar still healing | a bypass last month
      come out of hospital after an op | an op a few weeks back | a recent op | a section six weeks ago
      been under the knife lately | been opened up last month | a procedure done last month
      recent surgery | an operation last month | surgery last month | a hip operation | just had surgery
      just had an operation | a caesarean | a c section | a hernia operation | an operation
      surgery recently | surgery a few weeks ago | an operation recently | an operation a few weeks ago
      a recent operation | surgery two months ago | an operation last week
      an operation some weeks ago | my back operated on
    `),
    means: ways('surgery'),
  },
  HIPREP: {
    says: list(`
      a plastic hip | a titanium hip | a ceramic hip | a false hip | a hip implant | a hip prosthesis
      a total hip | a half hip | a new left hip | a new right hip | a bionic hip | a man-made hip
      a resurfaced hip | a second new hip | two false hips
      a hip replacement | a new hip | an artificial hip | a replaced hip | two new hips | a metal hip
      my hip replaced | a hip replaced | both hips replaced | an artificial hip joint
      my hip done last year
    `),
    means: ways('newHip'),
  },
  FUSION: {
    says: list(`
      a cage in my spine | pins in my spine | bolts in my back | a steel rod in my back | a welded spine
      two discs fused | a fused neck | titanium in my spine | Harrington rods | hardware in my back
      hardware in my spine | a spine held with screws | my spine pinned
      a fused spine | a spinal fusion | a fusion in my back | rods in my back | screws in my spine
      metal in my back | metal in my spine
      a rod in my spine | metal rods in my spine | a fused back | plates in my back
    `),
    means: ways('fusion'),
  },
  ANTICOAG: {
    says: list(`
      thin blood | tablets to thin my blood | thinners | clot tablets | on Xarelto | on Coumadin
      on clopidogrel | on Plavix | on edoxaban | on Pradaxa | injections for clots | blood that won't clot
      von Willebrand's | clotting problems | bruises from the slightest knock | low platelets
      factor five trouble
      on blood thinners | blood thinners | on warfarin | warfarin | taking blood thinners | I bleed easily
      haemophilia | hemophilia | on anticoagulants | on Eliquis
      on apixaban | on rivaroxaban | on heparin | a bleeding disorder
      warfarin tablets
    `),
    means: ways('thinners'),
  },
  VARIC: {
    says: list(`
      very close veins | knobbly veins | lumpy veins in my legs | bulging veins | swollen veins
      twisted veins in my legs | vericose veins | leaky veins | vein trouble in my legs | big blue veins
      ropey veins | weak veins | dodgy veins
      varicose veins | bad varicose veins | bad veins
      varicose veins in my legs
    `),
    means: ways('varicose'),
  },
  NEURO: {
    says: list(`
      sugar diabetes | high sugar | the sugar | sugar problem | insulin injections | an insulin pump
      on insulin | on metformin | damaged nerves | dead patches of skin | burning feet from nerve damage
      poor feeling in my skin | diabetes mellitus | die a betes | new ropathy
      diabetes | diabetic | nerve damage | neuropathy | numb skin | type two diabetes | type one diabetes
      diabetic feet
      neuropathy in my feet | nerve damage in my feet
      peripheral neuropathy
    `),
    means: ways('diabetes'),
  },
  RAYN: {
    says: list("Raynaud's | Raynaud's disease | cold hives | bad reactions to cold"),
    means: ways('raynaud'),
  },
  PVD: {
    says: list('poor circulation | bad circulation | peripheral artery disease | leg artery disease'),
    means: ways('circulation'),
  },
  CARD: {
    says: list(`
      a heart complaint | heart problem since long | B P problem | high B P | hypertension
      blood pressure tablets | A fib | palpitations | a dodgy heart | a dicky heart | a leaky valve
      a new heart valve | a bypass years ago | a defibrillator in my chest | blocked heart arteries
      an enlarged heart | a hole in my heart | a skipping heartbeat
      heart disease | a heart condition | heart trouble | angina | high blood pressure | an irregular heartbeat
      a pacemaker | a bad heart | a heart problem | atrial fibrillation
      a heart murmur | a heart problem from birth | a weak heart | a stent | stents | a bad ticker
    `),
    means: ways('heartTrouble'),
  },
  HF: {
    says: list(`
      a heart that doesn't pump properly | a heart that can't pump | fluid on my lungs from my heart | C H F
      cardiomyopathy | a weak pumping heart | a low ejection fraction | heart failing
      a heart that's giving out slowly | left sided heart failure | right heart failure | a worn out heart
      fluid from my heart failing
      heart failure | a failing heart
      congestive heart failure
    `),
    means: ways('heartFailure'),
  },
  KIDNEY: {
    says: list(`
      dodgy kidneys | dicky kidneys | failing kidneys | kidneys that don't work right
      kidneys that are packing in | stage three kidney disease | a kidney removed | only the one kidney
      renal failure | renal disease | C K D | polycystic kidneys | kidney dialysis three times a week
      damaged kidneys | high creatinine | hooked up for dialysis
      kidney trouble | kidney disease | kidney problems | on dialysis | kidney failure | one kidney | weak kidneys
      bad kidneys
      chronic kidney disease | poor kidneys | kidney damage
    `),
    means: ways('kidney'),
  },
  LIVER: {
    says: list('liver disease | liver trouble | cirrhosis | hepatitis | liver problems | a bad liver'),
    means: ways('liver'),
  },
  DIUR: {
    says: list(`
      pee pills | wee tablets | pills that make me pee | tablets that make me wee | on pee tablets | on Lasix
      Lasix | on bumetanide | on spironolactone | on bendroflumethiazide | on hydrochlorothiazide | a diuretic
      fluid tablets | on fluid pills | tablets for water retention | lithium tablets
      on water pills | water pills | water tablets | on lithium | diuretics | on water tablets | on diuretics
      on furosemide | on a water tablet | on water medicine
    `),
    means: ways('waterPills'),
  },
  FLIMIT: {
    says: list(`
      a limit on what I can drink | a drinks limit from the doctor | a fluid allowance
      a daily fluid allowance | restricted fluids | to watch how much I drink | to limit my water
      only a litre and a half a day | a litre a day limit | a liquid restriction | to measure my drinks
      to keep my fluids down | doctor's orders not to drink much | a cap on fluids
      on a fluid limit | a fluid limit | on fluid restriction | told to limit fluids | only allowed a liter a day
    `),
  },
  HYPONA: {
    says: list('low sodium | low salt in my blood | hyponatremia'),
    means: ways('lowSalt'),
  },
  RESP: {
    says: list(`
      a bad chest | a wheezy chest | chesty trouble | dodgy lungs | scarred lungs | lung fibrosis
      pulmonary fibrosis | bronchiectasis | an inhaler | puffers for my chest | oxygen at home | home oxygen
      farmer's lung | black lung | smoker's lungs | one lung | sea oh pee dee | brittle asthma
      breathing disease
      asthma | lung disease | emphysema | bad lungs | bronchitis | cystic fibrosis | a lung condition | COPD
      C. O. P. D. | bad asthma | chronic bronchitis | weak lungs
    `),
    means: ways('lungs'),
  },
  SKIN: {
    says: list(`
      paper thin skin | skin that tears easily | delicate skin | raw skin | cracked skin | a skin tear
      bedsores | a bedsore | a pressure sore | a leg ulcer | sunburn | bad sunburn | dermatitis | grazed skin
      a skin graft | a scald on my back | weeping eczema
      broken skin | burnt skin | thin skin | eczema | open sores | a burn on my back | sore skin | an open wound
      psoriasis patches that bleed | cuts on my back
    `),
    means: ways('skin'),
  },
  SED: {
    says: list(`
      drowsy from my tablets | had a few drinks | had a skinful | a few pints in me | had too much wine
      plastered | sozzled | hammered | a bit merry | half cut | on diazepam | on Valium | on tramadol
      on oxycodone | on codeine | on gabapentin | on zopiclone | had an edible | smoked some weed
      on sedatives | knocked out by my meds | doped up
      drunk | tipsy | sleepy from my medicine | on strong painkillers | on morphine | a bit drunk
      on sleeping pills | high | stoned
    `),
    means: ways('drunk'),
  },
  MS: {
    says: list(`
      em ess | relapsing remitting M S | progressive M S | primary progressive M S | secondary progressive M S
      multiple scler osis | M S for years | had a relapse of my M S | worse in the heat with my M S
      heat intolerance | M S flare ups | disseminated sclerosis | demyelinating disease
      trouble with heat from M S
      multiple sclerosis | M.S. | made unwell by heat
      M S
    `),
    means: ways('sclerosis'),
  },
  PATCH: {
    says: list(`
      a morphine patch | a buprenorphine patch | a Butrans patch | an H R T patch | hormone patches
      a lidocaine patch | a sticky pain plaster | a medicated plaster | Deep Heat on my back | Tiger Balm on
      I rubbed Bengay on my back | a stick-on painkiller | a patch on my arm | Icy Hot on | a heat cream on
      a capsaicin patch | Salonpas on
      a medicine patch | a pain patch | a fentanyl patch | wearing a patch | heat rub on | a nicotine patch
    `),
    means: ways('patch'),
  },
  PANIC: {
    says: list(`
      P T S D | bad nerves | a nervous disposition | nerves that are shot | panics | a panic disorder
      flashbacks | trauma from the past | shell shock | health anxiety | agoraphobia | combat stress
      generalised anxiety | fear attacks | tension and anxiety problem
      panic attacks | anxiety | panicky when I breathe | bad memories | post-traumatic stress
      anxiety attacks | bad anxiety | panic disorder
    `),
    means: ways('panic'),
  },
  EPIL: {
    says: list(`
      petit mal | falling sickness | on epilepsy medicine | on Keppra | on Epilim | blank spells | eppilepsy
      epilepsy | epileptic | blackouts sometimes
    `),
    means: ways('epilepsy'),
  },
  WRIST: {
    says: list(`
      a dodgy wrist | a gammy wrist | a crook wrist | a strained wrist | a wrist splint | a splint on my hand
      arthritis in my hands | arthritis in my wrist | arthritic hands | a trapped nerve in my wrist
      tendonitis in my wrist | a ganglion on my wrist | repetitive strain | R S I | carpel tunnel
      a bad thumb | stiff fingers | a wrist that won't take weight | a painful hand
      a bad wrist | sore wrists | carpal tunnel | a weak wrist | a bad hand
      a sore wrist | a sprained wrist | weak wrists | bad wrists
    `),
    means: ways('badWrist'),
  },
  KNEE: {
    says: list(`
      a gammy knee | a crook knee | a trick knee | a bum knee | knackered knees | creaky knees
      worn out knees | water on the knee | a torn cartilage | a torn meniscus | a torn A C L
      housemaid's knee | a plastic knee | a titanium knee | a swollen knee | stiff knees
      knees that won't bend | arthritic knees | a locked knee
      a bad knee | bad knees | sore knees | a knee replacement | arthritis in my knees | a new knee | a dodgy knee
      a sore knee | a bad left knee | a bad right knee | knee arthritis | knee replacements | new knees
      dodgy knees | knees that are bad
    `),
    means: ways('badKnee'),
  },
  SHOULDER: {
    says: list(`
      a gammy shoulder | a crook shoulder | a bum shoulder | a stiff shoulder | a shoulder that pops out
      a dislocated shoulder | a shoulder that won't lift | an arm I can't lift above my head
      a shoulder replacement | a new shoulder | a torn shoulder | a shoulder impingement
      bursitis in my shoulder | arthritis in my shoulder | rotator cuff trouble | a knackered shoulder
      a locked shoulder | a painful shoulder
      a bad shoulder | a frozen shoulder | sore shoulders | a dodgy shoulder | a torn rotator cuff
      a sore shoulder | bad shoulders | a bad left shoulder | a bad right shoulder
    `),
    means: ways('badShoulder'),
  },
  FALL: {
    says: list(`
      wobbly on my pins | shaky on my legs | wobbly legs | a rollator | a cane | crutches | on crutches
      two sticks to walk with | a mobility scooter | a quad cane | a wheelie walker | no balance
      no sense of balance | a habit of falling over | falls a lot | a tendency to topple | a fear of falling
      giddy legs | a doddery walk | a power chair
      unsteady on my feet | a walker | a wheelchair | in a wheelchair | poor balance | bad balance
      a walking frame | a walking stick | a zimmer frame | unsteady legs
    `),
    means: ways('unsteady'),
  },
  REFLUX: {
    says: list(`
      acidity | acidity problem | gastric trouble | gas and acidity | G E R D | gerd | a hiatal hernia
      acid coming up my throat | acid coming up when I lie down | indigestion lying flat | bad indigestion
      a burning gullet | on omeprazole | food coming back up | Barrett's | an acid stomach | re flux | agita
      a sour stomach when I lie down
      acid reflux | reflux | bad heartburn | a hiatus hernia | heartburn when I lie flat
      heartburn | bad acid reflux | stomach acid trouble
    `),
    means: ways('reflux'),
  },
  other: {
    says: list(`
      osteoarthritis | wear and tear in my back | spondylosis | spondylolisthesis | degenerative discs
      a bulging disc | a blown disc | a worn disc | a pinched nerve | loose joints | hypermobility
      Ehlers Danlos | chronic fatigue | M E | long covid | polymyalgia | Crohn's | I B S | endometriosis
      migraines | glaucoma | cerebral palsy | polio as a child | motor neurone disease
      an underactive thyroid | sacroiliac trouble | a stoma | coeliac disease | facet joint trouble
      lupus | fibromyalgia | arthritis | rheumatoid arthritis | scoliosis | a slipped disc | spinal stenosis
      Parkinson's | gout | thyroid trouble | a hernia | a herniated disc | a trapped nerve
    `),
  },
};

const child = {
  ofOthers: true,
  says: list(`
    my son | my daughter | my kid | my child | it's for my child | my little boy | my little girl
    my son has a bad back | my daughter has hurt her back | my child hurt his back | it's for my son
    it's for my daughter | I'm a kid | I'm ten years old | I'm twelve | I'm only fourteen | my grandson
    my granddaughter | my teenager | it's for a child | my boy is eight | a child hurt her back | I'm thirteen
    I'm a child | it's my baby | my baby hurt his back | it's my son | it's my daughter | it's my child
  `),
  means: ways('kidWord'),
  unless: list('kidBusy | carrying | tells'),
};

/** Names of medicines, and ways to ask about one. The name itself is never kept. */
const medicine = {
  names: list(`
    ibuprofen | Advil | Motrin | Nurofen | aspirin | paracetamol | acetaminophen | Tylenol | Panadol | naproxen
    Aleve | codeine | tramadol | oxycodone | Vicodin | Percocet | morphine | opioids | painkillers | pain pills
    pain killers | muscle relaxers | muscle relaxants | a muscle relaxer | Flexeril | Valium | diazepam
    baclofen | gabapentin | pregabalin | anti-inflammatories | diclofenac | Voltarol | my tablets | my pills
    my medicine | my medication | tablets | pills | medicine | medication | CBD oil | CBD | cannabis
    strong painkillers | a painkiller | co-codamol | my old pain pills | lidocaine patches | two ibuprofen
    two paracetamol | another tablet
  `),
  says: list(`
    what can I take for this | can my doctor give me something for the spasm | what can I take
    is there anything I can take | I need something for the pain | nothing works but strong pills | can I take another one | how many can I take
    should I double the dose | what should I take for the pain
  `),
  means: ways('remedy + useRemedy'),
  // A medicine that nothing else explains is asked about.
  hints: ways('remedy'),
};

/** Names of routines by id; the first is the name. Those with an intent of their own are not among the slot values. */
const routines = {
  'legs-up-rest': list(`

      calves on the couch | shins on the coffee table | legs over a stool | feet on a stool
      legs up on the ottoman | legs up on cushions | knees bent over a chair | hips and knees at right angles
      the astronaut position | psoas release | the ninety degree position | semi supine | legs propped up
      prop my legs up | elevate my legs | legs elevated | calves on the settee | legs on the settee
      my legs on the seat of a chair | lying with legs raised on a chair | legs on the edge of the bed
      nine tea nine tea
    ninety ninety rest | ninety ninety | legs up | legs up rest | legs on a chair | calves on a chair
    feet on a chair | feet up rest | static back | the chair rest | legs up on the chair | legs up on a chair | resting position
    resting with my legs up | constructive rest | legs on the sofa
      putting my legs up | my legs up | legs up on a sofa | feet up on a chair | feet on the sofa
      lower legs on a chair | resting my legs on a chair | feet up | legs on the chair
      feet up on the sofa | the legs up rest | put my feet up | put my legs on a chair
      the one with my legs up | the one with my legs on a chair
      the one with my feet on a chair | the one with my feet up | with my feet on the sofa
      feet on the couch | legs on the couch
    `),
  'body-scan': list(`

      the head to toe one | head to toe check | go from my toes to my head | toes to head relaxation
      notice each part of my body | feel each part of my body in turn | the attention through the body one
      go over my body bit by bit | body sweep | a slow sweep of the body | a mindful scan
      the one where I notice my feet first | checking in with my body | the noticing one | body scam
      bodies can | the body scan meditation | part by part through my body | the travel through the body
    body scan | the body scan | a body scan | scan my body | the scan | scan | body scanning | guided scan
    guided body scan | scan through my body | the scan through the body | a scan of my body | the guided scan
    body awareness | the body scan please | a guided scan | go through my body | scan from the feet up
    notice my body | lying down scan | the lying scan | short scan | a short scan | the short scan | short body scan
    a short body scan | quick body scan | a quick body scan | little body scan
    `),
  'pelvic-tilts': list(`

      flatten my back | flatten my lower back | press my back into the floor | push my back into the floor
      back flattening | imprint my spine | tip my pelvis | tipping my pelvis | pelvis tipping
      the pelvis rocking one | rock my pelvis | tuck my tailbone | tailbone tucks | tuck and arch
      arch and flatten | the tucking one | pelvic clocks | pubic bone tilts | public tilts | pelvic kilts
      posterior tilts | lumbar tilts | belly button to the floor
    pelvic tilts | tilts | pelvic tilt | tilt | hip tilts | pelvis tilts | low back press | back press
    pelvic rocks | back tilts | lower back presses | lying tilts
      pelvis tilt | tilting my pelvis | tilting | pelvic tilting | the pelvic tilt exercise
      tilt my pelvis | tilt my hips | the tilting one | pelvic lifts
    `),
  'knee-rocks': list(`

      drop my knees to each side | drop my knees side to side | knees falling side to side
      let my knees fall left and right | bent knee twists | lying knee twists | knees left and right
      roll my knees | rolling my knees left and right | sway my knees | the swaying one | wiper knees
      the wipers | knee wipers | lumbar rotations | lower trunk rotations | trunk rotation lying down
      the side to side one | tick tock knees | knees over to one side and the other | neigh rocks | me rocks
      nee rolls | rock the knees
    knee rocks | knee rolls | knee rock | rocks | knee sways | knee drops | rocking my knees
    knees side to side | knee rocking | lower back rolls | knee swings | windscreen wipers | windshield wipers
      knee rocking side to side | rocking knees | rock my knees | rock my knees side to side
      swing my knees | knees from side to side | knees rocking | the rocking one
      the one where my knees rock | the knee one | knees rolling
    `),
  'log-roll-bed': list(`

      get off the mattress | getting up off the mattress | help me off the mattress
      getting out from under the covers | up out of my bed | out of my bed
      getting up in the morning from bed | sit up on the side of the bed | sit on the edge of the bed
      get to the edge of the bed | swing my legs out of bed | roll off the bed safely | come out of bed
      how do I rise from bed | getting down from the bed | out of the sack | out of the cot | out of me bed
      I need up out of my bed | the bed roll | rolling out of my bunk | log role from bed
      get up from lying in bed | the bed one
    log roll from bed | getting out of bed | get out of bed | getting up from bed | get up from bed
    how do I get out of bed | rolling out of bed | up from the bed | help me out of bed | how to get out of bed
    get me out of bed | I can't get out of bed | I'm stuck in bed
      getting up out of bed | how to get up from bed | rolling over in bed | log rolling in bed
      a log roll out of bed | how can I get out of bed | to get out of bed | get up out of bed
      getting me out of bed | log roll out of bed
    `),
  'log-roll-floor': list(`

      how to get upright from the floor | help me stand up from the floor | up from the carpet
      get up off the carpet | help me up off the ground | get me up off the rug | up off the kitchen floor
      get me off the tiles | get me on my feet again | getting back on my feet from the floor
      rolling like a log to get up | roll like a log | the log one | log role | log rule | frog roll
      how do I get up from down here | getting up from lying on the floor
      roll over and push up from the floor | onto all fours and up | get up from the lino
      I want to stand up from the floor
    log roll from the floor | log roll | getting up off the floor | get up off the floor | get up from the floor
    how do I get up off the floor | getting up from the floor | up from the floor | help me off the floor
    how to get off the floor | get me off the floor | off the floor | how do I get off the floor
      getting off the floor | get off the floor | get up from the ground | getting up from the ground
      how to get up from the floor | how do I get up from the floor | get me up off the floor
      how can I get up from the floor | log roll off the floor | up off the floor | a log roll
      log rolling | help me up off the floor | help me up from the floor
    `),
  'log-roll-stuck': list(`

      I tried and couldn't get up | I tried to get up and failed | I've tried and I can't get up
      I'm jammed here | I'm jammed halfway | I can't budge | I can't shift myself | I can't push myself up
      I couldn't manage getting up | I can't manage to get up | I'm like a turtle on its back
      I'm a stranded tortoise | I'm marooned on the floor | I can't get upright | I'm pinned to the floor
      my back won't let me up | it won't let me get up | I gave it a go and I'm still down
      I'm still down here | I've ended up back on the floor | I am not able to get up | not able to stand up
      I can't lift myself off the floor | can't get myself up
    I can't get up | I'm stuck | still stuck | stuck | I still can't get up | I'm still stuck | it's not working | that didn't work | I'm stuck on the floor | I can't get off the floor | stuck on the floor
    I can't get up off the floor | I can't stand up | I can't stand up at all | I can't sit up
    I can't get to my feet | I can't roll over | getting up when stuck | resting before another try | I'm stuck on my back
      I got stuck | I'm stuck halfway | stuck halfway up | I'm stuck here | I've got stuck
      I'm stuck and can't get up | stuck on my back | I can't turn over | I'm stuck like a beetle
      I can't get any further up | I'm stuck on my side
    `),
  warm: list(`

      a hot water bottle | hot water bottle | a wheat bag | wheat bag | a wheatie | the heating pad
      a heating pad | an electric heat pad | a microwave heat bag | a beanbag heated in the microwave
      a cherry stone pillow | hot pack | a hot pack | hot compress | a warm compress | a heat wrap | heat wrap
      something hot on my back | heat on my back | hot fomentation | hot pad | a heated blanket | a hot towel
    warmth | warm | heat | a warm pack | warm pack | heat pack | a heat pack | warm alone | the warm one | heat alone
    heat therapy | warming | some warmth
    something warm | the warm pack | warm pack alone | just warm | only warmth
  `),
  cool: list(`

      peas from the freezer | a gel pack from the freezer | frozen gel pack | some ice | icing | icing my back
      a cold compress | cold compress | a cold flannel | a wet cold towel | freezer pack | an ice bag
      cryotherapy | something icy | chilling it | ice therapy | cold therapy | cold pack
      ice cubes in a towel
    cool | cold | a cool pack | cool pack | an ice pack for a while | the cool one | cool alone | cold alone | cooling
    a cold one | something cool | the cool pack | ice pack | some cold | some cooling
    something cold | cool pack alone | just cool | only cold
  `),
  contrast: list(`

      hot and cold | hot and cold in turns | alternating hot and cold | alternate heat and ice
      swap between hot and cold | swapping hot and cold | heat and ice | contrast therapy | contrast packs
      a bit of hot then a bit of cold | hot cold hot | hot then ice | first heat then ice
      the hot and cold one | the switching one | the alternating one | the swap over one
      hot pack and ice pack | hot water bottle and frozen peas | cold and hot both
    warm and cool | contrast | warm then cool | warm and cold | hot then cold | 
    heat and cold | heat then cold | warm cool warm | the warm and cool plan | the short plan | short contrast
    the short warm and cool | warm and cool packs | heat and ice in turn
    switching warm and cool | both warm and cool | the contrast one
  `),
  'contrast-standard': list(`

      long hot and cold | the longer hot and cold | hot and cold twice over | two rounds of hot and cold
      two rounds of heat and ice | the double contrast | the full contrast | full hot and cold
      the normal length hot and cold | the regular warm and cool | the usual warm and cool
      the standard hot and cold | the extended contrast | extended warm and cool | the longer heat and ice
      the full length contrast | warm cool warm cool | hot cold hot cold | the complete warm and cool plan
      the longer version of warm and cool
    the longer warm and cool | the standard warm and cool | standard contrast | the long warm and cool | long contrast
    the standard plan | the longer plan | the longer contrast | warm and cool twice
    the full warm and cool | the standard contrast | longer warm and cool | the long plan
  `),
  'contrast-fifteen': list(`
      fifteen hot fifteen cold | fifteen minutes hot then fifteen cold
      fifteen on heat and fifteen on ice | quarter of an hour each | a quarter hour of each
      a quarter hour hot and a quarter hour cold | the half hour contrast | half an hour of warm and cool
      fifteen minutes heat fifteen minutes ice | fifteen minutes apiece | fifteen each
      fifteen minutes a side hot and cold | fifteen fifteen hot and cold | one five and one five
      fifteen plus fifteen | fifty fifteen | fifteen by fifteen
    fifteen and fifteen | fifteen fifteen | the fifteen fifteen | the fifteen and fifteen | fifteen minutes of each
    fifteen of each | a quarter of an hour of each | fifteen fifteen contrast
  `),
  'knee-to-chest': list(`
    knee to chest | single knee to chest | one knee to my chest | knee to my chest | knees to chest | knee hugs
    knee hug | hug my knee | hugging my knee | knee to chest stretch | pull my knee to my chest
    one knee at a time
  `),
  'cat-cow': list(`
    cat cow | cat cows | cat and cow | cat camel | cat stretch | cat and camel | arching my back like a cat
    rounding my back | the cat one | cat back | angry cat | cats and cows
  `),
  'bird-dog': list(`
    bird dog | bird dogs | the bird dog | pointer dog | opposite arm and leg | arm and leg on all fours
    hands and knees leg lift | quadruped | all fours leg lifts | bird and dog
  `),
  'dead-bug': list(`
    dead bug | dead bugs | the dead bug | dying bug | heel slides | heel slide | lying marches | bug on its back
    marching on my back | beetle
  `),
  walking: list(`
    walking | a walk | a short walk | short walk | an easy walk | a stroll | walk | some walking
    walking exercise | a little walk | a gentle walk | a walk around the room
  `),
  'heel-sit': list(`
    child's pose | hips to heels | bottom to heels | heel sit | prayer stretch | sit back on my heels
    resting on my heels | bottom to my heels | child pose
  `),
  'figure-four': list(`
    figure four | ankle on the knee | figure four stretch | figure of four | piriformis stretch | buttock stretch | glute stretch
    ankle on knee stretch | hip rotation stretch | the number four stretch
  `),
  'hamstring-stretch': list(`
    hamstring stretch | hamstring | hamstrings | towel stretch | back of the leg stretch | stretch my hamstrings
    leg stretch with a towel | hamstring stretches
  `),
  'hip-stretch': list(`
    hip stretch | hip flexor stretch | hip flexor | front of the hip stretch | lunge stretch
    split stance stretch | hip flexor stretches | standing hip stretch
  `),
  'back-bend': list(`
    standing back bend | back bend | back bends | standing back bends | lean back | standing extension
    back extension | bend backwards | bending backwards
  `),
  'ball-massage': list(`
    ball massage | ball on the buttock | self massage | tennis ball massage | wall ball | buttock massage | ball against the wall
    massage ball | ball on my buttock | self massage with a ball | tennis ball on the wall | massage my buttock
    lacrosse ball | trigger points | the ball
  `),
  'upper-back-massage': list(`
    ball on the upper back
    upper back massage | ball on my upper back | shoulder blade massage | upper back ball
    ball between my shoulder blades | massage my upper back | upper back self massage
  `),
  'roller-massage': list(`
    roller on the upper back
    foam rolling | foam roller | roller massage | the roller | a foam roller | roller on my upper back
    foam rolling my upper back | roll my upper back | using a roller | the foam roller
  `),
  'muscle-release': list(`
    muscle relaxation | progressive relaxation | muscle release | progressive muscle relaxation
    tense and release | relaxation | tensing and letting go | tense and let go | relax my muscles | a relaxation
    relaxation exercise | tension release
  `),
  'minute-pause': list(`
    a mindful minute | one minute pause | mindful minute | a minute of noticing | one minute meditation
    a one minute pause | minute pause | a quiet minute | a minute of mindfulness
  `),
  'breath-noticing': list(`
    mindfulness | meditation | noticing the breath | breath noticing | mindful breathing | a meditation
    a mindfulness exercise | mindfulness meditation | notice my breath | meditate | mindfulness practice
  `),
  'mindful-walk': list(`
    a mindful walk | mindful walking | mindful walk | walking meditation | a slow walk | slow walking
    a noticing walk | slow mindful walk
  `),
  'side-rest': list(`
    rest on your side
    rest on my side | side lying rest | side rest | side lying | how should I lie
    how should I lie down | how should I be lying | how should I be lying right now | which way should I lie | what's the best way to lie
    what position should I lie in | how do I lie so it eases
    sleeping position | settle on my side | settling on my side | lie on my side with a pillow
  `),
  'drinking-plan': list(`
    remind me to drink | remind me to drink water | help me drink more | help me to drink more | I want to drink more water | I should drink more
    drinking plan | a drinking plan | hydration | hydration plan | water plan | how much to drink
    a plan for drinking | plan my drinking | what should I drink in a day | plan my water
  `),
  salts: list(`
    salts | electrolyte drinks | salt tablets | drink mixes | potassium
    electrolyte powder | mineral drinks
  `),
  'sip-lying-down': list(`
    a drink lying down | drinking lying down | drink lying down | how do I drink lying down
    how can I drink lying down | drinking while I lie flat | a drink while lying flat
    drinking while lying down | how to drink lying down
  `),
  rescue: list(`
    the rescue session | rescue | rescue session | first hour | the first hour | the rescue plan
    rescue playlist | the rescue playlist | first hour session
  `),
  loosen: list(`
    loosen up | the loosening session | loosen up session | loosening up | loosening session
    the loosening playlist | loosen me up | loosening playlist
  `),
  rebuild: list(`
    building up | the building up session | rebuild | rebuild session | rebuilding | strengthening session
    building up session | the rebuild session | the strengthening session | strengthening
  `),
  desk: list(`
    desk session | the desk session | office session | the office session | desk playlist
    something for the desk | a desk session
  `),
  calm: list(`
    calm quarter hour | a calm quarter hour | the calm quarter hour | fifteen calm minutes | a calm session
    calm time | the calm time | some calm time | calm session | the calm session | calm playlist | the calm playlist
    something calm | something calming | breathing and a body scan | breathing then a body scan
  `),
  sleep: list(`
    help me sleep | sleep | help me fall asleep | help falling asleep | something to fall asleep to | help with sleep
    help me to sleep | help me get to sleep | falling asleep | calm for the night
  `),
  night: list(`
    wind down | evening wind down | night session | the night session | bedtime session | before bed session
    night playlist | winding down | the evening session | an evening wind down | bedtime routine
  `),
  massage: list(`
    ball session | massage session | the ball session | the massage session | full massage | massage playlist
    a massage session
  `),
  'gentle-stretches': list(`
    stretching | stretches | gentle stretches | stretch session | some stretches | stretching session
    the stretches | a stretch | all the stretches | gentle stretching
  `),
  'desk-break': list(`
    desk break | a desk break | a snack | a movement snack | a quick snack | snack | something quick at my desk
  `),
  'breath-and-tilt': list(`
    breath and tilt | breathe and tilt | breath and tilts | breathing and tilts
  `),
  'wall-break': list(`
    wall break | a wall break | the wall break | break at the wall
  `),
  'rocking-break': list(`
    rocking break | a rocking break | the rocking break
  `),
  'kettle-break': list(`
    kettle break | a kettle break | while the kettle boils | tea break | a tea break | coffee break
    a coffee break
  `),
  'sigh-and-stroll': list(`
    sigh and stroll | a sigh and a stroll | sighs and a stroll | sigh and walk
  `),
  'chair-break': list(`
    chair break | a chair break | sitting break | a sitting break | something in my chair | chair exercises
    chair exercise
  `),
  'hip-break': list(`
    hip break | a hip break | the hip break | something for my hips
  `),
  'slow-minute': list(`
    slow minutes | a slow minute | a few slow minutes | two slow minutes | a calm break
  `),
  'bed-break': list(`
    bed break | a bed break | something in bed | before I get up | bed exercises | exercises in bed
  `),
  elsewhere: list(`
      sphinx pose | baby cobra | upward dog | pigeon pose | supine twist | thread the needle
      legs up the wall | corpse pose | savasana | shavasana | mountain pose | warrior two | tree pose
      bridge pose | locust pose | superman | superman exercise | camel pose | puppy pose | cow face pose
      butterfly stretch | reclined butterfly | sun salutation | surya namaskar | bhujangasana | triangle pose
      seated forward fold | rag doll | McKenzie press ups | press ups on my tummy | side plank | clamshells
      quad stretch | calf stretch | double knee to chest | hip circles | squats | lunges | wall sits
      crunches | Russian twists | hip thrusts | kettlebell swings | deadlifts | tai chi | qigong
      tummy vacuum | nerve flossing | nerve glides | open books | tennis ball on my back | a massage gun
      a back massage | deep tissue massage | acupressure mat | acupuncture | cupping | a hot bath
      an Epsom salt bath | a hot shower | a sauna | a TENS machine | inversion table | hanging from a bar
      aqua aerobics | resistance bands | the Jefferson curl | yoga nidra | pranayama | trigger point massage
      chair yoga | a back stretch
    yoga | some yoga | bridges | planks | the plank | sit ups | cobra | a workout | exercises
    sleep sounds | downward dog | happy baby | glute bridge | a bridge | leg raises
    swimming | pilates
  `),
};

/** Packs told by chimes, by the id of the routine. */
const chimes = {
  warm: list('warmth with chimes | a warm pack with chimes | warm with chimes | heat with chimes'),
  cool: list('a cool pack with chimes | cool with chimes | cold with chimes | an ice pack with chimes'),
  contrast: list(`
    warm and cool with chimes | contrast with chimes | warm and cool without questions | warm and cool by chimes
    the short plan with chimes
  `),
};

/** Packs that are breathed along with, by the id of the routine. */
const alongs = {
  warm: list(`
    the warm playlist | warm playlist | the warm session | warm session | warmth and breathing | warmth with breathing | warm and breathe
    the warm thing with breathing | the heat thing with breathing | heat and breathing | heat with breathing | breathing with warmth | breathing with heat | a warm pack with breathing | warm pack and breathing
    breathe with a warm pack | heat and breathe | warm and breathing | warm with breathing
  `),
};

/** Breathing patterns by id, as they are asked for. */
const patterns = {
  '3-4': list(`
    three four | three and four | three in four out | in three out four | three to four
    in for three out for four | three by four | shorter breaths | short breaths
  `),
  '4-6': list(`
    four six | four and six | four in six out | in four out six | four to six | in for four out for six
    four by six | six breaths a minute | longer breath
  `),
  '5-5': list(`
    resonance | five five | five and five | five in five out | resonant | coherent | five and a half
    equal | even | balanced | coherence | five by five | in for five out for five
  `),
  '4-8': list(`
    four eight | four and eight | four in eight out | in for four out for eight | long out breath
    extended out breath | long exhale | longer out breath | four by eight | longer exhale | long out
  `),
  '2-4': list(`
    pursed lip | pursed lips | two four | two and four | two in four out | in for two out for four | purse lip
    lips pursed
  `),
  '4-7-8': list(`
    four seven eight | four seven and eight | four seven eight relaxing | in for four hold for seven out for eight
  `),
  '2-3-4': list(`
    half four seven eight | easier four seven eight | short four seven eight | shorter four seven eight
    gentler four seven eight | two three four
  `),
  '4-4-4-4': list(`
    box | square | four square | four four four four | tactical | four by four
  `),
  '3-3-3-3': list(`
    easier box | small box | short box | smaller box | gentler box | three three three three | easy box
  `),
  '2-1-6-1': list(`
    cyclic sigh | sigh | sighing | cyclic sighing | physiological sigh | double inhale | sighs | double in
    physiological sighing | double breath in
  `),
};

/** What a routine can be done on or against, as it stands in "the chair version" and "on a chair". */
const positions = {
  floor: list('on the floor | floor | lying on the floor | on the mat'),
  bed: list('in bed | bed | on my bed | lying in bed'),
  chair: list(
    'on a chair | chair | sitting | seated | sitting down | in a chair | in my chair | on the chair | sitting on a chair',
  ),
  standing: list('standing | standing up | on my feet | upright | stood up'),
  wall: list('at the wall | wall | against the wall | against a wall | at a wall'),
  side: list('on my side | side lying | lying on my side | side | sideways'),
  easy: list('the easier way | easier way | with a pillow'),
};

/** What free speech may ask of us; the interaction model has the common ways as samples of intents. */
const wishes = {
  moreSigns: {
    says: list(`
      should I see a doctor | when should I see a doctor | should I go to hospital | is it serious | is this serious
      how do I know if it's serious | do I need a doctor | should I go to the emergency room | should I be worried
      when is it serious | is it dangerous | is this dangerous | when should I worry
      should I get this checked | could it be serious | how serious is it | do I need to go to hospital
    `),
    means: ways('shouldGo + doctorToo'),
  },
  getHelp: {
    ofOthers: true,
    says: list(`
      call nine one one | nine one one | call nine nine nine | nine nine nine | one one two | somebody help me
      someone help me | help me I can't get up | please help me I can't get up | I need the emergency room
      I need to call someone | I'm bleeding | I'm bleeding badly | send help | send somebody | send an ambulance
      I need somebody to come | my dad has fallen | the emergency room | take me to the hospital
    `),
    means: ways('callThem + whom | needsDoctor | sendThem + whom | otherOne + inTrouble | someBody + helpMe'),
    unless: list('onThePhone'),
  },
  next: {
    says: list(`
      go on | go ahead | I'm ready | ready | let's go | carry on | keep going | I'm ready to go on | let's do it
      I think I'm ready | I want to go on | I'm all set
    `),
    means: ways('goAhead'),
    unless: list('cannotYet'),
  },
  stop: {
    says: list(`
      I need to stop | I have to stop | I want to stop | I want to stop now | I must stop | I'd like to stop
      can we stop | can I stop | let me stop
    `),
    means: ways('wantStop'),
  },
  pause: {
    says: list('break | a break | I need a break | time out | can I have a break | I need a pause'),
    means: ways('wantBreak'),
  },
  wait: {
    says: list(`
      can I take my time | I need a pillow | let me get a pillow | I need to get a pillow | I need my glasses
      I need a drink | I need some water | I need a minute | let me get comfortable | I need to get comfortable
    `),
    means: ways('fetch + thing'),
    unless: list('useIt'),
  },
  stuck: {
    says: routines['log-roll-stuck'],
    means: ways('cannotGetUp'),
  },
  getUp: {
    says: list(`
      I need help getting up | help me get up | help me up | get me up | lift me up | pick me up | can I get up
      I need to get up | I need the toilet | I need the bathroom | I need the loo | I need a wee | I need to pee
      I have to pee | I need to go to the toilet | I have to go to the toilet | I need to use the bathroom
      I need to get off the floor | I'd like to stand up | can you help me up | can you help me get up
    `),
    means: ways('mayI + riseUp | needTo + toilet'),
  },
  rest: {
    says: list(`
      can I rest | can I have a rest | should I rest | can we rest | could I rest | can I rest now | can I lie still
      can I just lie here | can I lie down | I need to sit down | I need to lie down | I need to lie still | I'm tired
      I'm exhausted | I'm worn out | I'm shattered | I'm scared | I'm frightened | I'm afraid | I'm nervous
      should I have a rest | should I rest now
    `),
    means: ways('mayI + lieStill'),
  },
  slower: {
    says: list(`
      slower | too fast for me | that's too fast for me | it's too fast | I need to go slower | I need to breathe slower
      longer breaths | can you go slower | I can't follow that fast
    `),
    means: ways('tooFast'),
    unless: list('whyWord'),
  },
  faster: {
    says: list(`
      faster | that's too slow for me | it's too slow | shorter breaths | the breaths are too long | I can't keep up
      I can't breathe that slowly | I can't breathe this slowly | I need to breathe faster | I need shorter breaths
      that breath is too long | you're breathing too slowly | can you go faster
    `),
    means: ways('tooSlow | breath + tooLong | hold + tooLong'),
    unless: list('whyWord'),
  },
  smaller: {
    says: list(`
      smaller | this is too hard | it's too hard for me | that's too hard for me | that's too difficult | go on smaller
      can you make it easier | can we make it easier | can you make it smaller
    `),
    means: ways('tooHard'),
    unless: list('whyWord'),
  },
  more: {
    says: list(`
      five more minutes | ten more minutes | a few more minutes | can I have more | can we do one more | I want more
      I'd like one more | can I do one more | I want one more minute
    `),
  },
  louder: {
    says: list(`
      I can't hear you | I can hardly hear you | I can't hear | can you speak up | I can't hear anything
      I can barely hear you
    `),
    means: ways('notHear'),
  },
  none: {
    says: list(`
      none | none of those | none of them | none of these | none of that | nope none | I don't have any of those
      no I'm fine | I have none of those | nothing like that | not any of those | no nothing like that
    `),
    means: ways('noneOf'),
  },
  either: {
    says: list(`
      either | both | either one | whatever you think | you choose | you decide | surprise me | I don't mind
      whichever | whatever | I don't care | it doesn't matter | it's up to you | you pick | anything
    `),
  },
  notSure: {
    says: list(`
      one of them | one of those | I've got one of those | I have one of those | yes I have | all of them
      a few of them | some of them | I might have one | two of those | maybe one of those
    `),
    means: ways('oneOf'),
  },
};

export const heard = {
  language,
  carriers,
  words,
  signs,
  hurts,
  conditions,
  child,
  medicine,
  wishes,
  routines,
  chimes,
  alongs,
  patterns,
  days,
  positions,
};
