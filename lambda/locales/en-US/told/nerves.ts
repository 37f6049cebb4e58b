import { list } from '../list.ts';

/** How people say it when nerves are pressed or somebody fell; by sign. */
export const nerves = {
  'sign-01': list(`
    the loo paper might as well not be there | everything between my legs feels like cardboard | I sat on the bike seat and there was nothing | it's gone quiet down there I can't feel a thing
    I don't like to say but my undercarriage has no feeling | me privates have gone to sleep | down below is like it's not mine | I keep checking and I still can't feel my bottom
    I think I'm a wee bit numb where I sit | my backside feels padded | there's a patch round my back passage with no feeling
    I can't feel my bum | everything between my legs has gone numb | it's like I'm sitting on cotton wool | my undercarriage has gone to sleep
    I've lost all feeling in my crotch | it's numb where I'd sit on a bike | I can't feel it when I go to the toilet and wipe | feels dead down below
    my private bits feel anaesthetised like at the dentist | there's no sensation round my back passage | my bottom and inner thighs have gone woolly
    I sat on the loo and couldn't feel the seat | the skin around my bits is tingling and numb | I touched myself down there and felt nothing
    since this morning my genitals are numb | my nether regions feel weird and numb | pins and needles in my groin and bottom
    I've sort of lost feeling down there | my saddle's gone numb | both cheeks of my backside are numb | I can't tell if I've wiped properly
    my vagina feels numb | my testicles feel numb | I can't feel my penis | numbness around my anus | there's a numb patch between my legs
    it feels like I've had an injection in my bum | my perineum has gone numb | my tail end is asleep and won't wake up | I feel nothing when I wash down there
    the area I sit on is numb | everything's gone fuzzy between my thighs | toilet paper feels like nothing | I've got no feeling front or back down below
    my bum went numb an hour ago and it's not coming back | strange tingling in my private parts since my back went | dead feeling in my crotch
    my lower parts feel frozen | can't feel my backside against the chair | inner thighs tingling and my bum is numb | I feel numb in the saddle area doctor
    it is like somebody put anaesthetic in my private area | my seat is numb | my bottom feels like it belongs to someone else
    saddle area dead | bum like wood | numb round the ring | crotch completely dead | undercarriage switched off | fanny's gone numb | bits feel rubbery
    buttocks gone woolly | tingly round my anus | down there blank | numb bum and thighs | backside like a plank | lady parts numb
    I sat on the edge of the bath and had to look down to check I was sitting on it
    I was drying myself off after the shower and the towel between my legs could have been drying somebody else
    sorry this is embarrassing but when I washed my private parts this morning I couldn't tell whether the water was hot or cold
    I wiped three times and had to look at the paper because honestly I wasn't getting any signal from back there
    my back's been bad all week but today the whole part of me that touches the chair has stopped feeling the chair
    I thought I'd just sat funny on the sofa so I got up and walked round and my bum cheeks still haven't woken up
    the nurse on the phone asked could I feel when I wipe and I said yes but actually no I can't
    I shouldn't be numb between my thighs should I because I am and it came on with the back pain last night
    my husband says it's from sitting too long in the van but I've been standing two hours and my crotch is still dead
    I'm wondering whether it matters that the skin round my tail and my privates feels like it's been wrapped in cling film
    I'm scared because when I shave down there I can't feel the razor on one side any more
    been driving the tractor all day thought it was that but the numbness in my seat hasn't shifted since
    I keep pinching the inside of my thighs up near the top and it's as though I'm pinching through a duvet
    it's hard to say out loud but the part you'd cover with a swimming costume has gone to sleep on both sides
    my perineum has that feeling you get when the dentist's needle is wearing off | there's a horseshoe shape of numbness round my bottom
    I can't feel my knickers | it's like there's a nappy on me that isn't there | like sitting on a cushion that isn't there
    I've got no feeling in the bit that goes on the horse | my bottom buzzes like a phone and then nothing at all
    I pressed a cold flannel against my groin and couldn't feel the cold | I can't feel the bidet | I gave my own backside a slap and felt nowt
    the cheeks are both dead to the world | my nethers have packed up feeling wise | my whole underneath feels like leather
    I've a queer deadness between me legs | my bahookie's gone pure numb | there's no life in my backside at all | my hoo ha is numb and tingly
    the private area is not having any sensation | from morning only my seat portion has become numb | it's fizzing all round my back passage
    my scrotum feels like it's not attached | labia gone numb on one side | I sat on something sharp and didn't notice
    didn't feel it when I put the cream on round there | the suppository went in and I felt nothing at all | I changed my tampon and couldn't feel a thing
    prickly and numb up inside my thighs and across my bottom | it started at my tailbone and now the numbness has crept right underneath to the front
    like my pelvis is wearing a thick pair of padded shorts | it's not painful it's just not there between my legs | can't tell one cheek from the other
    my rump has lost its feeling | everything the bike saddle would touch is numb | my fundament's asleep | I don't feel the toilet roll any longer
    my saddle region has gone patchy with no feeling | um it's sort of well it's numb round my you know my privates
    when I sit it's just pressure no actual feeling in the skin of my bum | sat down on the cold step and my backside never noticed
    my intimate area has no feeling since the spasm | saddle an esthesia the leaflet called it and I've got that
    the inside tops of both my legs and my bum feel novocained | feeling has drained out of my crotch over the last few hours
  `),
  'sign-02': list(`
    I've been stood at the urinal for ages and nothing | I've not been able to go since I woke up | my bladder feels full but it won't come | I didn't notice I'd wet the sheets
    it just trickles and I can't push it | I have to press on my belly to wee | I've soaked my trousers and didn't feel it | I'm getting no warning before I pee | water works have stopped working
    passing urine is not happening since yesterday only | I can't hold my wee any more
    I need to wee but nothing comes out | I haven't peed since yesterday | my bladder won't empty | I keep wetting myself without knowing
    I can't feel when I'm peeing | the wee just dribbles out | I've had to push to pee all day | I've no idea when my bladder is full
    I wet the bed last night and I never do | pee is leaking out of me | can't start the flow | I stood at the toilet for ten minutes and couldn't go
    I can't pass urine | I've gone numb and I can't pee | my waterworks have stopped | waterworks aren't working | I've lost control of my waterworks
    I've been leaking urine since my back went | I didn't know I'd wet myself until I felt the damp | my stream has gone really weak all of a sudden
    I can't tell whether I need a wee | I haven't been able to go for a pee all day | I've lost the urge to pee | no urge to wee at all since last night
    I am not able to pass urine since morning | urine is coming without control | bladder has gone on strike | my bladder's not working
    I pee myself when I stand up and can't feel it | I'm dribbling and can't stop | I've had an accident and wet my trousers | I can't hold my water
    I'm bursting but I can't go | I'm desperate for a wee and it won't come | I have to strain to get any pee out | only drops come out when I try to pee
    I've become incontinent | I'm peeing without feeling it | I had to change my trousers I wet them | suddenly can't control my bladder
    I've not urinated for twelve hours | my wee won't start | hard time peeing since the back pain | it takes ages to start peeing today
    I can't empty my bladder properly since my back went
    bladder's gone dead | urine dribbling constantly | wee won't budge | lost bladder feeling | sudden incontinence urine | pee stuck | wet through again
    knickers soaked with pee | flow has dried up | waterworks blocked | dripping wee | urinary retention again | bladder like a balloon
    accidentally peed everywhere | I've run the tap and sat in a warm bath and tried everything and still not a drop will come out
    got up for a wee four times in the night and each time I stood there like a lemon with nothing happening
    I laughed at the telly this afternoon and emptied my whole bladder on the settee without feeling a thing
    my daughter noticed the chair was wet before I did and I honestly had no idea that I'd gone
    I've drunk three mugs of tea and two glasses of water since breakfast and I haven't once felt like going
    since the disc slipped I have to lean forward and press on my tummy with my fist to get the wee moving
    my mate reckons I'm just dehydrated but my belly is tight as a drum with wee and I can't let it out
    I used to have a jet like a fire hose and since tuesday it stops and starts and hardly comes at all
    I'm only thirty four and I'm standing here in wet pyjamas because my bladder emptied itself when I rolled over
    I'm worried because I go for a wee and think I've finished and then it runs down my leg as I walk away
    it's embarrassing at my age but I've started wearing pads this week because it comes away from me with no warning
    I don't get the message any more that I need the loo it's like the wire's been cut to my bladder
    was in the shop queue and felt warm down my leg and realised I was peeing and couldn't stop it
    you're supposed to know when you're peeing aren't you because I have to listen for the splash now | my bladder went off duty when my back did
    I sit on the loo and wait and wait and get two drips | can't get the tap to turn on | the tap won't turn off | I've no brakes on my bladder
    it comes out before I've even got the bathroom door open and never used to | I've not had a slash since last night
    not a drop since breakfast yesterday | I'm dying for a wee and it's locked in there | when I do go I can't feel it leaving me
    I don't feel wee passing through any more | I only know I've peed because I hear it | my wee has gone from a stream to a dribble overnight
    there's wee in my shoes | I left a puddle on the kitchen lino and never knew | I wet meself getting out of the car
    had to borrow my brother's trousers because I'd gone in mine | my pee comes out in little spurts when I stand
    the mattress was wet this morning and it was me | I'm fifty two and I wet the bed | I can't shut off the flow halfway like I could
    toilet is not happening number one only nothing is coming | urine is passing without me knowing since my back pain started
    since two days I am going to bathroom but urine is not starting | I keep going to the jacks and nothing will come
    sat on the dunny for twenty minutes and couldn't wee | I cannae pee at all | my bladder's full to bursting and I can't make it go
    I have to strain and grunt to get a wee out since my back locked up | the urge to pee just isn't there any more
    no sense of when my bladder's full it just overflows | it overflows when I cough and I can't feel it go | I feel like I'm never finished peeing
    still half full after every wee | peeing has become really slow and hesitant since my back gave out | leaking all down myself every time I bend
    haven't whizzed since lunch yesterday and I've been drinking plenty | had an accident number one not two and didn't feel it
    um I think my bladder's stopped talking to me I can't wee | I've got trouble getting the wee to start and my back's in bits
    I couldn't give the nurse a sample because nothing would come | you know when you're bursting well I'm bursting and it just refuses to come
  `),
  'sign-03': list(`
    I've messed myself and I didn't even know | there was poo in my pants and I hadn't felt it | I couldn't stop it coming out the back | my bowels have let go | I can't clench my bottom any more
    I've lost control at the back end | motion is coming without me knowing | I didn't feel that I'd been
    I pooped the bed | I pooped my pants | I've messed my pants and didn't feel it | poo just came out of me | I can't hold my bowels
    I've lost control down the back end | I soiled myself and didn't even know | my bowels opened without me feeling it | I can't feel when I need a poo
    I've had an accident with my bowels | I'm leaking poo | I crapped myself | I shat myself | I've shit the bed | there's poo in my underwear and I never felt it
    I can't tell if I'm passing wind or poo | I can't clench my bottom anymore | my back passage won't hold | no control over number twos
    motion came without my knowing | I lost bowel control this morning | I've become incontinent of faeces | stool is leaking out
    can't squeeze my bum hole | I can't keep my poo in | I keep soiling my trousers | I had a number two in my pants without noticing
    I messed the bed | I dirtied myself and did not feel it | my bowel just lets go | I don't feel myself going to the toilet any more
    I've pooed without meaning to since my back went | haven't got any control of my bowels today | I can't feel my back passage
    bowel incontinence started yesterday | I did a poo and had no idea | it just fell out of me and I couldn't stop it | I can't hold it in at all the poo
    I've had bowel accidents since yesterday | my bum leaks and I can't feel it | suddenly can't control my poo | lost control of my back end
    my rectum feels numb and I leaked
    poo leaking out | soiled again | bowels out of control | pooed without feeling | back end won't hold | brown in my pants | faeces just falling out
    can't hold number twos | bum won't shut | messed the chair | lost all bowel feeling | poop accident today | stool slipping out | sphincter not working
    I got up from the armchair and there was a mess on the cushion and I'd had no inkling I'd done it
    my wife came in and asked what the smell was and it turned out I had filled my pyjamas without knowing
    I've never had an accident in my life and today I did my business in my trousers walking to the bus stop
    I thought it was only wind so I let it go and it was everything and I couldn't pull it back
    the carer found me dirty this morning and I swear to god I never felt a thing happening back there
    since the back went I don't get that feeling of needing a number two it just arrives in my underwear
    I'm ashamed to tell anybody but I've had to put a nappy on because my poo comes out whenever it likes
    I was lifting the baby into her cot and my bowels just emptied and I couldn't do anything to stop them
    my brother said it must be a tummy bug but it's not runny I just can't feel it or hold it
    it happened twice yesterday and once today I'm sitting at my desk and suddenly I've soiled my underpants
    I try to squeeze my bottom closed like you do holding in a fart and nothing squeezes any more
    wondering if it's the disc because I can't tell any more whether there's poo waiting to come out or not
    I'm frightened to leave the house because my back passage just lets everything go without asking me first
    I shouldn't be pooing in my sleep should I but that's twice since my back seized up | woke up and the sheets were dirty and I hadn't felt anything
    the back door's open and I can't close it | my back passage feels slack like it won't pull in | there's no grip left in my bottom
    I've no idea when a motion's coming | skid marks all day because it keeps seeping out | it's seeping from my bum and I can't stop it
    I farted and followed through and couldn't hold it and this is new since my back | can't hold wind or poo any more
    gas and stool both escape without my feeling | motions are coming on their own from yesterday | I am passing stool in my clothes without control
    potty is coming out without me knowing | I've disgraced myself in my trousers and felt nothing | I've kecked myself and never felt it coming
    did a whoopsie in the bed the big kind and never woke | pooing myself like a toddler | I went to the toilet in my trousers I mean a poo
    I found a turd in my trousers | my bowels are doing their own thing | bowel movements are happening without me
    I've had faecal leakage since the weekend | my underwear keeps getting dirty and I don't feel it happen
    I can't sense the poo inside me like I normally would | couldn't feel myself doing a poo on the toilet I had to look
    I looked in the bowl and there was poo and I never felt it leave | the muscle round my bum hole has gone floppy
    the doctor put a finger up and I couldn't squeeze on it | there is zero control of my back passage | my arse won't hold anything in
    no warning at all then I've pooed | I've had to throw away three pairs of pants with poo in
    I can't make it to the loo in time for a poo any more it just drops out | lost the feeling of needing to open my bowels
    bowel's letting go every time I stand up | stuff comes out of my bottom when I cough | coughed and pooed myself
    it came out the back when I sneezed and I couldn't clamp down | oh god I've just pooed on the floor and I didn't feel it
    well it's um it's my bowels they've stopped obeying me and I've been soiling | feces in my pants and I don't remember going
    my tummy's fine it isn't the runs I simply can't hold my bowel shut
  `),
  'sign-04': list(`
    my legs won't do what I tell them | I keep tripping because my foot won't come up | my knees fold when I stand | I can't get my toes off the floor | my legs are turning to string
    my foot slaps when I walk since this morning | both legs feel like they belong to somebody else | it was one leg and now it's both | I can't push down on the pedal any more my foot is so weak
    my thighs are too weak for the stairs all of a sudden | legs are not taking my weight
    both my legs have gone weak | my legs are like jelly and getting worse | I can't lift my foot up | my foot slaps the floor when I walk
    my legs buckled under me | I can't feel either leg | my legs won't carry me | my foot has dropped | I can't push up on my toes
    my knees keep giving way | numbness is spreading up both legs | I can't stand my legs just fold | pins and needles in both legs
    both legs are tingling and heavy | my legs feel like they don't belong to me | my right foot is dragging | I keep tripping over my toes
    I can't bend my ankle up any more | the leg's getting weaker by the hour | I've no strength in my left leg | I can't move my toes
    my legs feel paralysed | there's no power in my legs | I can't feel my feet on the floor | from the waist down it's numb
    the numbness has gone into the other leg as well | pain shooting down both legs at once | sciatica in both legs | my legs have stopped responding
    I tried to stand up and my leg collapsed | my leg is giving up on me | I cannot lift my leg off the floor it's gone weak
    my legs have turned to rubber | my legs are numb and floppy | both feet are numb | both feet are pins and needles
    I can't walk properly my legs are weak | I can't wiggle my toes | my foot's gone floppy | I'm losing the use of my legs
    my thighs are weak I can't get out of a chair | can't feel my toes on either foot | legs feel like lead and won't move
    my leg just gives out when I put weight on it | one leg's gone dead and weak | the weakness in my leg is getting worse
    I can't raise my big toe | I've lost movement in my foot
    two dead legs | foot gone floppy | legs like wet noodles | toes won't lift | knees buckling constantly | left foot dragging | both calves numb
    no push in my leg | legs packed up | weakness creeping up legs | ankle won't work | numb waist down | leg strength gone | both thighs tingling weak
    I got as far as the landing and both knees went from under me like somebody had cut the strings
    I've scuffed the front off my shoe because my foot won't clear the pavement and this only began on sunday
    went to press the clutch this morning and my foot just lay there on the pedal with no push in it
    yesterday it was only my left leg that was tingling and today the right one's joined in and they're both feeble
    I can normally go up on my tiptoes to reach the cupboard and now that heel won't come off the ground at all
    my son had to carry me from the bathroom because my legs stopped holding me up halfway across the hall
    I'm a roofer I'm up ladders all day and today my thigh couldn't lift my boot onto the first rung
    my flip flop keeps falling off one side because I can't grip with the toes or pull the foot up
    I told my wife it's only a trapped nerve but I can't feel either foot in my slippers and I'm wobbling everywhere
    I have to pick my leg up with both hands to get it into the car since my back went yesterday
    the physio said ring if the leg got weaker and well it's got weaker I can hardly straighten the knee now
    I was walking the dog and my leg kept folding every few steps and now it won't take any weight at all
    I'm worried because I trod on a drawing pin and never felt it in either foot until I saw the blood
    electric shocks are going down the backs of both legs at the same time and they feel weak after | my foot makes a clapping noise on the lino
    I walk like a duck because the foot won't lift | I'm walking with my foot flapping about | my shoe catches on every kerb
    the front of my foot hangs down | my toes just point at the floor | can't heel walk on my right | can't pull my toes up towards me
    my shin muscles have stopped working | big toe won't go up no matter what | I can't feel the stairs under my feet
    it's like walking on sponge with both feet | both feet feel like blocks of ice and wood | my pins have given way | me legs are gone from under me
    my legs have turned to water | my legs have no go in them | they won't bear me up any more my legs | my legs are banjaxed can't stand on them
    strength is not there in both the legs | my both legs are becoming weak day by day | right leg is not lifting since morning
    both legs have gone all pins and needles | sciatica has gone to the other leg too | sigh attica down both sides now
    it's shooting down the two legs at once | it's spread across so now I've two bad legs
    the numbness is climbing from my feet to my knees on both sides | my legs shake and collapse when I try to get up
    I'm crawling because I can't get my legs to hold | can't stand unaided any more both legs give | I can't get my leg to step forward
    my brain says move and the leg does nothing | my lower half won't respond | I can't feel where my feet are in the dark I keep stumbling
    I've lost all power in one leg | quads have quit I can't straighten my knee | my hip won't lift my leg into bed
    weaker today than yesterday in the leg definitely | worse by the hour my legs are | hard to explain but um my feet aren't listening
    I can't work the brake with my right foot
  `),
  'sign-05': list(`
    since my back went I can't feel anything in bed with my husband | nothing works in the bedroom since Tuesday | everything's gone dead when we make love | I can't get hard since this started
    I can't get an erection since this started | no feeling down there when we make love | I couldn't feel anything during sex
    I can't climax since my back went | my willy has no feeling | sex feels numb since my back problem | I've lost sensation in my penis
    things don't work in the bedroom since my back went | I can't get hard since the spasm | I've gone numb during intercourse
    ejaculation has stopped since the back pain | I can't orgasm anymore it's just numb | no sexual sensation since yesterday
    my manhood isn't working since my back seized | can't keep it up since my back trouble | I can't feel my husband when we have sex
    my clitoris is numb | my private parts don't respond any more | I've got erection problems since the back pain began
    sudden impotence with back pain | I've become impotent since my back | I can't get aroused and it's numb | there's nothing when I touch myself
    loss of sexual feeling since my back injury | I can't feel it when I have sex | sexual function has changed since this began
    my erections have stopped since my disc went | can't perform in bed since my back went it's numb | it doesn't get up anymore since the pain
    no feeling in my bits when I'm intimate | since the spasm I feel nothing in bed with my wife | intercourse feels like nothing now
    I can't ejaculate | I've lost all feeling during sex since Tuesday | my sex organs feel dead | my genitals don't feel touch when we have sex
    I have no sensation during sex doctor | sexual problem came with the back pain
    orgasms have vanished | erections gone overnight | sex gone numb | can't climax any more | suddenly impotent bad back | willy won't respond
    numb when making love | no morning wood lately | nothing during intercourse | sexual sensation lost | can't finish in bed | limp since the spasm
    vagina numb during sex | my girlfriend stayed over on saturday and I couldn't feel any of it not one bit and my back's been terrible since
    we tried last night for the first time since my disc went and I honestly had to ask him if he was in
    I'm forty one never had a problem in that department and from the day my back seized I can't get an erection
    I wake up every morning with one usually and there's been nothing at all since the back pain came on
    my wife thinks I've gone off her but it's not that my penis just doesn't feel her hand on it now
    I don't know who to ask but ever since I hurt my back I finish without feeling anything and hardly anything comes out
    my husband touched me in the usual place and it might as well have been my elbow since my back went out
    I thought it was the painkillers taking the edge off but I've no sensation at all when I'm on my own in bed
    it's awkward saying this to a machine but my manhood's stopped standing to attention since this back business started
    I'm worried about my marriage because since last week's back spasm I get no pleasure and no feeling from sex whatsoever
    a lad at work said bad backs ruin your sex life but should my penis be completely numb because it is
    we're newly married and suddenly from my back injury I'm unable to get erection and there is no feeling also
    I'm seventy and still active that way but since my back jammed on monday I can't get hard or feel anything
    I tried by myself this morning to see if it still works and there was no feeling and no erection | tried to masturbate and felt nothing at all
    the old chap's gone to sleep and won't wake up since my back | john thomas has stopped working since I did my back in | my todger is numb
    my pecker's dead | no lead in my pencil since my back went | can't raise it any more since the slipped disc | erection is not coming after back pain
    my nature is not rising since the back trouble | unable to ejaculate since the back problem | I come but I can't feel it
    I can't feel myself coming any more | climaxing feels like nothing since my spine went | the orgasm never arrives now I'm too numb
    I don't get wet or feel anything since my back seized | no arousal no feeling nothing since my back gave out | my clit's gone numb
    my g spot my everything down there is dead during sex | penetration doesn't register any more | I can't tell when he's inside me
    couldn't feel my partner at all last night in bed | foreplay does nothing I'm numb to it now | I've lost my sex feelings since this back pain
    intimacy has gone numb since my back went bad | marital relations have become impossible I feel nothing down there
    no feeling during relations with my husband since my back | my performance in bed stopped the day my back did
    I used to be fine in bed and now I can't keep hard since my spasm | goes soft straight away since I hurt my back
    half an erection at best since this disc thing | erections are weak since the numbness started in my back | the tip of my penis has no feeling
    shaft has gone numb and I can't get stiff | I've got a numb penis and a bad back | penis feels cold and numb since the spasm
    e d came on suddenly with my back pain | iraq tile dysfunction since my back started | my libido's there but the equipment's dead since my back injury
    the plumbing in the trouser department quit when my back did I mean sexually | um it's to do with sex I can't feel anything when we do it
    me and the missus tried and nothing was happening not since the back locked
    I shouldn't lose sensation during sex from a bad back should I because I have | everything below is numb when my boyfriend touches me there
  `),
  'sign-06': list(`
    I went down like a sack of spuds | I went down hard on my back | I went over backwards on the ice | I went flying down the stairs | I came off my bike and landed flat
    I went head over heels off the step | went down with a thump and couldn't get up | I took a proper tumble off the ladder
    I came off my motorbike an hour ago | a car ran into the back of us and now my back | I went down the whole staircase | I dropped off the roof of the shed | the horse threw me
    I was hit by a bicycle and my back went | the ladder went from under me | I got knocked down on the crossing | I landed flat on my back from the loft
    I fell off the roof this morning | I fell down a whole flight of stairs | I came off my motorbike | a car hit me | I was in a crash yesterday
    a wardrobe fell on me | I fell out of a tree | I got knocked down by a car | I was rear ended on the motorway | my horse threw me
    I landed flat on my back from a ladder | I slipped off the scaffolding | I fell three metres | I dropped from a wall onto concrete
    I came off my bike at speed | I went over the handlebars | somebody kicked me in the spine | I was hit in the back with a bat
    I fell from the loft | I fell off a truck | I went down hard on the ice and can't move | I fell and now I can't get up
    the ladder went from under me | I've been run over | I flipped the quad bike | I was thrown off a horse | got tackled and heard my back crunch
    I crashed the car and my back hurts | I've had a road accident | met with an accident | I fell off a balcony | I tumbled down the stairs
    I fell backwards down the steps | a beam dropped on my back | I jumped off the shed and landed badly | diving accident hit the bottom
    I've had a nasty fall off the stepladder | I'm seventy eight and I fell in the bathroom | I fell off the bed and my back is broken I think
    I was knocked off my bicycle | a cow crushed me against the gate | the jack slipped and the car came down on me
    I slipped in the shower and landed hard on my spine | I fell off the trampoline onto my back | I'd a bad tumble from the attic
    I've had a hard fall | I was in a car wreck
    ladder slipped | motorbike smash yesterday | head on collision | fell from scaffolding | down the cellar stairs | forklift hit me
    dropped from height | crushed under pallets | kicked by a horse
    I was clearing the gutters and stretched too far and the next thing I was on the patio on my back
    we were stopped at the lights and somebody ploughed into us from behind and my back has been agony ever since
    I missed the top step carrying the washing and bounced on my spine all the way down to the hall
    my grandson left his skateboard out and I went up in the air and came down on the concrete flat on my back
    a bale came off the top of the stack and landed across my shoulders and now I can't get up off the yard
    I was on the back of a scooter when a taxi pulled out and I flew over the bonnet onto the road
    the attic floor gave way under me and I dropped straight through into the bedroom and landed on my backside
    I'm eighty four and I went over in the kitchen last night and my back's been shocking since I hit the lino
    we rolled the car twice into a ditch and they said I was fine but now I can't straighten my back
    I was playing rugby and the scrum collapsed on top of me and something in my spine went bang
    the trampoline seemed like fun until I came off the side and landed on the small of my back on the path
    I got mugged on the way home and they kicked me in the back when I was on the ground
    it's probably just bruised but I did fall about ten feet off the shed this morning and I'm stiff as a board
    a sheet of plasterboard slid off the van and caught me right in the lower back and I can't stand straight
    the chair went from under me when I was changing a bulb | fell off the kitchen worktop putting up curtains | the stepladder folded with me on it
    came down off the hay loft | I went off the edge of the loading bay | went through a skylight | I walked off a wall in the dark | fell down a manhole
    I tripped over the dog and went headlong down the steps | the bus braked and I was flung the length of the aisle
    got side swiped by a van on my pushbike | car door opened and I went flying off my bike | I was doored on my bicycle
    wrapped my car round a lamp post | aquaplaned into the barrier | we had a prang and my back's gone | I've had a stack on my mountain bike
    I stacked it off my dirt bike | came a gutser off the roof of the ute | auto rickshaw turned over with me inside
    two wheeler skidded and I fell on my back | one lorry dashed my car and now back is paining | I fell down from the terrace
    there was an accident on the m twenty five and I was in it | my parachute landing went wrong | came off the climbing wall and decked it
    the rope broke and I hit the deck | fell off the stage backwards | I got dumped by a wave onto my back on the sand | hit a rock diving into the river
    sledge hit a tree with me on it | snowboard wipeout landed square on my spine | slipped on the wet tiles and whacked my spine on the bath
    a fridge toppled onto me | the wall came down on top of me | a tree branch came down across my back | I got pinned between the trailer and the wall
    cattle trampled me | bull tossed me over the gate | my husband pushed me down the stairs | somebody hit me across the back with a chair
    I was assaulted and they stamped on my back | there's a massive bruise on my spine from when I fell
    I've not been able to move since I went off the ladder | whiplash from the crash and now my back
    I've had a wee dunt with the car well quite a big one | on the floor after falling can't get up
  `),
};
