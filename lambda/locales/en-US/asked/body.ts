import { list } from '../list.ts';

/** How people ask what is wrong in there, and whether it shows, is torn or has to be cut; by myth id. */
export const body = {
  scans: list(`
    do I need an MRI | should I get an X-ray of my back | shouldn't they scan me | do I need an M. R. I.
    how do I know it's not serious without a scan | can a scan find the cause | why won't my doctor order a scan
    should I have a scan | would an MRI show what's wrong | do I need a CT scan | should I pay for a private scan
    my doctor refused to do an x-ray is that right | would an x ray show a spasm | do they need to take pictures
    is imaging necessary | shouldn't someone look inside my back | can an ultrasound show the problem
    how will they know without an MRI | I want an MRI is that sensible | does everybody with back pain need a scan
    are scans useful for back pain | what would an x-ray show | is it worth getting a scan
    my MRI shows degeneration what does it mean | my scan says bulging and wear is that bad
    should I push for an MRI | ought I to be x-rayed | will the hospital scan me | is it normal not to get a scan
    do I need to get it scanned | how come they didn't x-ray me | is an MRI a good idea for back pain
    can the doctor be sure without imaging | don't I need pictures of my spine | are x-rays harmful and needed
    is it true that I need an X-ray or MRI | my cousin had an MRI for his back should I
    can an MRI tell me why it hurts | the scan found nothing but it hurts how come | does a clear scan mean I'm fine
    a scan | an MRI | an X-ray | an x ray | need a scan | get a scan | imaging | scans | get an MRI | a scan help
    an MRI help | have a scan
    I'm due an m r I next week but the pain's nearly gone now so is there any point in still going for it
    should they be looking inside with one of those tunnel machines | will they put me through the tube | em are eye for my back
    m r I or x ray which is better | c t scan for a back spasm | cat scan
    I rang the surgery and they wouldn't send me for a scan are they fobbing me off | how can the doctor know what's wrong if she hasn't scanned me
    I'd feel better with a picture of it | get it x rayed | shouldn't I have an x ray to be on the safe side | can't they just take an x ray
    does a muscle spasm show up on a scan | I can't settle until I've had a scan am I being silly | bone scan for back pain
    is it negligent not to scan me | do doctors skip scans to save money
    my insurance won't pay for an m r I yet they want six weeks of therapy first is that fair | am I wasting time without a scan
    the doctor spent four minutes with me and said I didn't need an x ray and I've been fretting about it ever since
    the scan report says mild degenerative changes should I panic
    I paid for an m r I myself and the letter is full of words like desiccation and stenosis and I don't know if I should be scared
    my report says wear at l four l five on the m r I what do they mean by that
    surely the only way to know what's going on inside is to take a picture so why does everyone keep telling me no
    what does multi level degeneration on a report mean | the x ray report says loss of lordosis is that bad | straightening of the spine on the x ray
    annular tear on the report what's that | my scan was clear | scan came back normal so why am I still in pain
    nothing showed up on the x ray but I'm in bits so did they miss something | how accurate are back scans | do pain free people have bad scans too
    my boss wants proof that my back is bad and I was wondering if a scan would show anything to put on paper
    if you scanned everybody would they all look worn | in india they did an x ray straight away and here they won't is it really not needed
    my brother in law paid three hundred quid for a scan and they found all sorts so should I get one too | can I ask for a scan | can I demand an m r I
    how do I get a referral for an m r I | who decides if you get scanned | what would make them scan me
    they scanned my friend and found three things wrong and she has no pain at all so what good are scans | is it worth going to a and e to get scanned
    I had an x ray at the walk in and they said it was fine but an x ray doesn't show muscles does it | casualty sent me home with no x ray is that okay
    they didn't even x ray it | they just poked about and sent me home without any pictures should I complain
    my chiropractor takes x rays of everybody is that necessary | standing x ray | open m r I for claustrophobia
    I'm claustrophobic and dread the scanner do I really have to have it | do I need another scan
    my sister's a receptionist at a hospital and she can't believe nobody has sent me for an m r I with pain like this
    last m r I was two years ago should I have a fresh one now it's gone again | is it better to wait before getting scanned | what's the point of a scan
    scan first or physio first | physio says no scan needed my wife says insist who's right | I'm afraid something will be missed without a scan
    something could be hiding that only a scan would find couldn't it | ultra sound scan of my back | blood test or scan for my back
    x ray vision please look inside my back | an image of my spine
    back home you walk into a lab and get an x ray for a few rupees so why is it so hard to get one here | radiology | imaging for lower back
    does having a scan make you recover faster | what would have to be wrong with my back before a doctor would say right let's get you an m r I
    can a scan make you worry more | are too many people scanned for backs | wondering about booking a scan at one of those walk in places
    scan the muscle | no scan yet | my manager had his back scanned the very next day through work and I've been told to wait so should I be pushing
    would they see the spasm on the screen | is wear on an x ray the reason for my pain | do x rays show discs
  `),
  discs: list(`
    did I slip a disc | can a disc pop back in | is my disc out of place | is a bulging disc forever
    can you put my disc back | how do I know if it's a slipped disc | is it a slipped disc | is it a slip disk
    have I slipped a disk | could it be a herniated disc | do discs heal | does a bulging disc go away
    can a herniated disc get better by itself | is my disc squashed | has a disc popped out | what is a slipped disc
    what is a herniated disc | what's a disc bulge | they said I have a bulging disc will it shrink
    does a slipped disc need to be put back | how long does a disc take to heal | is a disc problem permanent
    do discs really slip | my disc has gone hasn't it | is it one of my discs | can a disc go back by itself
    is a prolapsed disc serious | I was told L5 S1 is bulging is that for life | does a disc rupture heal
    will my disc go back | can exercises push a disc back in | my old man slipped a disc did I too
    is it the disc or the muscle | how can I tell disc from muscle | has the jelly come out of my disc
    are my discs worn | is it degenerative disc disease | does disc degeneration matter
    a slipped disc | a herniated disc | a bulging disc | my disc | slipped discs | a disc | a disc heal | discs heal
    slipped a disc | put my disc back | a slip disk | a disk | a disc slip | a disc pop out
    my mother in law had a prolapsed disc twenty years ago and still won't lift anything is a disc never right again | could a disc have gone
    is it a disk do you think | what do I do about a slipped disc | I'm scared a disc has shot out | slip disc
    is there some way of telling from how it hurts whether this is a disc or only the muscles on either side | sleep disk problem | prolapse of the disc
    l four l five | l five s one bulge | my dad slipped his disc lifting a calf and now I've bent down and felt the same thing so have I done that too
    what does extrusion mean for a disc | protrusion or extrusion which is worse | will the bulge shrink | do bulges ever go back in
    can the jelly go back inside the disc | jam doughnut thing they say about discs is it like that | has the cushion between my bones burst
    the cushions in my spine have gone flat | do the shock absorbers in your spine wear out | are my discs crumbling | black disc disease
    d d d what is it | degenerative disc sounds awful is it
    if a disc has bulged out is it going to stay bulged out or does the body tidy it up over time
    they told me my disc has degenerated and I'm picturing my spine falling to bits should I be | I've a dodgy disc from years ago could that be it
    old disc injury back again | once you've slipped a disc is it always weak | does a prolapsed disc mend on its own | disc mending time
    I bent over to get the dog's bowl and it felt like something squirted out between two bones is that a disc going
    is it possible to work with a bulging disc | am I stuck with a bulging disc for the rest of my life
    I've been told for fifteen years that I have a slipped disc at the bottom and every time it goes I picture it sliding out
    lots of people have bulges and don't know it is that true | slipped or bulging or herniated are they all the same thing
    discs don't really slip do they
    vaidya ji says my disc has moved from its place and he will set it in three sittings with oil and pressure is that possible
    my physio says discs can't slip but my g p wrote slipped disc so what's going on
    the consultant said degenerative disc disease and I'm only thirty five so does that mean my discs are rotting away | how does a disc slip
    a fella in the yard said if you bend back and cough you'll feel the disc go back in is there any truth in that | what makes a disc bulge
    does lifting squeeze discs out | did picking up the shopping push a disc out | can a sneeze slip a disc
    I sneezed and something went could that be a disc | a disc needs pushing back doesn't it | who puts discs back in
    they showed me a plastic spine with a red blob of jelly coming out of the disc and I can't get it out of my head
    my granny says go to the man who puts discs back | push the disc in | will bending backwards push the disc into place | is the disc touching a nerve
    pinched by a disc | disc on a nerve | how would you tell it's a disc and not just muscle | muscle or disc
    does a disc need someone to manipulate it home or will it find its own way back if I leave it
    the lad next door was off work for three months with a disc and I'm terrified that's what I've got as well
    I think it's only muscle but my neighbour keeps saying disc how would I tell | what does a slipped disc feel like
    in the office they're all experts and half of them say it's my disc and half say discs heal up like anything else
    is it agony like this with a slipped disc | ruptured disc | can a ruptured disc seal up | does a burst disc grow back | thin discs
    disc space narrowing | would resting let the disc slide home
    everyone I talk to says oh that'll be a slipped disc as soon as I hold my back but can they really slip | felt the disc slip
    I've had two discs bulging since my twenties and now it's flared so have they moved further out do you think
    felt something slide at the bottom of my spine when I lifted the pram and I'm convinced it's a disc | two bulging discs they said
    three of my discs are bulging and I'm only thirty will they settle | is disc trouble curable | do herniated discs get reabsorbed
  `),
  torn: list(`
    do you think I've torn something | have I broken my back | have I cracked something | is this serious do you think | is it likely that something is broken | how would I know if I'd torn a muscle | is there something really wrong in there | have I wrecked it for good | is my spine okay | is my back damaged
    is it a muscle tear | might I have fractured something | what have I done to my back | did I break it | is there any damage in there | is it more than just a spasm | could something be badly wrong | has something shifted in my back
    is my back broken | did I tear something | is my hip out | why did my back lock up | is something out of place
    could this be serious | have I torn a muscle | did I rip something | is something badly torn
    have I done something terrible to my back | is anything broken in there | did I snap something
    what have I done to myself | is it a torn ligament | could I have torn a muscle | have I ruptured something
    it felt like something gave way did I tear it | is my back wrecked | is my spine damaged
    have I done permanent damage | is my hip out of its socket | is my pelvis twisted | is a bone out
    it feels like something is out of joint | has something come loose | did I pull something out of place
    does a spasm mean something is torn | how do I know nothing is torn | is it just a spasm or worse
    is this something bad | how serious is this likely to be | could it be something nasty
    is it likely to be a fracture | have I cracked a bone | did I put my back out of joint
    it went with a bang is something torn | what's wrong with my back | what have I pulled
    is it a strain or a tear | is my back ruined | should I be worried about this | is there something seriously wrong
    something torn | a torn muscle | something out of place | my back broken | tear something | my hip out
    something broken | something is torn | anything serious | a pulled muscle | it be serious | something badly torn
    what have I gone and done | have I pulled a muscle | pulled something | is it ripped | I heard a rip
    I felt a twang when I lifted the mower and I'm scared I've ripped a muscle right through | felt a snap
    felt a pop and down I went have I burst something | is the muscle hanging off in there
    do you think this is the ordinary sort of back thing that everybody gets or have I really done something bad this time | have I buggered my back
    knackered my back for good have I | when I looked in the mirror one hip was higher than the other and now I'm convinced my pelvis has twisted
    is it banjaxed | my back's stuffed mate is it | is it a bad one | it's bad isn't it | could there be a hairline crack | broken back
    can you snap your spine bending for a sock | surely you can't break your back picking up a pen can you
    I only bent to tie my lace and it went so could I have really torn something that easily
    my old boss said he'd put his back out and I never knew what that meant but have I done the same
    it's never been this bad before and part of me thinks my back is ruined and I'll never lift my kids again | can a spine dislocate | dislocated hip
    I only leaned over to spit out my toothpaste and I went down like a sack of spuds so what have I broken
    my hips look uneven one is up higher than the other has something shifted | I'm bent over to one side has something moved
    I keep thinking there must be a big rip in the muscle because nothing else could possibly hurt as much as this
    all twisted to the left is my pelvis out | one leg seems longer today is my hip out of place | my hip's popped out I think | sacrum out of place
    has my s I joint slipped out | something's not where it should be | something's jammed in there | feels like a bone is sticking where it shouldn't
    I've never been so frightened of my own body so please tell me whether it's likely to be anything really damaged | is something stuck out in my back
    am I sprained or am I torn | sprain or strain
    it went with such a crunch that the wife heard it in the next room and I'm certain something has snapped in there
    how would a person tell the difference between a spasm that's harmless and a muscle that has actually come apart | ligament gone
    I was fine then I reached for the seat belt and bang it locked like a door so is something jammed or broken | did I tear a tendon in my back
    is my muscle shredded | is this an injury or only a cramp | just a spasm or what
    there's a grinding sort of feeling low down and I'm afraid one of the joints has come away from where it belongs | how bad is this really
    my brother tore his hamstring and it went black and blue but there's nothing to see on my back so is mine torn
    would it hurt this much if nothing was broken | pain this bad has to mean something's torn doesn't it
    surely it can't hurt like this with nothing wrong | it hurts so much I think something has ruptured am I overreacting
    a girl at the gym took one look at me and said you've torn a muscle there but I'm hoping it's only cramp
    I can't stand up straight and I'm leaning to one side like a question mark so has something slid out of place
    am I making a fuss over nothing or is it dangerous | is there any chance it's something sinister
    my wife thinks it's serious I think it's nothing who's right
    the fella I work with tore his back muscle off the bone and he said it felt exactly like what I've got now | put my back out have I
    thrown my back out what does that mean | has my back gone out | back's out again | what does it mean when your back goes out
    what exactly is wrong in there | something went in my back | something gave | why has it locked like this is something jammed
    could I have crushed a vertebra just by twisting | chipped a bone in my back
    I'm lying here thinking my spine is in pieces is that even possible from hoovering | have I hurt something important | have I damaged anything
    is it the kind of thing that heals or is it wrecked | do you reckon I've ripped it | is there bleeding inside where it's torn
  `),
  surgery: list(`
    will I need an operation | does this need surgery | should I see a surgeon | is surgery the only fix
    can it heal without surgery | what about a fusion | will they have to operate | do I need back surgery
    am I going to end up having surgery | is an operation likely | would an operation sort it out for good
    do most people need surgery | my dad had his back fused will I | should I ask about surgery
    when do people need surgery for their back | is spinal surgery worth it | does surgery cure back pain
    should I have my back operated on | would a spinal fusion fix it | will I go under the knife
    can I avoid an operation | how likely is surgery | do I need a disc operation | is a discectomy a good idea
    should they just cut it out | is back surgery dangerous | will I end up needing surgery
    is it true I'll end up needing surgery | how do I know if I need an operation | my boss had surgery for his back
    do surgeons fix spasms | I don't want an operation do I need one | will I be on an operating table
    is keyhole surgery an option | would a surgeon help | should I be referred to a surgeon
    how many people with bad backs get operated on | does a bad back always lead to surgery
    surgery | an operation | need surgery | back surgery | a surgeon | a fusion | surgery help | surgery fix it
    end up needing surgery | need an operation | an operation help | see a surgeon
    will they have to cut me open | am I headed for the operating theatre | don't want to go under the knife | is it scalpel time
    I'm frightened this means an operation | does everybody who has a bad back end up on the table | op for my back | back op
    metalwork in the spine will it come to that | screws and plates for a bad back | fused vertebrae | shave a bit off the disc with keyhole
    micro discectomy | laminectomy what's that | disc replacement | artificial disc worth it | laser spine surgery
    my uncle had the same thing and they fused two bones and he's never been right since so is that where I'm going
    my neighbour had her back done and she's worse than before does surgery even help | failed back surgery | is it a last resort
    at what point do they operate | how bad does it have to be before they'll operate | who needs an operation on their back
    do they operate on a muscle spasm | can a spasm be fixed with an operation | is there an operation for spasms | how many end up needing an operation
    my husband's already asking how long I'd be laid up after a back operation and I haven't even seen a doctor yet
    they fused my aunt's lower back in the eighties and now the bones above it are going so does fusion just move the trouble
    I've a friend who had a bit of bone shaved off and was dancing in a month so should I be asking for the same | chances of needing surgery
    I'd sooner live with the pain than let anybody near my spine with a knife but is there any need for it at all
    what are the odds they'll have to operate on me | will physio keep me off the operating table | can I dodge surgery
    is there any way round having an operation | will it get right without being operated on | shouldn't need an operation should I
    surely they don't operate for this | is there some kind of quick procedure where they go in and free the muscle so it can't seize up any more
    would you go for surgery straight away if you could afford it or do most people get right without being opened up
    the surgeon wants to do a fusion should I get a second opinion
    if it keeps going into spasm every few months does there come a day when they say right we'll have to operate | second opinion on back surgery
    they've put me down for surgery is it the right thing | I'm on the waiting list for a spinal operation is it really needed
    orthopaedic surgeon or leave it | neurosurgeon
    I'm on my third bad spell this year and beginning to think the only thing that'll stop it is an operation | can you refer me to a surgeon
    would going private to a surgeon speed things up | paying for surgery | surgery abroad for my back
    in chennai they offered my father disc surgery the same week is that too quick | surgery or exercise
    operation or physio which works out better in the end
    a nurse let slip that most of the folk sent up to the surgeon get sent home without an operation is that so
    everyone on the building site seems to have had an operation on their back so is it only a matter of time | is it better to get operated on early
    if I leave it will I need an operation later | would putting off an operation make it worse | is back surgery permanent
    does it come back after surgery | how long does it take to get over a back operation | is back surgery risky
    can you end up in a wheelchair from back surgery | general anaesthetic for a back op
    my insurance covers an operation but not much physio so would it be mad to just have them operate on it
    the surgeon in hyderabad said operate within ten days and the one in delhi said leave it so I don't know who to trust
    I've heard of people being worse after their back operation than before it and that's what's putting me off asking about one
    my boss says get it operated on and be done with it is he right
    my granddad always said never let them operate on your back and I wonder if he was right | never let them cut your back true or not
    the woman over the road had rods put in her spine and can't bend to tie her shoes and I dread ending up like that | do surgeons ever say no
    will a surgeon even see me for this | I've had back trouble on and off for ten years so is an operation the only thing left | sir jerry for back pain
    can they cut the nerve to stop it
  `),
  age: list(`
    am I just getting old | is it arthritis | is this normal at my age | do backs wear out
    is it too late to fix my back | does everyone get this | is it my age | is it just old age
    I'm in my fifties is that why | do backs get worse with age | is it wear and tear | am I falling apart
    is my spine wearing out | am I too old to get better | does it get worse as you get older
    at my age should I expect this | is it arthritis in my back | have I got arthritis | is it spondylosis
    do young people get this too | I'm only twenty six why have I got an old man's back
    is back pain just part of getting older | will it always be like this now I'm older | is it just wear
    does ageing cause back spasms | my mother had a bad back is it in the family | is it in my genes
    is back trouble inherited | how common is back pain | do lots of people get back pain
    am I the only one with a bad back | is this what happens after forty | is my back past it
    I'm a pensioner is it normal to seize up | does arthritis cause this | can an old back improve
    is degeneration normal | is it the menopause | does getting older make your back go
    it's just my age isn't it | is it true that it's just my age | do bones wear down
    my age | getting old | old age | arthritis | wear and tear | just my age | getting older | being old
    backs wear out | my age cause it | it arthritis
    old bones | is this what old age feels like | too many birthdays | over the hill | turned fifty and my back packed up is it coincidence
    the doctor said what do you expect at your age | he told me it's just age and sent me away is that right
    my knees went first and now my back is it all just rust
    at the bowls club there's not one of us without a bad back so I suppose it comes to everyone in the end does it
    my mother was bent double with her back at the end and I'm frightened I've inherited whatever it was she had
    the young doctor looked at my date of birth and said wear and tear and I felt written off was she right | rusty joints | rusting up
    is there any hope of getting a better back at seventy three or do I have to accept it's worn and leave it | my back's older than me | I feel ninety
    I'm thirty two and I feel like my grandfather when I get out of bed so is this ageing already | too young for this surely
    aren't I too young for a bad back | twenty four and my back's gone
    once you're over fifty is it true that every bad back takes longer to settle and never quite goes back to how it was
    can you get this in your twenties | is it an old person's thing | do teenagers' backs go as well
    I've just had my sixtieth and woke the next week unable to bend so is this the warranty running out or what | at what age do backs start going
    what age do backs go | worn out spine | worn joints | worn down after forty years on the tools is it
    I've been a plasterer since I was sixteen and I reckon I've just worn myself out is that what it is
    I'm forty one with the back of an eighty year old according to my mates so have I worn it out early
    does the spine sort of wear thin like a car tyre as you get older until there's no tread left on it
    does a lifetime of hard graft wear the spine away | does the spine have a shelf life | osteo arthritis | arthur itis in the back
    could it be a touch of arthritis
    my fingers are knobbly with arthritis already and now I'm thinking the same thing has got into the bottom of my spine
    mum has arthritis in her spine so will I get it as well | does arthritis run in families | bad backs run in our family
    all the men in my family have bad backs is it passed down | did I inherit this from my father
    the doctor said spondylitis of the lumbar due to age what's that | lumbar spondylosis
    I used to carry two bags of cement on one shoulder and now I can't lift the kettle is that just the years | bone spurs | do bone spurs come with age
    is it rheumatism | the rheumatics as my nan called it is that what I've got | is it lumbago like old people get
    all four of my brothers had trouble with their backs by the time they were forty so was I always going to get it | hormones and my back at fifty
    is it downhill from here | only going to get worse with age isn't it | will I be crippled by seventy
    I'm worried that if it's like this at forty I'll not be walking when I'm seventy | can older people get over back pain
    does it take longer to heal when you're older | I'm seventy five and always had a creaky back is there any point trying to improve it
    can you teach an old back new tricks | past mending am I | am I past it | shouldn't be like this at my age should I
    I looked after myself all my life and walked every day and still it's gone at sixty four so is it unavoidable with age
    a man my age shouldn't be stuck on the floor should he
    people keep telling me welcome to your forties as if it's normal for your back to go out over nothing is it normal
    is it normal for someone in their sixties | I'm twenty one and I thought bad backs were for old people so why has mine locked up like my grandad's
    normal at forty | does nearly everybody get a bad back sometime | how many people get back trouble | half the office has a bad back is it that common
    all my friends have bad backs now we've hit middle age is it unavoidable | middle age | grey hair and bad backs go together don't they
    are stiff backs inevitable as the years go by
    my grandkids laugh at the noises I make getting out of a chair but is a back like this just part of being old | ageing spine
  `),
  'in-the-head': list(`
    is it all in my head | is my back pain from stress | are they saying I'm making it up | can anxiety cause spasms
    is this just tension | can stress lock your back | am I imagining it | is it psychological
    is my mind doing this | are they telling me I'm crazy | is the pain real | do they think I'm faking
    could it be psychosomatic | is it only nerves | can worry make your back seize | is it because I'm depressed
    is it emotional | did my divorce do this | am I just too stressed | is it stress
    is this stress related | the doctor says it's stress is he saying it's not real | is it just anxiety
    people think I'm making a fuss is it in my mind | can being uptight cause a spasm | is it my nerves
    could grief cause back pain | is tension the whole cause | can exam stress lock up your back
    am I bringing it on myself by worrying | is it a mental thing | they keep asking about stress as if I made it up
    did a bad week at work lock my back | is back pain in the mind | am I going mad
    it's stress so it's all in my head | is it true that it's all in my head | am I a hypochondriac
    is it trauma stored in my back | do emotions get stored in the back | could it be burnout
    all in my head | stress | anxiety | just stress | in my head | from stress | stress cause it | anxiety cause spasms
    it be stress | psychological | tension | being stressed | my nerves | depression cause it
    has my head done this to my back | the gp more or less told me it was nerves and I felt like a fraud | am I just being soft
    my husband reckons I'm putting it on | do doctors secretly think people with bad backs are malingering | is it just me being dramatic
    they couldn't find anything wrong so does that mean I dreamt it up
    I lost my mum in march and my back went at the funeral could the grief have done that | is this a breakdown showing up in my spine
    my boss thinks I'm swinging the lead | could it be a panic attack in my back | mind over matter then is it | imaginary pain | all in the mind
    pain's not real | making it up | psychosomatic or real | am I going loopy | I read a book that says back pain is repressed anger is that right
    my therapist says I'm carrying my childhood in my lower back what do you make of that
    nothing shows up on anything and everybody at home has stopped believing me so am I inventing this pain or what | can a broken heart put your back out
    I've been through a nasty court case and then bang my back went could the one have caused the other | should I be seeing a shrink instead of a physio
    why did they send me to a psychologist for my back | is my brain playing tricks on me | can you think yourself into a bad back
    I'm not imagining this am I | surely pain this bad can't be made up by the mind | tell me honestly is this real or is it all up here
    my mother in law says it's attention seeking | is it my nervous disposition | could being highly strung be what did this
    I'm a born worrier could I have worried my back into this state
    I moved house got divorced and started a new job all in one month so is my back just me cracking up
    someone on a podcast said nearly all back pain is unresolved emotion and I don't know whether to be insulted
    my friend who's into energy healing says it's my root chakra and old hurt stuck there is she right
    they asked me at the hospital if things were all right at home as if I was pretending
    what does psychosomatic mean for me is it saying I'm pretending | can sadness do this to a person's back | is it because I bottle things up
    I have panic disorder is that all this is | could post natal depression be behind my back going
    my wife says I'm only stressed and there's nothing wrong with my back | people at work roll their eyes like I've dreamed it up
    I feel like nobody believes me is my pain actually genuine | I'm scared they'll write it off as mental | hysterical they used to call it didn't they
    is it just tension madam the doctor says tension only | doctor is saying it is mental tension only is there nothing wrong in my back
    is it a cry for help from my subconscious | could it be that I'm run down and weepy and nothing's physically the matter
    if stress caused it does that make it fake | so it's just stress then | can fear alone lock a person's back
    one minute I was crying down the phone the next I couldn't straighten up did being upset cause it | was it the shock of bad news
    is it possible to have back pain purely from the mind | um is it sort of mental or is it an actual thing wrong
    half of me wonders whether I'm making a mountain out of a molehill and there's nothing the matter with my back at all | pure nerves | faking it
    burnt out is that all | phantom pain | emotional baggage | just me worrying | grief do this
    the physio handed me a leaflet about mood and feelings and now I'm sure she thinks there's nothing wrong with me
    I keep a stiff upper lip about everything and my sister says all that bottled up feeling has gone into my back
    my blood tests were fine and my doctor just smiled and asked about my marriage so does he think I'm inventing it
    I was a bag of nerves before my driving test and my back locked solid so was that my mind doing it
    when I was small they used to say I was a hypochondriac and now with my back I'm starting to wonder are they right
    we lost the house last year and my husband's back went the very same week could the upset alone have done that
    my teenage daughter says her back hurts every school morning but never on weekends so is it real or is it her nerves
    I saw a video saying your body keeps hold of trauma and lets it out as back pain is that actually a thing | nerves gone | mental or physical
    just hysterics | am I pretending | upset caused it
  `),
  stress: list(`
    why does everything hurt more when life is hard | does my mood make my back worse | how come my back flares when work gets busy | is there a link between being upset and pain | does worrying make my back hurt more | why is my back worse after a bad night's sleep | does being tired make pain worse
    how are stress and my back connected | what has stress got to do with my back | does pressure at work make pain worse | can relaxing turn the pain down | does being tense make it last longer | why do arguments make my back worse | how do nerves make pain worse | can happiness reduce pain | does anger make back pain worse
    how does stress affect back pain | how does stress make pain worse | what does stress do to muscles
    why does my back get worse when I'm stressed | what's the link between stress and back pain
    how do worry and pain connect | does stress turn up pain | why does it hurt more when I'm anxious
    can calming down help the pain | does being relaxed reduce pain | how does mood affect pain
    does poor sleep make back pain worse | does lack of sleep make it hurt more | how does sleep affect my back
    does stress make pain worse | does worrying slow recovery | does stress slow healing
    explain stress and pain | tell me how stress works on pain | tell me about stress and backs
    why does pain stress me out so much | is there a connection between nerves and back pain
    what happens to my back when I'm under pressure | does cortisol cause spasms | what does anxiety do to pain
    how does the brain change pain | does feeling low make pain worse | how do feelings affect pain
    does stress tighten your muscles | does tension in my shoulders come from stress
    if I was less stressed would it hurt less | will lowering stress ease my back | is stress bad for backs
    does managing stress help back pain | does a stressful job make back pain last
    why do I tense up when I'm worried | what role does stress play | how much does stress matter
    stress affect back pain | stress make it worse | stress and pain | stress make pain worse | worrying make it worse
    being anxious make it worse | stress do | tired make it worse | bad sleep make it worse
    why's it worse on a monday morning when the emails start | the minute my boss rings my back starts shouting
    how come I'm sorer after a row with the wife | I slept three hours last night and today it's twice as sore is that a thing
    why does it ease off when I'm on my holidays | what does a rotten mood do to a bad back | how is it that worry makes pain louder
    every time the kids kick off my back gets tighter why is that | does being wound up crank up the ache | if I chill out will it hurt less
    do cheerful people feel less pain | does having company take the edge off pain | does loneliness make pain worse
    explain the connection between the mind and a sore back to me | what's the deal with stress and muscles tightening
    what does adrenaline do to back muscles | do stress hormones make muscles go tight | can too much cortisol make the pain worse
    my yoga teacher says cortisol tightens the muscles is there any truth in how that works | how does exhaustion feed into pain
    is pain worse when you're knackered | does a bad night always mean a sore day | why am I sorer after broken sleep with the baby
    we've a newborn and neither of us sleeps and my bad back is getting worse by the week is the tiredness adding to it
    does the pain cause the stress or the stress cause the pain | does pain make you stressed and then stress make more pain
    the more I panic about it the tighter it gets why | how come it clenches when I'm frightened | why do my muscles bunch up when I'm anxious
    do people who worry take longer to get over a bad back | does low mood drag out back pain | does catastrophizing make it worse
    my counsellor told me that being afraid of the pain makes the pain bigger how does that work
    I'm in the middle of a big project with deadlines every day and the back gets worse as each one gets close what's going on
    it was grand all weekend and then on the drive back to the office it started tightening up again so is pressure feeding it
    the bills come in and my back tightens up you could set your watch by it why would that be
    I've noticed it's always at its worst in exam season and it eases off in the summer how are those two connected
    would sorting out my sleep help my back | would a quieter life be kinder to my back | is it worth tackling my stress to help with the pain
    if I worry less will I mend faster | I shouldn't be getting worked up should I does it add to the pain | can laughing ease it
    why does distraction make it hurt less and worry make it hurt more | what's stress actually doing to my muscles
    in what way does tension in the mind get to the back | how does the brain turn pain up or down
    does my nervous system get more sensitive when I'm stressed | is it right that sleep and pain go hand in hand
    wondering whether my mood has any bearing on how much it hurts | my mate at the gym swears his back only plays up when he's stressed is there a link
    our granny used to say a worried mind makes a sore body was she on to something | office tension is making back pain more how does it happen
    does being a carer and worn out make back pain drag on
    I'm caring for my husband day and night and I'm worn to a thread does that make my own back pain harder to shift
    what effect do nerves have on pain levels | stress and muscles | mood and pain | worry makes it worse | anger and pain | pain volume stress
    anxious so hurts more | no sleep more pain | stress slows healing | stress muscle tension link | deadlines make it worse
    I've noticed that when I'm relaxed with my friends I barely feel my back and then at work it's murder why is that
    my shift pattern has my sleep destroyed and my back seems to ache twice as much after nights is there a connection
    the health visitor said that looking after my sleep and my stress would help turn the pain down is there sense in that
    I tense up the minute I think about the pain and then of course it hurts even more how does that loop work
    since my hours went up and the pressure came on my back pain has got a lot worse what does pressure do to pain
    when my wife is cross with me my back gets sorer and when we make up it eases off explain that to me
    my mother worries about everything and her back pain never seems to clear up does worry hold back the healing
    can you explain to me in simple words how stress gets into the muscles and makes an already sore back feel worse
    I'm not saying it's the cause but would being under strain at work make my back slower to get better | bad mood more pain | work pressure and pain
    why worse when upset | pain keeps me stressed | relax less pain
  `),
  'weak-core': list(`
    is my core weak | do I need stronger abs | will planks fix my back | are sit-ups good for back pain
    should I do core work every day | what exercise is best for my back | is it my weak core
    is a weak core the reason | do I need to strengthen my core | would stronger stomach muscles help
    is it because I have no abs | my trainer says my core is weak | should I do planks | do crunches help
    which exercises help a bad back | what's the best exercise for a back like mine | is it because I'm weak
    are weak back muscles causing this | do I need to build up my back | should I strengthen my back
    are my glutes not firing | is it weak glutes | will core exercises stop this
    do sit ups cause back pain | does a strong core prevent back pain | is a weak stomach to blame
    I've got a belly is that why | is it because I'm unfit | is it because I'm overweight
    should I be doing core classes | would strengthening fix it | are bridges good for my back
    do dead bugs help | is bird dog good | what's the number one exercise for backs
    which exercise should I do for my spine | does core strength matter | is it true that a weak core is the reason
    I had three babies and no tummy muscles left is that it | should I train my abs
    a weak core | my weak core | weak core | stronger abs | planks | sit-ups | core work | planks help
    core exercises help | planks fix it | weak abs | my core | core training help | a weak core cause it
    is it cos I've got no six pack | would a six pack have saved me | my tummy's like jelly is that what's behind this
    everyone at the gym says my middle is weak and that's why it went | my p t says I've a weak core and that's the whole problem is he right
    did my back go because my stomach muscles are rubbish | I had a c section and my belly never recovered so is that why my back keeps playing up
    my abs split when I was pregnant and never closed could that be why my back's bad | is diastasis causing my back pain | is my belly pulling on my back
    I've put on two stone since I stopped playing football could the gut be what's done this | is my beer belly the culprit
    would losing weight sort my back out | does carrying extra weight round the middle cause it | is it just that I'm not strong enough
    are my back muscles too feeble | could flabby muscles be the reason | lazy glutes the physio said is that really it
    my bum doesn't fire apparently is that the trouble | dead bum syndrome is that it | will squeezing my glutes build up my back
    the lad in the gym says planks every morning cured him should I be at that | how many planks a day for a bad back
    will holding a plank for a minute a day cure me | are sit ups any use or do they make it worse
    my old p e teacher had us do a hundred sit ups for a strong back was there anything in that | crunches or planks which is better for backs
    what exercise would you recommend for a bad back | is there one magic exercise for the lower back | which exercises actually strengthen the lower back
    what's the top exercise a bad back should be doing | do superman exercises strengthen the back | do hip thrusts help a bad back
    is it true russian twists make your back stronger | will an ab roller fix me | are those electric ab belts a way to strengthen my middle
    if I toughen up my middle will my back stop going | does a strong midsection protect you | a strong core means a strong back isn't that right
    I do core work three times a week and it still went so what use was it
    I've done every plank and bridge going for six months and my back still seized so is strength really the answer
    I thought my core was strong enough so how could that be the reason | surely it can't be a weak core when I'm a hod carrier can it
    I'm a roofer with arms like tree trunks but no stomach muscles to speak of could that be why | is weakness in the abdominals what makes backs seize
    doctor is telling my stomach muscles are weak is it the reason | I should be doing core every day shouldn't I
    would resistance bands help strengthen it | which is best for a back like this strength work or walking or what
    my sister swears by ten minutes of abs off the internet every night and she says I should do it too
    worried that I've got weak muscles and it'll never hold up | I'm scared my muscles have wasted away and there's nothing holding my back up any more
    wondering if my lack of strength is what did it | um is it my core like is it too weak | no abs | flabby tummy | lazy glutes | beer belly
    build up my back | sit ups good or bad | best back exercise | strengthen my stomach | core not strong enough
    since the hysterectomy I've no muscles in my tummy at all and I'm wondering is that the reason my back has gone
    my physio friend took one look at me and said your problem is your stomach muscles are asleep do you think he's right
    I've been off the exercise for two years with the kids and gone soft in the middle did that make my back go
    there's a video online that says five minutes of planks a day will cure any bad back and I'm tempted is it true
    I was told to do fifty sit ups every morning to strengthen my stomach and protect my back should I be doing that
    my trainer has me doing dead bugs and bird dogs and says in a month I'll be cured is strengthening going to fix it
    of all the exercises people tell me to do for my back planks and bridges and whatever else which one is actually the best
    I'm skin and bone with no muscle on me anywhere and my mother says that's why my back can't hold me up
    a weak tummy means the back does all the work and then it gives out that's what I was told is it so
    I had a hernia repair and my stomach's been weak ever since so could that weakness be what's behind my bad back
    my brother is built like an ox and never gets a bad back so is it because I've no strength in my trunk | weak tummy muscles | planks any good
    unfit and overweight | crunches every day | core weakness to blame | too much belly
  `),
  core: list(`
    what is core stability | what's my core | what does core mean | where is my core | which muscles are the core
    what is the core | explain core stability | tell me about the core | what is core strength
    what do people mean by core | how do I use my core | how do I engage my core | should I hold my tummy in
    should I pull my belly in all day | do I have to brace my stomach | should I keep my abs tight all day
    do I tighten my core when I walk | what is the transverse abdominis | do I have to suck my stomach in
    how does core training work | does core stability work | is core stability a real thing
    what does core training do | how does the core support the spine | is the pelvic floor part of the core
    is the core just the abs | do I need to switch my core on | should I clench my stomach when I lift
    what's all this about the core | the physio keeps talking about my core what does she mean
    is a tight stomach good for my back | should I draw my navel in | what are core muscles
    how many muscles are in the core | what's core stability then | define core
    how do you train core stability | is core training better than walking | does pilates train the core
    the core | core stability | my core do | the core do | hold my tummy in | engage my core | core muscles
    tighten my stomach | core strength | keep my tummy tight
    what on earth is a core when it's at home | everyone bangs on about the core but nobody says what it is | core what do you mean by core
    is the core my belly or my back | point me to my core | is my core at the front or does it go all the way round | is your bum part of your core
    are the hips in the core | does the diaphragm count as core | is the core the same as a six pack | are abs and core two different things
    is core just a fancy word for tummy | what's the corset muscle people talk about | what's the multifidus | what's the deep core
    transverse what is it called the deep tummy muscle and what does it do
    the leaflet says engage your core before you move and I haven't a clue what that means
    my pilates teacher keeps saying zip up and scoop in what is she on about
    the instructor shouts brace brace brace should I be doing that at home as well
    my physio drew a picture of a can of beans and said that's your core can you explain it better | what does switching on your core feel like
    how do I know if my core is switched on | how do you turn your core on | am I meant to walk around with my stomach clenched
    I've been holding my stomach in since nineteen eighty is that any good
    I've been sucking my tummy in all day long because someone told me it holds your spine steady should I stop
    isn't it tiring to keep the stomach tight the whole time | can I let my belly go | is it okay to let my stomach hang loose
    should my stomach be soft or hard when I'm walking | I shouldn't be clenching my middle all day should I | do I brace every time I stand up
    should I tighten up before I pick up the kettle | squeeze or relax my middle which is it | what's meant by a stable spine
    stability of the core what is it | what is the meaning of core stability | can you tell me in plain english what core stability is
    give me the short version of core stability | what does core stability actually do for you | what's core training when you get down to it
    is training the core better than just going for a walk | is core stability just a fad | is core stability a load of old rubbish
    is there any science behind core stability | what job does the core do | what's the core for | how does the core hold you up
    my daughter's sports coach talks of nothing but core stability so what is it and does it help a back
    when the trainer says tighten your core does he mean hold your breath or pull your stomach in or what
    at work the safety fella told us to set our core before every job and we all just nodded what is that
    I've nodded along for years but honestly I couldn't tell you where the core is or what it's for
    my grandson asked me what a core is because he does it in p e and I had no answer for him | what's a pelvic floor got to do with a core
    are there exercises that work the core without clenching | is there such a thing as gripping your core too much | hmm the core thing what is that
    core meaning | where's the core | tummy in all day | core explained | stomach tight or loose | brace my belly | pull navel in
    the girl on the exercise video keeps shouting squeeze your core and I'm standing there wondering which part of me she means
    I was told to keep my belly button pulled in to my spine from morning to night do I really have to do that
    if somebody stopped you in the street and asked you what core stability was how would you explain it to them
    my trainer pokes me in the side and says core core core every time I move what does he want me to do
    I get the arms and I get the legs but when they say core what muscles are they actually talking about
    they sell core stability classes down at the leisure centre and I'd like to know what it is before I pay for it
    my back tightens up more when I hold my stomach in all day so would I be better off letting it go
    I thought the core was the six pack but a woman at pilates says it goes right round the back who's right
    is it true that you should tighten your tummy before every single movement you make or is it alright to stay relaxed
    people are always saying engage your core when you stand up and I nod but I don't know what engaging it means | define core stability
    core which muscles | clench my tummy | what are core exercises for | core stability any use | hold my middle
  `),
};
