import { list } from '../list.ts';

/** What sounds like a sign and is none: denied, over, somebody's phrase, everyday numbness, or plain pain. */
export const harmless = {
  /** Nothing to act on. */
  harmless: list(`
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
  `),
  /** Pain, and no more. */
  hurting: list(`
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
  `),
};
