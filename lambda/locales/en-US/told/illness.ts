import { list } from '../list.ts';

/** How people say it when they are ill, or their bones or blood are; by sign. */
export const illness = {
  'sign-07': list(`
    I'm burning up and my back is killing me | I can't stop shaking with cold | my temperature is thirty nine | I'm hot then cold then hot again and feel dreadful | I've got the shivers and feel poorly
    I'm sweating buckets at night and feel ill | I feel like I've got flu with this back
    I've got a temperature | I'm burning up and my back aches | I've had the shivers all night | I'm hot then cold then hot | I feel feverish
    my temperature is thirty nine | I can't stop shivering | I'm sweating buckets and I feel terrible | I've got chills | I had a fever last night
    I feel like I've got flu and my back's killing me | I'm running a temp | I'm shaking with cold | a hundred and two fever | my teeth are chattering
    I woke up drenched in sweat with chills | I'm clammy and shivery and unwell | I feel really poorly with my back | I'm boiling hot and aching all over
    I have fever since two days with back pain | body is burning | fever is coming and going | I've come down with a fever | I'm freezing and shaking
    I'm proper ill with it hot and cold | night sweats and back pain | I feel so unwell and hot | high fever and my spine hurts | thermometer says a hundred and one
    I've been feverish since yesterday | been throwing up with a temperature | I feel rotten like I've an infection coming with shivers
    I've got a fever and a stiff neck | shivering under three blankets | my skin's on fire I think I've a fever | sweating at night and feeling ill
    rigors | I've the shakes and I feel hot | my forehead is hot and I feel rough | I'm feeling very unwell and feverish | aching back and chills
    I've a bit of a temperature
    shivery and sore | sweats every night | temperature of forty | teeth chattering | feverish spine pain | bed soaked with sweat | roasting then freezing
    rigors last night | flu feeling and backache | hot head cold feet shaking | came over feverish | goosebumps and burning
    I've got two jumpers and a duvet on and I'm still shaking like a leaf and my back's throbbing in one spot
    I took my temperature because I felt so rough and it said thirty eight point six and my back's been bad since friday
    I had to change the sheets twice in the night because I was wringing wet and then I was freezing
    my wife put her hand on my forehead and said you could fry an egg on that and my spine's aching deep
    I thought it was just a pulled muscle but now I've come out in sweats and shivers and feel like death warmed up
    it started as a stiff back and by teatime my whole body was trembling and I couldn't get warm by the fire
    the paracetamol brings my fever down for a few hours and then it shoots up again with this awful backache
    everyone at work's got a bug so maybe that's all it is but I'm boiling and shivery and my back's agony
    I'm one minute throwing the covers off and the next I'm pulling them back up and my back won't stop aching
    the ear thermometer keeps flashing red and I feel dreadful all over never mind my back
    I haven't felt this ill since I had pneumonia I'm all hot and weak and my back is on fire
    I've no cough no cold nothing like that but I've a raging temperature and a very sore spot on my spine
    wondering if a bad back can give you a fever because mine's a hundred and three and climbing
    I'm quite worried as I've had a bit of a temperature every evening this week along with the back pain
    hot water bottle and blankets and I still can't get warm | I'm frozen to the marrow and shaking | I'm trembling with cold under the quilt
    I'm dripping with sweat and freezing | sweat's pouring off me and I feel ghastly | my pyjamas are sopping every morning from sweat
    I wake up wringing wet | drenched sheets three nights running | I'm like a furnace | I'm hot as a stove and feel dreadful
    you could warm your hands on me I'm that hot and ill | my face is flushed and I'm shivering | cheeks bright red and a temp | I'm fevered
    pure roasting and shivering so I am | I'm foundered one minute and sweating the next | I've a dose of something I'm shivering and hot
    I'm sick as a dog with a fever | I'm crook as with fever | got the sweats bad and feel off colour | I feel lousy and feverish
    I feel ghastly hot and cold all over | I feel seriously ill with this back | very unwell all over and hot | fever is not going down
    I am having chills and body pain | high temperature is there with back pain | temperature keeps spiking | my temp has shot up
    my temp's been up and down for three days | low grade fever that won't shift | running hot since tuesday | thirty nine point two on the thermometer
    it's thirty eight and a half my temperature | feever and back ache | the shakes won't stop and I'm hot | uncontrollable shivering and back pain
    my whole body's quaking with chills | aching joints shivers and back pain like the flu | hot and achy and my back's murder
    I've gone all hot and trembly | my skin's burning to touch and I feel faintly sick with fever
    infection I think because I'm burning hot and my back hurts | um I'm sort of hot and shaky and not well
  `),
  'sign-08': list(`
    I had cancer five years ago | I've got breast cancer | I'm having chemo at the moment for lymphoma | I've had prostate cancer | I had a tumour out
    they found a lump and it was cancer | I'm a cancer patient | I had a melanoma removed | I've had bowel cancer | I'm in remission from leukaemia
    I finished radiotherapy in March | my cancer has spread | I've got secondaries | I had lung cancer surgery | I survived cancer | they took my breast off because of cancer
    I have myeloma | I've got metastases | I'm under the oncologist | kidney cancer in two thousand ten | thyroid cancer years back
    I had a mastectomy | I used to have cancer | cancer runs in me I've had it twice | my cancer's come back | I had testicular cancer
    I've a history of breast cancer | I'm being treated for cancer | on hormone tablets for breast cancer | stage four cancer | diagnosed with cancer last year
    had ovarian cancer | I had bladder cancer | cancer survivor here | skin cancer on my back was removed | I've been told I have a tumour in my lung
    I've got cancer in my liver | my prostate cancer is being watched | I had chemotherapy two years ago | I beat cancer once | I'm a cancer survivor with new back pain
    had the big c | tumour in my kidney | lymphoma in remission | radiotherapy last spring | bone mets | leukaemia as a kid | prostate removed cancer
    I was given the all clear six years ago after my breast operation and now there's this new ache in my spine
    they whipped out half my bowel in two thousand and nineteen because of a growth and I've been fine until this back pain
    I go to the hospital every three weeks for my infusion for the lymphoma and my back's been bad since the last one
    I lost a kidney to cancer when I was fifty and I always wonder with every ache whether it's come back
    my oncologist told me to mention any new back pain so I'm mentioning it because I had a tumour in my lung
    I don't know if it's relevant but I had a nasty mole cut out that turned out to be malignant
    I was treated for leukaemia when I was a child and they said it's gone for good but my back's hurting now
    I'm scared it's in my spine because I had breast cancer ten years back and this pain isn't like my usual
    it's probably just a strain from gardening but I did have radiotherapy for my prostate a couple of years ago
    they found something on my liver last month and it's cancer and now my back hurts in a couple of places
    I'm still taking tamoxifen every day from when I had the lump out and my back has started playing up
    my wife says tell it about the cancer so yes I had cancer of the throat eight years ago and it was treated
    I shouldn't ignore a bad back when I've had cancer should I because mine was in the ovary
    I thought I'd finished with all of it after the surgery but the cancer's back and it's gone to the lymph nodes | I've had my prostate out for cancer
    they took out my womb because of cancer | I had a hysterectomy for cervical cancer | womb cancer four years ago | I had cervical cancer in my twenties
    I've had a testicle removed for cancer | I had a lump cut out of my breast and it was malignant | I lost a breast to cancer
    had part of my bowel removed for a tumour | I've a stoma from bowel cancer | I had a growth removed and it was malignant | I had a sarcoma in my thigh
    I've got a brain tumour | they're treating me for pancreatic cancer | stomach cancer diagnosed in spring | mouth cancer last year
    oesophageal cancer here | I've non hodgkin's lymphoma | on immunotherapy for melanoma | I'm on letrozole after breast cancer
    I'm on hormone injections for prostate cancer | my psa's going up again and I've had prostate cancer | my markers are up and I've had cancer
    halfway through chemo | my last chemo was in june | just finished radiation for breast cancer | I've been zapped with radiotherapy for a tumour
    I rang the bell last year after my chemo | five years clear of cancer | cancer free since twenty twenty
    I've been clear of cancer for years but the back's new | I'm living with cancer | incurable cancer | they say my cancer's terminal
    I'm under the hospice for cancer | the cancer has gone to my spine | I have secondary breast cancer | spots on my spine from the cancer
    cancer was there in my blood before | I am a cancer patient under treatment | I got operated for cancer | tumour was removed from me two years before
    I had a bout of cancer | I had a brush with cancer | I've been through cancer twice | cancer got me once already
    me da died of it and I've had bowel cancer meself | I've got myel oma in the blood | um I ought to say I had cancer once
  `),
  'sign-09': list(`
    I've got osteoporosis | my bones are brittle | I bent over and felt something crack | I coughed and my back went with a snap | I've shrunk two inches
    I've had a compression fracture before | doctor says my bones are thin | I sneezed and felt a crack in my spine | I've got crumbly bones
    I've broken a vertebra before | I have osteopenia | my bone density is low | I'm on tablets for my bones | I get an injection for weak bones
    I'm on alendronic acid | I take Fosamax | I'm getting shorter every year | I've lost height and got a hunch | I'm eighty one and felt a pop when I lifted the kettle
    my spine fractured a few years ago | I break bones easily | I've got bones like chalk | brittle bone disease | I heard a crack when I bent
    something cracked in my back when I picked up the shopping | weak bones run in me and I have them | I've had spinal fractures
    I have fragile bones | my dexa scan was bad | bones are weak as per doctor | I got osteoporosis after the menopause | felt my back crunch when I coughed
    I've got a dowager's hump | I broke my hip easily two years ago from weak bones | crack in my back when I twisted and I'm seventy
    I have had a collapsed vertebra | my backbone broke once before | sudden pain after a little bump and I've got osteoporosis | I snapped something reaching for the shelf and my bones are bad
    I have thinning of the bones
    bones like biscuits | osteoporosis in spine | vertebra cracked before | spine crumbling away | weekly bone tablet | crunch when I coughed
    bone density rubbish | brittle backbone | osteo penia hips
    I only leaned over to pull a weed and there was a crack in my back like a twig going and I'm seventy nine
    the doctor put me on a tablet I take once a week standing up with a full glass of water for my thin bones
    I was five foot six when I got married and the nurse measured me yesterday and I'm five foot two
    I had a great big sneeze at breakfast and felt something give in my spine and I've been told my bones are weak
    my mother ended up bent double and I had the bone scan last year and it said I'm going the same way
    I broke my wrist just putting my hand out when I tripped so they tested me and it's osteoporosis
    I've already had two of my vertebrae collapse from nothing and this pain feels just the same as those did
    I was lifting my grandson out of his cot and my back went crunch and I'm on the bone injections already
    all my skirts have got too long for me and my back's gone round and the doctor said it's my bones
    I went through the change at thirty eight and they told me my bones have gone like honeycomb since
    I sat down a bit hard on the bus seat and felt a snap and I've had a fractured spine before
    I've got that condition where you break easily from birth and now there's a sharp new pain in my back
    is it daft to worry about a little cough cracking my spine because I heard it crack and I'm eighty six
    my husband shuts the car boot for me because my bones are so thin that I cracked a rib doing it last year | my bones are like digestives
    my bones are like eggshells | my bones are full of holes | my bones are paper thin | chalky bones the consultant says | my skeleton's crumbling
    I've got bad bones | I've soft bones from lack of vitamin d | rickets as a child and weak bones now | I've got osteomalacia
    severe osteoporosis in my hip and spine | osteo process that thing with thin bones | my t score is minus three | my dexa came back very low
    bone scan showed osteoporosis | I'm losing bone every year | I've lost bone since the menopause | bones have become very weak due to age
    bone strength is less as per scan | calcium is low and bones are weak | I'm a breaker I fracture from nothing
    I've had four fractures from minor knocks | broke my hip from a tiny stumble | cracked a rib coughing because of my bones
    I've got old wedge fractures in my back | two squashed vertebrae | crushed bones in my spine | my vertebrae have collapsed in on themselves
    one of my vertebrae's flattened like a pancake | they cemented my spine after it crumbled | I had cement put in a broken vertebra
    I'm on risedronate for my bones | I have a yearly drip for osteoporosis | I have jabs every six months for my brittle bones
    I'm on strontium for weak bones | I've stooped over and lost inches | I've become shorter than my wife and I never used to be
    I'm an inch shorter every time they measure me | I heard a snap in my back turning over in bed | my back snapped when I picked up the cat
    I coughed and heard it crack | I felt a bone go in my back when I reached up | there was a pop in my spine when I opened the window and I'm ninety
    I felt a crunch in my backbone just bending to my shoes | something went crack in my spine lifting a saucepan
    sharp crack then terrible pain when I sneezed | um I've got that bone thinning thing
  `),
  'sign-10': list(`
    I'm on prednisolone | I've been on steroids for a year | I take steroid tablets every day | I'm on prednisone for my lungs | I take cortisone pills for arthritis
    long term steroids | I've had months of steroids | I've been on pred for polymyalgia | I take steroids for my asthma tablets not inhaler
    I'm on ten milligrams of prednisolone | on steroids since last winter | I've taken steroid pills for ages | I am on steroids for colitis
    I'm on dexamethasone | been on prednisone since spring | my doctor has me on steroids long term | I take hydrocortisone tablets every morning
    I'm on high dose steroids | I use steroid tablets for lupus | I've been taking cortisone for years | I'm a long time steroid user for my chest
    I've taken prednisone on and off for years | I take medrol every day | steroids for my Crohn's for months | I'm weaning off steroids
    I've been on oral steroids six months | taking wysolone daily | I'm on steroid medication for rheumatoid arthritis
    I've been on steroids so long my skin bruises | I'm on deflazacort | I take steroids for my kidneys | daily prednisolone for giant cell arteritis
    on steroid tablets for my breathing | steroids every day for a year now | I have steroid tablets from the hospital | I'm a steroid patient
    I've been popping prednisone for months | my steroids have been going on for two years
    prednisone long haul | daily pred | steroid tablets two years | oral steroids every morning | cortisone pills since autumn
    the rheumatologist keeps me on five milligrams of pred | I've got one of those emergency steroid cards in my wallet
    they told me never to stop my steroids suddenly so I haven't | my face has gone moon shaped from the prednisolone
    my lungs need steroids or they flare so I'm hardly ever off them | I've had about six courses of steroid tablets this year alone
    I'm still tapering off the pred and it's been since easter | um I should probably say I take steroids every day for my joints
    I take the little red steroid tablets with my breakfast | it's predni something that I take for my polymyalgia
    I take pregnant salone tablets for my breathing | I take steroids not the gym kind the doctor kind
    I'm one of those people who's been put on steroids for life | twenty years I've been swallowing cortisone for my arthritis
    since my transplant days no wait it's for my skin I take prednisone daily
    the hospital started me on steroids for my eyes and nobody has ever stopped them | doctor has kept me on wysolone since one year for my asthma
    taking steroid since long time for my joint pain sir | my skin tears like tissue from all the prednisone I've had
    I've got addison's so I'm on hydrocortisone every day | my adrenals don't work so it's steroid pills three times a day
    I can't get below seven milligrams of prednisolone without flaring | the steroids have made me put on weight I've been on them that long
    my blood sugar went up with being on steroids all these months | me and prednisolone go back about five years
    I should mention I've been on a low dose of steroid for donkey's years | the chest clinic gives me rescue steroids every few weeks and I've had loads
    I wouldn't get through a week without my pred | I'm meant to take calcium because of my long term prednisone
    does it matter that I'm on prednisolone every day | is it a problem that I've been taking steroid tablets since last year
    budesonide capsules for my bowel for about nine months now
    the skin doctor put me on oral steroids for my blisters last year and I'm still taking them
    I've been roided up by the doctors for my colitis since january | they're trying to wean me off prednisone after eighteen months
    I bend down and my back goes and I've been years on the steroids for my chest which I'm told thins you
    I have to double my steroids when I'm ill because I'm on them all the time | the vasculitis means prednisolone every single day for me
    listen I'm an old asthmatic and I've had more steroid tablets than hot dinners | my gp says the prednisolone is why I bruise
    not just an inhaler I mean actual steroid tablets every day | steroid dependent asthma | prednisolone for life | predni sone daily
    weaning prednisone slowly | pred tablets long term | can't stop steroids
    I've had this bad chest since I was a girl so there's hardly been a year when I wasn't on steroid tablets from the doctor
    my rheumatologist started me on prednisolone for the polymyalgia two summers ago and every time I try to drop the dose the pain comes back
    you should know before we start that I've been taking ten milligrams of prednisone every morning for a year and a half
    my wife says I'm to tell you about the steroids I've been swallowing for my bowel since the spring of last year
    I've had that many courses of steroid tablets for my lungs that the pharmacist says I might as well be on them full time
    they found my eyes were inflamed and put me on big doses of pred and I've been coming down slowly for eight months
    I'm an old fellow with giant cell arteritis and I've been on the steroids so long that my face is round as a plate
    sorry if this isn't relevant but the only medicine I take is a steroid pill each day for my kidneys and it's been years
  `),
  'sign-11': list(`
    I've lost two stone without trying | the weight's dropping off me | my clothes are hanging off me | I've lost weight and I don't know why | I'm off my food and losing weight
    I've lost ten kilos since summer | I've no appetite and I'm getting thin | my trousers are falling down and I'm not dieting | I'm wasting away
    I've been losing weight for no reason | I've dropped three dress sizes without trying | I'm skin and bone lately | I've gone off food and lost a lot of weight
    weight loss and back pain | I can't keep weight on | I've lost loads of weight and I'm so tired | unexplained weight loss | I'm losing weight fast
    I've had to take my belt in three holes and I'm eating the same | I weigh twenty pounds less than in spring | the scales keep going down
    I've become very thin recently | appetite has gone and weight is reducing | people keep asking why I'm so thin | lost weight never dieted
    pounds are falling off me | I'm dropping weight | I'm half the size I was and didn't diet | my rings are slipping off I've lost so much weight
    I don't feel like eating and I'm losing weight | I've lost a fair bit of weight lately not on purpose | I have lost my appetite completely
    I've lost a stone and my back hurts | weight has come down without any exercise | I'm getting thinner and thinner | I've shed weight without meaning to
    my wife says I'm fading away I've lost so much weight | not hungry for weeks and losing weight
    weight falling off | dropping kilos without trying | no appetite getting skinny | two stone gone no diet | weight loss can't explain it
    my watch keeps sliding round my wrist I've got that bony | my wedding ring fell off in the sink because my fingers have got so thin
    I've had to punch new holes in my belt and I haven't changed what I eat | my work trousers won't stay up any more and I'm not on any diet
    I'm eating like a horse and still getting lighter | I'm disappearing bit by bit and nobody can say why
    the doctor's scales had me eleven pounds down and I've done nothing to lose it | my jeans were snug at christmas and now they hang like a sack
    I look gaunt | my face has gone hollow and I've not been trying to slim | my cheeks have sunk in these last few weeks
    everyone's congratulating me for slimming but I haven't been dieting | my daughter was shocked at how thin I've got since she last visited
    food makes me feel sick to look at and the weight is going | I pick at my dinner and I've shrunk to nothing
    my body weight has reduced eight kilos in two months without any effort | weight is going down down and I am eating normally only
    I am becoming lean without doing any dieting | my dresses are swimming on me | I can count my ribs now and I couldn't in the summer
    I'm half the woman I was and it's not slimming club | I used to be a big lad and the weight's just melting off
    I thought it was great at first losing weight without effort but it hasn't stopped | the weight's coming off and I'm worn out all the time
    me mam says there's not a pick on me lately | I have lost so much weight that my teeth don't fit
    my dentures are loose because I've lost that much weight | my bra's too big I've lost so much weight and not on purpose
    I've dropped a stone since my back started and I haven't been trying | shouldn't be losing weight like this should I I'm eating the same
    is it bad that I've lost twelve pounds for no reason | I get full after two bites and I'm getting thinner
    the nurse asked if I was trying to lose weight and I said no
    I reckon I've lost about ten kilos since the footy finished and I've not changed a thing | I'm withering away
    my bum bones stick out now because I've lost so much weight | I haven't felt hungry in a month and it shows on the scales
    meals just don't interest me any more and I'm getting scrawny | I've lost a tenth of my body weight and nobody knows the reason
    my back hurts and I'm off my grub and I've got proper skinny | skinny all of a sudden | losing kilos daily | scales keep dropping
    thin as a rake lately | shrinking not dieting | belt four holes in | off food and thinner
    I went to put on my good suit for a wedding and it hung off me like a tent and I've not been on any diet
    my friends keep asking me what diet I'm on and I tell them none because the weight is just going by itself
    since about september I've dropped nearly two stone and I eat my three meals a day so I don't understand it
    I used to love my dinner and now I can't face a plate of food and I've lost more than ten pounds this month
    my mother in law keeps feeding me because she says I look like a ghost but the weight still falls off whatever I eat
    I stepped on the scales at the chemist's and I'm twenty two pounds lighter than at easter and I haven't been trying at all
    I was pleased to be losing a few pounds at first but it's two and a half stone now and I'm tired and my back aches
    I'm worried because nothing in my wardrobe fits any more and I haven't changed how I eat or taken up running or anything
  `),
  'sign-15': list(`
    there's something beating in my belly | I can see my tummy pulsing | I feel a throb in my stomach like a second heart
    there's a pulse in my tummy | my belly is throbbing | I can feel a heartbeat in my stomach | something's beating in my belly | there's a lump pulsing in my tummy
    my stomach pulses when I lie down | I can see my tummy beating | a throbbing lump in my belly | feels like my heart is in my stomach
    I've a pulsing feeling near my navel | my belly button is beating | strong pulse in my abdomen and my back aches | pulsating lump in stomach
    there is beating in my stomach with back pain | my tummy is going boom boom like a heartbeat | a beating lump above my belly button
    I feel a drumming in my belly | throbbing in my abdomen like a pulse | my gut is pulsing | pulsating feeling in my tummy
    my stomach's got its own heartbeat | there's something pumping in my tummy | my abdomen throbs with every heartbeat | a pounding pulse in my belly
    I can feel my pulse in my stomach really strongly | belly throbs like a heart | my middle is pulsating | pulsation in the abdomen
    I notice my belly jumping with my pulse | tummy pulsing and back pain all day | lump in my stomach that beats | it's throbbing like a heartbeat in my tummy
    steady back pain and a pulsing belly | something is thumping in my abdomen | my belly is beating like a drum and my back hurts
    I can feel my heart beating in my stomach | my tummy's pulsing
    belly pulsing | beating lump tummy | heartbeat in my stomach | throbbing above the navel | pulsating abdomen | my belly's ticking like a clock
    there's a thump thump thump in my tummy when I lie flat | when I rest my hand on my stomach it jumps with every beat
    it's as if there's a second heart under my belly button | the blanket moves up and down with the pulse in my tummy
    I put the book on my belly and watched it bounce in time with my heart | I can count my pulse just by looking at my stomach
    there's a lump the size of an egg in my tummy and it's beating | my wife put her hand on my belly and said it was pounding
    my grandson asked why my tummy is beating | I'm an old smoker and my belly's got a throb in it
    my stomach pounds like a drum whenever I lie down to rest | there's something alive beating behind my belly button
    feels like a frog jumping in my belly in time with my pulse | my abdomen is knocking | there is one lump in stomach and it is beating like heart
    I am getting pulsation near the navel | it pulses in my belly and the ache in my back never goes | got a big pulse going in me tummy
    I'm a bit worried cause my belly's beating | I can feel blood pumping hard through my belly
    it's a swelling in my belly that throbs in time with my heart | I was in the bath and noticed my stomach was pulsing
    lying on my back I can see my belly go up and down with my heart not my breath | I don't mean my breathing I mean my tummy is actually beating
    is it normal that my stomach is beating like a heart | should my belly be pulsing like that | it's weird there's a rhythm in my belly like a bass drum
    there's a tapping inside my tummy the same speed as my heart | there's a tennis ball in my belly that pulses
    pressing on my tummy I can feel something round and pulsing | this thing in my stomach beats harder when my back hurts
    my waistband jumps with every beat of something in my belly | my tummy flutters and pounds right above the belly button all day
    it pounds in my guts like a hammer in time with my pulse | my middle beats | my gut's drumming away in time with my heart
    my dad had that artery thing and now I've a beat in my belly too | you could take my pulse from my stomach
    I noticed it in bed last night a great big pulse in my tummy | my stomach's going thud thud thud | my tum has got a beat to it like music
    tummy thumping | drum in belly | pulse under navel | stomach beats like heart | belly beat and backache
    I was lying on the couch with the remote on my belly and it was hopping up and down in time with my heartbeat
    I'm seventy four and I used to smoke and lately there's a throbbing lump just above my belly button when I lie on my back
    my wife was resting her head on my stomach and she said she could hear and feel a great big pulse thumping in there
    I've had this steady ache low in my back for a week and now I notice that my belly is pulsing along with my heart
    it might be nothing but when I press my fingers into my tummy there's something about the size of a lemon that beats
    at first I thought it was wind but it's a regular beat in the middle of my belly that keeps time with my pulse
    I'm not talking about butterflies it's a real hard pounding in my stomach and you can see it through my tee shirt
    when the physio pressed on my tummy she felt a pulse there and told me to get it looked at and it's still pounding
  `),
  'sign-17': list(`
    I shoot up now and then | I had a jab in my spine a fortnight ago | I had my back operated on last week and it's worse | I had an infected tooth out and now my back | I've had a nasty boil that got infected
    I inject drugs | I use needles | I had an abscess drained last week | I've had an epidural recently | I had a spinal injection two weeks ago
    I had back surgery last month and it hurts more | I had blood poisoning in the spring | I've just come out of hospital with sepsis
    I had an infected tooth out last week and now my back aches | I've got cellulitis | I had a skin infection | I shot up yesterday | I've had MRSA
    I had a heart valve infection | my surgical wound is oozing | there's pus coming from my wound | I had a discectomy three weeks ago
    I had an injection in my back last Friday | they did a lumbar puncture on me last week | I've a boil that got infected | I had a nasty infection two weeks back
    I'm a heroin user | I was on a drip for an infection | my cut went septic | I've had a kidney infection treated with drip antibiotics last week
    recently had spine operation | I took injection in spine last week | I've an infected foot ulcer | I had endocarditis | I'm on antibiotics for an infection
    my scar from the back operation is red and hot | I use crystal with needles | I had staph in my blood | I had TB | I've been treated for tuberculosis
    I had root canal with an abscess and then this back pain | I had steroid injections in my spine | I've had an infection in my blood
    I've had surgery on my spine recently | dental abscess last week | a dirty needle
    needle user | recent back op | epidural last week | infected cut gone septic | dental abscess | I'm still on antibiotics for the abscess under my arm
    I had a disc taken out at the start of the month | they did a spinal fusion on me six weeks ago and it's hurting again
    I had a jab of something in my spine at the pain clinic on thursday | they burned the nerves in my back last week with needles
    I had an epidural when I gave birth ten days ago | the anaesthetist put a needle in my spine for my hip op a fortnight back
    my operation wound on my back is leaking yellow stuff | there's gunk coming out where they operated on my spine
    I only got out of hospital on sunday they had me in for blood poisoning | they found bacteria in my bloodstream last month
    I had a drip in my arm for two weeks for a bad infection | I've a leg ulcer that went bad and needed antibiotics
    I had a big carbuncle lanced on my neck last week | a tooth went bad and my whole face swelled up then this back pain came
    I'd gum surgery for an infection and my back's been aching since | they pulled a rotten tooth with pus in it on monday
    I got bitten and the hand went septic and I was on a drip | the cellulitis in my leg has only just cleared up
    I've had pneumonia this month with an infection in the blood | I've been using gear again with needles | I'm not proud of it but I inject
    I skin pop when I can't find a vein | I use a syringe for my heroin | I'm in a needle exchange programme and I still use
    I relapsed and shot up at the weekend | I used to be clean but I've been banging up this month
    I have taken injection in the backbone last week for pain | operation of spine was done twenty days back and now it is paining more
    doctor removed pus from my thigh last week | my pick line got infected and they took it out | I've had discitis before
    t b was in my spine when I was younger | I was treated for tuberculosis last year | I've a spinal cord stimulator put in three weeks ago and it's sore
    they cut out an infected cyst at the bottom of my back last week | my pilonidal sinus burst and it was full of pus | my surgical cut is hot and weepy
    does it matter that I had a cortisone jab into my spine two weeks ago | my mate shared his needle with me | spinal jab fortnight ago
    abscess drained monday | pus from my scar | injecting heroin | blood infection last month | root canal abscess | septic finger recently
    I went in for a disc operation three weeks ago and it was getting better but now the wound is weeping and my back throbs
    I was in intensive care at the start of the month with sepsis and I've been home a week and my back's been sore since
    I know you'll judge me but I've been injecting for about six years and my back started hurting badly at the weekend
    the pain clinic gave me a steroid injection right into my spine last tuesday and ever since the pain has been deeper and worse
    I cut my hand on a rusty gate and it got badly infected and they had me on a drip and now my back is aching
    I had a wisdom tooth out with a great big abscess under it about ten days ago and now my spine is really sore
    I'd an infected insect bite that went all the way up my arm and I've only just finished the antibiotics and now it's my back
    they put a tube in my spine for the caesarean two weeks ago and it's been sore in that exact spot ever since
  `),
  'sign-18': list(`
    I've had a kidney transplant | I'm on methotrexate | I've got HIV | my immune system is shot | I'm on drugs that lower my immunity
    I take immune suppressants | I've no spleen | I'm immunocompromised | I'm on biologics for arthritis | I had a liver transplant
    I'm on chemo | I've got a weak immune system | I take azathioprine | my white cells are low | I'm neutropenic | I'm on Humira
    I've got AIDS | I take drugs for my transplant | my diabetes is badly controlled | my sugars are all over the place
    I'm immune suppressed | I'm on tacrolimus | I take tablets that dampen my immune system | I was born with a poor immune system
    I'm having chemotherapy so my immunity is low | bone marrow transplant last year | I catch everything my immunity's low | I'm HIV positive
    my immunity is very weak | I'm on infliximab | I take mycophenolate | I'm on rituximab | low immunity due to medicines | I've got an immune deficiency
    I had my spleen removed | I had a heart transplant | I'm on anti rejection drugs | immune suppressing medicine for lupus | I've a stem cell transplant
    I'm on ciclosporin for psoriasis | I'm on immunosuppressants
    poor immunity | no spleen here | transplant patient | immune system wrecked | on anti rejection meds | low white cells | methotrexate every friday
    h I v positive | lupus and immune drugs | common variable immune deficiency | immunity is down | sugars never under control | biologic injections
    I was a donor recipient my new liver is three years old | I've got my brother's kidney in me
    they swapped out my heart in the spring so I take the rejection tablets | my lungs aren't my own I've had both replaced
    I inject a biologic every fortnight for my joints | I have an infusion every eight weeks that knocks out my immune system
    my crohn's medicine flattens my defences | I'm on leflunomide | I've been told not to have live vaccines because of my medicines
    I've no defences against germs they told me | I was on the shielding list | I'm the one who had to shield because my body can't fight things off
    the clinic says my neutrophils are on the floor | my cd four count is low | I take antiretrovirals every night
    I'm living with h I v and take my tablets | I had my spleen taken out after the crash as a lad so I take penicillin every day
    my spleen doesn't work because of sickle cell | my diabetes is out of control and my readings are through the roof
    my sugar is always above three hundred and doctor is angry | sugar level is not coming under control at all
    my blood sugar's in the twenties most days and I can't get it down | immunity power is very less in my body
    I am taking medicine which makes immunity less after kidney change | any bug going round I get it since they put me on the azathioprine
    my body doesn't make antibodies so I get top ups every month | I get immunoglobulin drips because I can't make my own
    I was born without much of an immune system and I have infusions | they've given me tablets to calm down my immune system for my myasthenia
    my m s drug wipes out my white cells | cyclophosphamide has left me with no immunity | doctors call me immune compromised | I'm immune oh compromised
    mycophenolate twice a day | I'm supposed to avoid sick people because of my low immunity
    should I say that my immune system's switched off by my drugs | does having a transplant matter with a bad back
    I had a new kidney put in four years ago and I swallow about nine tablets a day to stop my body fighting it
    the nurse at the infusion clinic keeps telling me that I've hardly any immunity left so I wash my hands all day long
    I didn't think to mention it before but I've been h I v positive since my twenties and I take my tablets every night
    I have psoriasis all over so they put me on that weekly methotrexate and now my blood counts are always on the low side
    they gave me my sister's stem cells two winters ago and my immune system is still like a newborn baby's
    me husband says I should tell you I'm immunosuppressed because I take ciclosporin for my kidneys and catch every cough going
    my diabetes has been all over the shop for a year now and the nurse says it's so high I can't fight off infections
    um I'm on one of those biologic jabs for my rheumatoid and they warned me that it leaves me open to infections
    my white blood count came back really low at the last test and the doctor told me to be careful of germs
    I've no spleen since I was nineteen and I carry a card that says I can't fight infections properly
  `),
  'sign-20': list(`
    my wee is pink | my pee looks like cola | it stings like mad when I go | it's in my side and it comes in waves so I can't keep still | my water burns when I pass it | pain from my side down into my groin in waves
    it burns when I pee | there's blood in my pee | my wee is pink | the pain's in my side and comes in waves | I can't keep still with the pain in my side
    I'm pacing up and down with pain under my ribs | I think it's a kidney stone | I've had kidney stones before and it feels the same
    my wee smells and it stings | I've got cystitis and my back hurts | I've got a UTI and my back aches | pain goes from my side to my groin
    my flank is killing me | pain under my ribs on the right and I feel sick | I keep needing to wee and it burns | passing blood
    my urine is cloudy and dark and my side hurts | kidney pain | it's in my kidney area and I'm being sick | side pain so bad I'm vomiting
    stone pain is there | burning sensation while passing urine | there is blood in urine | I get a colicky pain in my loin | my water is bloody
    red wee and a sore back | the pain comes in waves on one side | I'm doubled over with pain in my flank and can't sit still
    pain from my loin into my testicle | it's agony in my side I'm rolling around | I've been peeing every ten minutes and it hurts
    hurts to wee and my kidneys ache | I've got a kidney infection | pain in my side under the ribs with fever | weeing razor blades
    sore in my side and burning wee | my kidney hurts | I passed a stone last year and this is the same | peeing hurts and my back hurts
    bloody wee | burning pee | kidney stone again | razor blades weeing | sore kidneys | water infection | wee like rust | stinging urine
    loin pain waves | cloudy smelly pee | passing gravel | flank agony | kidneys infected | I looked down and the toilet bowl was red after my wee
    my pee is the colour of rose wine and I've not had beetroot | there's pink on the paper after I wee | little clots came out in my wee
    my urine's gone like strong tea and my side aches | it's like passing hot needles when I pee | peeing is like fire
    I wince every time I wee because of the burning | my waterworks are stinging something awful
    I keep running to the loo and it stings and only a bit comes | I'm up and down to the toilet and it burns every time | there's grit in my wee
    I peed out a little stone this morning | my old kidney stones are moving again I know this pain
    it grips me in the side then goes off then grips again and I can't sit still | it's colic in my side and it doubles me up in waves
    I'm writhing with it right under my ribs at the side | the pain starts at my side and shoots into my groin like a wave
    there's a cramp in my loin that goes down to my privates | I'm bent double clutching my side and throwing up with the pain
    thumping on my kidneys makes me jump | it hurts just below the ribs at the back and my wee stinks
    the smell off my wee is terrible and my back's sore up high on one side | burning is there while doing urine
    urine is coming red in colour since morning | I am having stone in left kidney and pain is coming and going
    doctor told earlier there is a stone in kidney now same side is paining | my kidney's giving me gyp and I'm boiling when I pee
    me waterworks are burning and me side's in bits | reckon I've got a crook kidney it hurts to take a leak and my side's crook too
    I've got a bladder bug | cystitis has gone up to my kidneys I think | I think my u t I has moved into my kidney | sis tightis and a sore side
    pyelonephritis | should there be blood when I pee | is it bad that my urine's brown and my side hurts
    I was up half the night pacing the landing because the pain in my side kept coming in waves and I couldn't keep still
    I went for a wee just now and there was blood in the bowl and my side's been aching for two days
    every time I pass water it burns like mad and now there's an ache under my ribs on the left hand side
    my dad gets kidney stones and so do I and this one feels just like the last time it's in my flank and I'm rolling on the bed
    I thought it was just my back but it's more round the side and my pee has gone dark and cloudy and smells
    it comes on like a labour pain in my side for ten minutes then it fades and then it comes right back again
    I've been peeing every few minutes since breakfast and it stings so much that I'm scared to go and my kidneys ache
    hard to explain it's high up on the right in my loin and I keep throwing up and can't lie still for a second
    I finished my antibiotics for the water infection a week ago and it still burns when I wee and now my kidney hurts
    the pain's so bad in my side that I'm kneeling on the floor then walking then kneeling and it goes into my testicle
  `),
  'sign-21': list(`
    my calf has blown up like a balloon | one leg is fatter than the other and hot | my calf is red and tender since the flight | the back of my leg is swollen and sore to touch
    my calf is swollen and hot | one of my legs has blown up | my leg's red and sore after the flight | I think I've a clot in my leg | one calf is bigger than the other
    my calf is rock hard and hurts | my leg is swollen since I've been in bed | my thigh's swollen up | the back of my knee is hot and swollen
    one leg is puffy and warm | I've had a DVT before and it feels like it | my ankle and calf are swollen on one side | my calf is red and tender
    my lower leg is swollen and shiny | I have a painful swollen calf | leg has swollen up after my operation | I've got a sore red lump in my calf
    just the left leg is swollen | calf cramp that won't go and it's swollen | my leg's twice the size of the other | deep pain in my calf and it's warm
    swelling in one leg | leg is hot to touch and sore | my calf is tight swollen and throbbing | long flight and now my calf hurts and is swollen
    my leg is ballooning | one leg's gone fat and red | blood clot in the leg I think | my calf is very tender and hot | vein in my leg is hard and red
    I've been bed bound and now my calf is swollen | swollen leg on one side only | my right calf is puffed up and painful | I've a hot swollen thigh
    leg swelling and redness since yesterday | my calf feels hot and it's swelled right up
    swollen calf | clot in leg | one fat leg | calf hot red | leg clot again | puffy leg one side | thrombosis left leg | tight shiny calf
    hard sore calf | hot thigh swelling | d v t maybe | calf ballooned overnight | my boot won't zip up on one side because my calf is so swollen
    my sock has left a deep ring on one leg and not the other | I can't get my jeans over the one calf it's that swelled
    the left leg is two inches bigger round than the right and sore | press your finger in my shin and it leaves a dent and it's only the one leg
    my calf feels like a rugby ball | my calf's gone tight as a drum skin and it's warm | the skin on one calf is hot enough to fry an egg
    it's tender when I squeeze my calf and it's puffed | my knee down to my ankle is swollen up on the right
    my leg is the colour of a plum and it's hot and fat | one leg's red and heavy and swollen | my leg swelled after I had my hip done
    my calf's been swelling since they took the plaster off | I sat on a coach for fourteen hours and one calf has swollen up
    after lying in bed with my back all week my calf has puffed up red | since the long haul from delhi my leg is swollen and hot
    one leg is having swelling and it is hot to touch | there is swelling and redness in my left calf since two days
    my right leg is becoming fat and paining in the calf | I've me own history of clots and this leg feels the same
    I had a lung clot once and now my calf is swollen | they stopped my blood thinners and now one calf's up like a football
    I'm on the pill and my calf is sore and swollen | there's a sore cord like a rope in my calf and it's hot
    the vein down my calf has gone hard and hot | deep ache in the calf like a charley horse but it's swollen and warm
    it feels like a pulled calf but I haven't done anything and it's swollen | thrombosis I reckon my calf's all hot
    is a hot swollen calf something to worry about | could this be a clot my calf is puffy and tender | I don't want to fuss but my calf is huge and hot
    deep vain thrombosis in my leg | d vee tee in the calf | hurts to walk because my calf is so swollen and red
    my ankle bone has vanished on one side from the swelling and the calf's sore | my lower leg is sort of reddish purple and swollen
    my shin and calf are swollen tight on one leg only | my leg is throbbing and hot and twice its size
    I can feel the heat coming off my calf it's all red
    I've been stuck in bed with this back for ten days and this morning I noticed that my right calf is bigger and hot
    we flew home from australia on saturday and ever since then my left calf has been swollen and it hurts to touch
    my wife measured both my legs with her sewing tape and one calf is nearly four centimetres bigger and it's warm too
    I had a knee operation three weeks ago and now the whole lower leg is red hot and swollen up like a balloon
    I thought I'd strained my calf but it's getting fatter and redder and the skin is shiny and I can feel the heat
    my mum had clots in her legs and now mine has come up swollen and sore just on the one side since yesterday
    not sure if this matters but one of my legs is puffed up from the knee down and it's a funny red colour
    I was driving the lorry for two days straight and my calf's come up hard and hot and it's agony if I press it
  `),
};
