import { list } from '../list.ts';

/** How people ask about what is done to a back: hands, rollers, machines, braces, beds; by myth id. */
export const hands = {
  cracking: list(`
    should I crack my back | can someone crack it back in | is popping my back bad | do I need an adjustment
    is my spine out of line | will a chiropractor fix it | should I see a chiropractor | do chiropractors help
    does cracking my back put it back in place | can I pop it back in | is a chiro worth it
    my brother offered to walk on my back | should my mate crack my back | is it safe to crack your own back
    what is that popping sound | does spinal manipulation work | would an osteopath click it back
    should I get my back clicked | is back cracking dangerous | does my spine need realigning
    is something misaligned | is my pelvis out of alignment | do I need my back put back in
    can the chiropractor put it back in | is an osteopath any good | does twisting till it clicks help
    would a good crack release it | I twist to crack it is that alright | is it bad if it clicks
    are adjustments any good | do bonesetters work | should I go to a bone setter | is getting adjusted helpful
    does manipulation put bones back | can a vertebra be popped in again | my back needs to be cracked
    if I could just get it to pop would it be fixed | is there gas in my back when it cracks
    should a chiropractor do my back while it's in spasm | chiropractor | chiropractors help | cracking my back
    popping my back | an adjustment help | crack my back | a chiropractor help | getting it cracked
    a chiropractor | an osteopath | spinal manipulation work | get it cracked
    if I twist hard enough will it clunk back | my dad used to lift me up from behind and crack me can someone do that now
    is it all right to get my back cracked while it's locked | feels like it needs a good pop | I'm dying to crack it
    the chiropractor says my spine is three millimetres out and I need twenty visits should I believe him | click it back in | can I get a bone put back
    the fella at the rugby club put his knee in my back and pulled my shoulders till it cracked was that a stupid thing to let him do
    kairo practor for a spasm | subluxation what is that | back cracking good or bad
    my mate reckons he can crack my back he learned it off videos should I let him | does a chiro actually straighten your spine
    osteopath or chiropractor which is better for this | every time I turn my lower back pops should I worry
    there's a bone setter in the next village that everyone goes to is it worth the drive | is having my spine manipulated safe
    I'm scared of having my neck and back cracked | I shouldn't be cracking my own back every morning should I | crack it yourself
    do joints wear out if you pop them | wondering whether to book in with the chiropractor on the high street before the weekend
    they showed me a picture at the chiropractic place and said my spine had drifted to one side and needs putting straight is that possible
    can a manipulation go wrong | our yoga teacher has a twist where everyone's spine goes pop pop pop and I used to love it should I be doing that
    what does an adjustment actually do | there's a feeling in my low back like a knuckle that needs cracking and I keep twisting in the chair to get it
    I used to crack my back on the edge of the chair and it felt great can I still do it | rolling over until it cracks
    let my kids walk on my back to pop it | is it the bubbles in the joints that make the pop | hanging my arms and twisting till it pops yes or no
    the lads say one good crunch and it'll be grand is that true | manipulate my spine | spine adjusted | my back's out and needs putting in
    a chap on the market does bone setting for a tenner and says he can knock my spine back into line in one go | how often should you see a chiropractor
    does cracking give you arthritis | I hear a clunk when I stand and wonder if something is slotting back into place | chiro tomorrow
    I'm a bit wary of chiropractors since my cousin came out sorer than he went in but the pain's bad enough that I'm considering it
    are chiropractors quacks or can they help a back in spasm
    my whole family goes to the same chiropractor every month to keep their spines lined up so should I start going too
    can they click the vertebrae back in line | the pahalwan in our mohalla cracks backs is that safe
    I can crack my neck and my fingers but not my lower back and it feels like it would be better if I could
    a physio offered to manipulate my spine should I say yes | it popped and then felt better for an hour was something out | do I need to be realigned
    popping sounds when I bend | is my back out of whack and needing an adjustment | one of those high speed thrusts at the chiro does it do any harm
    is my spine misaligned and can anyone straighten it | can I self adjust | they use a little clicking gun on the spine does that work
    my flatmate wants to hoist me up back to back and shake me until something pops is that safe when I'm in spasm
    had my back cracked last week and now it's worse did the chiropractor do something wrong
    my wife goes to a chiropractor twice a month for maintenance and wants me to go along while my back's like this should I
    get the crick out by cracking | it won't crack
    I had it clicked by an osteopath ten years ago and was right as rain after so would it be sensible to get that done again
    I've tried and tried to pop it and it just won't go is that what's keeping it stuck | knuckles and backs is cracking harmful
    my girlfriend stands behind me and pushes till it cracks can that hurt my spine | is the relief from cracking real
    my uncle got his back clicked by a man on a farm and walked out like new should I try that | should I lie on the floor and twist for a crack
    are chiropractic adjustments a scam or what | my neighbour is training as a chiropractor and wants to practise on me | osteo for a bad back
    is it true that once you start having your back cracked you have to keep going because it slips out again | do I pop it or leave it
    need a good crack | chiropractic for spasms | someone told me never let anyone crack your back when it's in spasm is that sound advice
    those cracking videos online make it look easy should I have one done
    when the chiropractor made that loud crack was it a bone moving or just a noise because it frightened the life out of me
    does clicking mean it's gone back into place
  `),
  massage: list(`
    should I get a massage | will a massage help a spasm | is deep tissue good | can my partner rub it out
    do massage guns help | is it knots in my back | does massage help back pain | is a massage worth it
    would a rub down do it good | should someone knead it | does deep massage get rid of spasms
    can you massage a spasm away | is a Thai massage good for this | should I book a massage therapist
    is a hard massage better | is a Theragun good for my back | do massage chairs help
    my wife wants to massage it should I let her | is it safe to massage a spasm | does rubbing it help
    what about a sports massage | would a remedial massage fix it | does an oil massage help
    is ayurvedic massage good for back pain | would a massage loosen it | is it okay to press on it
    should I rub liniment in | does shiatsu work | can a masseuse get rid of it | should I have it worked on
    does a back rub actually do anything | is massage safe for a bad back | are massage guns safe on the spine
    how hard should the massage be | will a deep tissue massage break it up | do I need the knots worked out
    would hands on treatment help | massage good or bad for a spasm | is a percussion gun any use
    massage | a massage | massage help | a massage help | deep tissue | massage guns help | deep massage
    rub it out | get a massage | a massage gun | massage work | rubbing it | a back rub
    could my husband rub my back for me | is it worth paying someone to work on it for an hour
    I'm a long distance lorry driver and keep one of those vibrating seat covers on so is massaging it all day any good
    there's a spa near me is a hot stone session any use | elbow in the back muscle good or bad | knead it like dough
    my daughter's just qualified as a massage therapist and is dying to have a go at my back but I'm not sure it's wise yet
    one of those pounding guns that looks like a drill is it all right on my spine
    my barber does a head and back maalish should I have him do the sore part | champi and maalish for back | is swedish better than deep tissue
    I had forty minutes of someone leaning on my spine with her forearm and came out worse than I went in is that usual
    I've got a voucher for a massage and my back's in spasm should I cancel | can rubbing make it worse | should somebody rub it
    I'm scared to let anyone touch it | does it need to hurt for a massage to work | a good rub with deep heat
    rubbing wintergreen or embrocation into it does that work
    a bloke at work lent me his massage gun and told me to go up and down beside the spine on the top speed
    my son gave me a back rub and it eased for ten minutes then came back so is it worth doing again | massage now or wait
    sports therapist has an opening this afternoon and says she'll get her elbows into it is that a good idea on day one
    I had a really hard massage yesterday and I'm bruised and sore was that too much | rub my back | should my wife be gentle or firm when she rubs it
    mustard oil rubbed in warm by my mother is that any good for a spasm | is massage a waste of money | what kind of massage is best for a locked back
    do the vibrating chair pads do anything
    the lads in the changing room have one of them massage guns and offered me a go on my lower back should I take it | gun massager
    I shouldn't let anyone press hard on it should I | does stroking the skin lightly calm it | will a professional be able to rub the spasm away
    is lying face down for a massage okay | mass arge for back spasm
    my boyfriend says if he presses hard enough on the muscle it'll have to give in but it kills when he does it | reflexology foot rub for a bad back
    there's a place in the shopping centre with coin operated massage chairs and I thought ten minutes might ease it would it
    can I massage my own lower back with my hands | my knuckles pressed into my lower back feel good should I carry on
    ma warms sesame oil and rubs it on my waist every evening and I feel a little better so is it really helping | a rub
    we're on holiday and the hotel does an hour of balinese massage and I wonder if that would get me walking again
    the girl at the spa said I'm full of toxins and she'd rub them out is that rubbish
    is there any difference between a gentle relaxing massage and a proper painful one when the muscle's locked up like this
    do I tip back to the massage lady every week or is it not helping really | hammering it with a massager
    does the power setting on a massage gun matter for backs | am I all right to be massaged while on blood thinners
    should a spasm be left alone or rubbed
    I've been getting a massage every fortnight for a year and my back still goes so am I throwing good money after bad | hands on or hands off
    it took four of us to get dad up out of his chair and now my brother wants to pummel the muscle loose should he
    the physio just massaged me and sent me home is that proper treatment | it goes hard as wood and my partner wants to rub it soft will that work
    can my kids rub my back | my back loves a rub but is it doing any good underneath | massaging a spasm safe
    is it better to get a massage or leave it be | would a thai lady walking her hands down my back help
    someone at the office does chair massages on fridays so I was thinking of asking her to do my lower back | is electric massager better than hands
    would oiling it and rubbing help | get the wife to rub it | full body massage
    I've heard deep tissue work hurts but clears spasms for good is that so | painful massage good | does a massage get the blood moving and fix it
    lomi lomi or indian head or whatever which massage is for backs | a firm hand on the sore muscle is that wise
    me mam used to rub my back with poteen does rubbing actually help | masseuse or physio | will massage stop it seizing again
    I can't reach it myself so is it worth getting someone to rub it for me | rubbed it too hard | does squeezing the muscle help it let go
    handheld massager on the lower back | would you say a massage is best left until the spasm has calmed or can I have it done while it's still gripping
  `),
  rolling: list(`
    does foam rolling work | should I roll my lower back | can I release my fascia | is a lacrosse ball good for spasms
    how do I break up knots | does rolling get rid of adhesions | is a foam roller any good | can I use a foam roller
    should I lie on a tennis ball | is it safe to roll my spine | would a roller loosen it
    does a spiky ball help | can I roll it out | is rolling out my back a good idea | should I foam roll this
    does myofascial release work | does foam rolling release fascia | how does foam rolling work
    my crossfit coach says roll it out | is a peanut ball good for the back | will rolling on a ball help
    do foam rollers do anything | can a roller hurt my back | where should I roll | is a golf ball okay for my back
    should I use a massage ball | does self massage with a ball work | can I roll the tight bits out
    is the roller good for tight muscles | what does a foam roller do | does rolling break up scar tissue
    is it bad to roll the low back | I've got a foam roller in the corner should I use it
    can I smash the knot with a ball | would lying on a rolling pin help | rolling on a cricket ball any use
    do vibrating rollers work | foam rolling | foam rolling work | rolling work | a foam roller | a lacrosse ball
    rolling my back | rolling it out | self massage | a tennis ball | roll my back | rolling help | rolling releases fascia
    a roller help | foam rolling releases my fascia
    is it okay to put a foam roller under my lower back | those bumpy cylinders at the gym are they any good for a back
    my physio gave me a hard foam tube and I can't remember if I'm meant to use it on my low back | ball against the wall for my back
    squash ball under the bum muscle does that help
    I tried lying across the foam roller and my ribs popped and my low back screamed so I'm guessing that's not how you do it
    is rolling supposed to be agony | roll it out or rest it | wondering if a foam roller would be a daft thing to do right now
    the guys at my box say spend ten minutes on the roller and it'll be gone | can I use my son's hockey ball to get into it | rolling pin on my back
    if I roll slowly over the tight part for a couple of minutes will the tissue lengthen or is that just talk | I shouldn't roll on my spine should I
    does rolling flatten out the knots | two tennis balls in a sock under my back is that a good trick
    I rolled my back out yesterday and now it's worse was that the wrong thing | is a smooth roller better than one with lumps on | foam rolling now
    foam rolla for tight back | do I roll up and down or just hold it on the sore bit | can the roller crush a vertebra
    everyone at my gym is on those black rollers before they lift and I've never bothered is that why I'm tight | foam log under my spine
    is it safe to roll my glutes | I'm frightened of getting on the roller and not getting up again
    my back was only a bit stiff until I rolled it on a hard plastic roller and now it's proper sore did I overdo it
    my daughter does gymnastics and has a spiky roller so I thought I'd lie on it for a bit would that do any harm | what size roller
    does a heated roller do anything | I've seen people rolling on frozen water bottles does that work for a back | trigger ball under my back
    do those curved massage sticks you roll with help | should I roll the front of my thighs for a bad back | rolling my hips out on a ball
    my running club all foam roll after every session and say they never get bad backs so is that what I've been missing | can a foam roller undo a spasm
    lying on a ball | would a cricket ball against the skirting board get at it
    is there any point rolling my buttock on a ball when it's my lower back that hurts or am I doing it for nothing | does rolling smash up adhesions
    is foam rolling a fad | I've a pool noodle would that do instead of a roller | does foam rolling actually loosen anything or does it only feel like it
    grid roller any use | is bruising from the roller normal | I use a rolling stick on my calves so can I use it across my back | should the roller hurt
    roll on it with my full weight or take some weight on my hands
    I saw a clip of a fella rolling his back on a beer bottle and getting up smiling would that really work
    there's a foam roller and a lacrosse ball in my kit bag and I don't know which is safer to use on a bad back | can you roll a spasm out
    some coaches say never roll the lumbar and others say you must so what's the truth
    my sister the personal trainer swears blind that twenty minutes on a foam roller every morning cured her back so should I copy her
    a lad told me you have to roll until it stops hurting but it just hurts more and more so should I keep rolling | roller on the lumbar
    do I need a roller | a golf ball under my hip
    I'm no athlete but my grandson left his spiky massage ball here so I was thinking of leaning on it against the door
    the old bloke next door lies on a rolled up towel and rocks on it | does rolling stretch the tissue permanently | mobility ball for the back
    would rolling on a basketball help | I got a foam roller for christmas and never used it so now my back's gone is this the time | roller too painful
    can a roller do what a massage does | I was shown to put a tennis ball between me and the wall and bend my knees up and down does that loosen it
    is a soft roller okay for beginners with a sore back | self myofascial rolling does it do what they claim | should you roll over the spine itself
    I can't get down on the floor to roll can I use a ball standing up | foamroll lower back | stop rolling it
    just been rolling about on a ball for half an hour is that too long | rolling the side of the hip any help to my back
    will a roller break the knots down | does it matter if I roll slow or fast
    the physio gave me a roller but said not to put it under the small of my back and I forget why | roller safe with a spasm
    my pilates teacher has us rolling on little soft balls is that the same thing and does it do any good
  `),
  fascia: list(`
    what is fascia | what's fascia | where is the fascia | what does fascia do | is fascia a muscle
    can you explain fascia | tell me about fascia | is fascia important | does fascia hurt
    can fascia cause back pain | is my fascia stuck | is it my fascia | what is that white tissue round muscles
    why does everyone talk about fascia | does fascia have nerves | is the fascia tight
    is the thoracolumbar fascia a thing | what do they mean by fascia | can fascia get stuck together
    what's connective tissue | is connective tissue the problem | my therapist keeps saying fascia what is it
    how thick is fascia | does a spasm spread through the fascia | is fascia connected everywhere
    are there adhesions in my fascia | is fascia why my leg and back are connected | can fascia shrink
    can fascia go into spasm | does fascia get inflamed | does fascia dry out | do I need to look after my fascia
    is fascia the real cause of back pain | define fascia for me | how do you spell fascia and what is it
    what role does fascia play | is my fascia tight from sitting | is the fascia stretchy | fascia what's that about
    does fascia feel pain | is the fascia in my back damaged | fascia | fascia cause back pain | tight fascia
    stuck fascia | my fascia | the fascia | fascia hurt | the fascia do
    what on earth is fascia | facia in the back | is fascia the same as muscle | the silvery skin on a chicken breast have I got that in my back
    the podcast I listen to says fascia is the missing link in back pain and that doctors ignore it is there truth in that
    my yoga teacher goes on about fascia and I nod along but I haven't a clue what she means | does fascia get tight when you're stressed
    so is it fascia or is it muscle that's hurting | could the wrapping round the muscle be what's sore
    I've read that fascia holds trauma is there anything in that | can my fascia be torn | is connective tissue made of the same thing as tendons
    someone at pilates said my fascia's all gummed up and I'm worried it won't come unstuck | is fascia one big sheet from head to toe
    is fascia a made up thing | my therapist reckons the fascia round my hips is pulling on my back can fascia really pull on things like that
    why is fascia all over the internet these days | a fascia expert online says all back pain starts there is he right | lumbar fascia
    can you feel your own fascia | does fascia get stiff as you get older | is fascia alive | what does fascia look like | fascia and pain
    does fascia tighten like muscle does
    some lad online was saying emotions get stored in the fascia and that's why backs hurt and I thought that sounded like nonsense
    if fascia has nerve endings in it like they say does that mean the ache in my back might be coming from there
    I thought fascia was the board under the gutter so what's it doing in my back | not the roof kind the body kind of fascia | what's myofascial mean
    my daughter is studying anatomy and says the back has a big sheet of fascia shaped like a diamond what's it there for | myofascial pain what's that
    why do they call it myofascial | does fascia have blood in it | does everybody have fascia | is the fascia involved in a back spasm
    I went for a stretch class and the woman said we were working on our fascia and I came home none the wiser what is it | can fascia harden
    I shouldn't be worrying about fascia should I | glued up fascia
    is fascia something you can damage on its own or does it only get hurt when the muscle underneath it does | do fascia get knots
    is plantar fascia the same stuff as in the back | I had plantar fasciitis in my foot last year so is it the same tissue that's gone in my back
    the white film under the skin what's it called and what does it do | is the sheath round the muscle sore | connective tissue in the lower back
    you know when you peel a piece of beef and there's that thin white skin on it is that what fascia is | does connective tissue feel pain
    my osteopath told me my fascia is restricted and I want to know what that really means | fascia restricted | does fascia heal
    do fascia and muscle both tighten up when your back locks or is the fascia only along for the ride | how many layers of fascia are in the back
    where does fascia start and end | could scarred fascia be my trouble
    they say fascia is like a spider's web running all through the body is that a fair description or a load of waffle
    I'm after a simple explanation of fascia because the leaflet from the clinic used the word six times and never said what it was
    is fascia as important as they say | body stocking of tissue they called it what was that | do doctors believe in fascia
    can a doctor see fascia on anything | am I stuck because of my fascia | fascia explained simply | teach me about fascia
    I had my appendix out years back and they said they'd cut through the fascia so could that layer still be giving me bother
    is it true fascia remembers injuries | what would make fascia hurt | is there a test for bad fascia
    I was told it's not the muscle at all it's the fascia round it and now I'm confused about what they are | how does fascia join muscles together
    fascia problem | does fascia move | is fascia full of nerves | does fascia connect my neck to my lower back
    I'd never heard the word until this week and now three people have told me it's my fascia so what are they on about | could my fascia have shortened
    is unhealthy fascia why I hurt | fascia in plain english | say something about the fascia in my back
  `),
  'trigger-points': list(`
    what are trigger points | what's a trigger point | do trigger points exist | are knots real
    what is a muscle knot | what are knots in muscles | is a trigger point the same as a knot
    how do I get rid of a trigger point | where are the trigger points in the back | are trigger points causing this
    should I press on a trigger point | can a trigger point cause pain elsewhere | what is referred pain from a trigger point
    there's a sore lumpy bit in the muscle what is it called | what are those tender spots
    why do muscles have sore spots | why are there sore points in my back | do trigger point injections work
    does pressing a sore spot help | is there such a thing as a knot | what makes a knot in a muscle
    what is trigger point therapy | does trigger point therapy work | are trigger points a myth
    my masseur found a trigger point what's that | how do you find trigger points | do trigger points go away
    how long should I press a tender point | explain trigger points | tell me about trigger points
    tell me about muscle knots | what's inside a muscle knot | can you feel a trigger point with your fingers
    is the tight band in my muscle a trigger point | are tender points dangerous | what is a tender point
    is it a trigger point | why is this one spot so tender | do knots show on a scan
    trigger points | a trigger point | muscle knots | knots | trigger points exist | sore spots | tender spots
    knots in muscles | trigger points real
    what's this pea sized lump of tightness in my muscle | why does one spot make me jump when it's pressed
    is there really a knot in there or is it just called that | I can feel a hard bit like a marble beside my shoulder blade is that a knot
    knot beside the spine | the osteopath pressed one spot and I felt it go up to my shoulder what's that called
    my father calls them gristle and my physio calls them trigger points are they talking about the same sore lumps | do muscles tie themselves up
    what causes muscle knots | are knots muscle fibres stuck together | my massage lady says I've got more knots than a fishing net what are knots made of
    active and latent trigger points what's the difference | are trigger points just made up by therapists
    a sore spot you press and it hurts somewhere else | can a knot in the back make my hip ache | pressing on a knot with my thumb right or wrong
    how hard do you press a trigger point | my doctor mentioned injecting a trigger point and I'm nervous because I don't know what one is
    is it dangerous to leave a knot | why would a tender point in the muscle at the side of my back give me an ache round the front of my hip
    will the knot ever go away | I've had this same knot for years is it permanent | got a knot | what's a knot when you get down to it
    trigger point release | I'm worried about a tender lumpy place in the muscle is it only a knot | why are they called trigger points
    where do knots usually turn up
    is a knot a bit of muscle that's stayed switched on or is it scar or fluid or what because nobody tells me the same thing
    what sets off a trigger point | do knots cause spasms or do spasms cause knots
    I press my thumb into the sore spot for a minute and it goes off a bit then comes back is that a trigger point
    I shouldn't be poking at the tender spot should I | is it a taut band | ropey bits in the muscle
    every time I'm at the computer too long the same hard little knot comes up beside my spine what is that exactly
    I've read half of a book on trigger points and it says they cause nearly all pain is that going a bit far
    the muscle feels ropey and there's one place that's really tender so is that what people mean by a trigger point
    my trainer and my physio both talk about trigger points but they point to different places so does anyone actually know where they are
    there's a place just above my hip that feels like a frozen pea and when I press it the ache goes down into my bum
    some say trigger points don't exist and others earn a living from them so where does that leave me with my sore spots
    the physio said there's a trigger point in my q l what does that mean | q l trigger point
    I can roll a stringy bit of muscle under my finger like a guitar string and it's really tender what would that be | glute trigger points and back pain
    what is it in the muscle that feels like a grape | can stress give you knots | is there evidence for trigger points
    wondering if trigger points are a real thing or just a fancy word | trigger points fact or fiction | is a trigger point the same as a pressure point
    sore when pressed in one place | why does pushing on that one spot make me wince | one exact spot the size of a coin is sore is that a trigger point
    does everyone have knots | there's a wee knot in my back that twinges when you lean on it what would that be
    a tender point the doctor found when she prodded me what does that mean | is a twitch when you press a muscle a sign of a trigger point
    the pain clinic offered me injections into the tender points and I want to know what they think tender points are first
    can you have loads of trigger points at once | mates at the climbing wall talk about trigger points all the time and I've never known what they are
    do you hold a trigger point or rub it | will pressing the sore dot for a minute switch it off | tricker points | tender little knots
    are muscle knots full of toxins | is lactic acid what's in a knot | does a knot mean the muscle is damaged | do knots show up under the skin
    could one small knot be causing all this pain | I found a spot that hurts like mad when I touch it and the ache spreads out from there what is it
    how come knots keep returning in the same place
    when you find a sore knot in the muscle are you supposed to press it hold it rub it or just leave it be | explain knots to me
    what does it mean when a muscle's knotted | I said to the therapist knots aren't real and she laughed so who's right
    the girl working on me kept saying ooh that's a big knot and I wondered what was it she was actually feeling in there | spots that refer pain
    tell me what a tender spot in muscle means | hyper irritable spots they called them
  `),
  'needles-and-pads': list(`
    does TENS work | should I get acupuncture | what about dry needling | is a TENS machine good for spasms
    do electric pads help | is cupping any use | does acupuncture help back pain | is acupuncture any good
    would a TENS unit help | do those sticky electric pads work | is dry needling worth it
    does sticking needles in help | are needles good for backs | what about acupressure mats
    is an acupressure mat any good | does electrotherapy work | would ultrasound therapy help
    does laser treatment work on backs | do magnets help | is cupping good for spasms | does cupping work
    my sister in law does acupuncture should I try it | is Chinese medicine good for backs
    should I borrow a TENS machine | are muscle stimulators any good | does zapping the muscle help
    do acupuncture and TENS fix spasms | is moxibustion useful | are reiki or needles any help
    is electrical stimulation worth it | does an EMS machine help | can you use TENS on a spasm
    is shockwave therapy good | do kinesiology tapes help | does taping my back help | is K tape any use
    I bought a TENS machine off the telly any good | acupuncture yes or no | is acupuncture a scam
    TENS | TENS work | a TENS machine | acupuncture | acupuncture work | acupuncture help | dry needling | cupping
    electric pads | needles | dry needling work | cupping work | TENS help | a TENS machine help | get acupuncture
    what about having needles stuck in me | that little box with wires and sticky pads is it worth getting | ten's machine for a spasm
    my sister has a tens left over from having her babies could I use that on my back
    I'm terrified of needles but everyone says acupuncture so is it worth going through with it | round purple marks from cups does that treatment help
    suction cups on the back | chinese needles | ear acupuncture what's that for | I've a lie on mat with plastic spikes is there any sense in it
    bed of nails mat | a physio wants to put a needle straight into the muscle should I let him | does the needle make the muscle jump and let go
    does electric current relax a muscle | do the pads go either side of the spine | what setting for the tens machine | can I sleep with a tens on
    is tens safe with a pacemaker | shouldn't be putting electricity through my back should I
    that coloured sticky tape footballers wear would it do anything for my back | physio tape
    my mother had great luck with acupuncture for her knee and now wants me to see the same woman about my back
    strips of tape along the spine useful or just for show | magnetic bracelet or magnets on the back | copper bands any use
    ultrasound with the gel like the physio does it loosen muscle | does ultrasound treatment at the physio actually work
    there's a laser place that opened in town and they do six sessions for backs for three hundred dollars should I bother
    the clinic has this shockwave gadget at eighty quid a go and I'm wondering if it's a gimmick
    infrared lamp and cupping at the chinese shop on the high street they say three sessions will do it | what's moxa | acupressure for a spasm
    is there a pressure point on my hand for back pain | my aunt is a reiki healer and says she can send energy into my back does that do anything
    I've got the tens turned up so high my muscles are jumping and I'm wondering if that's too much or if stronger is better
    ab toning belt that gives shocks can I put it round the back | slimming shock pads off the shopping channel for a sore back
    they put wires and vacuum cups on my back at the clinic what is that supposed to do | I f t sessions for back pain
    I went to a sports clinic where they stuck long needles in the muscle and left them buzzing with electricity was there any point
    tens or acupuncture which would you pick | does acupuncture hurt
    my physio finishes every session by taping my back in a big cross and I can't tell if it's doing anything
    is lying on one of those prickly acupressure mats for half an hour likely to calm the muscle or just leave dents in me | is acupuncture only placebo
    acu puncture for a seized back | I had six goes of acupuncture and nothing happened so should I carry on
    the nurse at our surgery does acupuncture on a thursday should I ask for it
    the lad in the chemist sold me a wee battery thing with four sticky pads and I haven't a notion whether it does any good | dry needle me
    does a doctor recommend tens | is there research behind acupuncture | wireless tens patches
    stick on pulse pads from the chemist do they do anything for backs | electrical pulses for pain | does zapping it block the pain signals
    a man at the temple gives acupressure on the feet and hands for back pain and people queue for him is it effective
    buzzing pads make it feel better while they're on but then it's back so is it really helping | pads with electricity | twitching machine for muscles
    are the cups better than the needles | dry cupping or wet cupping | swimmers have those cup marks all over so it must do something right
    should I get needled | is it dodgy having acupuncture during a spasm
    I'm not keen on tablets so I thought a tens machine or some acupuncture might see me through do either of them really help
    could a needle puncture something in my back | electro acupuncture for spasm | pulsed magnetic field mat sales lady says it cures backs
    I shelled out for a tens thing last year and it's still in the box should I dig it out
    someone from work goes for cupping and comes back covered in round bruises saying she's a new woman would it do my back any good
    neuro muscular stimulator | is scenar or any of those hand held zappers legit | I feel the tens tingling but does it do the muscle any good
    ear seeds | gua sha scraping on my back good idea | scraping the back with a spoon my chinese granny does it | what do the experts make of acupuncture
    would tape hold the muscle and help it calm down | tens while I walk about
  `),
  traction: list(`
    should I hang upside down | do inversion tables work | will traction help | can I decompress my spine
    does hanging from a bar help | is a back stretcher any good | is an inversion table worth buying
    does spinal decompression work | would hanging off a door frame help | should I dangle from a pull up bar
    can I stretch my spine out by hanging | is traction good for discs | do gravity boots work
    what about those arched back stretchers | is it good to hang | does a decompression machine help
    should I lie with my head down | will hanging create space between the discs | is my spine compressed
    my uncle hangs upside down every day does it help | are traction beds any use | is a teeter any good
    is pulling the spine apart helpful | can someone pull my legs to stretch my back | does a dead hang fix a back
    is it safe to hang upside down | do back stretching devices work | will an inversion table stretch it out
    would stretching the spine with weights help | do chiropractors' traction tables work
    does decompressing help a spasm | monkey bars for back pain | I've got an inversion table in the garage should I use it
    does hanging lengthen your spine | is lumbar traction recommended | is home traction worth it
    inversion tables | an inversion table | traction | hanging upside down | hanging from a bar | traction help
    inversion tables work | decompress my spine | spinal decompression | hanging help | a back stretcher
    decompression work | hang upside down
    years ago my grandfather was put in a hospital bed with weights on his legs for his back do they still recommend that
    would dangling take the weight off my spine | can I hang off the banisters | upside down table
    being stretched on a rack at the clinic does it do anything | I'm squashed and need pulling out | inversion therapy for a spasm
    there's a pull up bar at the park and I thought if I just hung there like a monkey it might open my back up
    I found that if I hang off the loft hatch my back feels longer for a minute so should I do it more often
    does gravity squash the discs and can hanging undo it | get my mate to tug my ankles
    my wife pulled on my legs and it felt nice should she do it again
    waist traction with weights on the bed my doctor in delhi ordered ten days of it is it worth doing | pelvic traction belt with weights
    attraction for my back does it work | spinal traction
    a clinic wants two grand for twenty sessions on a decompression table and says it sucks the disc back is it legit
    that plastic arch you lie over for stretching | the arch with the bumps | lumbar stretcher from the internet
    I bought one of those back stretching arches and I'm scared to lie on it | hanging with gravity boots
    in our town the physiotherapy centre straps your waist to weights and pulls for twenty minutes is that treatment any good for a spasm
    is going upside down bad for blood pressure | is hanging upside down dangerous for the eyes
    I've high blood pressure so I shouldn't be going upside down should I | dead hang | would a dead hang be better than lying on the floor
    at the playground with the kids I hung off the monkey bars and something eased so is hanging a real remedy or a fluke
    could hanging make my spasm worse | do you get taller if you hang and does that help the back | vertebrae squashed together
    is my spine crushed from standing all day and would stretching it lengthways help | lengthen my spine
    floating in the pool with a weight on my ankles to pull the spine is that any good
    dangling in the deep end with a noodle under my arms to pull the spine long
    leaning my weight on the kitchen counter to let my spine hang is that decompression | does inversion sort out bad backs like the advert says
    there's a big frame in my brother's shed that tips you upside down by the ankles and he's offered me a go is it wise
    saw an advert for an inversion table that said it reverses years of compression is that true | is there proof inverting helps | inverting
    I tried my brother in law's inversion table and my head nearly exploded but my back felt looser so should I do it again
    how do I decompress my lower back at home | decompress it | decompression or not
    wondering if a decompression machine would get pressure off the nerve | hang from a tree branch | gymnastic rings for hanging off
    aerial yoga hanging in a hammock upside down for a bad back | is hanging from the hips in a sling any use
    my eyes felt like they'd pop when I hung upside down on that table and I'm wondering if it's worth it for my back | portable traction device
    air pump traction belt that blows up and lifts the spine
    the decompression clinic says the machine makes a vacuum in the disc and they want a deposit today so should I trust it
    inflatable traction belt good or bad | neck and back traction kit off the telly | traction or no traction
    my physio put me on the traction bed and it was sore after | old school traction is it still used
    they used to put people in traction for weeks so does it still get done
    the fella at the gym hangs off the bar for a minute after every deadlift and swears it saves his back | tipping myself upside down
    I'm sure my spine has been squashed down by years of carrying and what it needs is a really good pull from both ends
    an advert keeps following me round for a curved plastic thing you lie on that decompresses your back in ten minutes a day
    is it safe to tip back on one of those tables on my own | what angle should the inversion table be | table that flips you
    headstand to take the pressure off | does a headstand unload the spine | would hanging my head and shoulders off the bed let my back stretch out
    someone told me to lift me under the arms and let my legs dangle would that free it | pull my spine apart
    is it risky stretching the spine with a machine | is spinal unloading a thing | compressed spine can you uncompress it
    uncle in the army said they hung men from a beam to fix backs
    my husband held me under the armpits and let my legs hang and there was a lovely stretch so can we keep doing that
    do back stretch boards help or hurt | rope and pulley traction over the door
  `),
  belts: list(`
    should I wear a back brace | do back belts work | will a belt stop spasms | is a lumbar support worth it
    should I buy a corset | do work belts protect your back | is a back brace any good | does a back support help
    should I strap it up | would a weight lifting belt help | will a brace hold it in place
    does a lumbar belt prevent back pain | do I need a support belt | my job gives out back belts do they do anything
    is it good to wear a girdle | should I wear my belt all day | does wearing a brace make you weak
    is a magnetic belt any good | can I wear a back support to work | would binding it tight help
    do those elastic back supports do anything | is a brace good for lifting | would a sacroiliac belt help
    does strapping protect your spine | should I wear something round my waist | will a back belt protect me
    is it true that a back belt will protect me | are braces bad for your muscles | do lumbar supports work
    should I get one of those velcro belts | is a copper belt worth it | do removal men's belts help
    my physio mentioned a corset does it help | does a heated belt support the back | a truss for my back good idea
    are back braces recommended | would wearing a support stop it going again | is a compression belt useful
    back belts | a back belt | back braces | a back brace | a belt | a brace help | a belt help | back belts work
    a lumbar support | a back brace help | wear a belt | wear a brace | a corset | a support belt
    something tight round my middle would that help | elastic belt from the chemist
    the warehouse makes us all wear those braces with shoulder straps do they stop you getting hurt
    my sister in law had a baby and still has the belly binder so would wrapping that round my back do anything
    I've seen the fellas who deliver fridges with big straps and belts on them and wondered do they save your back or not
    is strapping my back up a good idea | girdle for my back | my gran wore a corset all her life and said it kept her back right should I get one
    whalebone corset type thing for backs | lumbo belt that the doctor gave | can I take the belt off when I sit
    our safety officer says belts are compulsory for anyone lifting boxes and the union says they're useless so who's right about it
    will my muscles waste if I wear a brace | I'm afraid I'll come to depend on the brace
    when I take the brace off at night my back feels like jelly so does that mean I'm wearing it too much | braces make you lazy don't they
    brace on or off | is it better to buy a wide stiff support or one of those thin stretchy ones for when I'm lifting at work
    a thing with metal bars in it to hold my spine straight | rigid brace | do I need to be strapped
    would a tight belt stop it going into spasm when I walk | I have to drive the van tomorrow would a back support get me through the shift
    hod carriers used to wear a big leather belt does it protect you
    I lift patients for a living and they've told us to buy back belts so do they really prevent anything
    does wearing a belt to lift keep your back safe | powerlifters wear belts so should I wear one round the house | weight belt for gardening
    back support vest | copper thread support band | magnet belt off the telly | heated wrap belt or plain support belt
    my s I joint belt is pinching should I bother with it
    would a corset under my clothes help me get through a wedding on saturday without my back locking up in the church | sacral belt
    tummy control knickers holding my back would that do the same as a corset | shapewear as a back support | how tight should a back support be
    how long can I keep a brace on | is it bad to wear a support every day at work | I shouldn't be living in this brace should I
    the surgical shop fitted my mother with a corset and she can't manage without it so is it worth me getting one | truss thing | back bracing
    support round my back | waist trainer for back pain | my mate's a removal man and never lifts without his belt says it's saved him loads of times
    removals belt | I stack shelves on nights and the others all wear those black elastic belts so should I get one before I go back | lumber support belt
    lumber belt for spasms | I keep seeing adverts for a belt that you pull with two cords | pulley brace with the two strings | neoprene back wrap
    does squeezing the waist with a belt calm the muscles down | is a compression top any good for a bad back
    do I need a medical brace or will a cheap one do | cheap back belt | does a brace keep the spine in line
    my doctor never mentioned a brace should I buy one anyway | physio says no belts boss says belts who do I listen to
    put the belt on now or wait until it eases | if I wear something tight round my waist all day will the muscles underneath forget how to do their job
    had a back belt for years and my back still goes so is it doing anything
    the doctor in mumbai gave me a lumbar belt for six weeks and now I'm scared to go out without it | do I throw the belt away
    horse riding with a back support | belt for bricklaying
    I've been wearing my late father's old leather weightlifting belt to get round the house and it feels good but is it wise
    would one of those elasticated tubes round my belly work | can a belt make it worse | is it normal to feel better with a brace on
    feels safer with my belt on am I fooling myself
    I'm only comfortable standing at the sink when I've my support on so is there any harm in keeping it for that | posh word orthosis do I need one
    lumbar orthosis | the shop assistant wanted ninety quid for a brace with steel strips in and told me it would stop it ever going again
    would a wide leather belt save my back on the scaffolding
    a lady on the bus told me her magnetic back belt changed her life and gave me the number is it rubbish | binder round my tummy for back support
  `),
  mattress: list(`
    what mattress is best for my back | should I sleep on the floor | is a hard bed better | is my bed hurting my back
    how should I sleep with back pain | do I need a new mattress | do you need a very firm mattress
    is a firm mattress better | is my mattress too soft | should I put a board under the mattress
    is memory foam good for backs | which bed is good for a bad back | is sleeping on the floor good for you
    should I buy an orthopaedic mattress | does a soft bed hurt your back | what's the best position to sleep in
    should I sleep on my side | is sleeping on your stomach bad for your back | do I need a pillow between my knees
    how do I lie in bed with this | could an old mattress cause back pain | did my bed do this
    I slept in a hotel and woke up like this was it the bed | is the sofa bed to blame
    would a harder mattress help | how firm should a mattress be | is a water bed bad
    is a mattress topper worth it | should I sleep on a hard surface | which way should I sleep
    can a bad bed cause spasms | is a very hard mattress best | what kind of pillow for back pain
    should I swap mattresses | do futons help your back | is a coir mattress good for back pain
    my mattress is twenty years old is it that | how do I sleep comfortably tonight
    a firm mattress | a new mattress | my mattress | my bed | sleeping on the floor | a hard bed | mattresses
    a hard mattress better | sleep on the floor | a new bed | firm mattress better | my bed cause it | memory foam
    sleeping position
    is it the bed's fault | medium firm or rock hard | my mattress has a dip in the middle you could lose a dog in is that what's wrecked my back
    springs poking through | does a saggy mattress give you a bad back | putting a door under the mattress like my dad did | kip on the floor
    I can't get comfy in bed how should I lie | on my back or on my side tonight
    I'm staying at my son's on a blow up bed that goes flat by two in the morning and my back is paying for it
    I've always slept on my front and now I'm told it's wrecking my back is that so | pillow under the knees or between them | how many pillows
    in the bed shop they lay you down and measure you and say you need extra firm is there anything in that
    every time I turn over at night it grabs so what's the best way to be lying to get some sleep | flat pillow or fat pillow for a bad back
    body pillow any good | a night on the in laws' sofa bed and I can't stand up straight was it that | camping on the ground did that do it
    slept in a tent on a blow up bed | airbed for a week | do expensive mattresses make any difference to backs
    salesman says an orthopaedic mattress would fix me for two grand | ortho mattress | is memory foam worse for you than springs | mem ray foam
    latex or spring | hybrid mattress for a bad back | pocket springs
    I'm worried my new mattress is too hard because I've been stiff every morning since it came | new mattress and now my back hurts
    brand new bed hurt my back | I've been sleeping on the living room carpet for three nights because someone told me a hard floor straightens you out
    how old is too old for a mattress | when should you change a mattress | ten year old mattress | cotton gadda or foam which one is good for back
    sleep on a mat on the floor like we did in the village is that better for the back | recliner chair for sleeping in
    can I sleep in the armchair tonight | is it better to sleep sitting up when your back's gone | adjustable bed that lifts your legs worth the money
    electric bed | we bought one of those mattresses that come rolled up in a box and ever since then I've woken with a locked back | a wool topper
    does putting a topper on a hard mattress help | my bed's older than my marriage and there's a hollow on my side so is it time to fork out for another
    soft mattress bad | doctor says firm physio says soft and I just want to know what bed to buy | shouldn't I be on a hard mattress with this
    hard as a board they say | my mother swears you need a mattress like concrete for a bad back | does a firm bed keep your spine straight
    a man in the pub spent three thousand on a mattress and says his back has never gone since so should I save up
    my partner likes it soft and I like it hard so what's the right mattress for somebody with a bad back
    my wife loves her soft squashy mattress and I keep rolling into the middle so could that be what's done my back
    we always slept on a thin cotton mattress back home and now on this thick foam one my back aches every morning
    do I want a pillow under my knees when I'm flat or between them when I'm sideways because I can't remember which
    I can only sleep on my right side with my knees up and I worry that's twisting my spine all night
    I sleep curled up in a ball is that all right for my spine | foetal position in bed | sleeping twisted with one leg up | slept funny
    I must have slept in a funny position because I was fine going to bed and locked when I woke | can you do your back in by sleeping wrong
    hotel bed did it | best sleeping position for a spasm | how to lie in bed without it grabbing
    is there any truth that people who sleep on the ground in other countries never get bad backs or is that a tale
    what's the comfiest way to lie at night | does a sagging bed cause spasms
    dad put an old cupboard door under his mattress in the seventies and says every bad back needs one should I try it
    would I be better on the couch than in my bed | does a caravan bunk ruin your back | futon
    my student bed has a mattress like a crisp packet could it be giving me back trouble | bunk bed slats too far apart and my back's sore
    do backs like firm beds | I wake up stiff but I'm grand by lunch is my mattress to blame | that long bendy pillow for side sleepers any good for backs
  `),
};
