import { list } from '../list.ts';

/** What sounds like a sign and is none: denied, over, somebody's phrase, everyday numbness, or plain pain. */
export const harmless = {
  /** Nothing to act on. */
  harmless: list(`
    it's dark in here | it's dark outside | it's getting dark early | the room is dark | it's pitch black in here with the light off | I've turned the light off | I was in the army | I was in the navy for years | I was in the shop when you rang | I was in bed early
    the baby's crying in the next room | I've to feed the baby in a minute | my son set this up for me | my daughter put this on the speaker for me | the phone's ringing | my wife's just come in | there's somebody at the door | I've put the kettle on | there's a draught in here
    my feet are on the sofa now | both feet are on the floor | my feet are on the wall | my foot's on the cushion | one foot is on the bed | my left foot is on the stool | my right foot is resting on a chair
    my heels are on the seat | my heels are on the pouffe | my heels are together | my calves are on the couch | my lower legs are on the chair | my shins are on the coffee table
    my legs are on the ottoman | my legs are on the sofa like you said | my legs are propped up on pillows | my legs are bent | my legs are hanging off the bed | my legs are out straight
    my knees are on the floor | my knees are on the mat | my knees are apart | my knees are together over my hips | my knee is on the pillow | my top knee is on the cushion
    my hand is on the wall | my hand's on my belly | my hands are on the counter | both hands are on the rail | my hands are under my back | my elbow is on the floor | I'm up on my elbow
    my arm is on the rug | my arms are out to the side | my arms are on the chair | my head is on the pillow | my head's on a book | my cheek is on the floor | my chin is tucked in
    my bottom is on the edge of the bed | my bum is near the sofa | my bottom is against the wall | my back is on the carpet | my back is flat now | my back is against the door
    my tummy is on the bed | my hips are on a pillow | my side is on the rug | my shoulder is on the mattress | the towel is under my knee | the pillow's between my knees
    the chair is under my legs | the rolled towel is under my back | my foot is off the ground | my feet are off the bed | my foot is flat on the mat | my feet are hip width apart
    my leg is over the side | my legs are over the edge | one leg is over the other | my ankle is on my knee | my feet won't stay on the chair they keep sliding | my foot slid off the cushion
    that feels nice along my spine | feels lovely down my back | ooh that's nice all down my back | a good stretch down the spine that | it's a pleasant warmth down my back
    my legs are trembling from holding that | my legs wobble a bit when I hold it | legs a bit shaky after that one | my thighs shake when I hold the bridge
    I can't go on to the next exercise just yet | I can't do the next one yet | I can't carry on with this set | can't continue with that stretch give me a minute | I'm not ready to carry on yet
    I'm nodding off here | I'm drifting off to sleep | I nearly fell asleep there | I'm getting sleepy lying here | I fall asleep to this | I could drop off any minute
    it feels good in my hips | my back feels looser for that | that loosened my hips right up
    my car broke down | my car is in the garage | the car won't start | my car got a flat tyre | the train broke down | my bike has a puncture | a car is parked outside | I drove the car here | my motorbike is in the shed | the boiler broke down
    my fridge stopped working | my horse is in the stable | the lift is out of order
    I have a stiff neck | I've got a stiff neck | my neck is stiff | I have a bit of a stiff neck from the pillow | I have stiff shoulders | I've a sore neck
    my leg went dead from sitting on it but it's back | my bum's gone to sleep on this hard floor it's coming back now | my arm's gone to sleep from lying on it | I was sweating from the gym | my belly is rumbling | my tummy is going up and down nicely
    I'm just nipping to the loo | I've been for a wee and everything's normal | I held it in for ages and then went fine | I had a beetroot salad and my pee's pink as always | my gran had a stroke years ago | my uncle came off his motorbike
    my mate fell off a ladder last year | I fell off my bike when I was ten | I dropped my phone down the stairs | I nearly tripped but I'm fine | I'm out of puff from laughing | my chest is fine it's my back | there's no blood or anything
    I'm not suicidal or anything I'm just fed up | I'm dying for a cup of tea | this exercise is killing me in a good way | I could sleep for a week | I feel like a new person | my legs are like jelly from the squats yesterday
    I'm not pregnant | my sister is pregnant and fine | my friend had cancer and she's well | my dog can't pee | I took my usual tablet at breakfast as normal | I had my tablets on time | I'm hot because the heating's on | I've got goose pimples from the cold pack
    I feel my heart beating slowly | I can feel my heart beating calmly | I can hear my heart beating | my heart is beating nice and slow | my heart is calm now | I notice my heart slowing down
    I can't go there | I can't go that far | I can't go any further down | I can't go to work like this | I can't go that low | I can't go back that far | I can't go shopping tomorrow | I can't go so deep
    I can't follow your breathing | I can't follow that breath | I can't keep up with your breathing | I can't breathe as slowly as you say | I can't breathe out for that long | I can't follow the counting | I can't follow you
    I'm a bit drowsy from my tablets | my tablets make me sleepy | drowsy from my tablets | I get drowsy from my antihistamine
    my chest is rising and falling | my belly is going up and down | I can't breathe through my nose | I can't lift my leg that high | I can't bring my knee to my chest | my foot itches | I want to stop living on the sofa
    my heart feels lighter | my legs are tired | my toes are wiggling | I lifted my foot | my thighs are touching | my bum is cold | I went for a pee earlier | I just had a poo | my chest is moving | my belly feels warm | my arms are heavy
    I'm confused about the next step | I've got a headache | my life is busy | my foot slipped off the chair | I moved my legs to the left | I can't straighten my leg all the way | my bottom lifts a little | I feel it in my bottom a little | my tummy is soft
    I can't follow your breathing | I can't live without coffee | I want to die my hair | my feet are cold | my hands are warm | my leg is up | my knees are bent | my knees click | my back is flat on the floor | my shoulders dropped | my jaw is loose | my eyes are shut
    I put my foot down | I bent my knees | I rolled onto my side | I'm on my side now | I'm lying on my belly | my bum is on the floor | my leg is straight | my foot is flat | I let my knees fall to the side | I moved my foot | my thigh is warm from the pack
    I can't hold my breath that long | I breathed out | I took a deep breath | I lost count of the breaths | I yawned | I burped | my nose is running | my mouth is dry | I need a drink | I had lunch | I'm full | I went to the toilet | I've been to the loo and all is well
    my hip clicks | my knee clicks | my toes touch the wall | I can't reach my toes | I can't cross my legs | I can't kneel | my heel is on the chair | I can't sit cross legged | I've got one leg up | my legs feel light | my legs feel long | my head is heavy | my neck is long
    I take vitamin D | I take a tablet for allergies | I take blood pressure pills | I'm on the pill | I take my tablets every morning | I've got hay fever | I've got glasses | I've a filling in my tooth | I'm left handed | I'm tall | I live on my own | my house is cold
    I'm getting older | I turned seventy | I'm retired | I'm a nurse | I'm at work | I'm in the kitchen | the stairs are steep | I walked down the stairs | I climbed a ladder today and it went fine | I rode my bike | I drove home | I took the bus | I fell back on the pillow | I fell into bed
    I can feel my toes | I feel my legs | I feel the floor under my bum | I feel my breath | I feel my heart | I feel my belly move | I feel warm | I feel hungry | I feel silly | I feel great | I feel nothing different | I feel a stretch | I feel it in my thighs | I feel it working
    no numbness | no weakness | no fever here | no chest pain | no pain in my chest | no trouble peeing | I haven't lost any weight | it doesn't go down my leg | my legs are not numb | there's no weakness in my legs | I have no numbness anywhere | I never had any trouble peeing
    my leg fell asleep on the sofa and it's fine now | no numbness anywhere | I can feel everything normally | my bladder is fine | I don't have a fever
    no I can pee just fine | my legs are strong as ever | I can feel my legs perfectly well | there's no weakness at all | I haven't fallen or anything
    my foot was asleep but it's woken up | I had pins and needles for a second from crossing my legs | my hand went numb from leaning on it it's back now
    I just went for a wee and it was fine | I need to pee hang on | I need the loo | let me go to the toilet first | I had a normal poo this morning
    I'm dying for a wee back in a minute | I nearly wet myself laughing | I peed a bit when I laughed like I always do since the kids | my baby wet the bed
    the dog pooped on the carpet | the cat peed on my bed | my toddler soiled his nappy | I changed the baby's nappy | the kids are potty training
    my chest is fine | no chest pain at all | no trouble breathing | my breathing is normal | I can breathe fine now | I'm out of breath from climbing the stairs but it's gone
    I'm a bit puffed after the walk | I got my breath back | that exercise took my breath away in a good way | the breathing feels good | my chest feels open and relaxed
    I stretched my chest muscles at the gym | my chest muscles are sore from push ups | I've got a chest of drawers to move | my heart is full | you've warmed my heart
    my heart goes out to you | I'm not having a heart attack don't worry | that noise nearly gave me a heart attack | my heart skipped a beat when the phone rang
    I fell asleep during the breathing | I fell in love with this programme | I fell for it | I fell over laughing | I fell behind with the exercises | the phone fell off the table
    my glasses fell on the floor | the book fell off the shelf | I dropped the remote | the cat fell off the windowsill | I haven't had any falls
    I fell off the wagon with my exercises | prices have crashed | my computer crashed | the app crashed | I crashed on the sofa | I watched a car crash on the news
    I saw an accident on the road | I had a car accident ten years ago and I'm fine | I broke my leg as a child | I fell off a horse when I was twelve and nothing came of it
    I used to have sciatica but not now | I had cancer in the family | my aunt had cancer | my dad died of cancer | my dog has cancer | I don't have cancer | it's not cancer they checked
    my star sign is Cancer | my neighbour has a fever | my kid has a temperature | I've got spring fever | cabin fever is setting in | Saturday night fever is on | I'm hot stuff
    it's hot in here | I'm sweating because the heating's on | I'm cold pass me a blanket | I'm shivering because the window is open | I've got the heat pad on and I'm warm
    I'm freezing in this room | I have chills from that song | no fever no chills | my temperature is normal | I checked and I've no temperature
    I could murder a cup of tea | this is killing me it's so funny | I'm dying to know | I'm dying for a coffee | I could die laughing | dead tired but fine
    I'm dead on my feet | my phone died | the battery is dead | my arms are dead from the gym | my legs are dead from the run yesterday | my legs are tired from walking
    my legs feel like jelly after leg day | my knees are weak for her | I'm weak with hunger | I'm feeling stronger every day | my legs feel loose and warm
    this bag is killing my shoulder | I'd kill for a massage | I can't live without my hot water bottle | I can't go on holiday with this back | I can't go on like this I need a new chair
    I want to end this session | I want to end it here for today | let's end it there | let's call it a day | I've had enough for today | I'm done with this exercise
    I give up on that one | I can't do that one it's too hard | what's the point of this exercise | I don't want to do this any more today | I want it to be over with | I've lost the will to exercise
    I hate mornings | I'm so over this weather | I'm fed up of lying here | I'm bored to death | I'm scared to move | I'm scared | I'm frightened it'll go again | I'm worried about work
    I'm nervous about getting up | I feel a bit low today but okay | I'm sad | I'm stressed out | I'm tired | I didn't sleep well | I'm knackered | I'm sleepy it's late
    I'm relaxed and drowsy this is lovely | I'm nodding off it's so calming | I feel sleepy in a nice way | I'm confused which leg was it | I'm confused about the instructions | that was confusing
    I lost my place | I don't know where I am in the routine | I've lost track of the count | I forgot which side | I don't understand | I'm not sure what you mean
    I've lost weight on purpose and I'm proud | I lost two stone on a diet | I'm trying to lose weight | I lost weight with my walking | I joined a slimming club and lost weight
    I gained some weight | my trousers are too tight | I'm not hungry right now | I've just had dinner | I've a good appetite
    my stomach is rumbling | my tummy is full | I've butterflies in my stomach | my stomach's fine | no tummy pain | I did sit ups and my abs are sore | my belly is going up and down as I breathe
    I feel my belly rise with the breath | I can feel my heartbeat slowing down | my pulse is calm | my heart is beating slower | I can feel my heart beat in my chest it's calm
    I'm not pregnant | I was pregnant last year | my sister is pregnant | my cat is pregnant | my baby is two now | we're expecting visitors | I'm expecting a parcel | the waters are calm at the lake
    the pipe burst and there's water everywhere | our water broke down the pump | I took two paracetamol as it says on the box | I took my usual tablet | I had one ibuprofen this morning
    I took my vitamins | I drank a glass of water | I had a cup of tea | I've been drinking plenty | I had a glass of wine | I took a painkiller an hour ago
    I had a blood test and it was fine | I had a nosebleed last week | I cut my finger chopping onions | I've blood on my plaster from a shaving cut | there's beetroot in my salad that's why it's pink
    I had a tooth out years ago | I had my flu jab yesterday | I had an injection for travel | I got a vaccine last week | I inject insulin and I'm well | I gave blood on Monday
    I had an operation on my toe as a child | I had my tonsils out | my surgery was twenty years ago and all healed
    I've got a mosquito bite | I've a bruise on my shin | I've a spot on my nose | there's a rash decision I made | I've dry skin | my skin is a bit pink from the heat pad
    the goosebumps went away | there's a lump in my mattress | there's a bump in the road | there's a lump in my throat it's so moving | I've a knot in my shoelace | the cushion has a lump
    my calves are sore from running | my calf is tight from the hill | I've got a cramp in my foot it's gone | my ankle swells a bit every summer and always has | I've warm feet now
    my leg's warm under the blanket | both my legs are up on the chair | my legs are resting on the sofa | my feet are flat on the floor | I lifted my leg fine | I can lift both feet
    I can wiggle my toes | I can walk to the kitchen | I walked round the block today | I can stand up straight again | I got up on my own
    it's much better than yesterday | it's nearly gone | the pain's gone | it stopped hurting | it doesn't hurt any more | it eased off | it's easing | I slept like a log | I slept all night
    I only wake up for the baby | I'm a night owl | I woke up because of the neighbours | I can't sleep because of the noise | I'm comfortable now | this position is great | that position helps a lot
    it's been two weeks and it's so much better | it's been a month since I last needed you | I've had this chair for months | weeks go by so fast | I'm back after a few weeks and feeling good
    I'm seventy and fit as a fiddle | I'm sixty five today | my grandson is sixteen | I turned eighteen years sober | I'm fifty and feeling great | nothing different from usual
    same old ache as always it's nothing | it's my usual stiffness and it's mild | I'm a little stiff after sitting | I'm stiff for a minute when I get up then fine | it's a good kind of stretch
    it's just a bit tight | it's a mild pull | a little tired | a bit achy from gardening | my neck is a bit stiff from the pillow | my shoulders are tight from typing | my head's fine
    I've a headache from the screen | my eyes are tired | my hands are cold | my fingers are cold | my nose is numb from the cold outside | my face is numb from the dentist
    my lips are numb from the chilli | my bum's numb from sitting on the hard bench it's fine now | my bottom is sore from the bike seat | I sat too long and my bum went to sleep but it's back
    my toes are numb with cold I was out in the snow | I can feel my bottom fine | everything down there is normal | all normal down below | no problems with the toilet | no problems at all
    none of that | nothing like that | not me | I'm okay | I'm alright | I'm fine | all good here | no worries | everything works | all my feeling is normal
    we had great sex last night and my back was fine | my sex life is fine | what if my legs went numb | imagine if I couldn't walk | I was afraid I'd go numb but I didn't
    they said to watch for numbness and I've none | the leaflet lists numbness and bladder trouble I have neither | I read about people who can't pee | my friend had a slipped disc and couldn't feel his legs
    my dad had a heart attack in his sixties | my mother has osteoporosis | my gran's bones are thin | my husband takes steroids | my colleague is on chemo | my brother has HIV
    I stopped steroids years ago it was one week for hay fever | steroid cream on my elbow | I use a steroid inhaler | my gym mate takes steroids | my bone scan was normal | my bones are strong they tested
    I cracked my knuckles | my knee cracked when I bent | my back cracked and it felt good | I heard a pop from the fire | the ice cracked | I'm cracking on with it
    I tore my jeans | I ripped my shirt | this is tearing me up emotionally the film | I'm torn between the two | split the bill with me | I had a ripping good time
    I fainted once at school | I nearly passed out when I saw the bill | I feel a bit faint hearted | I'm not dizzy | I'm not faint at all
    I'm going to bed | I'm going to die of boredom | I'm finished | I'm off now | see you tomorrow | don't wake me up | I want to sleep now | I never want to get up it's so comfy
    nobody's here | everyone is out | I'm on my own tonight | I live alone | I'm lonely sometimes | life's good | I love my life
    I hurt my thumb with a hammer last year | I'm stuck on the crossword | I'm stuck in traffic | I had a bad dream | I'm hot and bothered | I've got a burning question | that's a pain in the neck this noise
    my boss is a pain in the backside | get off my back will you | this is a stab in the dark | it gives me pins and needles just thinking about it | sharp question | my mind went numb with boredom
    I'm numb to the news these days | I'm on fire today did ten reps | I feel the burn in my thighs | it's a nice stretch down the back of my legs | my hamstrings pull a little
    my leg shakes a bit in the exercise | my arms shake when I plank | I wobbled a bit | I lost my balance for a second but I'm fine | I sneezed | I coughed | I've got a cold | a tickle in my throat
    I've got hiccups | I've a stuffy nose | I ate too much | I'm thirsty | I'm cold | it's raining | my dog jumped on me | the kids jumped on me and we laughed
    I hit my head on the cupboard last month all fine | I stubbed my toe | I bumped into the table | I slipped a little but caught myself | I nearly fell but didn't
    I jumped off the step just fine | I'm coming off my shift now | I came off the phone | I came off my diet | somebody hit the door | the ball hit the window
    yeah I'll breathe with you | okay breathing in now | ready to breathe | let's do the breathing one | I've finished breathing out
    that last breath was a nice big one | I breathed in through my nose like you said | I ran out of breath before you got to six so count faster please
    you're breathing too slow for me | can you breathe a bit quicker | my breath's nice and slow now | I'm breathing into my belly
    I was out of breath after the stairs but that's just me being unfit and it's settled
    I was huffing and puffing from chasing the bus and it's all calmed down now | I'm puffed out from the exercise and feeling good
    I got a bit breathless singing along in the car | blowing up balloons made me puff | I can't breathe in these jeans they're so tight after christmas
    this room's stuffy let me open a window so that I can get some air | I need a breath of fresh air I'll be in the garden | hot and cold one please
    tell me about hot and cold | I'll do the cold first and then the hot | give me the heat one | let's start with cold | I want the hot water bottle one
    the cold pack's gone warm | the heat pack is lovely and hot | it's too hot under this blanket | this floor is freezing | the tiles are cold on my back
    my ice pack melted and I'm wet | the peas are so cold they're making me shiver | I've a cold pack on my back and it's chilly | brr that ice is cold
    it's boiling outside today | we're having a heatwave and I'm sweating like everyone else | I'm sweating from the hoovering
    I'm all sweaty after my spin class | I'm shivering because I just got out of the sea
    I came in from the snow and my teeth are chattering but the fire's lit | turn the temperature down a bit | what's the temperature outside
    the thermometer in the garden says thirty | I took my temperature to be on the safe side and it was thirty six point five
    I had a fever as a kid with the measles | I had the flu two winters ago and got over it | hay fever's bad today | I've a runny nose and that's all
    my toddler had a fever last month and she's running about now | the vaccine gave me a warm arm for an hour that was ages ago | I don't feel ill at all
    no temperature no shivers I'm right as rain | the chills I get are from scary films | just chilling with a brew
    I'm a bit confused which one you mean | you've confused me with all those numbers | I'm muddled about left and right
    I got confused between the bridge and the pelvic tilt | hang on I'm lost which step is this | I lost count was that eight or nine
    I don't know where I'm supposed to put my arms | I don't know what day we're on in the programme
    I can't remember which exercise comes after the cat stretch | I forgot the name of that stretch
    I can't think of the word for it the thing you lie on | my brain's gone to mush after work | you're not making sense say it again
    your words came out garbled the wifi's bad | you sound slurred slow down | is that a seizure of the engine my van's seized up
    I had a fit of the giggles | she'll have a fit when she sees the mess | I'm fit and well | I see things more clearly now
    I'm hearing voices it's just the radio | that's the telly voices you're hearing not me | I'm drowsy because it's midnight
    I'm so sleepy after sunday lunch | I dozed off during the relaxation it was that good | I can't keep my eyes open it's been a long shift
    this is so relaxing I'm nearly asleep | my cat's asleep on my chest | I've a sleepy baby on my chest and can't move
    the dog's lying across my legs and I can't get up | my dog is licking me | the dog keeps licking my feet | my cat is walking on my belly
    the cat's kneading my stomach with her claws | I've a kid sitting on my back | my toddler's using me as a climbing frame
    the baby's sitting on my chest laughing | my little one is standing on my legs | there's a weight on my chest it's the cat
    my chest is under a heavy duvet | I've moved that chest of drawers last year no bother | I got it off my chest and told my boss
    I'm hugging my knees to my chest | my knee's at my chest now what | I pulled my chest muscle at the gym years ago
    my shirt's tight across the chest after the wash | that stretch opens my chest nicely | I can feel the stretch in my chest from opening my arms
    my heart's set on a new mattress | I know this routine off by heart | he broke my heart years ago and I'm grand
    my heart was racing on the roller coaster | my heart's pumping after the star jumps and it feels great
    I wear a heart monitor watch for running and all's normal | the scary movie made my heart jump | you gave me a heart attack shouting like that
    doctor listened to my heart and said it's perfect | my heart's ticking along nicely | I can feel my pulse slow down with the breathing
    I like lentils and pulses for dinner | the bass from next door is thumping through the floor | my belly's full of pancakes | my stomach's gurgling
    my tummy's making funny noises | my belly wobbles when I laugh | my belly's jiggling in this exercise
    my belly is rising on the in breath and dropping on the out | I can't stomach early mornings
    I've got a stitch from running for the train it's gone now | I ate too many plums and my tummy gurgled | I've a gut feeling this will work
    my tummy muscles are working | my abs ache from the planks | my abs feel ripped | I ripped my tights | my heart's torn between tea and coffee
    wear and tear on this sofa | I had the worst day ever at work my train was late | this is the worst song ever | I nearly passed out laughing
    I passed my driving test | I collapsed into bed after the marathon | the sofa collapsed under us and we giggled | I keeled over laughing
    everything went black because the lights tripped | power cut everything's black | I fainted at the sight of a needle when I was at school
    spinning round with the kids made me dizzy for a second and it's passed | bursting with energy | I'm bursting to tell you it worked
    I'm bursting for a wee so pause please | pause I need a wee | can we stop for a toilet break | I'm off to spend a penny back in a sec
    just been for a wee no bother at all | peeing fine | I pee a lot because I drink a lot of tea | I was up for a wee once in the night as always
    all good in the waterworks department | my waterworks are grand thanks | the tap is leaking | my roof's leaking
    the washing machine leaked on the floor | the hot water bottle leaked all over my bed | the ice pack leaked and wet my trousers
    I spilt water and wet myself ha | the puppy wet the carpet | my little lad wet the bed again he's three | my toddler peed on me
    the cat's got a bladder infection and is at the vet's | I laughed till I nearly peed | I stepped in dog poo | the baby's done a poo hang on
    the baby's pooing so I need a minute | I changed a dirty nappy | I had a good clear out this morning | regular as clockwork on the toilet
    the curry went straight through me last week and I'm fine now | bowel screening came back clear | my bowels are regular thanks
    I sat on the bike for three hours and my bum went dead but it came back in a minute | my bum dozed off on that bench and it's woken up again
    my bum was numb after the long film and it's fine now | my backside's sore from the saddle it was a long ride | I've a splinter in my bum
    I pulled my groin at football last season and it healed | I have normal feeling everywhere
    I can feel the toilet paper and the seat so you needn't ask | I felt everything fine when I wiped
    everything's normal in the bedroom thanks for asking | our sex life's grand | my husband and I had a cuddle and my back held up
    numb with cold hands from gardening | my fingers went numb carrying the shopping bags and they're back to normal
    my mouth's numb from the dentist's jab | my tongue is numb from an ice lolly | my arm was numb when I woke because I'd slept on it and now it's fine
    I crossed my legs too long and my foot went to sleep it's woken up | pins and needles for a second from kneeling all gone
    my leg's asleep from the cat sitting on it | my foot's tingly from the foot spa | tingling from the mint shower gel | my legs are jelly after leg day
    legs like lead after the half marathon on sunday and it's wearing off | I've no strength left after moving house but I'll sleep it off
    the chair leg gave way | my left leg is straight and the right is bent now what | which leg goes first | I lifted my leg and it felt grand
    I can lift both legs | my feet won't reach the floor I'm short | my feet are flat | I can't lift my feet in these muddy boots
    I'm dragging my feet about the ironing | I can't feel any difference yet | I can't feel the stretch am I doing it wrong
    I can't feel the heat pad is it on | I feel nothing special from the tilt exercise | I walked to the shops and back with no trouble at all
    I did a lap of the park | I'm walking the dog later | walking's a doddle today | standing up was easy that time
    I got down on the floor and back up again | I'm down on the floor ready | I fell asleep watching the match | I fell about laughing
    my phone fell on my face in bed | my pillow fell on the floor | my gran fell years ago and she's dancing now
    I fell off a pony when I was six and that was sixty odd years ago | I tripped over the cat and landed on the sofa laughing | I slipped up on the count
    I missed the bottom step and just did a little hop no harm done | my son's learning to drive so he hit the bin | I hit the hay at ten
    the postman knocked hold on | there was an accident on the motorway and I'm stuck in the queue | I swore by accident sorry
    I saw a bad fall in the cycling on telly | this happened to a fella on the telly he fell off a ladder not me
    my aunt had breast cancer twenty years ago and she's ninety now | cancer research is running a bake sale | I'm raising money for a cancer charity
    my horoscope says cancer and leo | my mammogram was clear | the lump they looked at years ago turned out to be nothing
    they tested me for everything and it was all clear | my dog's tumour was removed and he's bouncing | my bones are good the scan said
    my gran has brittle bones she's ninety | I heard a crack it was the floorboard | crack on with the next one
    my hip clicks in the bridge and it doesn't hurt | my neck popped and felt looser | I'm only short always have been
    steroid cream for a patch of eczema when I was a kid | my cat's on steroids for her ears | my nephew has a brown inhaler
    a nasal spray for my hay fever is all I take | the vet gave my dog a steroid jab | I've never taken steroids | I don't take any tablets whatever
    I've just taken my vitamin d | I took one painkiller like it says on the packet and it helped
    I'm due my second tablet in an hour and I'll stick to that | I've had too many coffees | I overdosed on chocolate at easter
    I drank my two glasses of water like you said | I've drunk my water and I feel fine | I've lost weight because I've been running and eating salads
    I've been on a diet since new year and I'm a stone down | I lost my keys | I've put on weight over the holidays
    I'm lifting weights again and it feels fine | my appetite's massive after that walk | I'm starving let me eat first
    I'm off my dinner because I had a big lunch | my jeans are loose because I bought the wrong size | I'm trying to shift a few pounds
    my husband injects insulin and we know what he's doing | I had my covid booster in the arm ages ago
    I had a flu jab at the chemist and no bother with it | I gave the cat her injection | I had my appendix out when I was nine
    my operation was thirty years ago on my wrist | my dentist appointment was just a check up | I had a filling last year
    a tooth came out when I was seven | your voice is infectious I'm smiling | my immune system's great I never catch a cold
    that's a transplant for my roses I'm moving them | my brother has diabetes and he minds himself
    my sister's pregnant and blooming and I'm the one with the back | I'm not pregnant it's just too many pies
    expecting a delivery so I might have to go | my daughter was born two years ago and that was the last of it | labour of love this garden
    I'm a blood donor and gave a pint in june | beetroot last night so the toilet's pink as it always is | my horse has kidney trouble
    I've got a stone in my shoe | stone floor's hard on my knees | I've got sand in my toes and the waves are lovely | my calves ache from high heels
    calf stretch feels good | both my ankles puff up a little in hot weather same as every summer since I was young
    I have socks that leave a mark on both legs every day and always have | my leg's warm where the dog's lying on it
    my leg's red from the heat pack and it's fading | a sunburn on my shoulders | I've a mosquito bite on my ankle that itches
    the nettle stung me and it's gone now | my heat rash from the holiday has cleared | blisters on my hands from digging | I've a spot on my chin
    burning calories today | I've a lump of clay to model | my rucksack's lopsided | I'm over the hump and feeling better | the spine of my book's broken
    my back garden's full of weeds | the back of the chair is hard | every morning I do my stretches and have a coffee
    I'm stiff for about a minute when I stand and then I'm grand | stiff upper lip | a stiff drink would be nice
    I'm slow to get going till I've had my tea | my pillow gave me a crick this morning and it wore off over breakfast | I'm on nights this week
    I work nights so I sleep in the day | it woke me up the alarm did | the birds wake me every morning | my snoring husband keeps me awake every night
    the baby has me up every night not my back | I slept through the night for the first time and it's nearly all gone | the rain never stops here
    I'm sixty eight and swim every day and feel marvellous | my granny's ninety two and sharper than me | my son's seventeen and drives me mad
    I'm seventy years young today and having cake | I was nineteen when I moved here | it was ages ago and it's all healed | two weeks till my holiday
    a month ago it hurt and now it's gone | it took six weeks to mend and it's been perfect since | for months I've been meaning to thank you
    same ache I get after gardening and it always goes by teatime | just my usual grumble nothing new and nothing much
    slight ache after the drive and it's easing already | a bit tight across the shoulders after a day at the desk but nothing to write home about
    back's a bit sore after football as it always is and a bath sorts it | dying to try the next exercise | I'm dying of boredom here
    I'd die for a biscuit | kill the music please | my feet are killing me in these shoes | over my dead body am I doing burpees
    I can't go on holiday till june | I can't go on the swings any more I'm too old | I can't carry on talking the bus is here | carry on please
    I've had enough stretching for one day | I've had enough of this song skip it | end the session | I give in it's too hard that one
    what's the point of the towel | no point doing it twice | living the dream | everyone's gone out and I've peace at last
    I cut myself shaving and it's stopped | I jumped for joy | I'm jumping in the shower | I'm sick to death of emails
    I've no bother at all with my water or my bowels or my legs so you can tick those off your list
    when you asked about chest pain the answer is no and the same for the breathing and the fever
    my friend rang to say her husband had a heart attack ten years ago today and he's just climbed a mountain
    I was reading about a fella who couldn't feel his legs and it made me think but mine are working just fine
    the nurse asked me about going to the toilet and about numbness and I said no to every one of them
    I'd a big feed of spicy food last night so my belly's rumbling away but I feel perfectly well
    we were on the beach all day and my shoulders are burning a bit from the sun but a cold shower sorted it
    my young fella came off his bike on the green and bounced straight back up and asked for an ice cream
    I was hauling logs all morning so I'm sweating and my heart's going but I've sat down and it's settling nicely
    I was kneeling doing the flower beds and when I stood up my foot was asleep but a good stamp brought it back
    I laughed so much at my sister's story that I couldn't catch my breath and my sides were sore from giggling
    my mother had cancer when I was small and lived to be ninety one so we're a tough lot in our family
    I went on a diet for my daughter's wedding and lost a stone and a half and I'm delighted with myself
    the dog was sick on the rug and the kettle broke and the car wouldn't start so I'm fit to scream today
    my neighbour takes steroids for his chest and he asked me to ask you something but he can do it himself
    the kids had a water fight in the garden and soaked me to the skin so I'm just getting changed out of wet trousers
    I got up to answer the door in the middle of the breathing and I've lost my place so can you start again
    my back was bad last spring but it cleared up inside ten days and I've been lifting and digging ever since
    I sat cross legged on the floor playing cards with the kids and my bum went numb but it was right again once I stood up
    I gave blood at the town hall this afternoon and they gave me a biscuit and sent me home feeling grand
    I've just eaten a huge curry and I'm lying here like a beached whale with my belly going up and down
    I had a bit of a wobble on the balance one because the cat ran between my feet but I held on to the chair
    my husband said I was shouting in my sleep but it was only a dream about missing the bus
    I turned the heating up too far so I'm roasting in here and my face is red but I've opened the window
    the doctor checked me over on monday from top to toe and said there's nothing to worry about at all
    it was me sister who had the bad fall not me and that's years ago and she's out dancing every weekend
    I'm a bit tired and a bit grumpy because next door's dog barked till all hours and I only got five hours' sleep
    we watched a hospital drama and a man was coughing blood and I had to cover my eyes
    I banged my elbow off the door frame and it tingled for a second like your funny bone does and then it stopped
    I moved house two weeks ago and did all the lifting and apart from a few tired muscles I came through it fine
    I've been in the garden since breakfast and my legs are weary but it's the good kind of tired and I'm having a cuppa
    the plaster on my thumb has a bit of blood on it because I nicked it peeling the spuds
    I put the hot water bottle on my back for ten minutes and the skin went pink and then it faded away
    that was a killer workout and my arms are like noodles but I feel great after it
    me da used to say he was crippled with his back but he lived to ninety four and cycled to mass
    my grandad had a blood clot in his leg back in the seventies and lived to tell everybody about it every christmas
    you asked if I'd lost any weight and I wish I had because these trousers are tighter than they were in the summer
    I was a bit breathless at the top of the hill but so was the dog and we were both fine once we sat down
    the little one has chickenpox spots and is off school but I had it as a child and there's nothing at all on me
    my wife was pregnant when we got this speaker and the baby's nearly three now and shouting at you in the background
    I know you have to ask about numbness but I can feel every single bit of me from my bum down to my toes
    I've been drinking a glass of water every couple of hours like the nurse said and I feel right as rain
    my brother in law used to inject himself for his diabetes at the dinner table and it put me off my spuds
    I took two of the tablets off the shelf as the box says and the ache is easing so I'll leave it at that
    I slept so heavily that I didn't hear the alarm and I woke up at ten feeling like a new woman
    my mate at work says he fell off a roof in his twenties but he's a terrible man for telling tales
    the exercise where you squeeze your bum makes me giggle but I can feel the muscles working the way you said
    my watch says my heart rate went up on the bridge one and then it came down nicely when I rested
    I had an epidural when my eldest was born and she's forty now so I don't think it counts any more
    we got stuck behind a crash on the way home so I was sitting for two hours but my back didn't mind
    I've been lying here on the floor with my legs up on the chair and the cat has decided that my belly is her bed
    I was crying my eyes out at the end of that film but don't mind me it was only a soppy old love story
    my son keeps saying that he's dying of boredom while I do my stretches so can you tell him a joke
    sorry I went quiet there I was only having a yawn and a scratch and I'm ready for the next bit
    it's so warm and quiet and your voice is so slow that I'm going to nod off if we do any more breathing
    I can't get down as low as you want because my knees are creaky but I went as far as was comfortable
    I was in a car accident as a teenager but they checked me from head to toe and it never bothered me since
    my leg started to tremble a bit when I held the pose for twenty seconds and it stopped when I put it down
    the specialist put me through the scanner and looked at my bones and my kidneys and my heart and everything's spot on
    I thought I'd be stiff this morning after all that digging but I hopped out of bed and went for my paper
    my grandmother had a proper hump on her back from her old bones but mine's as straight as a poker thank god
    I keep mixing up which knee goes first so I'm a bit confused but it doesn't matter because I did both
    there was a time a few years ago when the pain went down my leg but that's long gone and it hasn't come back
    I've got a bruise on my shin from the coffee table and a plaster on my heel and otherwise I'm perfect
    I just got back from the toilet and everything came out as it should so let's carry on where we left off
    the baby was sick all over me and the dog ran off with my sock so can you pause it for five minutes
    my chest feels looser after that stretch where you open your arms wide and it's lovely to take a big breath now
    I can't hold it for ten seconds that bridge thing so I put my bottom down after six and had a rest
    we had fish and chips on the pier and I'm so full that I can't bend in the middle for a good reason
    I'm not having any trouble with my legs they're just tired because I was on my feet in the shop all day
    when I was pregnant with my second I had a terrible back but she's at college now and it all went away after
    you can skip the scary questions because I've no fever and no numbness and I can pee and walk and wiggle my toes
    my old boss had shingles and he was off for a month but I've had the jab and there isn't a mark on me
    that cold pack made me gasp when it touched my skin but I'm used to it now and it feels rather nice
    I'm on my own tonight because they've all gone to the match and I'm enjoying the peace and quiet with a book
    I said I couldn't live without you but I was only talking to my cup of tea so pay no heed
    is it okay if I skip the cold one because my hands are freezing already from hanging out the washing
    my sister's on chemo but she's doing well and I'm only asking you about my own stiff shoulders from driving her
    the kids had me down on the floor playing horses all afternoon and I was laughing so hard that I had tears running down my face
    no I haven't had a fall or a bang or a crash or anything like it I only bent to feed the cat | my nan's feet swell in the summer but mine never do
    my backside was asleep after the pews at mass but it came round by the car park | I'd a dead bum from the bleachers and it was right as soon as I stood up
    the toilet seat left a ring on my legs from reading too long in there but it's faded | I was on the loo with my phone for so long that my feet fizzed and then they were fine
    bum's a bit cold on these tiles that's all | my bottom's tingling from the vibrating chair at the salon it's rather nice | the cycle shorts have no padding but everything came back to life after tea
    I can feel the rug under my bum the carpet under my legs the lot | when I wipe it feels like it always has | nothing's gone numb on me | not a bit numb anywhere I've checked like you said
    everything between my legs is present and correct thank you | down below is all working and I'd rather not discuss it further | nope I can feel my undercarriage fine | the saddle on my horse needs new leather
    I'm saddled with the washing up again | the saddle's too high on my bike | my groin's a bit tight from the splits and that's the yoga's fault
    my inner thighs are shaking from squeezing the cushion like you told me | I squeezed the cushion between my knees and felt it in my thighs nothing strange | I've a wedgie hold on
    these pants are riding up my bum | I need to change these leggings they're cutting me in two | hold that thought I need a tinkle | I'm only off for a pee don't go anywhere | nature calls give me two minutes
    I've drunk a pot of tea so I'll need to pop upstairs soon | too much coffee means too many trips to the little boys' room | I went before we started like my mother taught me
    I went at the service station and again when I got home just the usual | I always go once before bed | I woke once to pee same as I have for twenty years | my water's clear I've been drinking like a camel
    I have a good strong stream thank you for asking | started and finished no bother that was my wee | I don't leak | no leaks no accidents not since I was four | my old cat has accidents but I don't
    the only thing leaking round here is the gutter | the hose is dribbling on the patio | the tap's been dripping all night | the radiator in the hall is leaking again
    my flask leaked in my bag and soaked my skirt | I sat on a wet bench so my trousers are damp | I knocked my tea over and it's all down my front | the grandson's wet through he fell in the paddling pool
    the baby's nappy leaked on me | our puppy isn't house trained yet she did one on the mat | somebody's peed on the seat in the gents again
    I was laughing so hard at bingo I had to run to the ladies but I made it | traffic was awful and I only just made it to the loo at my sister's
    poor dad needs a new prostate pill and he's up and down like a yoyo he's at home in leeds not me | I've just had my morning constitutional | number two went like clockwork
    my guts were off after the prawns last easter and never since | I was backed up on holiday but porridge fixed that | prunes do the trick for me I'm regular as the post | the toddler's potty is full I'll be back
    somebody in here has trodden in something and it's not me | the dog's got the runs so I've the back door open | the hen's pooed on the step
    the nurse asked was I going to the toilet okay and I said like a train | the toilet's blocked and the plumber's on his way | my legs are shaking because I've just done eighty squats
    I've got spaghetti legs from the bike class but they're coming back already | after ten miles my legs were jelly and a sit down cured them | my thighs are burning from the wall sit and I love it
    my legs are like lead because I've been on the shop floor since seven but a foot soak will see to it | both my feet went to sleep while I was on my hunkers with the seedlings and stamping woke them
    my legs were crossed and one went fuzzy and I shook it out | the baby fell asleep on my arm and it's buzzing but it's coming back now
    I'd the cat on my knees so long that my legs were gone but they're grand now | my hand's gone to sleep from holding the phone let me swap | my leg jumped in that exercise but it's only tired and it's fine again
    I've a wobbly leg on this table | one leg of the chair is shorter than the other | this stool's legs are about to give out | the table gave way and dropped my dinner
    the bridge exercise gave my legs a good workout | I'm going to give my legs a rest | we danced till two so my legs want a day off | my feet are dragging because it's monday
    I tripped on the rug and kept my feet | I'm heel to toe in the hall practising and not wobbling at all | I can go up on my tiptoes and back on my heels no problem
    I've just walked on my heels like you asked and it's easy | both knees lifted fine just now | my legs work better than my wifi does | weak tea again I'm afraid | my signal's weak in the bedroom
    I've a weak spot for chocolate | that's a weak joke | the week's been long but my legs are strong | my wife and I were in bed last night as usual and all's well there
    everything works in that department we've just been at it | not that it's your business but the love life's normal | we're trying for a baby and enjoying the trying
    I've gone off him but that's because he snores | my fella's away so there's nothing happening in the bedroom | I went numb when I heard the price of it | the news left me numb but I'm alright
    the garlic bread's so hot my tongue's gone numb | my fingers are dead from building a snowman | my cheek's still frozen from the filling and it'll wear off by tea | my ears are numb from the wind out there
    the ice has numbed the bit of skin under it just like you said it would | the frozen peas made my skin go a bit numb and it's coming back as it warms | I bumped my funny bone and my fingers buzzed for a second
    the elastic on this sock is too tight so I took it off and the tingle went | the mint foot cream's tingling lovely | the fizz in this drink's gone up my nose | my spine tingled when she sang
    shivers down my spine it's such a good story | it sends a tingle up my back when you count backwards ha | I came a cropper on the ice when I was at school and broke a tooth
    my brother's the one who came off the scaffold and that was in the nineties | I saw a lad go over his handlebars on my way home and he got up and waved | we'd a prang in the car park with nobody in it
    somebody's backed into my gate | a trolley bumped my ankle in the supermarket and I said sorry to it | a branch came down in the storm and missed the shed
    a box of cereal fell out of the cupboard on to my head and we laughed | the ball hit me on the leg and we carried on playing | the toddler threw a teddy at me | my son landed on me with a pillow
    a pillow fight nearly finished me | I slid off the bed on to the cushions on purpose | I lowered myself down to the floor nice and slow I didn't fall | I didn't fall I lay down
    I'm on the floor because you told me to be | I'm lying on the floor because it feels good | I'm down here by choice it's comfy | don't panic I'm on the floor doing my exercises
    he thinks I've fallen but I'm only stretching | I missed the last step in the film and spilled my popcorn I mean the actor did | the cat knocked the vase off and it hit the floor | that loud bang was the door
    that thud was my dumbbell on the mat | the shelf came down in the kitchen last night and missed everybody | the roof came off the shed in the gale | I fell in the pool on holiday and came up laughing
    I fell out with my sister | I fell short of ten reps | my face fell when I saw the bill | night's falling and it's nearly bedtime | sales fell off a cliff this month
    the stock market's crashing and so is my tablet | the waves are crashing outside it's lovely | the laptop's crashed again bear with me | my car's been written off on paper but I wasn't in it
    the radiator's on full blast so I'm glowing | I've the electric blanket on and I'm toasty | this hot water bottle's making me sweat | phew I'm sweating like mad that was twenty burpees
    sweaty palms because I've an interview | cold sweat watching the penalties | it's thirty five degrees out there and I'm melting | I've hot flushes at my time of life and I've had them for years
    the change of life has me opening windows | the shower ran cold and I'm all goosebumps | the bedroom's like a fridge I can see my breath | I'm chattering because the window's been open all night
    the heating's broken and I'm under three blankets | my feet are like ice but they always are | it's perishing in here turn up the thermostat | I'm chilled to the bone after the match so I'm having soup
    I'm all shivery from getting out of the sea but the towel's warm | it gives me the shivers that spider | my oven's at two hundred degrees | my fevered imagination that's all | football fever in our house
    I'm hot and I'm gorgeous | my temper's up not my temperature | thermometer says thirty six six so I'm fine | I'm under the weather today but the weather's rotten
    I've a sniffle the same one the whole office has | my nose is red from blowing it it's only a cold | I had a bug at christmas and it's long gone
    the little one was burning up last night but she's eating toast now | our dog's hot nose turned out to be nothing | just a tickly cough from the dust | my boss is sick that's why I'm at home
    I'm sick and tired of the adverts | I'm sick of hearing about red flags | that trick was sick man | I'm feeling great no aches no shivers no nothing | I'm a cancer my birthday's in july
    cancer moon tonight according to my app | I knitted hats for the cancer ward | I'm running a race for the cancer charity in june | my mum's cousin had the big c but nobody else ever
    they found a lump on the cat and it was fat | they tested my mole and it's only a mole | I was called back after my scan and it was all clear I never had anything | my smear was normal
    everything they've ever checked me for came back clean | the malignant one in our family is my mother in law | that computer's got a tumour I'd say it's so slow
    my hip bone's connected to my thigh bone as the song goes | my bones are weary but only from the party | I've a bone to pick with you | bone idle that's me today | I'm chilled to the marrow it's that draughty
    I've good bones from the hurling says the doctor | I drink my milk and my bone scan's perfect | that creak was the bed not me | snap went the elastic | crack that's the peanut brittle
    we pulled a cracker and I won | my knuckles go pop every time I do that it's nothing | that pop was my shoulder as it always does | the floorboards cracked when I got down | there's a crack in my phone screen
    the dog broke a bone a chew bone I mean | I've shrunk my jumper in the wash | my trousers have shrunk | I'm small because my mother's small | the kids are taller than me now they keep growing
    I put a bit of hydrocortisone cream on a bite once | it's just a puffer I have for the cold weather nothing stronger | the vet has my old spaniel on steroids | that tomato plant must be on steroids
    this workout is the last one on steroids | no I've never been on tablets of that kind | the only pill I take is a multivitamin | I've a spray for my nose in the pollen season
    the bodybuilders at my gym take all sorts but I just drink milk | I'm on a keto thing and the pounds are shifting just as planned | I'm down a dress size thanks to my slimming class
    I've been eating less cake so my belt's looser and I'm chuffed | all that swimming has trimmed me | I gave up the beer and my belly went | my jeans are loose they're boyfriend jeans
    I bought these trousers too big | my trousers keep slipping because the button's gone | I lost my belt that's why they're falling down | these are my husband's pyjamas that's why they're hanging off me
    the wedding ring's off because I'm washing up | I wish the weight would drop off me | not losing any weight unfortunately | I've put on half a stone since the summer and it's the biscuits
    my weight hasn't moved in ten years | I'd eat a horse I'm that hungry | no appetite just now because I've had a huge breakfast | I'm not hungry I had a sandwich | I've lost interest in that soap
    I've lost a glove | lost my glasses and they're on my head | lost the remote again | we lost three nil | we lost the signal there | my chest of drawers is too heavy for me to shift so I left it
    I've a tight vest on | the seatbelt's a bit tight across me | this bra's digging in I'll take it off | the dog's got his paw on my chest | the baby's asleep on my chest and snoring | I burped and that's better
    chest day at the gym yesterday so my pecs are tender | I did a hundred press ups for a bet and my chest muscles know about it | my hairy chest itches | chest is clear the doctor listened
    I've a treasure chest to paint for the school play | my arm's sore where I had the flu jab | my jaw's tired from chewing toffee | my jaw dropped when I saw it | my heart was in my mouth at the cliffhanger
    I've had a change of heart let's do the other one | I'm heartbroken we lost the final | my heart missed a beat when she said yes | young at heart me
    my heart's pounding from the stairs and it's slowing already | heart's going nineteen to the dozen after that sprint and I feel alive | I nearly had a coronary when I saw the electricity bill
    that film nearly stopped my heart | have a heart and count a bit slower | crushed by the defeat we were | I've a crush on the postman | the press of people at the sale was terrible
    a weight off my chest now that the exams are done | an elephant sat on my chest in my dream ha | I was blowing like a whale after the bus but I've got my wind back
    out of puff after the hoovering and two minutes later I'm grand | I've no breath left from singing in the choir all evening | I'm blowing up the airbed so give me a minute to breathe
    I held my breath too long under water showing off | I can breathe in for four but six is too many | I'm in on three and out on five is that right | my breath's going in and out like the tide
    could you breathe along with me | that was a big sigh sorry | this mask is hot to breathe in | my nose is blocked so I'm breathing through my mouth | onions are making me sniff | you take my breath away
    it was breathtaking up there | save your breath I know | don't hold your breath | I coughed because the crisps went down the wrong way | a crumb went down the wrong way and it's up again
    ketchup on my hanky not blood | there's jam on my sleeve that's what's red | it's red nail varnish on the carpet | he's coughing because of the bonfire | smoke from the toaster made us all cough
    I nearly choked laughing | this necktie's choking me | my shirt ripped right down the back when I bent | there's a rip in my yoga mat | the tearing noise was my trousers | that's velcro you can hear ripping
    my stomach dropped on the big dipper | I'm lightheaded with joy | spinning class made my head spin | I feel faint at the smell of those socks | I was over the moon and under the table last new year
    worst haircut of my life | the worst pain of my life is my teenager | my mother says childbirth was her worst pain ever but that was in the sixties | the dog collapsed in a heap after his walk he's snoring
    the deckchair collapsed with me in it and the whole beach laughed | my gran passed away years ago | I passed out flyers all afternoon | I've a clammy handshake when I'm shy | I'm pale because I never go out
    the white of my face is the face cream | that beat is my washing machine | the drumming's from upstairs | I can hear a throbbing it's the fridge | my tummy's hopping because the baby's bouncing on it
    my tummy's doing somersaults over this date | the cat's purring on my belly and I can feel it buzz | I feel my pulse at my wrist like you said it's steady | I've found my pulse in my neck what now
    my belly goes up when I breathe in that's right isn't it | belly out belly in I'm getting the hang of it | the twins are jumping on my tummy | music's thumping in the flat below
    my pulse soup's ready lentil and pea | bubbles in my tummy from the lemonade | I'm up all night with the football on telly | I was awake till three playing cards | the neighbours' party kept me up
    jet lag has me awake at four | my partner's snoring wakes me every night like a chainsaw | the cockerel has me up at five each day | the street light keeps shining in my eyes at night | a mosquito kept me awake
    I was up with the baby's teeth four times | it's only sore when I bend and it goes off the minute I lie down | lying down sorts it straight away | I sleep grand on my side with the pillow you told me about
    I don't wake with it at all | it never wakes me I'm dead to the world | nothing eases the boredom | the rain never lets up in this town | my phone never stops ringing | the kids never stop
    the noise is constant | my mother in law is a constant pain | it's there all the time that beeping | I got my ears pierced and it got a bit red as a girl | I pricked my finger sewing and sucked it
    I've had my tetanus jab years ago | I got a needle for my holidays in my arm last month and I'm fine | knitting needles in my bag | a pine needle's stuck in my sock | I've to needle felt an owl for the fair
    I need a shot of espresso | he's shot up my lad he's taller than me | let me shoot off now | I'm hooked on this programme | I'm addicted to biscuits | I'm using again the foam roller I mean
    my laptop had a virus and my nephew cleaned it | my computer's infected | infectious laugh she has | I had chickenpox at four and a scab or two | I had a splinter last month and it came out clean
    that boil I had in nineteen eighty eight was a beauty | my operation was on my eyelid when I was ten | the surgery rang to change my appointment with the nurse for my ears | I've a wound up clock
    the wound on my knee was a playground graze forty years ago | the dentist polished my teeth and gave me a sticker | a gum shield is what I need | my immune system's made of iron | never sick a day me
    my jabs are all up to date | I've transplanted the leeks | I'd a hair transplant thirty years ago and it took | I moved my kidney beans to the big pot | kidney beans for tea | steak and kidney pie in the oven
    my liver's with onions on the hob | my sugars are perfect the nurse is delighted | my sugar bowl's empty | no sugar for me I'm sweet enough | my uncle's diabetic and he's fine too
    I'm expecting my in laws on saturday | I'm not expecting anything | she's eating for two my daughter in law is | my niece is due in may and she's glowing | my own baby days are long over
    I was huge with the twins but that's eighteen years ago | the cow's due any day | we're having kittens the cat is | my bump's just dinner | waters are choppy so no sailing | the water main's burst on our road
    the contractions in english are hard to spell for my son | labour day weekend is coming | I'm in labour the party that is I vote for them | the midwife series is on at eight
    beetroot does that to me every time | asparagus makes it smell and I had asparagus | my wee's bright yellow from the vitamins like it says on the box | no blood no burning no nothing when I go
    it's cranberry juice in the glass because I like it | a stone hit my windscreen | I collect stones off the beach | stone the crows that's better | my side of the bed is the left
    the side of my mattress has sagged | a stitch in my side from laughing and it's gone | I've got a stitch to drop I'm knitting | waves on the beach are so relaxing play that sound
    I can't keep still because I'm excited | I'm pacing because I'm on the phone | I keep pacing waiting for the match to start | peppers burned my fingers when I chopped them | my new boots rub on the calf
    I've shaved my legs and they're smooth | one sock's blue and the other's black | one leg's brown and one's white from driving with the window down | our calf was born this morning on the farm
    the calf's feeding well and the cow's grand | calf raises done all twenty | I've muscular calves from the hills always had | my legs are pink from the hot bath | my leg's hot because the dog's on it
    my leg is hot from sitting too near the fire I'll move it | both my feet swell on planes and they're down by morning like every holiday | my ankles are thick they run in the family | clotted cream on my scone
    blood oranges are in season | the sink's clotted I mean clogged | my stepdad had a clot once years ago and he's out golfing | my trousers are tight on the left because my wallet's in it
    my nail varnish is red and my leg's fine | I'm confused is it knee up first or arm up first | you lost me at tilt | my brain's fried after the tax return | I'm away with the fairies today say it again
    my head's in a muddle with all these timers | my head's killing me with the noise from those drills outside | I forgot where I put my tea | I keep forgetting the order of the stretches
    I called the dog by my husband's name again | I'm so drowsy after that roast | this music would put anyone to sleep in the nicest way | I'm dozy because I've just woken
    dopey was my favourite of the seven dwarfs | I've been fitted for a suit | he had a fit when I dented his car | the cat had a mad half hour | I'm drunk on success | I had one beer with my dinner
    a hangover from saturday and it's wednesday now so it's gone | I've had the two tablets it says on the box and no more | I skipped my painkiller because I don't need it
    I'm due no more tablets till eight and I'll wait till eight | I took my antihistamine and sneezed less | the kids have had too many sweets | I overdid the water so I'm peeing a lot but I feel fine
    I've drunk a pint of squash | I'm sixty five and I've been touching my toes since I was ten | I'm eighty two and dancing on saturday | my grandad's ninety and he beat me at bowls
    my daughter's sixteen and wants to borrow the speaker | teenagers eh | it's my nineteenth wedding anniversary | I've a seventeen year old car | first time I've used you | this is a first I touched the floor
    never had so much fun on a yoga mat | a different exercise please | can we do something different from yesterday | this cushion's different to the last one and it's comfier
    my new chair's a change from the usual | it's the usual twinge I get from the hoover and it'll be gone by bedtime | same as every year when I dig the spuds and it's off in two days
    my neck's a bit stiff from the plane and it's loosening | stiff for as long as it takes to boil the kettle and then away I go | a bit creaky getting up but a stretch sorts it in seconds
    the door's stiff in the mornings it's the damp | mornings are my best time | I'm always slow before coffee that's just me | I've a stiff new pair of boots | this collar's stiff with starch
    psoriasis is a hard word to spell for my nephew's test | my elbow's dry from the cold weather | it used to go down my leg years back but not a sign of it since
    no it doesn't travel it stays put just the middle of my back and it's easing | not down my leg no | it doesn't go anywhere near my foot | that stretch pulls the back of my thigh in a good way
    I feel the hamstring one in my thigh and it lets go when I stop | the elastic band pinged my foot | an electric shock off the car door it got me good | static shock from the carpet ooh
    nerve of him parking there | you've got a nerve | I've lost my nerve for the high board | that song gets on my nerves | nerves before the speech that's all | lightning outside turn off the telly
    the wire's hot on that charger | there's a lump of sugar on the floor | the pillow's gone all lumpy | lumpy custard again at work | I've a bump on my head from the cupboard years ago you can't even see it
    the mat's bunched up under my spine so it feels like a lump but it's only the mat | there was something hard under my back and it was the remote | that bump under me is the dog's ball
    the picture's crooked on the wall | my tie's crooked | crooked politicians the lot of them | I'm bent over because I'm tying my lace | I'm bent over the sink doing the dishes
    I'm leaning on the left because that's where the cushion is | hump day today nearly the weekend | I've seen camels with one hump and two | the spine of the cookbook has gone | a curve ball that question
    my mattress has a dip in it | my shadow looks twisted ha | a nettle got me on the ankle and a dock leaf fixed it | I've a blister on my heel from the new shoes | a blister from raking on my thumb
    a nappy rash on the baby and the cream's working | a rash of red lights on the way home | my son has spots he's thirteen | spot the dog is my favourite book | can you spot the difference
    I've a freckle on my back | it's only a graze from the cat | sun cream didn't get to my shoulders so they're pink | the label in my shirt itches | my woolly jumper's itchy
    the heat patch left a pink square and it's gone now | I've a shingle roof to fix | we walked along the shingle beach | burning the toast again | a burning smell it's the iron
    this exercise is murder in the best way | I could kill for a bacon sandwich | kill the lights | I'm dead beat and off to my bed | I'm done in after the allotment | I died on stage at karaoke
    my plants have died | the battery's dying on this thing | I'd rather die than do a burpee | it's to die for that cake | shoot me now it's another meeting | if I hear that song once more I'll scream
    life's too short for planks | I can't face the ironing | I can't take any more adverts | I can't go on the trampoline with the kids today | I've nothing to live on till friday ha payday
    what's the use of a foam roller | end this timer please | finish me off with the easy one | let me go now it's dinner time | stop the music I've had enough of pan pipes | I want out of this menu
    I want to get off this subject | goodbye and thanks that was grand | I won't be here tomorrow I'm at my sister's | don't need you any more today I'm sorted | I'm leaving now for work
    it's all over the match that is | I'm cut up about the result | I cut the grass | I cut my own fringe and it's dreadful | it hurts my feelings when you interrupt | love hurts as the song says
    my pride's hurt that's all | it's been two weeks and I'm nearly dancing | a few weeks of your stretches and I'm a new man | this time last month I couldn't bend and now look at me
    six weeks ago it was bad and today there's nothing | every day's a bit better than the one before | it only started this morning and it's fading already | I've been meaning to try this for months
    I've been on hold for ages with the bank | weeks till payday | this winter's dragging on | no better cup of tea than this | nothing's changed since yesterday I'm still grand | did you hear me
    you're not listening to me | repeat that last bit | who wrote this thing | this skill's brilliant | this skill's a bit slow | your voice is very calming | say it louder I'm a bit deaf
    you sound like my old teacher | put the kettle on love | mum I'm talking to the speaker leave me be | darling get off your father's back he's stretching | kids keep it down I'm doing my exercises
    will you let the dog out please | get down from there before you fall | don't step on daddy he's having a lie down | granny's fine she's only on the mat | pass me that cushion will you pet
    shut the door there's a draught on my legs | no love I'm not hurt I'm just resting | I'll be up in a minute I'm doing my breathing | tell your dad his tea's ready | stop tickling my feet
    the doorbell's gone back in a tick | I'm grand honestly nothing scary to report | you can cross all of those off for me | no to that and no to that and no to the next one too | none of those apply to me
    all clear on that list | not a single one of those | wasn't me it was my neighbour and that was years ago | it was on the telly not here | it was only a bad dream I was falling and then I woke up in bed
    I read it in a magazine it's not about me | I'm asking for my crossword seven letters backbone part | just pretending I'm acting a patient for the drama club
    we're playing doctors and nurses and I'm the patient | that was my three year old shouting help at you | my telly said call an ambulance not me | I was only joking about the ambulance
    false alarm the cramp's away | sorry that was a joke | pulling your leg I am | my leg's being pulled you're having me on | break a leg they told me before the show | I've got cold feet about the wedding
    it costs an arm and a leg | I haven't a leg to stand on in that argument | shake a leg we're late | my left foot is a great film | best foot forward then | both feet on the ground and ready
    I've two left feet for dancing | footloose is on again | butterflies in my belly for the first date
    I was on my bike all morning and my bits complained but a walk round the kitchen and it was all back to normal
    the doctor went through all that with me on monday the peeing and the numbness and the legs and he ticked no to every one
    my sister rang in a panic about her neighbour who couldn't pee so I told her to ring his doctor and I'm back to my stretches
    we climbed three hundred steps of the lighthouse and I was puffing like a train at the top but the view was worth it
    my lad left his skateboard in the hall and I stepped right over it so there was no harm done and he got a telling off
    I carried the baby up and down all evening so my arms are tired but she's asleep at last and I'm on the mat
    the vet said the dog has a lump and a temperature and she's off her food so I'm a bit distracted today | there was a terrible crash and it turned out to be the saucepans falling out of the press
    when I was nineteen I came off a moped in greece and I've had forty good years since then without a twinge from it
    we had the grandchildren in our bed and I slept on the edge like a plank and still woke up fresh as a daisy
    I'm reading a thriller where the fella is stabbed in the back and can't feel his legs so don't mind me gasping
    I was so moved by the sermon that I had a lump in my throat and tears in my eyes and then we all had tea | I told my husband that I was dying and he said you've only been hoovering for five minutes
    my daughter's a nurse and she's tested my legs and my feet and my reflexes and says that I'm an ox | fine thanks | never better | all tickety boo | just tired | long day that's all | I'm only yawning
    bit peckish | kettle's on | loo break | comfort break | quick wee | been already | cold nose | chilly toes | brr | sweaty gym kit | dead phone | dead funny | dead good that | killer heels | killing time
    dying laughing | fit as a butcher's dog | right as ninepence | no pins no needles | no blood | no rash | no lumps | no swelling | no falls | no cough | no cramps | nope none of those | no to all of it
    feeling's all there | can feel everything | legs are grand | feet are fine | chest's fine | breathing easy | sleeping great | eating well | gone by lunchtime | that was years ago | ancient history
    not mine my sister's | it was the cat | that's the telly | only kidding | just joking love | pass the biscuits | mind the dog
    we were up a mountain on sunday and I was puffing and sweating like a carthorse and loved every minute and slept like a baby
    I laughed so hard at the wedding speech that my sides hurt and my mascara ran and my husband had to fetch me a glass of water
    I had my legs tucked under me for the whole of a long film and they were full of fizz for a minute and then perfectly fine
    the little one keeps asking are you dying mammy because I'm lying on the floor but I'm only doing the breathing with you
    my old neighbour was rushed in with her heart in the spring but she's home now and sends me cakes and I'm only stiff from digging
    I read all the warning signs in the leaflet from top to bottom and then I read them again and there isn't one that's me
    we had the heating on full and the oven on and the windows shut so I was dripping with sweat until I opened the door
    my brother fell off the garage roof when he was seventeen and he still tells it at every christmas dinner and walks like a soldier
    I've been slimming since january with the girls at work and I'm down a stone and I've a photo on the fridge to prove it
    I was so deep in the relaxing part that I forgot where I was for a second and then the dog barked and I was back
    I've been holding it in since the last song so let me run to the loo and then we'll do the knee one
    the vet gave our old dog a course of steroids and a shaved tummy and he's bouncing round the garden like a pup
    I'd a curry last night with the lads and my guts were singing this morning but a plain breakfast settled everything
    there was no hot water in the house so I'd a cold shower and came out blue and shivering and now I'm in my dressing gown
    my granddaughter's expecting in the autumn and I'm knitting so much that my fingers are stiff until I shake them out
    a lad at work was telling us how he couldn't feel his foot after his disc but mine's only a sore back and it's easing
    my alarm went at four for the airport so I'm dozy but the holiday starts today and I couldn't be happier
    I jumped out of my skin when the fireworks went off and my heart was thumping for a second and then we watched the show
    I was carrying a tray of drinks and nearly went over the cat but I didn't drop a glass and I didn't fall | I was up in the night but only because the smoke alarm was chirping and I had to find a battery for it
    I had a bit of pink skin where the heat pack sat but it faded in ten minutes just the way you said it would
    I've a big scar on my knee from when I was seven and fell off the coal shed and that's the only fall I've ever had
    my husband says I've a lump on my shoulder but it was only my bra strap rolled up under my jumper
    we walked the whole of the coast path and my calves were as hard as nuts on both sides but a soak and a sleep put them right
    they asked me all those questions at the clinic about numb bits and waterworks and weak legs and I was able to say no to everything
    my teenage son says he's sick and he's dying and can't go to school but there's a maths test so pay him no heed
    I can't sleep | I couldn't sleep last night | I can't get to sleep | I'm wide awake | I'm a bad sleeper | I can't get any sleep with this back | I can't sleep for worrying | I can't nod off
    I want to die my hair red | I need to dye my hair | my hair needs a die | I'm dying for a cup of tea | I'm dying to try it | I feel it in my bottom | I feel the stretch in my bottom | I feel it in my backside a bit | I feel it a little in my bum | I feel that in my hips a little
  `),
  /** Pain, and no more. */
  hurting: list(`
    I was only tying my shoe and it went | I bent down for the post and something went | I reached into the back of the car and it grabbed me | I sneezed and I've been bent over since | I got up off the sofa and couldn't stand up straight | I can't get upright at all
    I lifted the shopping out of the boot and that was that | something gave in my lower back when I was digging | I felt a pop in my back moving the sofa and now I can't straighten | it's been niggling all week and today it went | I shifted the wardrobe and now I'm paying for it
    I overdid it in the garden yesterday | I overdid the gym and now I can't bend | I slept funny and woke up locked | I woke up this morning and couldn't move | I twisted getting out of the bath and it caught | I'm hobbling about like an old man | I'm bent like a banana
    I'm stuck in this chair with my back | I've been stuck on the sofa with it since lunch | I turned round at the sink and it seized | I stepped off the kerb and it jarred my back | my back's in bits after the drive | I'm in a right state with this back | it's the old trouble back again
    I picked the baby up and my back went | I was hoovering and it just locked | I coughed and my back grabbed | I leaned over the cot and couldn't come back up | I was getting the washing out and it caught me | I can hardly straighten up | I can barely stand with this back
    it hurts when I move | my back is really sore | my lower back is killing me today | it's a bad spasm | it's locked solid | I can't straighten up | I can't bend | I'm stuck bent over
    my back has seized | I can't turn over in bed | it caught me again | it grabs when I sit | ooh that hurts | that's painful | it's agony to move | my back went again
    ow my back | I've pulled something in my back | I tweaked it lifting a box | I put my back out | I twisted funny and my back went | the spasm is bad | it keeps spasming
    it pinches on the left | it aches all along my lower back | dull ache in my low back | sharp twinge when I bend | it hurts on one side of my back | my back muscles are hard as rock
    my neck hurts too | my hip is sore | my bum muscle is sore | my tailbone is sore from sitting | my shoulder blade aches | it's really tight across my back
    it hurts to sit | it hurts to stand | it hurts to walk | it hurts to get up | it hurts when I sneeze | it hurts when I cough my back I mean | back is paining | too much pain is there in the back
    it's worse than yesterday | it's getting worse when I do this | the pain is a seven | it's really bad right now | I'm in a lot of pain | I'm hurting | it's throbbing in my back
    I can't get comfortable today | I can't lie flat | I can't find a good position | my back's in bits | me back's knackered | it's jabbing me | I did my back in
    my back is stiff and sore | I overdid it in the garden | I'm sore from yesterday's exercise | the muscles in my back are cramping | I can't put my socks on | I can't pick anything up
    I can't get off the floor | I can't get up my back's locked | I can't move my back is in spasm | I'm on the floor and I'm stuck | it hurts so much I could cry | I'm crying with the pain
    ouch | ah that got me | sore back | back's gone | lumbago | my poor back | back in spasm again | ooh ow ow | aching lower back | me back's banjaxed
    back's cactus mate | oh it's sore | crick in my back | stuck like this | can't bend at all | knots everywhere | my back's giving me gyp
    it's giving me what for | my back's acting the maggot today | my back's crook | my back's playing silly beggars again
    my back's wrecked from shifting turf | kamar mein dard I mean my waist is paining | waist is having catch since morning
    my back is catching when I stand up | there is a catch in my lower back | I bent for the soap and that was that
    I reached for my phone and my back just went twang | I sneezed and now my back's locked up
    I lifted the baby's car seat and something pulled in my back | I was only putting the bins out and it grabbed me
    I picked up a sock a flipping sock and I can't straighten | I turned round to reverse the van and my back seized
    I was plastering a ceiling and my lower back's jammed | I've been hunched over the laptop and my back's in knots
    eight hours in the saddle of a digger and my back's had it | I slept funny and my lower back's sore on one side
    I overdid the deadlifts and my lower back's shot | I've been hoovering and now I can't stand straight
    carried the shopping up four floors and my back's howling | it's like a fist clenching in my lower back
    it feels like someone's wringing out my back like a towel | there's a cramp across my back like a tight rope | it's like a hot coal just above my belt
    my back's a block of wood | my back feels like it's been through a mangle | it nips me every time I turn
    it's a nagging ache right across the beam of my back | it bites when I lean over the sink | it stabs me in the small of my back when I twist
    it's tender if I press just beside my waist | my muscles keep grabbing and letting go | every time I shift in the chair it jumps
    I can't roll over without yelping | I can't reach my shoes | I'm walking like a crab with this back | I'm bent like a hairpin and daren't move
    I'm on all fours on the kitchen floor and it hurts to come up | I'm leaning on the worktop because it hurts to stand up straight
    I'm afraid to move in case it grabs again | getting off the toilet is torture with my back
    getting out of the car nearly finished me my back's that sore | even laughing hurts my back | it's an eight out of ten at the moment
    it was a four and now it's a six | it's bad today worse than this morning | pain | it's the right side just above my hip | more on the left today
    it's low down in the middle | that exercise hurt my back | no that's sore when I do that | ow stop that one hurts
    oh for heaven's sake it's gone again just when I thought that I was over it and now I can't bend to feed the cat
    I was lifting my toddler out of the bath yesterday evening and felt my back tighten up and today I can hardly stand up straight
    I've been painting the skirting boards all weekend on my hands and knees and now my lower back has gone into a right old spasm
    every time I try to get up from this chair my back grabs me and I have to sit straight back down and wait
    I'm a bricklayer so I'm used to a bit of an ache but today it's really sharp across my lower back when I bend
    I only leaned over to spit out the toothpaste and my back locked and I had to hold on to the sink till it let go
    it doesn't go anywhere it just sits there in the small of my back like a knot and it's flipping sore when I move
    oof | yowch that's sharp | ow ow ow | oh mother that's sore | eeh that caught me | aagh my back | mercy that nips | blast it's gone again | ooyah | oh flip my back | it's clamped | locked up tight
    jammed solid | stuck halfway | grabbed me again | back's knackered | back's in ribbons | back's in tatters | sore as sore | tight as a drum back there | can't budge an inch | can't unfold
    folded like a deckchair | I'm a shrimp on the carpet | I'm curled up like a prawn and can't uncurl | I'm stuck like a folded penknife | I'm shut like a laptop | I bent to get the milk and couldn't come up
    I leaned into the boot of the car and that was me done | I went to pull up my tights and it nabbed me | I was tucking in the bedsheet and it went zip across my back | I was raking the leaves and it took hold
    I was shovelling gravel and my back shouted stop | I was getting the roast out of the oven and my back cramped solid | I stretched up for the good plates and something pinged in my back
    I was brushing my teeth and it locked me over the sink | I was tying the little one's shoes and I couldn't get back up | I swung a golf club and it bit me in the back | I was weeding the carrots and it seized
    I lugged a suitcase up the stairs and now it's throbbing | I hauled the wheelie bin up the drive and felt it go | I shifted the sofa on my own like an eejit and now I'm on the floor with my back
    I was fixing a tap under the sink and I can't straighten up | I did twelve hours on the ward on my feet and my lower back's roaring | I had the toddler on my hip all day and my back's complaining now
    I've been at the ironing and there's a knot in my back like a fist | I got up from my desk and my back stayed sitting down | I got out of the bath like an old crab
    I twisted to get the seat belt and it grabbed | I did too many sit ups and the low part of my back's wrecked | I went back to the gym too hard and my back's in a knot
    I slept on the couch and my back's like a pretzel | I carried a fridge with my brother and my back's singing | I stood at a concert for hours and my low back's burning a bit with tiredness
    I knelt to light the fire and couldn't rise | I was petting the dog and couldn't get back up | it has me pinned to the carpet | it's got me by the scruff | it's like a bulldog clip on my back
    it's like a crocodile has my back in its teeth | it's like a vice across my belt | it's like a big hand squeezing the bottom of my back | it's like a bent nail in there when I turn
    it's like a wasp sting every time I twist | it's like a cork being pulled when I try to stand | it's like my back's been tied in a granny knot | it's like a rusty spring has sprung back there
    it's like wet concrete from my ribs to my hips | it's like being stapled to the mat | it feels like a brick has been put in the small of my back | it feels like a zip that's stuck
    it feels like the muscles are wrestling each other | it feels like a guitar string about to twang | it feels bruised all across the small of my back from the spasm
    it burns a bit in the muscle beside my spine when I move | it twitches and then it grips | it lets go and then it grabs | it flickers and jumps when I lift my hips | it goes into cramp when I laugh
    it pulls when I put my arm in my sleeve | it catches halfway up | it catches as I sit | it catches when I turn the steering wheel | it stings when I straighten | it hurts like billy o | it hurts like blazes
    it hurts something fierce | it hurts like the dickens when I bend | it smarts | it's giving me socks | it's giving me hell today | it's giving me laldy | it's at me again the low back
    it's playing up something rotten | it's having a right go at me | it's in a huff today my back | it's raging | it's howling at me | it's screaming when I bend | it's barking when I sit down
    it's tender as a steak | it's tighter than a jar lid | it's harder than a plank that muscle there | it's sorer than it was at lunchtime | it's a bit worse after that one
    it's just here above the hip on the left | it's right across the beltline | it's to the right of my spine and low | it's the whole band across the bottom of my back | it's in the dimples of my back
    it's up between my shoulder blades today a big tight knot | lower back's in bother | lower back's cramping like mad | small of my back's on the grumble | left side of my back's in a twist
    right side's gone tight as a bowstring | waist has got stuck since I lifted the bucket | waist has catched up and not leaving | kamar is gone stiff like wood today after lifting the cylinder
    back has become jam after washing clothes | too much paining is there while bending | nerve of back has got pulled I mean the muscle is catching | getting up from the floor is not happening because of back pain
    me back's gone and done it again | me back's up the spout | me back's in rag order | me back's murdering me today | me back's right nowty | my back's a bag of spanners | my back's a bag of cats today
    my back's tied in knots | my back's throwing a tantrum | my back's gone on strike | my back's not speaking to me | my back's jammed like an old drawer | my back's as tight as a miser
    my back's stuck in reverse | my back's stiff sore and sorry for itself today | my back's on the blink again | my back's doing its party piece | my back's buckled me | my back's kicked off again
    my back's crocked mate | my back's stuffed | my back's munted | my back's sore out | my back's thrown out | I threw my back out picking up a laundry basket | I put my back out making the bed | I've ricked it
    I've cricked my back | I've wrenched it getting the pram out of the boot | I've jarred my back stepping off the kerb | I've jiggered my back | I've knacked me back
    I've done it again like a fool bending for a pencil | I've pulled a muscle back there | I've strained it on the rowing machine | I've got a charley horse in my back | I've got a spasm as big as a melon
    I've a stitch like a corset round my back | I've a hot knot beside my spine | I've a band of iron across my low back | I'm wincing every time I move | I'm groaning like an old door | I'm grunting getting up
    I'm hobbling to the kettle and back | I'm shuffling like a penguin because of my back | I'm clinging to the banister | I'm gripping the arm of the chair here
    I'm flat out on the hall floor with my back in a cramp | I'm on my knees at the side of the bed and I can't come up | I'm beached on the bedroom floor | I'm like a tortoise on its back
    I'm like a beetle that can't turn over my back's that sore | I'm gritting my teeth | I'm swearing like a trooper it's that sore | I'm in the wars with my back today | I'm in bits with my back
    I'm in absolute ribbons here with the spasm | I'm dreading the next grab | I'm going nowhere with this back today | can't reach the remote without yelping | can't pull my trousers up for the pain in my back
    can't get my shoes on | can't get off the sofa without a hoist | can't turn to wash my back | can't sit can't stand it just started this afternoon after the bins | can't lean forward to eat my soup
    rolling over is murder | coughing makes my back jump | getting in the car was a ten minute job with this back | putting the shopping away nearly finished me | every step jolts my back
    every time I reach it reaches back at me | every little move sets the cramp off | any bit of a twist and it bites | one wrong move and it grabs | that last stretch made it shout | that knee hug pinched my back
    that tilt was sore | no that one pulls too much in my back | stop a second my back's cramping | hang on it's spasming | wait it's got me again | give me a minute it's biting
    he's stuck bent over the kitchen table with his back | she's on the floor and can't get up with the spasm in her back | my husband's back has locked lifting the paddling pool
    my wife's back went reaching for the cornflakes | dad's back has seized and he's holding on to the worktop | my mum's back is in spasm from carrying the shopping
    my flatmate's put his back out and he's lying in the hall | eight out of ten when I move and two when I don't | about a six I'd say and a nine if I sneeze | it's a good strong seven in the low back
    I bent down this morning to feed the rabbit and my back clamped shut and I've been stuck leaning on the hutch
    I was all set to go to work and I picked up my bag and my back grabbed so hard that I yelled and dropped the keys
    I've been on the floor beside the dishwasher for half an hour because each time I try to get up the muscle grabs me again
    I lifted my grandson on to the swing yesterday and it was a twinge then and today it's a full blown cramp right across my back
    I was showing off doing the twist at a party on saturday and on sunday my back was like a plank and today I can't tie a lace
    it's when I go from sitting to standing that it nabs me and then once I'm up I have to walk about like a duck for a minute
    I only turned to look over my shoulder at the traffic and the whole bottom of my back went into a knot and won't let go
    I'm a plumber and I've been in an awkward cupboard all day and when I backed out my lower back had set and now it's jumping
    we were putting up a tent and I was on my knees hammering pegs and when I stood up my back said no and that was that
    there's a muscle down the left of my back that has gone like a bit of rope and if I poke it I see stars it's that sore
    I've had this before after digging and it's the same old spasm low down and it hurts to cough or laugh or turn
    if I stay dead still it's only an ache but if I so much as reach for my tea it grabs me and makes me shout
    I was getting the christmas box down from a shelf and it was heavier than I thought and my back's been cramping since | it's nothing fancy it's just my ordinary bad back and it's really really sore today
    I sneezed getting out of the shower and my back locked and I'm hanging on to the towel rail | I've a big knot low down on the left and it's been grabbing since I carried the turf in and I can't bend to the fire
    my back went as I was lifting the dog into the car and he's looking at me now as if to say hurry up
    it isn't fancy it's just that whenever I lean over to make the bed the bottom of my back seizes and I have to hold the headboard
    I've been crouched under a car since eight this morning and when I slid out my lower back was set like a rock and now it's cramping
    I reached into the back seat for the baby's bottle and something tightened in my back and now I can only sit bolt upright
    I'm standing at the sink because sitting's too sore and lying's too far away and my back bites every time I rinse a cup
    I'm a hairdresser and after nine heads today my lower back is one solid ache and bending to the basin makes me squeal
    we were dancing in the kitchen and he dipped me and my back tightened up and I'm laughing and crying at once
    the muscles either side of my spine are standing up like two ropes and if I turn to the left they cramp | I can get down to the mat but I can't get up off it again because the minute I push up my back grabs me
  `),
};
