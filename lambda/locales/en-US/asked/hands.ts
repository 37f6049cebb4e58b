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
  `),
};
