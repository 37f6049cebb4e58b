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
  `),
};
