import { words } from './heard-words.ts';
import { list, ways } from './list.ts';

// How people say it, by id: data only. The slot values of the interaction model and the matcher are both made from this.

/** The grammar of free speech that the matcher leans on. */
const language = {
  /** Spellings, short forms and what a recogniser makes of a word; each replaces a whole word. */
  replace: {
    "i'm": 'i am',
    im: 'i am',
    "i've": 'i have',
    ive: 'i have',
    "i'd": 'i would',
    "let's": 'let us',
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
    fell asleep | fall asleep | on the news | on the road | from the game | for a second from | from the party | in the film | in the book | my heart goes | heart go out | takes my breath away | take my breath away | skipped a beat | butterflies | gave me a heart attack
    give me a heart attack | wet myself laughing | wet my pants laughing | read about | heard about | after a curry | from the curry | from the garden | climbing the stairs | going for gold | of laughter | from sitting on | in the cold | in the snow | playing football | fit as a fiddle
    carpet | nappy | diaper | inject insulin | my insulin | steroid cream | steroid inhaler | inhaler | for hay fever | nasal spray
  `),
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
  he: 'he',
  she: 'she',
  help: 'help',
  canYou: 'can you',
  yes: 'yes',
  no: 'no',
  ow: 'ow',
  well: 'well',
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
      I'm seventy and never had this | I'm seventeen | this is different from before
      I've never had back pain before | I'm over sixty and this is new | it's not like the other times
      I'm sixteen | I'm eighty and this is the first time | this isn't like my usual back pain
      I'm in my seventies and it's new
    `),
    means: ways('oldAge + newPain'),
  },
  'sign-24': {
    says: list(`
      I'm stiff for an hour every morning | it's better when I move and worse when I rest
      my back is stiff every morning | I'm stiff for ages in the morning | it takes me an hour to loosen up
      I've got psoriasis and a bad back | I wake up stiff every day | stiff for an hour after waking
      resting makes it worse and moving helps | I have Crohn's and back pain
    `),
    means: ways('stiff + morning + longWhile'),
  },
  'sign-25': {
    says: list(`
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
      pregnant | expecting a baby | having a baby | expecting | weeks pregnant | a baby on the way | I'm pregnant
      with child | going to have a baby
    `),
    means: ways('carrying'),
    unless: list('notYet'),
  },
  PREG16: {
    says: list(`
      six months pregnant | heavily pregnant | five months pregnant | in my third trimester
      seven months pregnant | eight months pregnant | nine months pregnant | in my second trimester
    `),
  },
  FRACT: {
    says: list(`
      a broken bone | a fracture | a broken rib | a broken leg | a broken arm | a cracked rib | a broken hip
      a broken ankle
      a broken wrist | a broken collarbone | a stress fracture | broken ribs | fractured ribs
      a fractured rib
    `),
    means: ways('brokenBone'),
  },
  SURG12: {
    says: list(`
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
      a hip replacement | a new hip | an artificial hip | a replaced hip | two new hips | a metal hip
      my hip replaced | a hip replaced | both hips replaced | an artificial hip joint
      my hip done last year
    `),
    means: ways('newHip'),
  },
  FUSION: {
    says: list(`
      a fused spine | a spinal fusion | a fusion in my back | rods in my back | screws in my spine
      metal in my back | metal in my spine
      a rod in my spine | metal rods in my spine | a fused back | plates in my back
    `),
    means: ways('fusion'),
  },
  ANTICOAG: {
    says: list(`
      on blood thinners | blood thinners | on warfarin | warfarin | taking blood thinners | I bleed easily
      haemophilia | hemophilia | on anticoagulants | on Eliquis
      on apixaban | on rivaroxaban | on heparin | a bleeding disorder
      warfarin tablets
    `),
    means: ways('thinners'),
  },
  VARIC: {
    says: list(`
      varicose veins | bad varicose veins | bad veins
      varicose veins in my legs
    `),
    means: ways('varicose'),
  },
  NEURO: {
    says: list(`
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
      heart disease | a heart condition | heart trouble | angina | high blood pressure | an irregular heartbeat
      a pacemaker | a bad heart | a heart problem | atrial fibrillation
      a heart murmur | a heart problem from birth | a weak heart | a stent | stents | a bad ticker
    `),
    means: ways('heartTrouble'),
  },
  HF: {
    says: list(`
      heart failure | a failing heart
      congestive heart failure
    `),
    means: ways('heartFailure'),
  },
  KIDNEY: {
    says: list(`
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
      on water pills | water pills | water tablets | on lithium | diuretics | on water tablets | on diuretics
      on furosemide | on a water tablet | on water medicine
    `),
    means: ways('waterPills'),
  },
  FLIMIT: {
    says: list(`
      on a fluid limit | a fluid limit | on fluid restriction | told to limit fluids | only allowed a liter a day
    `),
  },
  HYPONA: {
    says: list('low sodium | low salt in my blood | hyponatremia'),
    means: ways('lowSalt'),
  },
  RESP: {
    says: list(`
      asthma | lung disease | emphysema | bad lungs | bronchitis | cystic fibrosis | a lung condition | COPD
      C. O. P. D. | bad asthma | chronic bronchitis | weak lungs
    `),
    means: ways('lungs'),
  },
  SKIN: {
    says: list(`
      broken skin | burnt skin | thin skin | eczema | open sores | a burn on my back | sore skin | an open wound
      psoriasis patches that bleed | cuts on my back
    `),
    means: ways('skin'),
  },
  SED: {
    says: list(`
      drunk | tipsy | sleepy from my medicine | on strong painkillers | on morphine | a bit drunk
      on sleeping pills | high | stoned
    `),
    means: ways('drunk'),
  },
  MS: {
    says: list(`
      multiple sclerosis | M.S. | made unwell by heat
      M S
    `),
    means: ways('sclerosis'),
  },
  PATCH: {
    says: list(`
      a medicine patch | a pain patch | a fentanyl patch | wearing a patch | heat rub on | a nicotine patch
    `),
    means: ways('patch'),
  },
  PANIC: {
    says: list(`
      panic attacks | anxiety | panicky when I breathe | bad memories | post-traumatic stress
      anxiety attacks | bad anxiety | panic disorder
    `),
    means: ways('panic'),
  },
  EPIL: {
    says: list(`
      epilepsy | epileptic | blackouts sometimes
    `),
    means: ways('epilepsy'),
  },
  WRIST: {
    says: list(`
      a bad wrist | sore wrists | carpal tunnel | a weak wrist | a bad hand
      a sore wrist | a sprained wrist | weak wrists | bad wrists
    `),
    means: ways('badWrist'),
  },
  KNEE: {
    says: list(`
      a bad knee | bad knees | sore knees | a knee replacement | arthritis in my knees | a new knee | a dodgy knee
      a sore knee | a bad left knee | a bad right knee | knee arthritis | knee replacements | new knees
      dodgy knees | knees that are bad
    `),
    means: ways('badKnee'),
  },
  SHOULDER: {
    says: list(`
      a bad shoulder | a frozen shoulder | sore shoulders | a dodgy shoulder | a torn rotator cuff
      a sore shoulder | bad shoulders | a bad left shoulder | a bad right shoulder
    `),
    means: ways('badShoulder'),
  },
  FALL: {
    says: list(`
      unsteady on my feet | a walker | a wheelchair | in a wheelchair | poor balance | bad balance
      a walking frame | a walking stick | a zimmer frame | unsteady legs
    `),
    means: ways('unsteady'),
  },
  REFLUX: {
    says: list(`
      acid reflux | reflux | bad heartburn | a hiatus hernia | heartburn when I lie flat
      heartburn | bad acid reflux | stomach acid trouble
    `),
    means: ways('reflux'),
  },
  other: {
    says: list(`
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
};

/** Names of routines by id; the first is the name. Those with an intent of their own are not among the slot values. */
const routines = {
  'legs-up-rest': list(`
    ninety ninety rest | ninety ninety | legs up | legs up rest | legs on a chair | calves on a chair
    feet on a chair | feet up rest | static back | the chair rest | legs up on the chair | resting position
    resting with my legs up | constructive rest | legs on the sofa
      putting my legs up | my legs up | legs up on a sofa | feet up on a chair | feet on the sofa
      lower legs on a chair | resting my legs on a chair | feet up | legs on the chair
      feet up on the sofa | the legs up rest | put my feet up | put my legs on a chair
      the one with my legs up | the one with my legs on a chair
      the one with my feet on a chair | the one with my feet up | with my feet on the sofa
      feet on the couch | legs on the couch
    `),
  'pelvic-tilts': list(`
    pelvic tilts | tilts | pelvic tilt | tilt | hip tilts | pelvis tilts | low back press | back press
    pelvic rocks | back tilts | lower back presses | lying tilts
      pelvis tilt | tilting my pelvis | tilting | pelvic tilting | the pelvic tilt exercise
      tilt my pelvis | tilt my hips | the tilting one | pelvic lifts
    `),
  'knee-rocks': list(`
    knee rocks | knee rolls | knee rock | rocks | knee sways | knee drops | rocking my knees
    knees side to side | knee rocking | lower back rolls | knee swings | windscreen wipers | windshield wipers
      knee rocking side to side | rocking knees | rock my knees | rock my knees side to side
      swing my knees | knees from side to side | knees rocking | the rocking one
      the one where my knees rock | the knee one | knees rolling
    `),
  'log-roll-bed': list(`
    log roll from bed | getting out of bed | get out of bed | getting up from bed | get up from bed
    how do I get out of bed | rolling out of bed | up from the bed | help me out of bed | how to get out of bed
    get me out of bed | I can't get out of bed | I'm stuck in bed
      getting up out of bed | how to get up from bed | rolling over in bed | log rolling in bed
      a log roll out of bed | how can I get out of bed | to get out of bed | get up out of bed
      getting me out of bed | log roll out of bed
    `),
  'log-roll-floor': list(`
    log roll from the floor | log roll | getting up off the floor | get up off the floor | get up from the floor
    how do I get up off the floor | getting up from the floor | up from the floor | help me off the floor
    how to get off the floor | get me off the floor | off the floor | how do I get off the floor
      getting off the floor | get off the floor | get up from the ground | getting up from the ground
      how to get up from the floor | how do I get up from the floor | get me up off the floor
      how can I get up from the floor | log roll off the floor | up off the floor | a log roll
      log rolling | help me up off the floor | help me up from the floor
    `),
  'log-roll-stuck': list(`
    I can't get up | I'm stuck | still stuck | stuck | I still can't get up | I'm still stuck | it's not working | that didn't work | I'm stuck on the floor | I can't get off the floor | stuck on the floor
    I can't get up off the floor | I can't stand up | I can't sit up
    I can't get to my feet | I can't roll over | getting up when stuck | resting before another try | I'm stuck on my back
      I got stuck | I'm stuck halfway | stuck halfway up | I'm stuck here | I've got stuck
      I'm stuck and can't get up | stuck on my back | I can't turn over | I'm stuck like a beetle
      I can't get any further up | I'm stuck on my side
    `),
  elsewhere: list(`
    dead bug | bird dog | cat cow | body scan | the body scan | warm and cool | warmth | heat | walking
    child's pose | stretching | stretches | meditation | yoga | muscle relaxation | progressive relaxation
    knee to chest | single knee to chest | bridges | planks | sit ups | foam rolling | self massage
    ball massage | hot and cold | contrast | warm pack | heat pack | ice pack | help me sleep | sleep
    hamstring stretch | cobra | a workout | box breathing | four seven eight | four seven eight breathing
    mindfulness | exercises | the programme | the program | hydration | drinking plan | sleep sounds
    warm and cool with chimes
      cat cows | cat and cow | cat camel | bird dogs | dead bugs | a body scan | a meditation | a stretch
      some stretches | some yoga | a walk | hot water bottle | heat therapy | downward dog | happy baby
      glute bridge | a bridge | the plank | leg raises | swimming | pilates
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
  patterns,
};
