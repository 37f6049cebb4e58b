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
    he sat down on a fork and only knew when he heard it bend | I perched on the radiator to warm up and never noticed it was scalding till my trousers smelt
    she says the chair could be made of nails for all she'd know | on the toilet I had to look down to see was the seat up or down | my mum keeps asking has she got her pants on because she can't tell
    sat in the bath and couldn't say if it was warm or stone cold below the waterline where I sit | the whole bit that meets the saddle has left the building | oh god I can't tell where I end and the chair begins
    I wiped and wiped and there was nobody home | she wiped and it was like wiping a table | he's rubbing the bit between his thighs and says it's somebody else's
    tonight in the shower the sponge disappeared between my legs as far as I could tell | the paper goes round there and I only know by watching my hand
    erm right so I don't know how to put this but the bit I sit on isn't there any more | he describes it as wearing a thick sanitary towel only he's a bloke and there's nothing there
    my wife says it's like the epidural she had only nobody gave her one | I keep thinking I've sat on a rolled up towel and there's no towel | she's sat on the remote and hasn't noticed it's changing the channels
    I was on the edge of the kerb and couldn't have told you was it wet or dry | where my legs meet it's all gone quiet | between the legs nothing | no signal where I sit | seat's gone dead | cheeks asleep
    bum's fallen asleep again and won't wake | can't feel what I'm sat on | he can't feel what he's sat on | she can't feel the pan under her | no feeling when drying myself down there | like a plank underneath
    not a thing underneath | like I'm sat on air | ooh my bottom's gone all funny like cardboard | crotch gone awol | it's sort of muffled round the back there | I think it's a bit dulled where I sit down
    it's kind of fizzy in my undercarriage not painful just strange | sort of a padded feeling right up between the tops of my legs | maybe it's nothing but the skin round my tail end is a bit deadened
    I'd say it's about half the feeling it used to have between my thighs | it's a bit like when you've had a tooth out but it's my backside | he reckons it's sort of rubbery down there since dinner time
    my mum thinks her bottom's gone a bit woolly but she's shy about it | I think it feels a bit different on one side when I wipe | not fully gone but sort of faded round my privates
    it's maybe a bit duller than normal between my cheeks | I suppose you'd call it tingly round the back entrance | a bit of a dead patch I think sort of underneath
    kind of like I've been on a horse for a week and I've never been on one | she scratched herself there and says it was like scratching through a coat
    I sprayed perfume and it ran down there and it should've stung and it didn't | the cream should have been freezing and he never flinched when I put it on his bottom
    I've had thrush itching for days and suddenly it's not itching because nothing's there to itch | the piles have been giving me hell for a month and today I can't feel them or anything round them
    I was getting changed for work and my hand brushed against my bits and it was like touching a coat on a hook
    we were in the car three hours and when we stopped I got out and my seat never came back to life and that was yesterday
    I've been on the floor since ten and my husband slid a cushion under me and I said when are you going to do it
    my son tucked a hot water bottle under my bottom and it's left a red mark and I never knew it was hot
    my back locked on friday then my left buttock went to sleep and now it's the other one and the middle as well | first it was the pain then the pain went off a bit and instead everything I sit on went blank
    my mum's had a bad back for years but this afternoon she told me she can't feel herself being washed down below
    he's sweating over telling you this so I'll say it he can't feel his bits when he pulls his underpants up | the physio asked me to shut my eyes and say when she touched and I never said a word the whole time
    nurse was poking me with a pin round the tail and I asked her when she was going to start | she was on the commode and asked me whether she'd sat down yet
    my flatmate's lying here saying his backside's like a frozen chicken | dad says his seat's been switched off at the wall | my girlfriend can't feel her pants riding up which she'd normally moan about
    lads at work kicked me up the behind for a laugh and I never felt it land | oh no oh no it's gone all dead in the middle | christ I can't feel my backside on the floor
    hang on I've just noticed I can't feel the carpet under my bum | jesus my whole downstairs has gone to sleep | um it's the lower department the feeling's been turned down
    well you see it's a bit delicate there's a blankness where the legs join | this morning on the bus I may as well have been standing for all I felt of the seat
    since lunch the inside tops of my legs and my tail are like someone else's meat | last night the hot water trickled down there and I felt it on my knees but not in between
    all day it's been like wearing a nappy made of ice | in the car I couldn't feel the heated seat and my wife says it was on full | behind me and under me it's just blank | tailbone down to the front all blank
    backside first and now it's gone round to the front as well | inner thighs like they've been sprayed with that freezing stuff | around the back hole there's a ring with nothing in it
    the loo brush may as well be wiping me | my jeans could be full of sand for all I'd know | the bike seat and me have parted company as far as feeling goes | sitting feels like hovering | I've got a ghost bottom
    it's like I've been cut out with a biscuit cutter right where I sit | she keeps wriggling because she says she can't find her own bottom
    he's pinching his behind and laughing because he can't feel it but I'm not laughing | me mam says her tuppence has gone to sleep | my gran says her front bottom's gone to sleep on her
    my lad says his bits feel like they belong to a shop dummy | the lower portion where we sit there is no feeling coming to my mother | my father in law is telling the sitting place has become dead
    it's gone like leather where I ride the saddle | I've a deadness in my behind since I bent down for the socks | saddle gone blank | bum's like rubber | tail end asleep | nothing down below | seat feels padded
    bits gone numb | behind's gone dead | where I sit nothing | he's numb underneath | she's numb down below
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
    he's been in there with the door locked for half an hour and I haven't heard a trickle | my mum's sheets were soaking this morning and she swears she never felt a thing
    I looked down and my jeans had gone dark and that was the first I knew | she stood up and it ran down into her slippers and she just carried on talking | I've had six cups of tea and I've no call to go
    it's been since last night and I've not once had to get up for a wee | there was a warm patch under me and I thought I'd spilt my tea | oh god I've just gone on the carpet and never knew
    I'm sat here with the tap running and nothing's happening | he's stood at the pan whistling and nothing's coming | I push and push and get a thimbleful
    my lower belly's like a football full of wee and it won't let go | she's dying to go and when she sits there's nothing | the plumbing's seized up at the front | can't get a wee going | won't come out the wee
    stuck at the bowl no wee | stood at the pan nothing | soaked the settee again | wee all down my leg again | puddle in the bathroom | sheets wet with wee again | three drips that's all
    no wee since yesterday dinner | wet himself laughing and never knew | dry as a bone all day at the loo | tap's stuck open | tap's stuck shut | wee's got no push behind it
    it's sort of coming in dribs and drabs when I go | I think I might be leaking a bit without realising | it's a bit slower to get started than it was on monday when I stand at the toilet
    my stream is kind of half what it was since I hurt myself lifting | I sort of can't tell any more whether I'm needing to go for a wee | there's maybe a bit of wee coming out when I stand and I only notice after
    I think I'm not emptying right it feels sort of half done every time I pee | my dad's a bit damp every time I help him up and he says it isn't him
    I don't want to make a fuss but I've been a bit wet underneath since my back went | I suppose I've not been to the loo for a wee since getting up and it's nearly night
    she thinks she might be dripping a little bit but can't feel to be sure | not sure but I think I've been going a bit in my trousers | it's kind of like my wee has lost its on switch
    he reckons it's a bit shy today the old waterworks | might be nothing but I have to sort of squeeze my tummy to finish weeing
    I got him onto the commode and we waited and waited and in the end he cried because he couldn't go and he's full
    we'd got as far as the garage and I looked and the car seat was wet through and my back had been hurting so much I never noticed
    my mum rang and said her back's gone and by the way she's had to put a towel on the chair because she's leaking and can't tell when
    last time my back did this I could still get up and pee but this time I've been lying here ten hours and there's no urge at all
    I ran a bath because the midwife told my sister that helps you go and I sat there till it went cold and still couldn't pass a drop
    the builder in me says drink a pint and it'll shift but I've drunk three and my belly's like a drum and nothing will come
    my back went picking up the hoover and since then I've been to the bathroom nine times and each time I come back with it still in me
    I was chatting to the neighbour and she looked at my feet and there was a puddle round my shoes and I hadn't felt it go
    grandad's been holding a bottle between his legs since four o'clock and there isn't a drop in it and he's groaning to go
    the disc went on sunday then monday I dribbled a bit and today I wake up in a wet bed at forty years of age
    she's had a baby so she thought it was that but it's never just poured out of her without her knowing before | the district nurse had to put a tube in to get my wee out yesterday and my back's worse today
    they put a catheter in because I couldn't go | had to be drained at the hospital last night because it wouldn't come | the scan lady said my bladder was still full after I'd been
    I was told I'd nearly a litre still in there after peeing | my wife's changing the bed for the second time and I never felt either of them
    my lad's thirty and he's wet himself in front of his mates and he's mortified | my husband's stood over the toilet leaning on the wall and swearing because nothing will start
    my mother is not passing water since yesterday evening and her back is paining | papa is sitting in bathroom long time but urine is not coming out | number one is stuck and number two is fine
    me da can't go for a pee and he's roaring to go | my wee man down there won't pass a drop since my back went | can't do a wee wee nan says and she's in tears with her back
    oh blimey I've leaked everywhere and didn't feel it start | erm right so I've wet myself and I didn't know until the cat sniffed it | oh my days it's just running out of me and I can't turn it off
    sugar I've gone and done it on the rug wee I mean | um so the thing is I can't seem to do a wee | help it's pouring out of me wee and I can't stop it
    well this is embarrassing I'm a grown man and my trousers are wet and I never felt it | bathroom trip number seven and still not a drop
    at the pub I stood at the trough and three blokes came and went and I was still stood there | in bed this morning it was warm then cold and that's how I found out I'd gone
    on the floor here in a wet patch and I'm afraid it's mine | under me it's wet and I know it isn't sweat | middle of the night I stood over the bowl till my feet went cold and nothing
    since breakfast I've not needed to go and that's not like me I'm usually every hour | every time she coughs there's a wet patch and she says what wet patch
    my trousers are wet again and I couldn't tell you when | whenever I get off the chair there's a flood and no warning | my pee used to hit the water and now it barely reaches
    I have to sit down and rock back and forth to get any wee to come | I go for a wee and walk away and the rest comes out on its own | I only go now because the clock says so I don't feel it filling up
    I have to set an alarm to go and wee because my body's stopped telling me | she's lost the feeling that tells you to run for a wee | couldn't say when I last needed a pee it's just stopped asking
    I hear it hit the bowl but I don't feel it go | he's going through pads like nobody's business since his back went | I had to buy those pull up pants for the wee because it just comes
    leaky as an old bucket since wednesday and can't feel the leaks | it's bunged up at the front and I'm swelling | my bladder's forgotten how | tap won't start | can't wee at all | not a drop since six
    damp pants again | no push no pee | weed the bed | he can't pee | she's leaking wee | full and can't go wee
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
    my wife pulled the covers back and there it was and I'd had no idea | he's had to be hosed down in the yard and he never knew he'd filled his pants
    there was something in my trousers and it wasn't there when I left the house | the dog kept sniffing my chair and then I saw the brown on it | I smelt it before I knew it was me
    she thought she was passing wind and it was the whole lot | I can't keep the back gate shut down below | a lump slid out behind while I was brushing my teeth
    we've thrown out two pairs of his pants since lunch and they were brown | mum's left a trail along the landing and she hasn't a clue | I can't pinch it off any more
    it comes when it likes out the back and I don't get a say | I didn't get there and I didn't know I needed to get there the big job I mean | oh god there's a mess in the bed and it's mine
    the carer says I've been in my pad the solid kind but I never went | brown on the sheets | mess in my pants | it's all over the seat behind me | number two no warning | poo and no warning
    did it in my trousers the solid kind | back end's open | rear end's leaking | bum won't close | pooed on the landing | pants full and never knew | dirty sheets again | he's messed again
    she's pooped in her nightie | can't hold a fart in | it just plops out | sort of seeping out the back all day | I think I've been dirtying my pants a bit without meaning to
    it's a bit loose at the back door like it won't pull tight | there's maybe a bit of poo coming out when I stand up | I sort of can't tell if there's something waiting to come out behind
    he's had a bit of an accident the worse kind and he says he felt nothing | I'm kind of losing my grip on number twos | I think my bottom's sort of given up holding things
    it's a bit hard to say but I may have pooed a little in my sleep | not sure how it happened but I've sort of gone in my pants and it's not runny | I suppose you'd say my back end is a bit slack since saturday
    there's kind of no squeeze left when I try to stop it at the bottom end | I think dad's been going in his trousers a bit and not noticing | somewhat messy underneath and I never felt it I think it's poo
    I might have gone a bit when I bent over and it wasn't wind | I bent to unlace my boots and it all came out behind and I stood there like a child waiting for my mam
    we were halfway round the supermarket when my husband said you've got something on your skirt and it was my own dirt and I'd never felt it
    I got him up for his breakfast and his pyjamas were full and he looked at me as if I'd put it there
    my back's been agony since the weekend and today on the school run I filled my leggings at the lights without any cramp or warning
    I thought it was the curry but the curry was tuesday and I'm still finding it in my pants every few hours with no feeling at all
    at the office I sat through a whole meeting in it because I hadn't noticed I'd gone and somebody opened a window
    she was on the sofa with a heat pack and she got up and there was a lump on the cushion and she burst out crying
    my brother's a big strong fella and he's just dirtied himself on the way to the van and says nothing gave him the nod
    I sat on the toilet to check and it had already come out and was in my underwear and I'd have sworn I hadn't been
    the lad I share with has been on the floor with his back since noon and now there's a stink and he says he didn't feel himself go
    when I cough the wind gets out and when I sneeze the rest gets out and I can't clamp it | my mother is doing latrine in the bed and she is not knowing it
    father's motion is going in his dhoti and he has no idea | potty is happening in the clothes since his back problem started | me nan's after dirtying herself and she never felt it
    wee man's da has keeched himself and can't feel it | my old fella's messed the good chair and hasn't noticed | she's pooped on the porch swing and didn't know until she stood up
    the missus found a nugget on the stairs and it was from me | my roommate says he just went in his sweats number two and couldn't stop it | oh no I've gone in my pants and it's the big one
    erm right so there's been an accident at the rear and I didn't feel it happen | oh lord it's coming out the back and I can't stop it | blast I've soiled these ones as well
    um how do I say this my bottom does what it wants now | crikey that wasn't wind and I couldn't tell the difference | jeez I dropped one on the bathroom floor and only knew from the noise
    so embarrassing but I'm wearing my kid's nappies because it keeps coming out behind | in the shower a lump of it hit the tray and I hadn't felt it leave
    in bed last night it came out while I slept and I've never done that in my life | on the stairs it dropped down my trouser leg | at the bus stop my bowels went and that was that no cramp nothing
    this morning there was muck in the bed and it wasn't the cat | since my back locked I've had to wash four pairs of pants and not from wee | three times today it's come away from me behind
    ever since the lift went wrong at the gym I can't hold a poo past the hallway | behind me it's all wet and smelly and I never felt a push | back passage feels like a door with no latch
    bottom's like an open drain | the ring won't tighten when I tell it to | my bum muscles won't grip when I've got to hold a poo | I tried to stop halfway and nothing stopped the poo just kept coming
    I can't feel it come out I have to turn round and look | I wiped and there was more than I knew about because I didn't feel going
    I don't get the cramp or the push any more it just turns up in my knickers and it's poo | she can't tell when she's finished on the toilet the big job I mean
    he asked me had he been and I had to look in the pan for him | I've stopped going to the loo for number twos because it goes without me | I've put a bin bag on the chair because of what keeps coming out behind
    my brief's always stained now and I never felt it get there | my boxers look like a toddler's and I'm fifty | wind and solids all the same to me now no idea which is coming
    it used to knock first and now it just walks out the back | poo's just falling out like I'm a horse | the lower end has gone on strike and it all comes away
    I trumped and filled my pants and there was no holding it back | it's not diarrhoea it's normal poo and it's letting itself out | dirtied the bed | filled his nappy unawares | mum's messed again
    bowels won't hold
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
    he got up to answer the door and folded like a deckchair | my slipper keeps coming off because the front of my foot hangs | she's bum shuffling along the hall because neither of them will hold her
    I told my toes to move and they looked back at me | I've caught my toe on the rug six times today | my shoe's scuffed at the front from scraping along | he walks like he's wearing flippers
    I can hear one foot slapping down on the tiles | going upstairs I have to haul myself by the banister because nothing's pushing from below | mum stood up and sat straight back down and said her legs have gone
    it was one side on monday and now it's the pair | my foot wouldn't press the brake and it was fine on sunday | the accelerator might as well have been on the moon my foot wouldn't push
    I had to lift my knee with my hands to get my sock on | I can't get up on my toes to reach the tea bags | neither foot knows it's on the floor | I keep looking down to see where my feet have got to
    everything south of my belt has gone and I can't stand on it | oh god they won't move I'm telling them and they won't move | both feet gone to sleep | both pins gone | legs gone | legs won't go
    down I went again no strength in my legs | one foot flops | toes dead both feet | knees just give | can't stand they fold | can't climb the step | foot won't come up | foot's hanging | no legs under me
    nothing in his legs | she can't get her leg up the kerb | like walking on pillows both sides | erm right so my legs have stopped listening | oh christ I can't get my legs to push
    my legs are sort of wobbly and it's getting worse since dinner | I think my foot's a bit lazy it keeps catching | they both feel kind of far away like they're at the end of a tunnel my legs
    it's a bit like wading through wet cement with both legs | my knee sort of lets go every now and then and I drop | I think it's spreading a bit it was my left shin and now my right thigh's gone fuzzy too
    dad's legs are a bit like a newborn foal's since this morning | maybe I'm imagining it but my foot's a bit slower to lift than it was yesterday
    sort of pins and needles in the two of them right down to the soles | I'm kind of having to think about every step because my leg might not be there | it's maybe a bit weaker every time I get up that leg
    my thighs feel a bit like they've run a marathon and I've been in bed all day | I think both my feet are a bit dead I can't feel the bath mat | her foot sort of turns in and trails behind her
    a bit of a stagger on me today as if I'd been drinking because my legs won't steady | he says it's only tiredness but his legs keep sort of melting
    I got to the third stair with the tray and my legs emptied out and I had to sit down among the cups
    my wife walked behind me to the bathroom and said you're throwing your leg out sideways and I hadn't noticed but I can't lift the front of it
    I was stood at the cooker and the left one went and I grabbed the rail and then the right one went as well
    we'd only gone to the corner shop and on the way back she had to hang on the wall because they'd turned to string
    the pain's actually gone off a lot but now I can't raise my foot to put it in my boot and it slaps the floor
    my son's a big lad and he's having to put his arms under mine because I can't bear my own weight since four o'clock
    I've had sciatica down the right for months and today it's jumped across so I've got it down the two of them
    I stood on the cold tiles and couldn't tell they were cold then I looked and one slipper had come off a while ago
    on site this morning I couldn't push the spade in because there was no drive in my leg and by lunch I couldn't climb in the van
    my husband's been laid on the carpet and he says it's creeping up like water first his feet then his shins and now his knees
    she was fine at breakfast limping at dinner and now she can't get off the toilet because her thighs won't push | mam's legs went from under her twice getting from the bed to the chair and they never used to
    my dad's dragging one leg behind him like a sack of spuds | my flatmate can't get up off his knees says there's no oomph | grandma is not able to lift her feet both are gone heavy
    uncle's two legs are not having any force since today morning | my wife is telling her both legs are sleeping and not waking up | my brother's foot flaps like a fish when he walks
    the kids think it's funny that mum's walking like a penguin but she can't lift her toes | me da's legs are gone from him altogether he's on the floor
    he tried to get out the car and there was nothing there to stand on | she put her foot down and her ankle went like a rag | my lad had to drag me in from the garden because they quit on me
    in the kitchen I had to hang on to the worktop or I'd have sunk | on the stairs my foot wouldn't clear the edge and it never did that before | by teatime I couldn't get off the sofa for want of strength below
    last night I could walk and this morning I'm crawling | since noon it's gone from a limp to not lifting at all | feet first then knees now hips all going dead | big toe's on strike and so is the ankle
    calves like jelly the two of them | thigh won't lift my slipper off the ground | heels won't come up when I try tiptoes | shins on both sides buzzing and dull | down both sides to the ankles it's shooting
    electricity down the back of this leg and down the back of that one | right leg yesterday left leg today | ankle's like a broken hinge | I'm walking like a puppet with the strings cut
    I'd be on my face if it weren't for the zimmer since these legs went | it's like somebody pulled the plug and everything drained out of my legs | they wobble then they drop me then they wobble again
    can't kick a ball couldn't kick a cat no kick in it | I couldn't feel my husband tickling my feet either of them | my sock was on inside out and full of crumbs and neither foot noticed
    I'm getting feebler in the legs every hour that goes by | toe keeps catching | both legs buzzing | leg's gone limp | she can't feel her feet
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
    my husband reached over last night and I might as well have been a plank and my back's been bad since thursday | nothing stirs in the mornings since my back went
    we tried for a bit and I had to stop because I couldn't tell was anything happening | the soldier won't salute since I slipped my disc
    it's not that I don't fancy her it just won't wake up since I hurt my back | he turned away from me in bed because nothing would happen and it's since he lifted that washing machine
    she says she can't feel him any more when they're together not since her back gave way | there used to be fireworks in bed and now there's not even a sparkler since my spine went
    things in the bedroom have gone flat since I fell asleep on that sofa and woke with my back locked | since the weekend my back's in bits and I've no spark below when he touches me
    the wife's joking about it but nothing will stand up since my back did this | oh god this is mortifying I can't feel anything when we're together in that way
    my other half thinks there's someone else but it's that nothing's working since my back | I can't rise to the occasion since my disc
    we had a cuddle that led somewhere and then it led nowhere because I was dead to it below | it stays asleep whatever she does and it's only since my back locked up
    nothing from down there either way he says not hard and not feeling | floppy in bed since friday's spasm | nothing going on downstairs in bed | no joy in bed gone numb | can't get going with the wife
    willy won't stand up bad back | dead in bed below | she can't come now | nothing when he touches me in bed | no hardness since tuesday | couldn't feel her hand on my willy | couldn't feel him in me
    all finish no feeling | no finish at all in bed now | lovemaking's gone blank | can't keep it going since my back | it's sort of gone quiet in the bedroom since I hurt my back
    I think I've lost a bit of feeling when we make love | he's a bit limp he says and it only began with the back | I kind of don't feel the good bit any more when I'm on my own
    it sort of starts and then fades away since my back went | I'm maybe a bit numb on the inside when he's with me | not quite as hard as I was I think since the disc popped
    she says it's sort of like it's happening to someone else when they're in bed | it's a bit awkward but I finish and I hardly know I've finished since my back trouble
    I suppose it's a bit duller for me in bed than it was before my back gave out | kind of no response from my member since the back seized
    I think the feeling when he's inside is about half what it was last week | maybe it's the worry but it's sort of stopped getting up since I hurt myself
    it's our anniversary so we made an effort and I lay there waiting to feel something and I felt him breathing and that was it
    I'm thirty and getting married in june and since I hurt my back on the rowing machine I can't get it up at all
    my boyfriend asked if it was nice and I lied because truthfully there was nothing there at all and my back's been in spasm all week
    we've been trying for a baby and since my back locked nothing comes out at the end when we have sex
    I bought the little blue pills from the chemist because since my disc slipped nothing stirs and even those did nothing
    my back went on the saturday and on the sunday we were in bed and he kept saying can you feel that and I kept saying feel what
    I always get one when I wake and my wife used to laugh about it but the last four days since the back there's been nothing
    I got my toy out the drawer to see was it me or him and I felt it buzz in my hand but not where it counts
    I'm widowed with a new friend and just as things got going my back went and now that part of me is like a stranger
    my husband is too proud to ask but he's not been able to manage in bed since he put his back out digging | he says his willy's like a cold sausage since his back went
    my man can't get it to stand and his back's been wrecked since sunday | my wife is having no feeling when we are together after the back pain came | husband is not able to do relation since his back got catch
    since back pain his thing is not becoming tight | me husband's no use to me in the bed since his back and he can't feel it he says | my girlfriend says she can't feel my fingers there and it's since her back
    my brother told me on the quiet that he's gone soft since his disc | a friend asked me to ask he can't ejaculate since his back went
    she used to get there easily and since the back spasm she can't get there at all | erm right so it's a bedroom matter I've no sensation during it
    oh dear well in the marital bed nothing's happening since this back and it's gone numb | um my bits don't get excited any more since the spasm | okay deep breath I can't feel my penis when I play with it
    god this is awful I can't feel a thing when he goes down on me | well it's a man's problem it doesn't go up since my back did | right embarrassing one I can't get wet and I can't feel it since my back
    in bed last night it was like being touched through a mattress down there | in the bedroom I'm no good since the back and there's no feeling in it
    on honeymoon and my back's gone and I can't feel anything when we have sex | since wednesday's lift I've not been able to get stiff
    overnight I went from fine to nothing in the bedroom and my back's killing me | this morning I tried on my own and it stayed cold and soft | between the sheets I'm numb now
    member's gone to sleep and won't wake for anybody | the tip's gone blank and it doesn't get firm | foreskin might be someone else's no feeling in it since the spasm
    breasts feel it lips feel it but below there's nothing when we're intimate | down there won't swell up like it does when I'm turned on
    my mind's willing and the rest of me is asleep in the bedroom since my back | turned on in my head and nothing below hears about it | I can't tell if I've come until I look
    I have to look to see if I'm hard because I can't feel it | had to ask my wife whether I'd finished | she asked me if I'd started yet and he was already done and I never felt it
    there's no tingle no build up no nothing since my back did this in bed I mean | sex might as well be a handshake since my back went | we made love and I could've been reading the paper for all I felt of it
    he touches me there and it's like he's touching the sheet | my desire's the same but the bit that feels it has been unplugged
    nothing happens when I watch the usual films since my back locked I don't even twitch | my back clicked and I've not had a stiffy since | nothing stirs in bed | not hard since monday | no climax since my back
    can't feel him inside | he can't get it up | willy's asleep | limp in bed bad back | nothing down there during sex
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
    my dad was up doing the gutters and now he's on the patio and can't straighten | the gate blew shut on me and flattened me against the post | I was on the top rung and then I was looking at the sky
    he came down with the branch he was sitting on | next thing I knew I was under the bike | they had to cut the door off to get me out and now my back | she missed the bottom six steps and hit the flags
    I went one way and the pony went the other | my mate was spotting me and the bar landed across my spine | the lift dropped and we hit the bottom with a bang | the deck gave out and I went through to the cellar
    the hay bale rolled and took me with it | the brakes failed and I ended in a ditch | I stepped back to admire the paint and there was no plank there | he bounced off the bonnet and landed in the road
    I've a print of a hoof on my back | somebody reversed over me in the car park | bang into the wall on the go kart and my spine's screaming | the tailgate came down across my back | swing snapped at the top
    off the roof | off the ladder backwards | down twelve steps | flat on my back off the wall | van hit us | went through the windscreen | ceiling came down on him | thrown off the back of a tractor
    she's come off her bike | he's gone off the scaffold | rolled the car | came off the horse hard | landed on concrete | smacked by a car door at speed | oh god he's fallen off the loft ladder
    jesus the shelves have come down on my back | erm right so I've come off the garage roof | oh my god we've been hit from behind and my back | bloody hell I've just gone down the whole stairs
    help my wife's gone off the balcony steps | okay so I've sort of fallen off a ladder | I had a bit of a bump in the car and my back's gone stiff as a poker
    I kind of flew over the handlebars and came down on my spine | it was only a bit of a drop maybe eight feet onto grass | I think I hit the edge of the step with my back when I went down
    sort of a big thump in the back from a swinging beam | he had a bit of a coming together with a lorry | it was maybe twenty miles an hour when they hit us | I suppose it was a bit of a height to come off
    I slipped a bit on the ladder and then went all the way down | there's a bit of a graze down the middle of my back from the tarmac | she's sort of crumpled at the bottom of the stairs saying don't touch my back
    I think it was the steering wheel first then the seat smacked my back when we hit the tree | I was taking down the christmas lights and the steps walked away from me and the rockery broke my fall
    we were coming home from my sister's when a lad in a hatchback jumped the red and spun us right round and now my back's locked
    my daughter was on the monkey bars and let go at the top and landed flat on her back and now she won't get up
    I was loading the van and my mate let go of the piano and it pinned me against the kerb across my hips and back | the surf picked me up and drove me into the sand on my head and back and I crawled up the beach
    we were on the inflatable behind the boat and it flipped and I hit the water at forty like it was concrete
    I was carrying a tray of plates down to the cellar and my heel caught and I went down the lot on my spine | it was dark and somebody had left the hatch open and I went straight down on to the barrels
    I was only crossing to the post office and a fella on an electric scooter took me out from the side | the cow swung round and squashed me on the rail and I heard my back go
    we were mucking about on the bouncy castle and a grown man landed knees first on my back | I stepped off the train before it stopped and went between and hit my back on the edge of the platform
    my gran's on the bathroom floor she went over backwards onto the tub and says don't move me | my husband's tree surgeon's rope let go and he dropped two storeys
    my mum tripped on the kerb and went down like a tree and she's eighty and her back's agony | my father slipped from the bike in the rain and his back got hit on the divider
    auto hit my sister from behind and she is having back pain since | the coconut fell from the tree straight on my back | my son went off the half pipe and landed on his spine
    my brother's been in a pile up and says his back's cracking up | the bairn's fell off the shed roof onto her back | my lad's been stamped on in a ruck and can't get off the pitch
    a fella at work's under a pallet and it's across his back | my flatmate jumped off the pier and the tide was out | my boss was up the step stool and came down on the filing cabinet with his spine
    yesterday afternoon I was knocked flat by a horse box | last night outside the pub two blokes jumped me and put the boot in my back
    this morning on the black ice my feet went up and I came down on my tail from a great height | an hour ago I was on the roof and now I'm in the flower bed
    two days ago we hit a deer and the airbags went and my back hasn't been right | on the motorway we were shunted into the lorry in front
    on the ski slope a snowboarder took my legs away and I landed on my back at speed | at the quarry a rock came down and clipped my spine | in the barn the beam gave and so did I
    spine hit the corner of the coffee table when I came off the ladder | back took the full weight of the engine when the hoist slipped | tail first onto the ice from the top of the steps
    from the top bunk onto a toy box right across my back | from the tailgate onto the gravel | I was a passenger and we turned over twice | I've got glass in my hair and my back's agony
    the police brought me home and the car's a write off and now my back won't move | the car's in a field and I'm in the kitchen and I can't straighten up
    fire brigade got me out of the van and I told them I was fine and now I'm not | my helmet's split in two and my back's killing me | fell through the floor | off the horse | hit by a van
    down the stairs backwards | knocked off my scooter | crashed the quad | off the shed roof | piano fell on me | car turned over
  `),
};
