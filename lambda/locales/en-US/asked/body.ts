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
    can somebody look inside | look under the bonnet | pop the hood and see what's wrong in there | how will anybody know what it is if they don't look inside | I want to see what's going on with my own eyes
    shouldn't they check with a machine | put me through the machine | the doughnut machine | big magnet | tunnel with the banging noises | the banging tunnel do I have to go in
    I panic in lifts never mind in a tunnel so could I get away without the thing | I've got a metal plate so can I go in the magnet | films of my spine | photos of my spine
    they held the film up to the light and tutted so what had they seen | investigations | isn't somebody going to investigate properly
    just had a feel and a chat and that was my appointment was that enough to know | he pressed here and there watched me bend and told me to go home so how can he be certain without looking
    fobbed off with a leaflet instead of pictures | the g p won't refer me for pictures | told no imaging for six weeks | six weeks before they'll do any pictures is that a fair rule
    they make you jump through hoops before they'll send you for m r I | gatekeeping m r I | waiting list for m r I eight months
    the list for the scanner is nearly a year and I'm stuck like this so do I go private or forget it | jump the queue by paying | four hundred quid for peace of mind | peace of mind scan
    I'd sleep better if they'd had a look | I can't relax until someone proves there's nothing nasty in there with a proper picture | reassurance from a scan | ruling things out with a picture
    rule out the bad stuff with an m r I | full body scan at the mall clinic | mobile scanner lorry in the supermarket car park are they worth booking for a bad back | cheap x ray place round the corner
    in my country you just go and get an x ray yourself | lab near the station does x rays for three hundred rupees and I thought I might as well get one done | emergency room x ray | a and e wouldn't do a picture
    er doctor said no imaging | urgent care took films and said normal | x ray from the walk in said no bony injury then what hurts | normal film but agony | all clear but still stuck
    they say it's all clear and I feel they're calling me a liar because I'm still bent in half so did the machine miss it | missed something on the m r I | can a scan miss it
    how good is m r I at finding the reason for pain | can pain be photographed | do muscles show on it | would it light up where it hurts | does the sore bit glow on the screen
    could an ordinary x ray see soft bits or only bones | x ray bones m r I soft stuff | difference between c t and m r I for backs | c t or m r I | radiation from spine x rays
    I shouldn't have too many x rays should I | dexa scan for a back spasm | thermal camera pictures of my back | bone scanner | nuclear scan | myelogram | long words on my report
    the report came through on my phone before the doctor rang and it's full of words I've never seen so how worried should I be | letter from radiology | facet arthropathy on the report | modic changes
    spondylotic changes on the printout | mild stenosis it says | dessication it says at two levels | high intensity zone on the pictures | sacralisation | haemangioma in a vertebra found by accident
    the scan showed wear but the pain is new so is that old stuff | would my mate with no pain have a picture like mine | everybody's got something on a scan haven't they
    normal people have dodgy pictures too I hear | a picture made me more scared than before | I wish I'd never seen my scan | since reading the report I've been moving like I'm made of glass
    compare this year's with last | repeat the m r I because it's flared | does it alter the treatment if they look | what's the use of looking if they treat it the same | my lawyer wants an m r I
    insurer wants films | sick note needs a picture | em ar eye | m are I | the doctor tapped my knees and had me stand on my toes and said I didn't need any pictures so how could she tell from that
    I keep picturing something awful growing in there and I think only seeing it on a screen would put my mind at rest
    they sent my brother for the full works with the tunnel and the dye after one bad week and I get a leaflet
    my letter says mild wear at three levels and it's written as though I should know what to do with that should I be alarmed
    a friend with no trouble at all volunteered for a study and her pictures showed all sorts so what's the good of taking mine
    if I pay the private place on the ring road they'll do me this afternoon with no referral so is that money well spent
    my mam won't rest until somebody has taken a picture of my spine and keeps ringing the surgery to shout at them
    they x rayed me in casualty and said the bones were fine but it isn't my bones it's something else so was that any use
    the radiographer went very quiet and then said your doctor will be in touch and I haven't slept since so do they always find something
    I've already had one three years ago that said age appropriate changes so is it any use asking for another one now it's flared
    how on earth can a doctor give me exercises over the telephone without having had one look at what my back is like inside
    would they be able to see the cramped muscle if they put me in the machine while it's gripping like this
    I was told there's a rule about not sending people for imaging in the first six weeks and I'm wondering why that is
    the physio is happy to treat me without knowing what's in there but shouldn't there be an x ray before anyone touches me
    for my own insurance claim they want an image though the doctor says it'll show nothing helpful should I get it done
    I'm being told no by three different doctors so is it really true that pictures don't help most bad backs | em are eye scan worth paying for | would it be negligent of them not to look inside me
    can't they send me down for a picture while I'm here | how do they rule out anything nasty without looking in | did the machine miss something | is there some machine that shows where the pain comes from
    do pictures of people who feel fine look as bad as mine
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
    has the gel come out | is the jelly leaking | jelly leaking between the bones | toothpaste out of a tube that's how they described it so does it ever go back | jam out of the doughnut is mine like that
    spinal washers | the spongy pads in the backbone | pads between the bones have gone | the rubbery bits in my backbone have they perished | cushion gone at the bottom
    no cushion left at l five they say it's bone on bone down there is that as awful as it sounds | bone on bone where the disc was | slipped one when I was nineteen
    I slipped one in my twenties moving a piano and it's felt dodgy ever since so has the same one gone | has the old one slid again | blown a disc | gone and put a disc out | a disk out
    have you ever heard of a disc sliding back | is slipped even the right word | where does a slipped disc slip to | does it slide forwards or backwards when it slips | cobra push ups to squeeze it in
    arch back and it squirts home | can anyone press it home with a thumb | the old woman in the market pushes discs home with her thumb should I try her | man with the gift for discs
    ayurvedic massage to move a disc | cough and it goes in they say | bending forward made the disc pop did it | bending squeezes it out the back | coughed and a disc went | years of driving and a disc
    did my deadlift herniate me | herniation | her knee ated | herney ated disc | pro lapse | pea eye vee dee | p I v d the ortho wrote on the slip | p I v d what's that
    slip disc ho gaya the doctor told my mother should she fear | broad based bulge | contained or uncontained herniation | sequestrated fragment | a bit's come off my disc | annular fissure in a disc
    crack in the disc wall | leaky disc | can a leaky disc seal | does the body mop it up | does the immune system eat it away
    someone said the body nibbles away the bit that sticks out and it's gone in a year is that honestly true | sticking out bit will it shrink | half a year for a herniation to settle they said is that usual
    how many months for a herniation | once bulged always bulged | can I lift my baby with a bulge | can I dance again after a herniation | do I have to give up football with a bulging disc
    one wrong move and it'll shoot out again is how I live since the disc and I'm tired of it | glass back since the disc | my physio said forget the disc and get moving is he being reckless
    mum's convinced it's one of my discs | what makes people say it's a disc | signs of a disc | how to spot a disc | disc test at home | can I tell from which way I bend whether it's a disc
    pain bending forward means disc someone said | if it was a disc would I be able to stand | can you walk with a slipped disc | would a disc lock me up like this or is that only muscle
    a muscle thing or a disc thing | spasm on top of a disc | is my spasm guarding a disc | dried out disc | disc height loss | black discs on the picture do they recover | degenerating discs
    disc degeneration disease scary name | my discs are shot | flat as a pancake my bottom disc
    the surgeon's drawing looked like a squashed beef burger sticking out between two buns and he said it often goes back by itself is that true
    my cousin was told hers had shrunk to nothing when they looked again a year later so could mine do that as well
    for ten years I've moved about like a man carrying eggs because somebody told me I've one bulging at the bottom
    they tell you it's slipped as if it was a bar of soap and could shoot out again any minute so is that how it works
    I reached for the salt and felt a squelch low down between the bones and I'm sure the jelly has squirted out
    the wise woman in my mother's village says she can press a slipped one home with her heel and three rupees worth of oil | is there a position I can lie in that will suck the bulge back where it came from
    if the stuff inside has leaked out does the body clear it away or does it sit there for ever | my boss had a prolapse at thirty and can still dead lift so maybe it isn't the life sentence I was thinking
    everybody at work who has ever had a bad back says theirs was a disc so how would I know whether mine is
    I was told I've got the discs of a seventy year old and I'm only thirty eight so are they going to crumble away | with a herniated one should I expect it to be months or years before it settles down
    when they say the disc has dehydrated and lost height is that like a flat tyre that'll never pump up again
    I've had a bulge at l four l five on my records since two thousand and nine so is it still there or gone
    does a prolapse always show itself by pain or could it have been sitting there quietly for years before today | do I have to treat my spine like china now that one of the discs has bulged
    my chiropractor said he'd pushed the disc back in but my g p says that's impossible so which of them is right
    the lads say that if it was really a slipped disc I'd be screaming and not just stuck is that right | slip disk or muscle pull | do the cushions between the bones ever pop out like a bar of soap
    is it the squashy bit between two bones that's gone | has the padding between my bones squirted out | can the padding in my backbone heal itself | what happens to the leaked gel in the end
    does the soft centre find its way home again | is there anyone who can push the cushion back where it belongs | how would I know if it's the padding or the muscle beside it
    someone said the gel in the backbone dries up by forty so is mine gone | have the pads in my backbone worn thin | will the bit that's sticking out against the nerve draw back in by itself
    a prolapse at the bottom of the spine is that for life | she herniated one at yoga and was told it would melt away does that happen | is an extrusion worse than a protrusion
    years back they told me l five s one was poking out so is it still poking out | does everyone have a few of those cushions poking out without knowing | can you feel one of them go
    if one of my spinal cushions has burst should I be lying still | my father called it a slipped one and never lifted again was he right to give up | can a herniation come right without anybody touching it
    is a prolapse something you can walk off | push ups with the hips down to press the disc back in
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
    have I properly done it this time | have I wrecked meself | is it kaput | my back's goosed have I destroyed it | it's munted isn't it | have I stuffed it for life | gone for good is it | something's come apart
    it felt like a zip opening across my back so have I ripped right through something | like a rope snapping | like an elastic band pinging | there was a noise like velcro when I reached for the shopping
    I reached into the boot of the car for one light bag and there was a sort of tearing feeling and now I'm frozen did the muscle split | split a muscle | pulled it off the bone | has something burst in there
    bust my back | I've bust my back picking up a crisp packet | how can you wreck yourself putting on a sock | all I did was brush my teeth and I crumpled so what on earth could have gone
    from a sneeze could anything break | from bending to stroke the cat surely nothing could snap | such a silly little move and such agony is something terrible wrong | agony out of nowhere is it something awful
    this sore it must be serious | sorer than labour so something has to be broken | it's ten out of ten so surely that's a rip or a break | can a harmless thing hurt this much
    could it hurt like hell and be nothing | big pain means big injury doesn't it | tell me straight is it bad | give it to me straight how bad is this thing | be honest is it serious | is this the end of my back
    will I ever pick up my daughter again or have I done for my back this time | crippled for life am I | can it be mended whatever I've broken | is there something amiss | what's amiss in my back
    something not right in there | what's happened inside | what's gone on in there to lock me like this | why can't I straighten is something blocking it | stuck bent is something caught
    something's caught in there | pinged out of its socket | hip's gone out | pelvis skew whiff | crooked as a dog's hind leg this morning has something slid
    shifted to one side like a broken chair is my spine out of its place | lopsided in the mirror | my shoulders are over here and my hips are over there has it come apart
    leaning like a drunk is something dislodged | trousers hang lower one side is my pelvis twisted | is my tailbone out | has my tailbone shifted | rib out of place at the back | has a rib popped out
    ligaments overstretched have I | torn ligaments or muscles how would you know | is it a rupture | no bruise so is it not torn | should there be swelling if I'd torn it
    would I be black and blue if it had ripped | if I'd really broken it would I be able to wiggle about | could I walk if it was broken | if I can stand it isn't broken is it
    I can still hobble so nothing's snapped right | break in the spine from nothing | hairline fracture from lifting a bag | cracked it have I | have I cracked my spine bending | tore in back muscle
    pulled a mussel in my back | pulled or torn | it's only muscle isn't it | tell me it's only a muscle | my husband says I'm making a meal of it but I'm sure something's really wrong in there
    the wife reckons I've slipped something I reckon I've snapped something and neither of us has a clue what's really happened | mate at work took one look and said that's torn that is
    first time ever and I'm terrified something inside has gone for good | I bent to put the plate in the dishwasher and it was as if someone had shot me so what on earth have I broken
    my wife heard me yell from the garden and now she's certain I've ripped something right off and wants to know is she right
    it's the worst thing I've ever felt and I've had a broken leg so surely there's something badly smashed up in there
    how can I be walking about fine at nine and locked like a statue at ten unless something in there gave way
    when I try to straighten up it feels as though two bits are catching on each other so has a joint jumped off its track
    my left hip seems to be sitting about an inch forward of the right one and I'm sure it has come out of its place
    I keep being told it's nothing but nothing doesn't put a grown man on his hands and knees so what's really wrong with it
    the pain was so sudden I thought I'd been stabbed and I'm asking you honestly have I ruined something that can't be fixed
    I used to play hurling and I know what a torn hamstring is like and this feels ten times worse so is it torn
    do muscles in the back ever really tear from something as small as reaching for a cup or is that impossible
    my dad's first question was did you hear it go and I did hear something so does that mean it's ripped | in my head I see a muscle hanging by a thread and I need somebody to tell me whether that's possible
    how do people find out whether they've only strained it or done some proper harm inside | I've done my back before but never like this so is it a worse sort of injury this time
    I can't get it out of my mind that one more wrong move and whatever's torn will go altogether
    my trousers are hanging squint and my shoulders are off to the right so something must have shifted in there mustn't it | could a person do themselves a serious mischief just lifting a kettle
    it's only been an hour but I'm already convinced I'm wrecked for good is that panic talking or could it be true | is a seized back a sign that something underneath is in bits | please say it isn't broken
    is it only seized or is there harm done | have I done real harm in there or does it only feel that way | is anything actually damaged or has it just seized
    could a person pull something apart just by twisting to reach the seat belt | am I right in thinking it can't be ruined from something so small
    what's the likeliest thing to have happened when a back goes like that | it came on so sudden I thought a bone had gone | is there a chance I've done lasting harm
    do I treat this as an injury or just a bad cramp | my pelvis feels squint so has it gone out of true | is one hip meant to stick out further than the other after it goes | will you tell me what I've broken
    did I rip it putting the bins out
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
    will it come to cutting | being opened up | opened up on a table | will they open me up for this or is that only for other things | am I for the theatre | going to theatre | put to sleep and fixed
    knocked out and mended is that an option | under general for my back | anaesthetic and stitches | scalpel | I don't fancy being hacked about unless there's truly no other road | go in and sort it
    go in and tidy up | go in through a wee hole and clear it out is that a thing for backs like mine | wee hole procedure | minimally invasive | trim the bulge off | nerve trapped do they free it with a knife
    decompression operation on the spine | decompression op | spinal stenosis op | dis sectomy | micro disc op | fuse the bones | fusion at l five | will fusing leave me stiff | nuts and bolts in my back
    rods in my back like my aunt | new disc fitted | swap the disc for a plastic one | stem cells or an operation | how close am I to an operation | what tips it over to an operation
    when is it bad enough for them to go in | do I tick the boxes for an operation | would anyone operate on a spasm | cut the muscle to let it go | could they snip the tight muscle
    release the muscle under the knife | is it only muscles so no operation | what share of bad backs get cut | one in how many needs cutting | most get better without being cut right
    can people get right without the knife | mended without an op | stay clear of the knife | keep me out of theatre | dodge the knife | I dread it ending in an operation
    I've been lying awake seeing operating lights because my auntie's started just like this and ended with her spine bolted
    they fixed my dad's in the nineties and he walked with a stick ever after is that what's in store for me | gran swore the knife ruined her | nobody I know is glad they had theirs operated on
    some walk out new people and some walk out worse so how do I know which I'd be if they operated | a woman at my church had hers done on a monday and danced at a wedding in june so would I be mad to turn it down
    how's recovery after a back op | time off after a spinal op | laid up how long after a back op | can I lift after a fusion | scar tissue after a back op | what can go wrong with it when they operate
    risks of an op on the spine | does it stay fixed after an op | second operation after the first | revision surgery | seeing the consultant about cutting | spinal consultant worth seeing | ortho or neuro
    refer me up to the surgeons | do I ask my g p for a surgeon | should a surgeon have a look at me just in case | they've offered me a date for an operation | cancel my operation date
    my date's next month and the pain has almost gone so do I still let them operate | private hospital hard sell for an op | medical tourism for a spine op
    the package deal abroad is six grand with the hotel and they do your spine in a morning so is it sane | his nephew is a surgeon in chandigarh and says get it done quick | physio versus knife
    exercise as good as an op | insurance only pays for the op | surge ree | my brother's two operations left him on a stick and on tablets and I'd rather crawl than let anyone near me with a blade
    a chap at the golf club had a cage put in and bolts and can't bend to place his ball so is that what awaits me
    how many times does a back have to go before a consultant says enough of this we'd better go in and put it right
    my father was told in nineteen ninety he'd be in a wheelchair without the operation and he refused and he's still digging potatoes
    the private hospital rang me twice this week with a discount on spinal procedures so why are they in such a hurry
    I'm self employed and can't be off for three months so please tell me this sort of thing mends without being cut
    would they even consider putting a blade near somebody whose only trouble is a muscle that keeps seizing | is it wiser to get it over with while I'm young and fit than wait till I'm seventy and then be cut
    half the women in my mother's family had discs taken out in the eighties and I always assumed my turn on the table would come
    I've tried physio and tablets and rest and each time it comes back so is going under the knife all that's left for me
    what would a surgeon actually do to a back like mine if I turned up and begged him to fix it | there must be a good reason they send hardly anyone with a sore back to be operated on and I'd like to know it
    they want to join two of my bones together with screws and a bit of my hip and I'm not sure I agree
    my neighbour keeps asking when I'm booked in as though everybody with a bad back finishes up in theatre do they | if nine people out of ten get right without being operated on how do they pick the tenth one
    does anyone end up in theatre for a back that only seizes | will they offer to fix it under anaesthetic if I ask | how do people avoid going under the knife
    when does a doctor start talking about screws and plates | is a keyhole job an easy way out of this | could a specialist just go in and free whatever's trapped | do I have to be cut to get over this
    would you let them put metal in your back | is it a slippery slope from a bad back to the theatre | who gets sent to a spinal consultant and who doesn't | flying to turkey for a back op
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
    am I getting on | long in the tooth | no spring chicken am I so is that what this is | clapped out like my old van | too many miles on the clock | miles on the clock is that the trouble | sell by date passed
    warranty expired | antique spine | time catching up with me | is it the years catching up | my bus pass came and my back went the same week so is that what happens | free bus pass and a bad back
    just drawn my pension and I creak like a barn door is it to be expected | retired on friday seized on saturday is it because I'm sixty six
    eighty four and still gardening until this happened so should I blame the calendar | ninety year old with a bad back | hit the big four o and everything's falling off | turning thirty and creaking
    thirty is that when it starts | eighteen and stuck is that normal | my fifteen year old son's back has locked do kids get this | can children get bad backs | mates my age don't get this
    as common as a cold is it | all of us at the day centre groan getting up so is it universal once you're over seventy | we weren't meant to walk upright | bodies aren't built to last past fifty
    do spines have a use by date | creaks and groans are they just the years | degenerative something at my time of life | author itis | arthuritis | is old arthur itis in my back | the screws my grandad called it
    rumour tism | spondylitis from getting older | spon dill oh sis | facet joint wear from the years | knobbly joints | cartilage gone with the years | hot flushes and a stiff back | blame my parents
    dad's back at his age | it's hereditary isn't it | my mum and her mum were stooped | stooped like granny | will I be bent over a stick | it'll only worsen with the years won't it | downhill all the way
    will next year be worse because I'm a year older | do backs ever pick up at my time of life | any improvement possible for an oldie | is it too late at sixty | too far gone at my age
    do the over eighties get better from this or just put up with it | just put up with it at my age | doctor shrugged and said you're not a young man any more
    doctor says what do you want at seventy eight a medal | she said we all slow down dear | natural at my time of life | not a teenager any more | body of an eighty year old | feel like a pensioner at thirty
    I feel a hundred | feel like my granda | groaning like my da getting off the sofa | I used to throw hay bales over my head and yesterday I was felled by a teabag so is that what fifty five does to you
    my father's back went at thirty eight and my grandfather's did and now here's mine three weeks before my thirty ninth birthday
    the physio was about twelve and kept saying for someone of your years and I went home feeling like something from a museum
    I still feel twenty five in my head but my back seems to have gone ahead and retired without me is that usual
    they say a machine wears out with use so after fifty years of lifting is there anything left in mine to get better
    I'm only nineteen and every joke in the canteen is about old men's backs so how come I'm the one who can't stand up
    mum's seventy nine and frightened to try anything because she thinks it's too late to do a bad back any good is it
    since the change my joints have been stiff and now my back has joined in so could it be the hormones doing it
    is every single person going to have this happen at some stage or am I just one of the unlucky ones
    my hands are gnarled and my knees grate so is it fair to suppose the same wear has spread to the bottom of my spine
    two years ago I could dig all day and now ten minutes has me in bits so is that simply what being sixty is
    we had a school reunion and every one of us had a story about a bad back so is it just that we're all fifty now
    I've a big birthday on saturday and I'm spending it flat on the carpet so is this the start of the long slide | what hope is there at my time of life of being able to bend and lift like I used to
    my consultant said those joints are well used and grinned but is well used the same as worn out | at what birthday do people generally start having trouble with their backs or is there no such pattern
    I thought this sort of carry on was for pensioners and I'm only in my twenties so should I have it at all | does a back in its eighties mend the way a young one does or is it a case of putting up with it
    granny was bent like a hairpin by the finish and I've her hips and her nose so will I have her back too
    the doctor told me it's just what happens after forty and I can't believe that half the world is walking round like this | do folk my age ever get properly right again after a bad back
    is it common for people in their thirties to have their backs lock | is a bad back more likely the older you get | does everybody over a certain age have a touch of wear in the spine
    would a twenty year old bounce back quicker from this than me | is this early arthritis setting in | isn't this something that only happens to older people
    I'm told my spine is older than I am what does that mean | has a lifetime of labouring caught up with my back | are bad backs handed down from parent to child | does menopause make your back seize up
    can you be too old for your back to get better | will getting older make it worse year on year | is this just the mileage | can a body in its seventies still bounce back
    do youngsters in their twenties get this too | how come my grandad was fine at ninety and I'm in bits at thirty five | does every bricklayer end up worn out by fifty | is my skeleton past its sell by date
    do joints simply rust up after sixty | is this lumbago or have I just got creaky | am I too long in the tooth to get over it | would a younger man shrug this off
    is it hereditary because dad and grandad both had it | do women get this more after the menopause | is knobbly worn joints what I've got | is it unusual to have this while still at school
    has everyone past forty got something wrong with their spine | should I accept that my bending days are over now I'm eighty
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
    do you believe me or not | would an actor feel this bad | am I a fraud for lying here | they look at me as if I'm skiving | nobody at home takes it seriously any more so have I been kidding myself
    is there such a thing as a back going from a fright | the ward sister said there's nothing organically wrong and I don't know what organically means is she calling me a liar
    my union rep says the company doctor has me down as a malingerer can a person even tell who's faking a bad back | is this what they mean by nervous breakdown | did the redundancy do it to me
    we buried my brother on the friday and by the sunday I was bent in two is that grief or is it a back | was it heartbreak that did for my back | can a shock to the system floor you like this
    is it because I never cry | my aunt the nun says I'm carrying a cross I should put down and then my back would mend is that all it is | is sorrow heavy enough to bend a person
    could a nasty breakup land me flat on the floor | I wonder if it's my conscience | does guilt come out in your spine | do unhappy marriages cause bad backs
    the counsellor asked who I was carrying on my shoulders and I nearly walked out is she saying my back's a metaphor | am I punishing myself with this | is it only my imagination running away with me
    my grandmother says it is only fear sitting inside me and no real disease is it so | doctor sahib told me beti don't take so much tension and wrote nothing down so does he think there is no disease
    is it due to tension in the family only | too much thinking is it the reason my back got stuck | um is this like a nervous thing rather than a back thing
    I'm a very sensitive person could my personality be what does it | do type a people get bad backs because of how they are | perfectionists get bad backs my coach says is it who I am that's done this
    do strong people get this or only weak minded ones | tell me straight am I a drama queen | is it weakness of character | my father would have said pull yourself together so is that all I need to do
    should I snap out of it | can I just decide not to have it | if I stopped thinking about it would it never have been there | if they gave me a sugar pill and it worked would that prove I dreamt the whole thing
    they never found a cause so do they reckon there was never any pain | it hurts like hell with nothing to show for it so did I conjure it up
    every test clear and yet I can't get off the couch does that make me a faker | does a normal result mean I'm inventing it
    the form from the pension people asks about my moods more than my spine what are they getting at | why is the back clinic asking me about my childhood
    why would they give me antidepressant leaflets for a sore back do they reckon I'm mad | the pain team has a psychologist on it and I'm dead against seeing her because I'm not mental am I
    my g p typed the word functional on the letter does that mean put on | what does non specific mean is that doctor speak for imaginary
    somatic symptom whatever that is has been written on my notes is that code for making things up | conversion disorder could it be that | is this hypochondria talking
    my sister's a psychology student and she has me diagnosed with a somatising something am I | could my subconscious want a holiday | is my body telling me to quit my job | did hating my boss do this to me
    the week the divorce papers came I couldn't stand up so did he manage to break my back as well as my heart
    I was in a car park having a weep about the debt letters and it just clamped is money trouble behind all this
    we're going through I v f and my back's given out and everyone says relax as though I did it to myself
    the lads on site think it's an excuse to get out of the roof job and the gaffer half believes them is it just an excuse
    something awful happened to me at twenty and my therapist believes the body keeps the score and that's why my back goes should I believe her
    I came home from the army with bad dreams and a bad back are the two the same thing | could p t s d come out as a locked back | is it an after effect of the lockdown and being cooped up
    was it the panic that locked it or did it lock and then I panicked | one panic attack and then a back like a plank did the first bring the second
    a psychic at the fair told me I've a blocked heart and that's what put my back out laugh if you like but is there anything in it
    a book my brother in law lent me says it's all rage you won't admit to and that once you admit it you're cured | I'm a happy enough person so how could it be in the mind
    but I'm not stressed at all so they can't say it's that can they | if it's not physical what is it | can the brain invent a pain | is my brain lying to me | could I be hallucinating this | real or imagined
    mental tension only | nobody believes me | am I mad | from a fright | grief or injury | they say it's emotional | highly strung | just upset | pretending to be hurt | wimp or genuinely hurt | trapped emotions
    my teenager's back only plays up before maths so should I be ringing the school or the doctor or is he having me on
    I keep a brave face on everything and never a tear out of me and my neighbour's convinced that's why I'm on the floor
    the agency says they've had three carers this month with so called bad backs and the way she said so called has me doubting myself
    I've started to wonder if I like being looked after and that's why my back goes every time the house gets too much
    the physio never even touched me only asked how things were with himself at home so she's decided it's all emotional hasn't she
    honestly if one more person tells me to take a deep breath and think happy thoughts I'll scream it isn't just my attitude is it
    the registrar drew an iceberg and said a lot of it is under the surface and I came away feeling accused was I
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
    why is my back so much crankier in the run up to christmas with the in laws | how does a hard week end up in my muscles | what's the route from a bad day to a sore back
    why does bad news go straight to the sore spot | I get an email from the bank and ouch why | it's as if my back knows what kind of day I'm having | my back is a mood ring explain that
    is there a volume knob for how much this hurts and what turns it | what makes the hurt louder some days and softer on others when I've done nothing different
    how come I forgot about it entirely while the grandchildren were here | watching a comedy takes the edge off what's going on there | why did it go quiet the minute I got good news
    on holiday I hadn't a pain or an ache and the first day home it's roaring what's the science of that | does feeling safe make you hurt less | do people with good friends hurt less
    does being lonesome slow the mending | if I had someone to talk to would it ease | does a hug do anything for an aching back | does having a good cry ease the muscles | does keeping calm help you heal
    is a calm person quicker to get over it | would an easier job help me mend faster | could a bit of peace and quiet bring the ache down | would a few early nights ease it
    I'm running on four hours a night with twins and everything aches more how does that work | does insomnia feed into aches | does being exhausted lower your threshold
    is my pain threshold lower when I'm done in | why does everything feel sorer on no sleep | how come I feel it more the day after night duty | does dreading it make it grow
    fear makes it sting more my physio says how so | the more I watch it the bigger it gets is that a known thing | why does paying attention to it turn it up
    I brace before it even hurts and then it hurts what's that cycle called | round and round it goes I tense it hurts I fret it hurts how do I make sense of that | which comes first the fretting or the ache
    which way round does it go does the ache upset me or does being upset stir up the ache | explain to me like I'm ten how feelings get into your back muscles
    my shoulders end up round my ears by lunchtime and then my lower back joins in why do muscles do that under strain | what do muscles do when a person's frightened
    what's fight or flight got to do with an aching back | does adrenalin make you feel it more or less | can hormones from being frazzled make you sorer
    somebody in work says the stress hormone eats your muscles is that how it works | what's actually known about burnout and how long a back stays sore | do people under strain stay sore for longer
    does depression make back pain hang on | does being down in the dumps hold back healing | is a gloomy outlook bad for recovery | does being hopeful help | does expecting the worst slow me down
    if I keep imagining a wheelchair does that stop me getting better | the health visitor calls it catastrophising and says it keeps the back sore longer how
    my blood boils at the traffic and my back tightens with it how are those hooked up | I lost the rag with a customer and felt the ache climb up a notch straight away what was happening in there
    my husband and I had words over breakfast and I've been sorer ever since is there any rhyme or reason to that | the minute the phone rings with the school's number my back stiffens what's doing that
    when my mother came out of hospital and I could relax the ache halved so what does that tell you about backs
    I'm caring for two parents and a toddler and I notice it's quietest on the one evening I get to choir why would that be
    we're closing on a house this week and the solicitors are driving me demented and my sore back is sorer by the day
    ever since the exam timetable went up my back's been a shade worse each morning how would revising do that
    the farm inspection is tuesday and this ache is building like a storm what has the one to do with the other
    hard to explain but on days I feel loved it barely hurts and on days I don't it's torture how do emotions do that | my old doctor would say rest your head and your back will follow what did she mean by that
    does a worried mind keep a muscle switched on | is there research on mood and how long backs take | any proof that unwinding lowers the hurt | does easing off at work actually change how sore you feel
    how big a part do emotions play in how much I hurt | how much of how sore I am depends on my day | mental load and a sore back how are they linked
    office politics is increasing my pain daily how it is happening | mother in law visit and pain is double why | due to tension why pain becomes more | if mind is peaceful will pain reduce | wound up sorer
    bad day sore back why | calm days hurt less | arguments make it flare | fear and pain link | mood and muscles | frazzled and aching | feelings and healing | worry slows healing | nerves tighten muscles how
    overtired and sorer | relaxed hurts less why | so being rattled doesn't start it but it does stoke it is that the size of it | I know being het up isn't the reason it went but does it keep me sore
    nobody's saying it's imaginary but how do upset feelings make an injury feel bigger | supposing I got my sleep right and stopped fretting over the mortgage would I notice my back easing or is that wishful
    they gave me a relaxation leaflet along with the exercises at the hospital so what is winding down meant to change about the pain
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
    is my trunk too flimsy | am I too puny | is it that there's nothing holding me up at the front | did I let my stomach go and my back paid for it | have I gone to seed and this is the price
    could it be my spare tyre dragging me forward | is it the weight I'm carrying up front | the nurse weighed me and gave me a look so is it the extra stone that's put my back out
    would slimming down mend my back | if I lost the belly would the back be grand | is being fat the reason | am I too heavy for my own spine
    I've a pot belly and stick legs and the back of a ninety year old are those connected | would a tummy tuck strengthen my back | did having twins wreck my stomach muscles and that's why I'm on the floor
    my stomach never knitted together after the last baby and the midwife said that's the back trouble is it | since the section there's no strength to sit up in bed so is that what's taken my back
    my scar goes hip to hip and nothing works below it could that be why my back packs in | I was months on crutches and lost all my strength so has that left my back unprotected
    six months on the sofa after covid and no muscle left did that do it | I've gone soft since retiring is that the root of it | have I lost muscle and is that why it gave
    you need strong muscles to hold your spine up don't you | surely strengthening is the answer | what should I strengthen so this stops | how do I get a stronger back | how do I toughen up my lower back
    what do I do to make my back strong as an ox | give me one exercise to do for my back | which movement is king for bad backs | if you could only do one exercise for a rotten back what would it be
    what would a physio have me doing for strength | are there exercises for weak backs | what exercises build the muscles along the spine | back extensions on the floor are they any good for me
    would those leg raises lying down do my back good | are leg lifts helpful | are glute bridges the thing | will clams and bridges sort me | my hip muscles are meant to be asleep so would waking them up cure me
    the physio poked my backside and said there's nothing there is a weak bottom to blame | side planks a winner or a waste | how long should I be able to hold a plank
    I can't hold a plank for ten seconds is that what's wrong with me | would swiss ball stuff strengthen my middle enough | are medicine balls good for building up a bad back
    is a stability ball worth it to strengthen me | do those vibrating tummy toners build up your stomach enough to save your back | hula hooping for stomach muscles would it save my back
    my sister does a hundred crunches a night and has a back like a rod and I do none so is that the difference between us
    my boxing coach made us do five hundred sit ups a week and I still ended up like this so was he wrong | they put me in a back class at the hospital doing all tummy work and I can't see it fixing me will it
    my nephew is doing a sports science degree and says my deep stabilisers have switched off and that's why I go
    I bought a twelve week abs programme because the website said it would end my back trouble have I wasted my money
    the lad who fits kitchens with me has a stomach like a washboard and his back went too so how can weakness be the cause
    I've a strong stomach from years of rowing and my back still let me down so where does that leave the theory
    the whole village tells me it's weak muscles and do your exercises but nobody can tell me which ones | I used to lift trees for a living and now at a desk I've no power in my middle did that bring this on
    at what age do stomach muscles give up and take the back with them | if I build a corset of muscle round my waist will it stop this | muscle corset they call it do I need one
    would building up my stomach stop me ending up here again | do strong stomachs mean good backs | do people with abs of steel get bad backs | does being fit save you from this | was I just not fit enough
    is lack of fitness what got me | no strength in my tummy so the back gives is it so | my abdomen is very loose after delivery is this why back is paining | paunch is there so back pain is there isn't it
    which exercise is number one for back pain please tell | sir told me to do naukasana for abdominal strength will my back become okay | core weak is it | abs too weak | is flab the reason
    carrying too much timber | muscles too weak | exercises to strengthen my back | best strengthening move | bridges or planks | out of condition | weak bum | sit ups fix it | strength the answer | wasted muscles
    ab work every day | I shouldn't be doing sit ups should I | tell me I don't have to do planks | I hate planks do I need them | scared there's nothing left in my stomach to support me
    I'd do a thousand crunches if it stopped this would it | is tummy work every single day too much or just what the doctor ordered
    my instructor makes us do bicycle crunches and swears the obliques protect your spine so should I be doing them for mine
    the woman at slimming club lost four stone and her back trouble vanished so would it be the same for me
    they tell you strength is everything then they tell you walking's as good so do I need to strengthen or not
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
    your core what part of you is that then | is your core a muscle or a place | show me where on my body the core would be | everybody says use your core and I don't know what it is I'm to use
    core as in apple core or what | is your core your guts | is core just a posh word for your stomach | front back or sides where does a core sit | does the core wrap the whole way round your waist
    is your core the bit between the ribs and the hips | does the core start at the ribs | does your bottom count as core | are my back muscles part of the core as well | are obliques in the core
    are the side muscles included in your core | is there an inner core and an outer core in your body | the trainer drew a cylinder with a lid and a floor what was he showing me
    my teacher describes it as a corset you're born with which muscle does she mean | what are the deep tummy muscles called | what does the transverse one do
    multi what's it and transverse what's it please explain | what's pelvic floor to do with tummy muscles | what does bracing mean | what's the difference between bracing and sucking in | what's hollowing
    what does zip up your tummy mean | what are they asking for when they say find neutral and engage | engage my middle how exactly | how does a person engage their core
    which muscle am I switching on when they say core on | what does tighten up down there mean in pilates | how will I know when I've got the right tummy muscle switched on
    what should it feel like when my deep tummy muscles are working | should my middle feel hard as a board or just a bit firm when I engage it | do I squeeze hard or only a little
    how hard do you squeeze when they say engage | ten percent or a hundred percent when they say tense your middle | should I be tensing my middle right now
    do I have to think about my middle every time I get out of a chair | must I tense my tummy before I cough | when I stand up should my belly be hard
    before I lift the baby out of the cot am I supposed to firm up my belly | I catch myself clenching at the bus stop is that what they want
    my neck aches from holding my middle tight so is that the right way of going about it | how is a person meant to talk and hold the tummy in at the same time
    is it healthy to go round with your stomach sucked in | the midwife told me never to let my tummy go floppy but I can't hold it in all day can I
    for thirty years I've pulled it in out of vanity has that been good or bad for me | does a relaxed belly do any harm | can I let it all hang out at home | is a floppy belly all right when I'm walking about
    the belly should be kept inside always while walking is it required | stomach in stomach in my aunty shouts is it necessary all the time | what is this core core everyone is telling
    please explain meaning of core stability in simple language | how many core muscles are there and what are they for | what is core training stabilising | core stability stability of what
    a stable middle how do you mean | what's supposed to be stable when they say core stability | who came up with core stability and what did they mean by it
    is core stability the latest craze or has it some sense to it | does training your core beat a stroll round the park | is there any advantage to that kind of training over a swim or a walk
    pilates people go on about a powerhouse is that the same thing | powerhouse in pilates what is it | what's a core class like | what happens in core training
    what are those workouts for the middle called and what's their point | what counts as core exercise | does balancing on one leg train your core | do babies have a core
    do men and women have the same core muscles | do you lose your core as you get old | I'm seventy nine and the falls clinic lady said we'd work on my core and I was too proud to ask her what that was
    my son in law runs a gym and talks about core the way other people talk about football so what's the plain meaning of it
    we did it in the staff wellbeing day with mats and everything and I left no wiser as to what a core is
    the lady on the exercise dvd says keep your centre strong and my husband says that means your core so what's that
    on the form the physio wrote poor core control in block letters and I've been afraid to ask anyone what that means
    is it better for you to hold everything firm when you're moving about or is it better to let the body get on with it
    my choir mistress says support from the core and my yoga teacher says soften the core so which is it supposed to be
    I read that bracing all day long makes you stiff and I read that not bracing is asking for it what's right
    a workmate said pull your belly button to your spine and hold it there till home time and I lasted about a minute
    if I'm standing chatting to you right now which muscles round my middle should be on and which ones off | core in plain english | define your middle muscles | tummy firm or floppy
    squeeze my tummy or let it go | engage your core meaning | where's this core | what's bracing | deep stomach muscles | the corset muscles | pelvic floor core | brace your tummy all day
    core stability what's that | hold tummy when walking | core on core off | draw the belly button to the spine and hold is that an all day thing or only for certain jobs around the house
    brace like somebody's about to punch you my coach says and I don't know whether he means for a second or for life
    my mother calls it the girdle god gave you and my physio calls it something in latin so which muscles are they talking about | transverse abdominis where is it and what's its job | abdominal bracing what is it
    I had my twins and the women's health nurse spoke about the deep inner unit and the floor and the roof so what's that in everyday words
    a man on the radio said nobody should ever switch on anything on purpose and that the deep belly muscles look after themselves is that so | what's the inner unit | lumbar stabilisers what are they
    what's neutral spine got to do with engaging anything | should my abs be on duty the whole day | is it healthy to suck in your gut at the beach | gut in or gut out when I'm walking
    clench my middle or leave it loose | what did the instructor want when she shouted zip | zip and scoop explained | belly button pulled in every minute of the day is it necessary
    do I tense my abs before getting off the couch | must I tense my abdomen before picking up the baby | obliques and diaphragm and all that how do they hold you up | which bits hold up your trunk
    what holds your spine up in the middle | brace then move my trainer says brace how | could too much bracing be bad for you | abdomen inside or loose while working please tell
    abs on or off when I'm standing at the sink | do I need to be gripping my belly when I stroll | bracing before you sneeze is that the done thing
  `),
};
