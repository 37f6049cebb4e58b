import { list } from '../list.ts';

/** How people say it when it is the heart, the breath, the belly, a baby, what was swallowed or despair; by sign. */
export const trunk = {
  'sign-12': list(`
    it's like a belt tightening round my chest | there's a weight sitting on my breastbone | my chest is being squeezed and my arm aches | I've got this pressure behind my ribs and I'm sweating
    it's going up into my jaw from my chest | my heart is hurting me | chest is paining since morning | I feel like I'm having one of those heart attacks | a band round my chest and I've gone clammy
    my chest is tight and my arm aches | there's a pressure in my chest | I've got crushing pain in the middle of my chest
    it's like an elephant on my chest | the pain's going into my jaw | I've got a pain down my left arm | my chest feels like it's in a vice
    I'm sweating cold and my chest hurts | pain across my chest and into my shoulder | I think it's my heart | am I having a heart attack
    heaviness in the chest | my chest is killing me | a band round my chest | squeezing feeling in my chest | burning in my chest and my arm's heavy
    my heart's racing and my chest hurts | chest discomfort and I feel sick | it hurts in my chest when I lie here | chest is paining
    there is pain in my chest since one hour | my ticker is hurting | tight across the chest can't shake it | my breastbone is aching badly
    pain between the shoulder blades and in my chest | stabbing in my chest | pain in the chest comes and goes | my chest has gone tight as a drum
    pain in my jaw and back | my left arm has gone numb and my chest aches | my upper back and chest feel crushed | I feel pressure on my breastbone
    I've got angina pain now | chest pains are back | my chest pain is spreading | heart is pounding and my chest is tight
    someone's standing on my chest | something's sitting on my chest | my arm's gone heavy and I've broken into a cold sweat
    gripping pain in the chest | I have a tight chest and my neck and jaw hurt | it feels like my heart's being squeezed
    chest squeezing hard | arm and jaw aching | angina again | chest like concrete | weight on my heart | clammy and chest tight | left arm heavy
    breastbone being crushed | tight band chest | chest full of pressure | chest heaviness
    I was just sitting watching the match and this squeezing came on in the middle of my chest and won't go away
    I put it down to indigestion but it's gone up my neck into my teeth and my left arm feels like lead
    it started between my shoulder blades as an ache and now it's come round to the front like a strap being pulled tight
    my spray usually sorts it but I've had two puffs under the tongue and the tightness in my chest is still there
    I'm not one to fuss but there's a pain in my chest and I'm dripping with sweat sitting here doing nothing
    I carried the shopping up and got this horrible pressing under my breastbone and now my jaw's aching as well
    my dad died of a heart attack and I've got the same pain across my chest that he described so I'm frightened
    I thought I'd pulled a muscle in my back but now my chest has gone tight and my fingers on the left are tingling
    it's as though somebody has parked a car on my ribcage and every few minutes they rev it up
    the wife says it's wind but it feels like a fist closing round my heart and I've gone cold and sweaty
    woke at four with a great weight on my chest like the dog was lying on me but there was no dog
    is it normal for back pain to go right through to the front because my chest is squeezing and my arm's gone dead
    I've had stents before and this dull heavy ache in the centre of my chest is exactly how it felt last time
    wondering if I should worry that my chest feels clamped and the pain runs down the inside of my arm | like a corset being laced up round my chest
    there's a fist in the middle of my chest | an anvil on my chest | somebody's wringing my heart out like a dishcloth | me heart's giving me gyp
    me chest is fierce tight | my chest is pure killing me and my arm's sore | chest is feeling very heavy and left hand is paining
    there is tightness in chest and sweating is coming | gas like pain in chest going to the left shoulder | bad heartburn but it's in my arm too
    feels like heartburn only crushing | pain's behind my breastbone and into my throat | both arms ache and there's pressure in my chest
    my jaw's clenched with pain and my chest is heavy | my teeth ache and my chest aches together | neck jaw arm chest all hurting
    ache in my chest that goes through to my back | back and chest pain together | my upper back's sore and so is my chest | dull ache over my heart
    twinges in my heart | my heart feels like it's cramping | heart's fluttering and there's chest pain with it
    heart thumping out of my chest and it aches | my ticker's playing up and my chest is sore | I reckon this is a heart attack
    could be a heart attack I'm not sure | please help my chest | it's my chest not my back | my chest is caving in
    my chest feels like it's going to explode | my chest's like a vice grip | crush in feeling in my chest
    ribs feel like they're being squeezed in a press and I'm sweating | a rope pulled tight round my chest | there's a brick sitting in my chest
    hot poker in the centre of my chest | I feel sick and sweaty and there's a pressure on my breastbone
    chest pains every time I climb the stairs and now just sitting | the chest pain came back after I lay down | this chest pain won't shift
    my pacemaker side hurts and my chest is tight | pain under the left breast going down my arm | um my chest it's like squashed
    it's like wearing a wetsuit three sizes too small round my ribs and I'm dripping | he's rubbing his breastbone and he's gone a funny colour | I keep opening my collar and it's not my collar
    she says the cat's sat on her and there's no cat | somebody's pulled a seat belt tight across the front of me | my watch strap feels tight all up my left arm
    he's holding his fist against the middle of his front and won't let go | there's a great lump of lead behind my shirt buttons | it goes up into my teeth and down to my elbow
    mum's gone grey and says there's a hand squeezing her in there | I put it down to the bacon but it's gone into my jaw | I've had rennies and it's still pressing in the middle
    dad had that face on when he had his first heart one and he's got it now | I'm wet through with sweat and there's a boulder on me | it was my shoulder blades then it went round to my front and clamped
    the front of my chest is under an iron weight | like a fat man's standing on me | like I've swallowed a brick | like a bear hug and won't let go | my bra's too tight and I'm not wearing one
    squashed in the middle of my chest | pressing on my front | arm's gone leaden and I'm sweating | jaw and elbow both aching | he's clutching his chest | she's holding her chest | ticker's bad
    heart's in a clamp | gripped round the middle up top | tight up top and clammy | weight on me won't lift | left arm's useless and heavy and I feel sick | elephant's back on my chest
    oh god it's my chest I think | oh lord my heart's being squashed | erm right so I've got this pressing thing behind my ribs | jesus it's like a vice up here in my chest
    oh no my arm's aching and my chest's gone tight | blimey that's tight across my front I can't shift it | um it might be my heart it's all squeezy | help my husband's got hold of his chest
    it's sort of a heavy feeling behind my breastbone | I think it's a bit tight in my chest more than sore | a bit of pressure up near my heart and my neck | kind of an ache that goes from my chest to my chin
    it's sort of like wind but it's in my arm as well | maybe it's heartburn but it's a bit more like a squeeze and I'm sweating | I feel a bit odd a bit sick and my chest feels sort of full
    it's a bit like someone leaning on my chest when I lie back | he says it's a bit uncomfortable round his heart but he's grey | I think my heart is sort of cramping up
    not really a pain more a kind of weight on my chest | it's sort of come through from my back to my chest and down my arm | there's maybe a bit of tightness when I walk to the door and it eases when I stop
    I was putting the bins out and this great heaviness came down on my front and I had to lean on the wall until it passed and now it's back
    my mother in law's been saying it's her back all morning and now she's rubbing her jaw and her blouse is soaked
    I'm only fifty and I jog but I've got a clamp across my chest and the ache runs down to my little finger
    we'd had a big dinner so I blamed that but it's two hours now and the squeezing's going up both sides of my neck
    I went to lift the suitcase and thought I'd done my back but it's moved to the front and it feels like a tyre on me
    my husband won't ring anybody he's just sitting on the stairs with his hand flat on his chest saying give me a minute
    I took the aspirin like they told me last time and used my spray and there's still a great weight sitting on me
    it woke me at five and I thought the wife had her arm across me but she was in the other room and the weight's still there
    the pain's between my shoulders but every so often it grabs the front as well and my left hand goes like cotton wool
    he was mowing and came in white as chalk and says it feels like the mower's parked on his chest | my nan says she's got a tightness like a corset and she's cold and sweaty and she wants her tablets
    my dad's having one of his angina do's and it's not going off | my wife's chest feels like it's filling with cement she says | my brother has pain in chest and sweat is coming like water
    amma is telling there is heaviness on the heart side and left hand is paining | grandfather is holding his chest and not speaking | me da has a fierce weight on his chest and he's the colour of putty
    the auld fella says his heart's being wrung | our gran says her heart's giving her what for | a lad on site's gone down on one knee holding his chest | my boss has gone clammy and says his arm and chest ache
    my neighbour says there's an iron bar across her chest | in the middle where the ribs meet it's like a thumb pressing hard | in the night it came on a dragging weight over my heart
    on the sofa doing nothing and it's like being sat on up here in my chest | halfway up the stairs my chest closed like a fist
    since four this morning there's been a band round me under the armpits and I'm sweating | twenty minutes now it's been squeezing and it won't let go of my chest
    this afternoon my chest grabbed and my teeth started aching | breastbone feels like it's under a car jack | jaw's throbbing neck's throbbing chest's like a stone
    left shoulder down to the wrist aches and my heart's thudding and sore | collarbone to collarbone it's like a strap | under my left nipple it's crushing
    both shoulders and my jaw and right across the front of my chest | my heart's galloping and it hurts in there | heart did a big thump and now there's a pain sitting there
    the last time I felt this they put a stent in | same feeling as before my bypass | my spray's run out and the tightness is back | chest's tight as a tambourine and I'm soaked
    can't button my shirt for the pressure in my chest | I'm pressing a pillow to my chest because it's being squeezed so hard | it's a grinding under the breastbone that goes to my arm
    I feel like there's a cork stuck behind my breastbone and I'm pouring sweat | chest's like lead | chest in a clamp | he's got chest pain | heart's being squeezed | arm dead chest tight | chest won't loosen
    brick on my chest | jaw and chest | we'd gone up for the dog's walk and by the second gate there was a hand pressing on my chest and my arm had gone like wood
    my wife said it was the cold air but I'm in by the fire now and there's still a tight strap over my chest and my neck aches
    I've had a bad back so long I ignore things but this is round the front and heavy and it makes me want to be sick
    my dad's always moaning about his back but tonight he's quiet and he's rubbing his left arm and there's sweat running off his chin
  `),
  'sign-13': list(`
    I can't seem to get enough air in | I can't finish my sentences for breath | every breath stabs and I'm panting | there's blood in what I coughed up | I'm suffocating lying here
    I can't get my wind | air is not going in properly | my lips are blue and I'm gasping
    I can't get my breath | I'm really short of breath | I can't breathe properly | I'm struggling for air | I'm gasping
    there was blood when I coughed | I coughed up some blood | it's agony to breathe in | sharp stab when I take a breath | every breath hurts
    I'm out of breath just lying here | breathing is getting hard | I'm wheezing and can't catch my breath | I feel like I'm suffocating
    I can't fill my lungs | not getting enough air | there's blood in my spit | I'm panting and can't stop | I'm breathless all of a sudden
    suddenly I cannot breathe | my breath is coming short | I'm fighting to breathe | hurts when I breathe deep in my chest
    it catches every time I breathe in like a knife | I can hardly speak I'm so breathless | I can't take a breath in | air won't go in
    breathing has become difficult | I'm having difficulty in breathing | feels like I'm drowning | my lungs won't fill | I am spitting blood
    I brought up blood when I coughed | I'm puffing like mad lying still | I get out of breath just talking | can't draw a breath
    I'm choking for air | I can't breathe lying down | too breathless to finish a sentence | it's painful to take a breath | struggling to get air in
    I've started coughing blood
    gulping for air | lungs won't work | blood on the tissue | stabbing when I inhale | breath gone short | can't inhale | gasping and wheezing badly
    spitting pink froth | air hungry | I only walked from the bed to the bathroom and I had to hold the sink because I couldn't get any air in
    I coughed into my hanky this morning and there were bright red streaks all over it and my side is sore
    every time I take a proper breath there's a stab under my ribs like a skewer so I'm only taking little sips of air
    I've been laid up with my back for two weeks and all of a sudden tonight I can't catch a breath
    I've had to sit up all night against the headboard because lying flat feels like drowning and I can't breathe
    my mum says it's a panic attack but I've never had one and my lips look a funny colour and I'm gasping
    I flew back from australia on sunday and now I'm breathless just from talking and there's a sharp pain when I breathe in
    my inhaler's doing nothing and I'm heaving for every breath and I can hear myself whistling when I breathe out
    I've got to stop every two or three words because I run out of air and it only started an hour ago
    I'm scared there's something wrong with my lungs because I've brought up a teaspoon of blood and it hurts to breathe
    was just lying here with a hot water bottle on my back and it felt like someone had put a pillow over my face
    you shouldn't be this puffed just turning over in bed should you I'm panting like a dog and can't slow it
    the stairs are nothing to me normally and today I was on my knees at the top fighting to get wind
    a sharp catch in my side when I breathe in and now I've started to bring up blood with my cough | I can't get me wind at all
    I'm all out of puff and I've not done anything | me chest won't take the air in | I'm peching like an old dog and can't stop | breath is getting stuck
    breathing is becoming very tough for me | I am feeling suffocation | not able to take deep breath because of stabbing
    I can't take a deep breath it's like a blade | deep breaths are agony | it nips sharp when I breathe in | feels like breathing through a straw
    like breathing through a wet cloth | somebody's stolen my breath | someone's sat on my lungs and no air gets in | my breath keeps running out
    I'm too puffed to talk | can't talk need air | I can't get oxygen | my oxygen's reading eighty five on the finger thing
    my fingertips are going blue and I can't get air | my lips have gone purple | I'm hyperventilating and can't get any air
    I can't blow out or suck in properly | every inhale is a struggle | it's a battle to breathe | I'm having to work really hard to breathe
    breathing's all shallow and quick and I can't slow it | fast shallow breaths can't get more in | the breathing's gone haywire
    I wake up choking for breath | I'm drowning on dry land | rattling when I breathe and can't get enough | I've a rusty spit when I cough
    rusty coloured phlegm and sore to breathe | bloody mucus came up | I hacked up a clot | there was blood on my pillow from coughing
    my cough's gone bloody | brought up red stuff from my lungs | pink foam when I cough | I think it's a pulmonary embolism
    a clot's gone to my lungs I think I can't breathe | short off breath | so breathless I'm dizzy | um I can't quite um get my breath
    I can't lie down because I can't breathe when I do
    I had to stop three times between the bed and the door to get my wind back | he's sitting bolt upright hanging on to the table and his shoulders are heaving | I can only say a few words at a
    she's talking in dribs and drabs between gulps | my hanky's got red on it | there's red in the sink after my cough | he's gone blue round the mouth | I'm taking tiny sips because a big one stabs me
    I can't get to the bottom of a yawn | I can't blow out a match | I opened all the windows and there's still none getting in | I'm puffed from doing up a button
    she's whistling like a kettle every time her ribs go up | it's like somebody's got a hand over my mouth and nose | I've slept in the chair because flat I start to drown
    my nostrils are going like a racehorse's | I can't sing can't shout can barely whisper for want of air | there was a spot of red on the pillow where I'd been coughing | can't get a breath in me | no puff left
    no air | can't talk no breath | can't get my wind up | need air now | panting lying still | lips blue | red when I cough | blood on my hanky | stabs every time I inhale | he's gasping
    she's fighting for every one | puffing like a train | can't fill my chest | not getting any in | lungs shut | oh god I can't get any in | oh jesus my breath | help he can't get his breath
    erm right so I'm really puffing and I've only rolled over | oh no there's blood in what I coughed up | christ it stabs when I breathe | flip me I'm out of breath from nothing
    I'm sort of having to remind myself to breathe | I think I'm a bit short of air since this morning | it's a bit like breathing through a sock | I sort of can't get a proper lungful
    kind of a jab in my side whenever I breathe in far | my breath's a bit quick and I can't seem to slow it | there's maybe a bit of blood in what I've coughed up I think it's blood
    I'm a bit breathless and I've only been lying here | it's sort of catching on the way in so I stop halfway through a breath | I think my lungs have kind of shrunk
    she's a bit wheezy and it's getting worse by the minute | he says he's just a bit puffed but he's purple | sort of pinky froth when I cough | I might be panicking but I kind of can't get air
    I've been stuck in bed with my back since last weekend and tonight I got up for a drink and had to sit on the floor panting
    my husband got off a long flight yesterday and he's just gone the colour of paste and says there isn't enough air in the room
    I coughed because I thought there was a crumb and there was a mouthful of blood and now it hurts to breathe on that side
    she's had her knee done three weeks ago and suddenly she can't walk across the carpet without clinging on and gulping
    I was doing the breathing exercise for my back and I couldn't do the in bit because something knifed me under the ribs
    my mum rang and I couldn't understand her because she was stopping after every word to suck air in | I thought I'd cracked a rib because it jabs when I fill my lungs but now I'm puffing like I've run for a bus
    I'm propped on four pillows and hanging out of the bed and I'm still not getting enough and I'm frightened
    my daughter counted forty in a minute and says dad you're breathing like a rabbit and I can't make it go slower | I've been using my blue puffer every ten minutes and it's like blowing into the wind
    I hardly slept for the coughing and at dawn I switched on the light and the tissue was scarlet | he went to get the paper and came back hanging on the fence and he can't get a sentence out
    my nan's chest is rattling and she can't get a breath between | my wife's sat on the edge of the bed gulping like a fish | grandpa is breathing very fast and he is not able to speak full line
    my mother is getting breath problem when she is lying down | blood is coming when my father is coughing | my mother's breath is not going inside properly | me mam's gone fierce short of breath
    the wean's da is peching and cannae get a breath | my lad's heaving for breath and he's got no colour | my old man's gasping like he's been under water
    our kid can't get his breath and he's only been sat watching telly | my girlfriend keeps saying I can't breathe I can't breathe | a bloke at work coughed blood into the sink and he's doubled over
    in the lift I couldn't get any air and it hasn't come back | at the top of the stairs I saw stars for lack of air and I couldn't puff any in | on the sofa with my feet up and breathing like I've sprinted
    since I woke up I've been fighting for each lungful | ten minutes ago something stabbed my side and now I can't breathe deep | all night I sat at the window just trying to breathe
    lying down I choke sitting up I gasp | ribs jab when I breathe in so I'm only going halfway | side's like a stitch and each breath twists it | throat's open nose is open and still no air's getting down
    lips are the colour of plums and she's panting | fingernails have gone grey and I'm struggling for air | I have to grunt to push each breath out | each breath's like hauling a bucket up a well
    every lungful's like swallowing glass | I breathe in and a spike goes in with it | I'm rationing my words because there isn't the air for them
    couldn't laugh couldn't cough couldn't sigh no room in there for air | it's as if my lungs have been stitched half shut | my breath's been stolen and it won't come back | I'm drowning and I'm in my own bed
    I spat in the basin and it was like ketchup after that coughing | suffocating | we carried her up to bed with her back and now she's sat forward with her mouth open trying to drag air in
    I laughed at something on the telly and it set off a cough and the cough brought up a string of blood and now I'm puffing
    I've had my leg in plaster for a month and all of a sudden this morning I couldn't get to the window without gasping
    it came on when I bent for the post a stab in my side and since then I can only breathe from the top
  `),
  'sign-14': list(`
    something tore inside and I've gone grey | it ripped through from my belly to my back | I've never had a pain like it and I'm about to pass out | a sudden tearing between my shoulder blades
    my tummy is hard and my back is agony and I feel faint | I've come over all cold and clammy with this pain in my back and stomach
    it feels like something ripped inside my back | tearing pain going through to my tummy | I feel faint and my belly hurts | I've gone all clammy and faint
    sudden terrible pain in my stomach and back | I passed out from the pain | I nearly blacked out | I collapsed just now | I came over all faint
    it's the worst pain I've ever felt and it came from nowhere | a ripping feeling between my shoulder blades | I have an aneurysm and now my back hurts
    I keep blacking out | I fainted in the kitchen | everything went black | I think I'm going to pass out | I feel like I'm going to faint
    horrible sudden pain in my abdomen | my tummy is agony and so is my back | my stomach is rock hard and I feel faint | severe tummy pain out of nowhere
    something tore in my chest and back | splitting pain through my body | I'm sweating and faint with tummy pain | I'm about to keel over
    the pain hit me like a bomb in my back and belly | never had pain like this in my life | worst pain in my entire life | worst pain imaginable suddenly
    my triple A is hurting | they found an aneurysm last year and I have back pain | doctor said I've a bulge in my aorta | ripping through my belly
    I feel cold and clammy and dizzy and my belly aches | tearing sensation in my back | I lost consciousness for a moment | I went unconscious
    I've got sudden excruciating belly pain | feels as if my insides are tearing | my back feels like it's being torn apart inside
    I'm cold sweaty and about to pass out | sudden severe pain in my tummy and I'm faint | vision's going and I feel faint
    ripped inside | fainted twice today | belly hard as rock | tearing gut agony | aneurysm hurting | clammy and passing out | stomach exploding
    blacked out again | worst agony ever | collapsed in the bathroom | aorta problem | out cold just now
    I was bending for the remote and something let go deep inside my tummy and now I'm cold and about to faint
    they've been watching a bulge in my main artery every year and tonight my back's in agony out of the blue
    I've had two babies and kidney stones and nothing has ever hurt like this it came in one second like being torn
    it went off like a gunshot between my shoulder blades then ran down into my stomach and I've gone white as a sheet
    one minute I was making tea and the next I was on the lino with my wife slapping my face
    I'm a seventy two year old smoker and I've got this dreadful sudden pain from my belly button to my back and feel giddy
    my shirt's soaked with cold sweat and my stomach's in terrible pain and when I stand the room goes black
    it feels as though somebody took hold of my insides with both hands and tore me in half down the middle
    I keep coming round on the floor and my back and tummy hurt so bad I can't even cry out
    my friend says it's only trapped wind but it's a ripping pain and my tummy's like a plank and I'm going faint
    I stood up from the toilet with this savage pain in my guts and back and woke up with my head on the bath
    the pain shot through from the front of my tummy to my back like a sword and I'm shaking and cold
    not sure if it's my back or my stomach but it hit from nowhere and I've nearly passed out three times
    my dad's aorta burst and now I've got a tearing pain in my back just like his and I'm terrified | I'm seeing stars and going under
    room's spinning and going black | it's all going dim | I've gone as white as a ghost and I'm fainting | my legs went and I hit the deck unconscious
    I was out for about a minute | woke up on the carpet don't know how | came to on the kitchen floor with my belly killing me | I've had a faint
    took a weakness and fell down in a faint | I took a dwam and hit the floor | I'm feeling fainting type
    giddiness is coming and stomach pain is severe | suddenly very severe pain came in stomach and back both | I'm gonna pass out any second
    I think I'm fading | went all light headed and passed out | light headed sweaty and my guts are screaming | it's ripping me in two
    I'm being torn in half | it's like a zip being torn open down my back inside | like cloth ripping deep in my back | a shredding feeling in my tummy
    like a hot knife went through my belly into my spine | something has burst in there I can feel it | something's ruptured inside me
    my stomach's gone like a board | my tummy is swollen tight and in agony | unbearable belly pain out of the blue
    savage pain in my gut came on in a second | ten out of ten pain in my abdomen and I feel faint | never ever felt pain on this level it just struck
    the most horrendous pain of my life hit me suddenly | the mother of all pains came out of nowhere | pain so bad I blacked out
    the triple a they found has started hurting | I've got an abdominal aneurysm and my back's sore | an your ism in my tummy and it's aching
    they told me my aorta is five and a half centimetres and now there's pain | I've a dissection in my aorta | stomach like it's being ripped open
    clammy dizzy sick and terrible tummy | cold sweat and ripping back | um I think I'm about to faint
    he said ow once and then his eyes rolled up and down he went | one second I was buttering toast and the next the dog was licking my face and my belly was in bits
    the ceiling went grey at the edges and then there was no ceiling | it went through me front to back like somebody'd run me through with a pole | something let go in there like an old sheet ripping
    she's slumped against the fridge and her skin's like wet putty and she's holding her tummy | I've to keep my head between my knees or it all goes | from nowhere it was like being sawn in half
    I've had a baby on gas and air and broken my leg and this made me scream | he's rolling round with his hands on his belly and he's cold as a fish
    my ears are ringing and the walls are closing in and my guts are in agony | they told me I've a weak spot in the big pipe that goes down the middle and now it hurts there
    every time I lift my head the lights go out | there was a rip and then a wave and now I'm shaking and cold as stone | I heard my name from a long way off and I was on the tiles
    it hit like being shot through the belly | I'm going faint hold me | tummy's like a paving slab and she can't be touched | it's like my middle's been unzipped | going to drop | everything's fading out
    lights going out | seeing black spots and swaying | ripped open inside | torn in two | gone grey and cold | keeled over in the hall | out like a light | flat out on the lino | came to on the rug
    she's passed out | he's gone down in a faint | belly rigid and screaming | like being stabbed through to the back | stomach agony from nowhere | oh god I'm going to keel over
    oh help something's burst in my tummy | jesus it's ripping right through me | erm right so I've just woken up on the floor and I don't know why | oh my god he's fainted he's just gone
    christ my belly it came out of nowhere I can't stand up for the pain | quick she's gone white and she's sliding down the wall | ah no I've gone all swimmy and I'm going to drop
    I think I sort of fainted for a second | I'm a bit woozy and cold and my tummy's killing me | it's sort of a tearing that goes from between my shoulders down to my belly
    I feel kind of faint every time the tummy pain comes and I'm wet through | I think I may have blacked out a bit in the bathroom | it's a bit like something's ripping in my middle and I'm going clammy
    maybe I only swooned but I was on the floor when I woke | everything's gone sort of far away and I think I'm about to go | my head's a bit light and my stomach's like rock
    he looks kind of waxy and he says his belly's splitting | not sure if I passed out but I've lost a few minutes and there's a lump on my head
    it sort of went pop low down in my belly and now I feel terrible and weak | I'm feeling a bit like I'm going to faint to be honest
    I was getting the shopping out of the boot when a pain went through my belly like a spear and I sat down in the road and I've no memory of coming in
    my husband's seventy and he smokes and he stood up from his dinner and shouted and grabbed his back and stomach and fell straight over
    they found a swelling in my main blood vessel at that screening for old men and tonight my back's gone mad with no reason
    I was reading in bed and there was this rip behind my breastbone that ran down my spine like a zip and I'm soaked and shivering and dizzy
    I've had my back go plenty of times and this isn't that this started in my belly in one second flat and I nearly passed out on the stairs
    my mum got out of the bath and said I feel funny and went down like a sack and when she came round she was holding her stomach and moaning
    I told the wife I'd sleep it off but every time I sit up I go blind for a bit and the pain through my middle is beyond words
    my father had his aorta patched and it's the same sort of pain he had tearing from the front of him clean through to the back
    she was standing at the sink and all at once she let out a roar and doubled over her belly and now she's grey and not making much noise
    I got as far as the phone and slid down the wall and lay there with my cheek on the carpet till the world came back
    we thought it was a dodgy prawn but he's stiff across the belly like a drum skin and his face is dripping and cold | dad's gone the colour of candle wax and says his middle's tearing
    grandad's had that scan that shows the bulge and now he's bent in two | nana's after fainting in the chapel and her belly's paining her fierce
    my wife has fallen unconscious for one minute and she's having severe pain in stomach | uncle suddenly got giddiness and unbearable pain in belly and back both
    my brother took a turn and dropped where he stood holding his guts | the lad beside me on the site just went down and says his stomach's ripped | our mam keeps going off and coming back
    my flatmate fainted in the shower and says it's the worst pain he's ever had | my boss went the colour of milk and slid off his chair and his stomach's agony | the missus blacked out at the cooker
    in the garden I saw stars and then I saw grass | on the toilet it all went black and I woke against the door | at the till my belly tore and my knees went and they laid me on the floor
    in bed just now something ripped from my chest down to my hip bones inside | half an hour ago a pain came like a thunderbolt and I've been clammy since | just now I dropped like a stone and I was gone for a bit
    this evening out of a clear blue sky my belly split | twice since teatime I've come round with my face on the floor | stomach like a washboard and I can't bear the blanket on it and I'm faint
    belly button straight through to my spine like a skewer and I'm cold and swimmy | between my shoulder blades it tore and it's going lower and lower | middle's being pulled apart by two horses
    guts feel like they've been dropped from a roof and I'm fainting | skin's cold and wet like a frog and my tummy is in torment | vision's narrowed to a tunnel and the pain's tearing down me
    my pulse is racing I'm grey as ash and my back and belly are ripping | I've never known pain could do this it went from nothing to everything in a blink | worst thing I've ever felt and I've been shot
    I'd take childbirth over this any day it just struck in my belly and back | I was screaming before I knew I was screaming it came that quick in my stomach
    he was only laughing at the cricket when he grabbed his stomach and went the colour of the wall and slid down it
  `),
  'sign-19': list(`
    I'm pregnant and there's blood in my knickers | I'm expecting and it's coming every five minutes | I'm thirty weeks and my waters have gone | I'm carrying and I've got bleeding down below
    the baby hasn't moved all day and my back hurts | I'm eight weeks gone with a pain on one side and I fainted
    I'm pregnant and there's blood | I'm thirty weeks and the pain comes in waves | my waters have gone | I'm expecting and bleeding
    I'm eight months gone and having tightenings | I'm pregnant and have one sided tummy pain | pregnant with a splitting headache and back pain
    I'm carrying and I've started spotting | baby's not due for weeks and I've got regular cramps | I think labour's started | contractions every five minutes
    I'm twenty weeks and bleeding | I'm pregnant and feel faint | there's fluid leaking and I'm pregnant | my waters just broke on the floor
    the baby hasn't moved today | I'm six weeks pregnant and my shoulder tip hurts | pregnant and it hurts to pee | I'm pregnant with a fever
    I am pregnant and pain is coming and going | I'm expecting and my back pain comes in waves | I'm having contractions and it's too early
    my bump has gone hard and painful and I'm pregnant | I'm in labour I think | thirty four weeks and cramping | pregnant bleeding and back ache
    my belly keeps tightening and I'm due in a month | early pregnancy and bad pain on one side | I'm having a baby and I'm bleeding
    water broke | blood in my knickers and I'm pregnant | I'm pregnant my back hurts in waves every ten minutes | I'm up the duff and bleeding
    I'm pregnant and my head is pounding and I see spots | my wife is pregnant and her waters broke | cramps and spotting at ten weeks
    I'm seven months along and it feels like contractions | low back pain every few minutes and I'm pregnant | I'm pregnant and having period like cramps
    bleeding and I'm expecting
    pregnant and spotting blood | waters leaking early | preterm contractions | expecting and cramping | pregnant fainted today | bump rock hard
    tightenings every ten minutes | membranes ruptured | possible miscarriage
    I'm due at christmas and there's a gush of clear water down my legs and my back is aching something terrible
    I'm twenty six weeks and this back ache grips me then lets go then grips me again about every seven minutes
    I did a test last week and it was positive and now there's a bad pain low on the right and my shoulder's sore
    I've not felt a single kick since breakfast yesterday and I'm thirty two weeks with a sore back so I'm getting worried
    the midwife told me backache is normal when you're expecting but I've just wiped and there was fresh red blood
    my girlfriend's five months gone and she's doubled up with cramps and says she can feel something coming down
    I've got a blinding headache and flashing lights and swollen hands and I'm thirty six weeks with my second
    my mother says it's practice pains but they're getting closer together and I'm only thirty weeks with twins
    I'm in my first trimester and I've been passing clots and my lower back feels like the worst period ever
    it burns every time I pee and my back's sore on both sides and I'm four months pregnant
    I thought I'd wet myself but it keeps trickling and it isn't wee and the baby's not due until june
    I'm carrying twins and my belly goes tight as a football every few minutes along with my back
    I shouldn't be bleeding at sixteen weeks should I my back's aching and the pad is soaked
    with my last baby it was all back labour and I'm getting the very same feeling now at thirty four weeks
    I'm pregnant and feverish and my back aches and I feel really poorly | I'm in the family way and I've started to bleed
    I've a bun in the oven and there's blood | I'm preggers and getting cramps every few minutes | I'm preggo and I nearly fainted with a pain in my side
    my period's eight weeks late I'm pregnant and there's a stabbing on one side | baby's kicking less than usual and my back hurts
    I'm counting kicks and there haven't been any | no movements from the baby since last night | the little one's stopped wriggling inside me
    baby movement is not there since morning | I am six months pregnant and white water is going | I am having seventh month and pain is coming and going
    I'm carrying and there is bleeding with back pain | my due date's weeks off but it feels like pushing | I feel like I need to push and I'm pregnant
    there's pressure down low like the baby's dropping out | I think I'm going into labour on the kitchen floor | I think these are contractions
    the contractions are four minutes apart | back labour I think | my back pain's coming in waves and I'm nine months
    the tightening starts in my back and wraps round my bump | waves of back pain and I'm pregnant with my third
    braxton hicks that won't stop and I'm only thirty one weeks | my bump's sore and solid and won't go soft | my show's come away and it's too early
    had a bloody show this morning | there's pink on the paper and I'm pregnant | brown discharge and cramps at nine weeks
    I'm pregnant and passing clots | I might be losing my baby | they said the pregnancy might be in my tube and now it hurts
    ectopic pregnancy pain I think | pregnant with a terrible pain on my left side and dizzy | I'm pregnant and I blacked out
    I'm pregnant with the worst headache and my vision's blurry | preeclampsia signs and I'm pregnant
    pre eclamp see a they said to watch and my head is splitting | water's all over the bed and I'm pregnant
    there's a puddle under me I think it's my waters | leaking water since last night and I'm thirty seven weeks | stinging when I wee and I'm pregnant
    um I'm pregnant and it's like period pains and bleeding | we're expecting and she's bleeding what do I do
    my partner's pregnant and having contractions | my sister is pregnant and her waters have burst in the car
    she's seven months and she's been stopping to hold the worktop every few minutes | I'm due in the spring and there's a wet patch on the bed that isn't wee | my sister's expecting and there's red in the toilet
    the little one usually kicks when I have a cold drink and there's nothing today | I've another ten weeks to go and my bump's going hard then soft then hard
    it comes it goes it comes it goes and I'm only thirty weeks | my wife's on all fours rocking and the baby's not due till august
    I've just found out I'm having a baby and there's a stab low on one side and I've come over faint | something's popped and it's running down my legs and I'm eight months
    the midwife's number is ringing out and I'm getting squeezes every five minutes | she's carrying and she's seeing sparkles and her head's splitting | bump's like a basketball and won't go soft
    I'm having twins and there's blood on the sheet | blood and I'm pregnant | waters gone | waters all over the car seat | baby's stopped kicking | baby's coming early | bleeding at twelve weeks
    pains five minutes apart and I'm due | pregnant and cramping | expecting and spotting | pregnant and faint | bump keeps tightening | pregnant wife bleeding | she's in labour | she's having pains and she's due
    in labour on the floor | clots and I'm pregnant | leaking and I'm thirty weeks | oh god my waters I think | oh no I'm bleeding and I'm expecting | jesus she's pregnant and there's blood everywhere
    erm right so I'm twenty nine weeks and my back keeps coming in waves | oh my days I think the baby's on its way | help my girlfriend's waters have just gone and it's too soon
    um I'm pregnant and there's a bit of blood when I wiped | ooh there it goes again my belly's gone hard and I've weeks left | I think I'm sort of leaking and I'm thirty four weeks
    it's a bit like period pain but I'm five months pregnant | there's maybe a bit of pink when I wipe and I'm nine weeks gone | my bump's sort of squeezing and letting go | I'm a bit worried the baby's gone quiet
    I think it's maybe practice ones but they're kind of regular and I'm thirty one weeks | it sort of starts in my back and comes round the front every eight minutes and I'm expecting
    I'm kind of dizzy with a sore side and I'm six weeks pregnant | my head's a bit bad and I've spots in front of my eyes and I'm seven months gone | she's a bit crampy and she's only fourteen weeks
    I might be wrong but I think my waters are sort of trickling | it stings a bit when I go and my back aches and I'm pregnant | I'm expecting and sort of hot and shivery with my back
    I think the baby's moved down there's kind of a weight between my legs and I'm not due yet
    I was hanging out the washing and felt a pop and now there's warm water in my shoes and the baby's not due for two months
    we lost one last year at ten weeks and I'm ten weeks again and I've the same ache in my back and there's brown on the pad
    my husband's been timing them on his phone and says that's four in half an hour and I've still seven weeks to go
    I had a bit of backache all day and blamed the car seat but it's coming and going like clockwork and I'm thirty three weeks
    I've been poking my bump and drinking ice water and lying on my left and she still won't wriggle and my back's aching
    she did the test on sunday and today she's got a pain down one side and the top of her shoulder hurts and she's gone pale
    I told them at work it was just a bad back but I've got a pad on and it's filling and I'm sixteen weeks
    my feet are like balloons my head's banging I can see flashing lights and I've got eight weeks left with this baby
    with my first my back went like this the night before she was born but that was on time and this one's ten weeks off
    I went to the loo and there was a great lump of jelly with blood in it and I'm only thirty two weeks
    my daughter's expecting her first and she's lying on the bathroom floor saying her back's squeezing and squeezing | my mate's missus is up the pole and she's started to bleed
    my wife is having sixth month and blood is coming | my sister in law is carrying and water has started leaking before time | bhabhi is in eighth month and pain is coming after every five minutes
    my partner's six months gone and she's just fainted | our lass is expecting and she's doubled up with cramps | me sister's expecting and she's had a show
    a girl in our office is pregnant and there's a puddle under her chair and she's holding her back | my flatmate's pregnant and she's bleeding through her jeans
    the wife's due in march and she says the baby's gone still | my neighbour's pregnant and she's on her hands and knees puffing | in the bath I saw the water going pink and I'm eleven weeks
    in the supermarket a gush came down my legs and I'm thirty five weeks | in bed all night my bump's been clenching every quarter of an hour
    on the floor I can feel something pushing down and I've five weeks left | since tea the squeezes have been getting closer and I'm not thirty weeks yet
    since last night no kicks no hiccups no nothing from the baby | this morning my knickers were wet and it wasn't wee and I'm eight months | every ten minutes my back grabs and my bump goes with it
    every time it goes tight I have to stop talking and I'm only seven months | at nineteen weeks there's blood when I wipe | bump's dropped and I feel the urge to bear down
    belly goes hard as a coconut then it lets me go and I'm pregnant | back's squeezing in waves and the baby's not cooked yet | down below there's water dripping and I'm in my seventh month
    one side low down it's like a knife and my test was positive last week | shoulder's aching and I've had a bleed and I'm five weeks pregnant | head's pounding eyes are blurry and I'm expecting in a month
    I'm pregnant and I've just gone down in a faint in the kitchen | I've a baby on board and I've got cramps like the first day of the curse
    my bump's been silent since yesterday teatime and I've tried everything | I'm expecting and it burns when I pee and I've got the shivers | I'm pregnant and I want to push | I want to push and it's too early
    the plug's come out and it's too soon | it's not wee it smells sweet and it won't stop and I'm thirty weeks
  `),
  'sign-22': list(`
    I've swallowed more tablets than I should have | I don't know how many of my pills I've had | I took my dose twice and I feel strange | I can't think straight and I keep nodding off
    my words are coming out jumbled | I've been drinking water all day and now I'm confused | my wife says I'm not making sense | the patch has made me so drowsy I can't stay awake
    I don't know what day it is | I'm all confused and can't think | I took a whole packet of pills | I've swallowed too many painkillers
    I drank about five litres of water and my head's pounding | I had a fit | I just had a seizure | I can't keep my eyes open since those tablets
    I took double my morphine and I'm so sleepy | I'm seeing things | my words are coming out slurred | I've overdosed | I took all of my tablets
    I've taken far too many codeine | I took twenty of them | I lost count of how many pills I took | I've had way too much medicine
    I'm drowsy and muddled | my husband says I'm not making sense | I'm confused and don't know where I am | I had convulsions | I was shaking all over in a fit
    drank gallons and now I feel sick and confused | I've been drinking water all day and I'm vomiting and dizzy in the head | feeling very drowsy after my patch
    I mixed my pills with a bottle of vodka | I took a handful of tablets | I can't stay awake after those muscle relaxants | I'm hallucinating
    I took my tablets twice by mistake and I feel awful | I'm so muddled I can't remember my name | I accidentally took too many paracetamol
    I've had eight ibuprofen at once | I keep nodding off and can't wake up | I took someone's pills and now I'm out of it | I've had ten tramadol
    I have taken overdose of tablets | my head's foggy and I don't recognise the room | I've taken more tablets than I should | I had a turn and was jerking
    I took the whole strip of tablets | my speech has gone funny and I'm confused | brain's gone strange since drinking all that water
    overdone the tablets | muddled and drowsy | took triple dose | brain scrambled | drugged up and confused | can't wake properly | swallowed the lot
    jerking all over | double dosed my painkillers | too much water confused | hallucinating on pills | zonked and not making sense
    I took my tablets at six and forgot and took them again at seven and again at eight and now everything's swimming
    I read online you should flush the muscles out so I've drunk water all day long and now my head's gone strange
    my daughter rang and said I was talking nonsense and I can't remember her ringing and I've been on those strong pills
    I couldn't get comfortable so I kept popping the white ones and the packet's empty and I feel peculiar
    I've stuck a second patch on because the first did nothing and now I keep dropping off in the middle of talking
    woke on the rug with my tongue bitten and my arms all sore and my husband says I was shaking all over
    I had some of my wife's oxycodone on top of my own and a few whiskies and I can hardly hold my head up
    there are spiders crawling on the curtain and my son says there aren't any and it's since the new tablets
    the pharmacist said no more than eight a day and I've just counted the blister packs and I've had sixteen
    I went into the kitchen and didn't know whose kitchen it was and I've been sleepy since the muscle relaxer
    I'm worried about my dad he's had his gabapentin and his morphine and now he's rambling and I can't rouse him
    I know you shouldn't double up but the pain was that bad I had a fistful of them and now I feel weird
    three jugs of water one after another and now I'm being sick and my hands are twitching and I'm not thinking right
    I'm trying to tell you something and the words keep um the words get all mixed and come out the wrong way round
    I've taken a load of co codamol way over the limit | I've been eating paracetamol like sweets all day | I've necked a whole strip of ibuprofen
    I've popped far too many muscle relaxants | I've had far more than it says on the box | I went over the limit on my tablets
    I think I've poisoned myself with painkillers | I gave myself the wrong dose | I swigged half the bottle of liquid morphine
    tablets and beer and now I can't stay awake | mixed my pain meds with sleeping pills and I'm spaced out | I'm completely spaced out on diazepam
    I'm off my face on these painkillers and frightened | the room doesn't look like my room | I'm in the wrong house I think
    what year is it I can't think | I keep forgetting who I'm speaking to | my mind's gone blank I don't know my address
    I'm doolally since those tablets | me head's astray I don't know where I am | I'm all through other and can't think straight
    I'm fair wandered and don't know what's what | mind is not working I am forgetting everything
    too much sleepiness is coming after the tablet I can't wake up | I have eaten too many tablets by mistake | one fit came to me just now
    I took a turn and my arms and legs were jerking | had a grand mal this morning | epileptic fit about ten minutes ago | sees your I just had one
    my tongue feels thick and I'm slurring | my mouth won't make the words | I sound drunk and I haven't touched a drop
    everyone says I'm talking rubbish tonight | I keep drifting off mid sentence | I can barely keep awake to talk to you | so drowsy I slid off the chair
    can't keep my head up since the patch | my eyes keep rolling back and I'm so drowsy | there are people in the room who aren't real
    hearing music that isn't playing since the morphine | overdosed by accident | paracetamol overdose
    I've drunk myself silly with water and now I'm confused
    he's put his shoes in the oven and doesn't know why | she called me by the dog's name and then fell asleep mid word | I've counted the box and there should be twenty and there are two
    I had my night ones and my morning ones and then my night ones again | my husband's looking at me like he's never met me | she's trying to say kettle and it keeps coming out as something else
    there's a man in the corner and everybody says there's no man | I keep waking up with the phone on my face and I don't remember ringing
    he went stiff as a board then shook all over and now he's snoring and won't answer | I don't know is it night or day or whose bed this is | I thought more would work quicker so I had the whole sheet of them
    I was told to drink plenty so I've had two buckets and now the room's gone strange | he's away with it can't string two words together since he stuck the patch on
    I can't work out how to put my arm in the sleeve | my mum asked me four times who I was | he's laughing at nothing and trying to walk through the wall since those capsules
    I've had mine and I've had his as well | she's asleep with her eyes half open and I can't shake her awake since the strong ones | I can't remember what I came to say or who you are | doped to the eyeballs
    packet's empty I had them all | can't wake him | she won't wake up properly | talking rubbish | had a fit | went stiff and shook | took the lot | took them twice | took four instead of one | too many pills
    too many of the strong ones | who are you where's this | words won't come | tongue won't work | seeing bugs on the wall | doesn't know me | keeps dropping off | oh god I've had too many of those tablets
    oh no I've gone and taken them twice | jesus he's fitting | erm right so I've lost count of my painkillers | help she's shaking all over and her eyes have gone back | um where um what was I um I can't um
    oh my god he's swallowed the whole bottle | blimey my head's like porridge I don't know where I am | I think I may have had a few too many tablets
    I'm sort of floating and I can't keep my eyes open since the pills | my words are kind of sliding into each other | I'm a bit muddled about what day it is
    I might have taken my dose twice I sort of can't remember | he's a bit vague and keeps calling me mum | she's kind of dopey and I can't get her to stay awake after her medicine
    I think I had a sort of fit my arms went on their own | it's a bit like being drunk and I've only had my tablets | I maybe overdid the water and now I'm a bit confused and sick
    I feel sort of not real and I can't find my own kitchen | my brain's kind of full of fog and I couldn't tell you my birthday | not sure how many I've had maybe ten maybe more
    he's sort of twitching and he doesn't answer | the doctor said one at night but I was in bits so I had one every hour and it's morning and I can't stand up or think
    I was watching the telly and my wife says I slid off the chair and jerked for a minute and wet the rug and I don't remember any of it
    my dad's had his patch on and a hot bath and a whisky and now he's mumbling and his chin's on his chest and he won't come round
    I found mum in the wardrobe looking for the bus and she's only been on those nerve tablets since tuesday
    my flatmate read that water heals discs so he's been through six big bottles since lunch and he's throwing up and asking where he is
    I was counting them out for the week and then I thought did I take today's so I took today's and I think I did that three times
    she went to make the tea and put the teabags in the washing machine and now she can't tell me her own name and she's had a lot of the liquid stuff
    I took one of my own and two my neighbour gave me and one the dentist left me with and now the floor's breathing
    my son's found me twice asleep on the stairs and says I was talking backwards since I doubled the dose
    I woke up and there were paramedics and they said I'd had a convulsion and I signed the form and came home and I feel strange again
    I had wine with those muscle relaxing ones and somebody's put my head in a bag of wool and I can't follow what you're saying | my gran's picking at the air and says there's kittens on the bed
    my brother's gone floppy and he's slurring and there's an empty strip beside him | my wife is not recognising me after taking the pain tablet
    he has taken so many tablets and now he is only sleeping not responding | daddy got one fit and froth came from his mouth | me uncle's rambling he thinks it's nineteen seventy and he's on the strong stuff
    my old fella's out of his tree since the new tablets | the auld dear's no making any sense since she had her pills | my girlfriend bit her tongue and went rigid and her eyes were white
    our dave's had a fistful of painkillers and he can't hold his head up | my mother's talking to her dead sister since they upped her morphine | my boyfriend's face is droopy and he can't say my name
    in the kitchen I stood for ages and didn't know what a spoon was for | on the bus I didn't know my stop or my street | in the mirror I didn't recognise the fella since those pills
    since the second patch I've been in a dream and I can't climb out | since noon I've drunk litres and litres and now my thoughts are soup | half an hour ago I shook all over and now I can't remember anything
    this morning I took tomorrow's as well and now my head won't stay up | last night I kept popping them to sleep and today I can't wake | at the chemist they said four a day and I had four an hour
    tongue's like a slipper and my words are mush | eyelids won't stay up since the drops | head's full of bees and I can't tell you the year | arms jerked legs jerked then nothing till my wife was shouting
    mouth's saying one thing and I mean another | face has slipped on one side and I'm talking funny | the clock makes no sense to me I can't read it | I can't remember if I've got children
    I put the phone to my ear upside down and I can't think how it works since the tablets | the letters are swimming and I can't remember how to ring my daughter
    stoned out of my head on back pills and I want to sleep and sleep | I've taken so many I'm scared to go to sleep
    she's been on the new pills a week and today she put the milk in the letterbox and asked my husband who'd let him in
    I had one for my back and then I forgot and had another and I kept forgetting and now the strip's all holes and I can't think
    he'd been gulping water since the gym to flush his back out and he's just gone rigid and shaken from head to foot
    my wife came home and I was sitting in the dark with my coat on back to front and I couldn't tell her the name of our son
    I couldn't read the label without my glasses so I had five of the big ones and now I can hardly lift my eyelids
  `),
  'sign-28': list(`
    I don't see the point in carrying on | I'd be better off not here | I've had enough of living like this | everyone would be better without me | I keep thinking about ending things
    I just want it all to stop for good | some nights I hope I don't wake up | I've got the pills lined up and I'm thinking about it | what's the point of being alive with this
    I don't want to be alive anymore | I can't live with this pain any longer | I want to kill myself | I'd rather be dead than live like this
    I've been thinking about ending it | what's the point in living | there's no reason to go on | I just want to die | I wish I wouldn't wake up
    I feel like ending my life | everyone's better off without me | I've got pills and I'm going to take them all | I can't take this life any more
    I want it all to stop for good | I'm thinking of jumping | I don't see any point in carrying on living | I want to go to sleep and never wake up
    I feel like hurting myself | I've been cutting myself | I'm going to end my life tonight | I'm suicidal | life's not worth it with this back
    I'm done with living | nobody would care if I was gone | I've written a note | I've had enough I don't want to live | I want to end it all
    I can't see a way out except dying | I'd be better off dead | put me out of my misery for good I mean it | I keep thinking about dying
    no point being here anymore | I hope I die | I don't want to go on living | I am wanting to die | let me die | I want to disappear for ever
    I'm a burden they'd be happier if I was dead | I've lost the will to live really | thinking of doing something stupid to myself
    I'm tired of living | I might as well be dead | I can't go on like this I want out of life | I can't face another day alive | I want to top myself
    I feel hopeless and don't want to live | some days I think about not being here
    wish I was gone | tired of being alive | don't want tomorrow | better off buried | want to be dead | suicidal thoughts again | ready to die
    no will to live | planning to end it | self harming again
    I've had this back for eleven years and I sat on the bed this morning thinking I don't want another year of anything
    the kids would get over it and my wife could find someone who can walk and I honestly think they'd be happier without me
    I'm not saying I'd do it but I lie here at night picturing not being around and it feels like a relief
    I used to be the strong one and now I can't tie my shoes and I just don't want to be alive like this
    I've been putting my papers in order and saying goodbye to people in my head because I can't face living with it
    nobody rings nobody calls and the pain never stops so I ask myself why I'm still bothering to stay alive
    the doctors can't do any more for me and if this is all there is then I'd sooner be in the ground
    I drove home last night and thought how easy it'd be to just let go of the wheel and be done
    I shouldn't say it out loud but every morning I'm disappointed that I woke up
    I keep thinking of my mother who's passed and wishing I could go and be with her instead of lying here in pain
    my mate told me to tell somebody so I'm telling you I've been having thoughts of taking my own life
    I'm scared of myself tonight because the thoughts about finishing it won't go away and I'm on my own
    lost my job lost my house can't stand up straight and I've decided there's nothing here worth staying alive for
    if an animal was suffering like me you'd put it to sleep and I wish somebody would do that to me | I'm thinking of taking my own life
    I'd like to go to sleep for ever | I don't care if I live or die | I couldn't care less if I died tonight | I wouldn't mind not waking up
    if I died tomorrow it'd be a blessing | death would be a relief | dying sounds peaceful | six feet under would be better than this
    I'd be more use dead | I'm no use to anyone and want to be dead | I'm just a burden and it'd be kinder if I went | they won't miss me when I'm gone
    I'm thinking of checking out permanently | I want off this planet | I've nothing to get up for and nothing to live for | I see no future with me in it
    there's no future for me I don't want to be here | I can't see myself here next week | I won't be here tomorrow I've made up my mind
    this is my last night I've decided | I've written my goodbyes | I've been looking up ways to die
    I tried to end it once before and I'm thinking about it again | I'm going to do something silly to myself
    I'm not safe on my own tonight I want to die | I don't trust myself not to end it | I want to hurt myself to take my mind off the back
    I've been hitting myself and want to do worse | I've started self harming because of the pain | life is finished for me I don't want to live
    I am fed up of my life I want to die | god should take me now only | I'm praying to die | may the lord take me tonight | I'm away to end it all
    don't wanna live no more | just wanna die | I can't do this life any longer | I've given up on being alive | why am I even alive
    existing hurts I want it to end for ever | I want to close my eyes and never open them | um I keep thinking about suicide
    shoe a side keeps going through my head | I was suicidal last night and I still am
    I look at tomorrow and I don't want to be in it | the family would manage fine and they'd have the insurance | I've given the cat to my neighbour and there's nothing keeping me now
    every night I ask not to be sent another morning | I've picked out the hymns and I'm ready to go | I just want somebody to switch me off for good | he says we'd all get on better if he wasn't around
    she's started giving her jewellery away and saying she won't need it | my dad said this is no life and he'd sooner be with mum in the churchyard | I've been lying here wondering who'd find me
    I want to go to sleep and let that be that for good | I don't want to see my next birthday | I'm only hanging on because of the dog | there's a quiet way out and I keep thinking about it
    if I had the nerve I wouldn't be here | I'd swap places with the fella in the cemetery | nobody would notice if I stopped existing | I've stopped making plans because I won't be around for them
    finished with this life | want out for good | no more mornings please | let me go to my grave | I want to be gone | I want to be dead | no more of this life | better off in a box | don't wake me ever
    nothing to stay for | wish I'd never been born | rather not exist | I'd sooner be dead | take me lord | living's no use | sick of living | tired of breathing | ready to go for good | I want to finish myself
    I'm hurting myself | oh god I don't want to be here any more | oh I just wish it was all over and I was dead | jesus I can't do life any more | erm right so I've been thinking about not being alive
    well I'll say it I'd rather be dead | please just let me die | look I'm not coping and I want to end my life | um sometimes I sort of think everyone would be happier if I was gone
    I sort of don't want to wake up tomorrow | I think I might do something to myself tonight | I'm a bit scared I might end it | I kind of hope something takes me in my sleep
    it's not that I'd do it I think but I do wish I was dead | I've maybe been thinking a bit too much about dying | I sort of see no reason to stay alive with this back
    some days I kind of wish the lorry would hit me | I feel a bit like I've come to the end of wanting to live | I suppose I've been thinking of ways to not be here
    I think I've sort of given up on life altogether | I'm half thinking of ending it to be honest | maybe they'd all be better off if I wasn't about I mean dead
    I keep sort of picturing my own funeral and wanting it | I was a postman I walked ten miles a day and now my wife puts my socks on and last night I thought let this be the last night
    I sat in the garage for an hour this morning with the car and I don't want to tell you what I was thinking but I came back in
    the pain team discharged me and my mates have stopped calling and I can't see one single reason to keep breathing
    my daughter was singing in the next room and all I could think was she'd get over me in a year or two
    I stood on the bridge on the way home and the only thing that stopped me going over was a woman with a pushchair
    I've been saving up my tablets in a drawer because when it gets too much I want to know I can go | I told the priest I didn't want to live and he gave me a prayer and I still don't want to live
    they say it gets better but it's been three winters and I'm done and I've written to my sons to tell them sorry | I used to be scared of dying and now I lie on this floor and think it'd be a kindness
    I lost the business and the house and now the back and if I'd a button to stop existing I'd press it | he hasn't left the bedroom in a week and this morning he told me to let him die
    my husband keeps saying he wants to end it and I don't know what to do with him | my mum says there's no point in her living and she means it | my son's cut his arms again he says the pain's too much
    my brother texted goodbye to everyone and he's not answering me | my friend's saying she'd rather be dead than have this back | my father is saying he does not want to live anymore
    my wife is telling god should call her quickly she doesn't want this life | my flatmate's talking about killing himself because of the pain | my granda says he's had his fill of living and wants away
    my dad's been saying he'd be better off under the ground | my sister's taken a blade to herself and says it helps with the pain | our lad says he's no reason to get up or to live
    she keeps saying you'll be fine without me and she's put her will on the table | in the dark I think about going and not coming back | in my head I've said goodbye to them all already
    at night I make plans for how to go | tonight's the night I'm done with living | this morning I was sorry I'd woken up alive | since my wife died and my back went I've wanted to follow her
    every day I wish it was my last | by the weekend I won't be around I've decided | there's a voice that says just end yourself and I'm starting to agree | when I close my eyes I hope that's it for ever
    after christmas I'm going to end it I've promised myself to get through till then | life's a sentence and I want it over | heart's given up and the rest of me wants to die too
    hands are shaking because I want to harm myself | head's full of dying and nothing else | I've nothing left in me to live with | I want to go where it doesn't hurt I mean dead
    I'm not afraid of being dead I'm afraid of another day | I deserve to die and I think I will | it'd be easier for everyone if I just died quietly | I cut myself this morning on purpose
    I'm going to hurt myself if this carries on | I held my new grandson on sunday and felt nothing and on the way home I thought it's time I was dead
    my husband feeds me and washes me and I see how tired he is and I think the best present would be me dying
    I rang my brother to say sorry for everything and he asked why and I said nothing but it's because I won't be here
    I've sold the van and paid what I owe and cleaned the flat so there's no trouble for anyone after I've gone for good
    I lie here adding up who'd cry and it comes to nobody and that's why I don't want to be alive
  `),
};
