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
  `),
};
