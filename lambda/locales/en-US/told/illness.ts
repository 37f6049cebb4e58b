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
    she's got three cardigans on by the fire and her teeth are going like castanets | he kicked the duvet off and pulled it on all night long and the pillow's soaking | I could wring my nightie out
    my wife says you could boil an egg on me | the glass thing under my tongue says thirty nine | I've changed my t shirt four times and it's winter | I can't get warm and yet my face is like a grill
    the kids say I'm as red as a tomato and I'm trembling | my hair's stuck to my head and I've the windows open and then I'm under a blanket | mum's burning to touch and she won't eat and her back's killing her
    I feel like I've been run over and then put in a freezer and then in an oven | the bed's shaking because I am | I'm cooking from the inside | one minute it's the sahara and the next it's the arctic
    dog won't lie next to me because I'm like a radiator | there's steam coming off me and I feel dreadful | my skin hurts my hair hurts and I'm sweating like a horse lying still
    he's gone all glassy eyed and hot and his back's bad | I put my hand on her brow and took it straight off again | goosepimples all over and hot as a poker | hot as an oven | teeth won't stop chattering
    can't get warm | shaking under the duvet | soaked the bed with sweat | forehead on fire | boiling then perishing | thirty nine five | a hundred and three | he's got a temp | she's got a temp | she's roasting
    he's shivering | sweats again last night | feel like death hot and achy | fluey with it | feverish since lunch | come over hot and bothered and shaky | oh god I can't stop shivering | oh dear she's burning up
    jeepers I'm roasting and my back's throbbing | erm right so my temperature's up and my back's bad | brr I can't get warm no matter what and I'm sweating | phew I'm melting and it's not hot in here
    oh my my head's hot and I'm shaking like jelly | um I'm not well at all hot and cold and hot again | I think I've sort of got a temperature | I'm a bit hot and a bit shaky
    I feel kind of fluey and my back's getting worse | I might have a bit of a fever coming | he's sort of clammy and hot to touch | my back's bad and I'm sort of shivering on and off
    I've been a bit sweaty at night like I've got a bug | I'm a bit off sort of hot and achy and not right in myself | she's a bit flushed and shivery I think
    I think I'm running a bit warm the thing says thirty eight and a bit | it's kind of like flu except there's no cold just my back and the sweats | I sort of come over cold and then I'm pouring sweat
    maybe it's the bed but I keep waking up drenched and shaky | not feeling great a bit hot and the shivers come and go
    I went to bed with a sore back and I woke at three with the sheets stuck to me and shaking so hard the headboard was knocking
    my husband came in from the garden saying his back's gone and now he's under two quilts and a dog and still saying he's cold and his head's like a stove
    I thought it was the change of life but the other night I soaked through a towel and then shivered till dawn and my spine's sore in one place
    I took two paracetamol and it came down to thirty seven and by dinner it was back at thirty nine and my back's worse
    my mum's been off her food three days and says her back aches and this morning she was red hot and couldn't hold her cup for the shakes
    I had to leave work because I was sweating through my shirt and my boss said I looked terrible and my back's been bad all week
    the baby thermometer says one oh one and I'm not the baby and my back is aching deep inside | I'm under the covers with a hat on in july and my back's throbbing and I've never felt so rotten
    we've all had the bug but theirs went and mine's still here with hot sweats and this pain in my back
    I was fine on the train then a cold shudder went through me and I've been shuddering since and my face is scarlet
    he says it's only his back but he's sweating cobs and shivering at the same time and looks dreadful | my gran's hot as a hob and says she's freezing | my lad's burning up and he says it's his back that's sore
    my wife is having high fever and back pain since three days | papa's body is very hot and he is shivering with blanket | amma got chills in the night and body is like fire
    my mam's in a lather of sweat and shivering | the wee one's mammy is roasting and her back's sore | my flatmate's shivering in his coat on the sofa and his back's killing him
    our nan feels like a hot water bottle herself | my mate's pouring sweat and shaking and he's had a bad back all week | my boyfriend soaked the mattress with sweat two nights on the trot
    in bed I'm sweating rivers and my toes are ice | in the night I woke up like I'd been hosed down | on the sofa in a coat and a blanket with my teeth rattling
    at the doctor's last week it was thirty seven and now it's thirty nine | since yesterday I've been hot cold hot cold | this evening the shakes came on and won't go off
    every night around two I wake up swimming in sweat | for three days I've been up and down like a boiler | by bedtime I'm always red hot and trembling | cheeks burning feet freezing and my back's aching
    forehead's like a hot plate and my bones ache | bones aching skin prickling and burning up | back's hot I'm hot everything's hot and I feel vile | head hot hands cold shaking all over
    eyes are burning in my head and I'm shivering | I'm shuddering in waves and dripping | my vest's wringing wet and I've done nothing | I've no strength I'm hot and I ache from my hair to my heels
    sweat's running down my back in a cold room and I feel grim | proper poorly hot and shaking | as sick as I've ever been hot with it and shivering | like malaria on the films shaking and sweating
    we had the doctor on the phone and he asked her temperature and it was thirty nine eight and she was shaking so much she dropped the thing
    I had a bath to ease my back and got out shivering and never stopped and now my face is burning and I feel dreadful
    it's my third night of waking up like I've been in a river and in the day I'm hot and weak and my back's sore
    he's a big tough farmer and he's curled up under the coats with his teeth knocking and his skin's like a hot stove
    my daughter brought me soup and touched my hand and said mam you're on fire and I was asking her for another blanket
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
    I lost my hair two years ago with the treatment and it's grown back curly | they cut a lump out of me and it wasn't a nice one | I've only the one breast now since the nasty thing was found
    mum had the big op for the c word and now her back's started | I've had the poison drip and the rays and the lot | I rang that brass bell on the ward in march
    I'm on the ward every third thursday with the drip in my arm for the growth | I've a port in my chest for the drip they give me for my tumour | dad had a shadow on his lung and they took half of it away
    he had his prostate whipped out because of the nasty cells | they said it's in my liver and my glands | I'm a six years clear man
    my wig's on the bedpost and my back's on fire I'm in the middle of my cycles of chemo | my nurse from the breast unit said tell somebody if your back starts | she's under macmillan and her back's got worse
    the consultant used the c word last tuesday | I've got the c word | I've been told it's spread and it's not going away | he's on hospice care with the tumour
    they're keeping an eye on my blood it was leukaemia | dad's got the big c | cancer twice | breast cancer | lung tumour cut out | chemo last year | chemo on thursdays | mid radiotherapy | in remission
    tumour out in may | secondaries in the hip | spread to the spine | melanoma on my calf | bowel resection for cancer | stage three | five years clear | bad cells in my womb | dad's got bone cancer
    mum's had breast cancer | he's a cancer patient | she's on chemo | oh by the way I had cancer | oh god what if it's the cancer back | erm right so I've had cancer if that matters
    well I suppose I should say I'd a tumour | um I've got lymphoma actually | right full disclosure I'm a cancer survivor | ah yes I forgot I had a melanoma | hang on I did have a cancerous kidney out
    I had a bit of cancer a while ago in my bowel | I think they called it carcinoma what I had | it was sort of a small tumour and they got it all they said | I've had a touch of skin cancer the bad sort
    I'm kind of between rounds of chemo | it's maybe not linked but I had a malignant lump out | I'm sort of in remission they won't say cured
    she had a bit of a cancer scare that turned out real and they operated | I think mine was stage two in the breast | they weren't sure but it was a kind of lymphoma
    I guess I'm what you'd call a survivor it was in my testicle | he had a bit of bother with his prostate cancer I mean | not sure if it counts but they treated me for cervical cancer
    I sort of had the all clear but they still see me every six months at oncology | I did thirty three sessions under that machine for my throat tumour and now it's my back that's stopping me sleeping
    my hairdresser found a black mark on my scalp and it turned out to be the bad kind and they've had it off and now my back aches
    when I was nineteen they took one of my testicles and gave me the chemo and I've not had a bad back until this month
    we only finished her treatment at easter and we were going to go away and now she's got pain in her back and her ribs and her hip
    my granddad and my dad both had it and then I got it in the prostate and they took it out and now there's an ache low in my spine
    I'd a bag fitted after they took the growth out of my bowel and that was three years ago and my back's been sore since last week
    I was in the waiting room for my oncologist and my back seized getting out of the chair | my wife's on those tablets you take for five years after breast cancer and she says her back's new and different
    the scan last month lit up in my shoulder and my pelvis and they've told me the cancer's on the move | they've got me on the new drug trial for my lung cancer and my back's started hurting between the doses
    I look well so nobody guesses but I've had ovarian cancer and every ache scares me | my mum's had both breasts off for cancer and her spine's aching | my husband's prostate cancer's back they told us friday
    my nan's got cancer in her bones and her back's agony | my father is having blood cancer and now back pain started | my mother was operated for breast cancer four years before
    chemotherapy is going on for my husband | uncle is having tumour in the liver | me da's riddled with cancer and his back's bad | my auld one had the cancer in her womb
    my sister's in remission and her back's just gone | our kid had a brain tumour when he was little | my mate's having his chemo and his back's killing him
    a lady at work had her cancer come back and it was in her spine and I've had it too | in my twenties I had hodgkin lymphoma | in two thousand and eight I had a kidney out for cancer
    last summer they took away my thyroid it was cancerous | ten years back I had a malignant growth on my ovary | since my mastectomy I've never had pain like this in my back | next week's my last chemo
    this time last year I was bald from chemo | back in the nineties I had leukaemia | breast off radiotherapy done tablets daily | prostate gone it was malignant | lung's got a tumour in it
    spine's where it's spread to they said | skin cancer they cut out went deep | liver's full of secondaries | blood cancer the slow kind | bladder cancer they scrape out every year
    I'm living with a tumour they can't take out | I beat it once and I'm frightened the cancer's in my back | oncology have me on a drip every fortnight | I'm on the palliative team's books with cancer
    my husband doesn't like me telling people but he had a growth cut out of his gullet and he's been on chemo and now it's his back
    I was a smoker and they found it on my lung by accident and took the top bit off and that's two years ago and my spine's hurting
    we thought we'd seen the back of it after her breast was done but the oncologist said any new bone pain and hers started on monday
    I'd leukaemia at eleven and spent a year on the ward and I'm thirty now and my back's been getting worse for a fortnight
    my mum's had the bowel one and the breast one both cancers and she's saying her back and her hip are both at her
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
    I bent to stroke the dog and there was a noise like a breadstick | my mum was tall and now I look down on the top of her head
    she has to have her curtains shortened and her skirts taken up because she's going down | I coughed and something in my spine went like a dry twig
    he only rolled over in bed and there was a crunch and he's eighty three | the nurse comes twice a year with a jab for my skeleton | I take the one you have to stay upright for half an hour after once a week
    I've broken my wrist my hip and my ankle and never from much | the lady at the scan said my hips are like lace | I've a hump now like my mother had and I used to be five foot seven
    gran sat down on the bench too quick and something snapped | mum lifted the teapot and there was a crack and she cried out and she's frail as a bird | they said the inside of me's like an aero bar
    I used to reach the top shelf and now I can't reach the second | she broke a rib when I hugged her | I sneezed and cracked and I'm eighty eight
    I only turned the key in the lock and something gave in my spine and the doctor says I've bones like balsa | my dad's crumbling like an old wall the doctor says his spine is | I'm a stooped old thing that snaps
    my vertebrae have been pumped up with glue once already | bones like chalk | bones like crisps | bones like meringue | skeleton like sugar | crack when I sneezed | crunch when I bent and I'm ninety
    snap in my spine | shrunk again | two inches shorter now | lost three inches | spine's squashed | brittle as a biscuit | bones too thin | bad bone scan | osteoporosis since seventy | weekly bone pill
    bone jab last month | crumbly spine | mum's bones are going | gran's got the thin bones | oh god I heard it crack | oh dear my back just went crack and I've bad bones
    ouch something snapped when I coughed in my back | erm right so I've got osteoporosis | well I've the brittle bones so I thought I'd better say | um I'm on that bone strengthener
    crikey there was a snap when I bent down for the paper | ah I felt a bone go in my spine | I think my bones are a bit on the thin side | I've sort of shrunk over the years about two inches
    it was a bit of a crack when I bent down and I'm seventy seven | they said my bones were sort of on the edge osteopenia I think | I've a kind of hump coming and I'm getting smaller
    I think I felt something sort of crumple in my back when I sneezed | he's a bit brittle the doctor says his bones I mean | my bone density's a bit low they told me
    maybe I cracked something I only lifted the kettle and I've got weak bones | it sort of crunched when I leaned over the bath and I'm in my eighties
    she's a bit of a breaker she's fractured three things in five years | I'm kind of fragile my bones break if you look at them | I think it was a wedge fracture they called it the last one in my spine
    not a big cough just a bit of one and there was a crack in my back | I reached up for the marmalade and felt a thing in my spine give like an eggshell and the doctor's had me on bone tablets since I was sixty
    my sister and me went for the bone density and she came out fine and mine was so bad they rang me at home
    I was on the bus and it went over a speed bump and I felt something drop in my back and I've a spine like old biscuits according to the hospital
    my mum was making the bed and all she did was tuck the sheet and there was a crack you could hear from the hall and she's seventy nine
    I had early menopause and never took the hormones and now they tell me I've the skeleton of a woman of ninety
    granny was always the tallest in the photos and in the last one she's the shortest and today her back cracked when she stood up
    I broke my shoulder opening a window two years ago so when my back went crack this morning I thought here we go again
    they did a kypho something on me where they blew my spine bone back up like a tyre and now it hurts one bone higher
    my husband's seventy five and he stumbled off the kerb hardly a fall at all and his back's been sharp since and he's got the osteoporosis
    the doctor showed me the picture and two of my back bones were squashed like cushions and I'd never even known
    I've had the glass bone thing since I was born and I just leaned over to the side and heard a snap | my nan's so bent she can only see the floor and her back's just cracked
    my mother is having weak bones and she heard one sound from the back when bending | my grandmother's height has become less and her backbone is paining suddenly | doctor told bones are hollow for my mother
    my aunt gets fracture from small small things | me nana's bones are like wafers and she's after hearing a crack | my gran says she's gone down like a candle and her bones are bad
    my wife's got bones like twigs they told her at the clinic | my dad's spine has collapsed in two places and nobody hit him | my mum's on the bone drip once a year
    my neighbour coughed and cracked her spine and I've the same bones as her | my sister's been told her hips and spine are riddled with osteoporosis | at the bone clinic they told me my spine's the worst of it
    in the shower I twisted for the soap and felt a crunch in my spine and I'm eighty | on the stairs I just missed my footing a little and my back cracked and I've brittle bones
    since the change my bones have gone to pot | yesterday I sneezed in the car and my back's been like a knife since and I'm on bone tablets
    this morning I bent to feed the cat and heard a pop in my spine and my bones are poor | last winter my hip broke from a wee slip they said it's my bones | two years ago one of my vertebrae caved in
    every year they measure me and every year there's less of me | spine's gone like a question mark from the bones collapsing | backbone's crumbling like cheese they said
    wrist hip rib and now my back I break like china | shoulders have rounded and my ribs sit on my hips now that I've shrunk | height's gone I was five nine and I'm five six | bones are hollow like a bird's
    calcium tablets and a weekly one because my bones are full of holes | I can't be hugged hard or something breaks | if I knock the table I break so a crack in my back frightens me
    I'm made of china the bone doctor says
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
    they're the tiny white ones you mustn't stop all of a sudden and I've had them since last winter | oh I'm on those pills that give you a face like a football
    these tablets have blown my cheeks up like a hamster and I've been on them over a year | I've got the round red face you get from years of those little tablets
    my chemist says never to miss a day of them because my body's forgotten how to make its own | it's the stuff that keeps you awake and makes you eat the whole fridge and I've been on it for ages
    he's on those puffy face tablets love he has been since his chest got bad | she's had the swelling tablets every morning for years and her skin's like tissue paper
    my arms come up purple if you so much as look at them it's those pills I've been on so long | those wee red pills for the breathing I've had them morning after morning since christmas before last
    mornings it's four little ones with milk for my joints and it's been like that for two years | with breakfast I've to take the ones that settle the swelling and I've been on them donkey's years
    every time I try to cut the little white ones down my joints scream so I've stayed on them | they've had me on the tapering down ones since march and I'm only down by half
    the doctor's trying to get me off them bit by bit after all this time half a tablet less each month | the ones that thin your bones I've been on those for my chest for as long as I can remember
    well the tablets that calm everything down in my body I've had them daily since I was fifty | I take the sort of pill that the doctor said would weaken my bones in the end and it's been four years
    my wife's got that moon look from her tablets and she's the one with the bad back | the skin on my shins tears like wet paper from what I take every day for my chest
    um they said I've to carry a blue card because of my daily pills | there's a card in my purse saying not to stop my tablets suddenly | I wear a bracelet that says my body can't cope without its daily dose
    hmm it might be nothing but my pills are the bone thinning sort and it's years I've had them | maybe it matters I've been on the anti swelling tablets since my first grandchild was born
    not sure it's anything but I've a big round face now from what they've had me on all year | I suppose I should own up to the little morning pills that make my skin bruise
    could be nothing but I think they're called preds the things I've had all this time | I might have been on them too long the pills for the inflamed artery in my head
    dad's a bit vague but he's been on the small ones you crush for his chest for about three years | I wouldn't swear to the name but it starts with pred and I have it every morning
    I think it's cortisone something I've had it that long I've stopped asking | perhaps it's the prednisolone I mean I've had nothing else daily since spring
    I'm not certain it counts but I've had a steroid tablet with my porridge for eighteen months | sort of always on preds me | pred since forever | eight months of cortisone | preds daily ages | on my preds still
    moon face tablets | puffy face pills years | a year on pred | bone thinning tablets daily | those roids from the hospital | can't get off them preds | five milligrams every day years | ah yes steroids daily
    he's on steroids long time | mum's on prednisone years | never been off steroids since | I went in with my breathing two winters back and they gave me steroids to take home and nobody's ever told me to stop
    I moved here in the spring and the new doctor nearly fell off his chair when he heard how long I've been on cortisone
    my joints swelled up after the second baby and they put me on the little tablets and now that she's at school I'm still on them
    so I was reaching for the kettle and my back went and my wife said you tell it you've been on them bone thinning tablets
    I can't sleep and I'm eating everything and my face is like a pumpkin all since they put me on those tablets last year
    my cough's bad and my skin's thin and my back's gone and I've been on preds the whole time since the autumn
    they only meant me to have them for a fortnight for the rash and that was three years ago and I'm still swallowing them
    I've sugar now and cataracts starting and they blame it on all the prednisone I've had for my kidneys
    when my hair fell out in patches they started the steroids and I've been on them nine months now with a sore back to show for it
    one doctor put me on them for my eyes and another for my gut so between the two I haven't been without steroids in five years
    the temples on my head were sore and they were afraid for my sight so it's been steroids every day since last july
    on the landing I've a drawer full of empty boxes from the prednisolone that's how long it's been | I had a good innings without pills till my muscles went weak and now it's prednisolone with every breakfast
    this is her daughter speaking she's taken steroids for her lungs every day since before I was married | he's sat here on the floor and he's too proud to say it but he's been years on the cortisone tablets
    my mum's beside me on the carpet and she has steroid pills for her blood count every single day | I asked for something for my gout every time and it's always steroid pills I must have had them all year round
    goodness me I nearly forgot I've taken pred for my sarcoid since twenty twelve or so | since my temples got sore they've had me swallowing the same white pills and warned me about my bones
    since my nerves got inflamed it's been big doses by mouth every day and that's seven months | from morning one of my new life as I call it I've had the hydrocortisone because my glands packed up
    back in the day it was gold jabs and now it's just preds preds preds | chest people keep me topped up with preds month in month out
    wheezing since a lad and the tablets that calm it have never been out of my pocket | my bones are meant to be checked every couple of years on account of the pills I'm on for my joints
    they give me a weekly bone tablet to make up for what the other ones take out | I have to take a stomach pill and a bone pill just to cope with the daily one for my lupus
    twelve months of those tablets has put a hump of fat on my neck and stretch marks up my sides | two years solid of the joint swelling tablets and I bruise like a peach
    look I know they're bad for the skeleton but without my daily little whites I can't close my fists | whoever invented pred has kept me going for ten years but my poor bones
    I'm on the high dose still they won't let me drop it till the blood tests come down and it's been since february
    every winter for six or seven winters I've been put on steroids for my chest and this one they never stopped | doctor saab has not stopped my steroid since last diwali
    daily one steroid tablet is going on for skin trouble from many months | too long on the wysolone sir my face has become round | yeah nah I've been on the pred that long me skin's like cling film
    feck it I'm on the steroids the guts of three years | them steroids the hospital give me I'm still on the blessed things
    I was on a hundred of pred then sixty then forty and I'm only at twenty now after half a year | mine's pred daily | steroids three winters running | moon faced from tablets | predni something every morning
    tapering since february | paper skin from preds | steroids since the transplant | half a pred daily
    I can't remember what they're called but they're the ones you've to come off ever so slowly and it's been a couple of years
    it's maybe eighteen months since they started me on cortisone I'd have to ask my wife | I'm fairly sure that they're steroids the ones I take for my gut every day
    it may be neither here nor there but I've been on preds since my lungs scarred | you might not need this but my daily pill is the kind that makes your bones go chalky
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
    you could play a tune on my ribs these days and I'm still having my three meals | oh heavens my skirt just dropped round my ankles and it fitted in may | I've had to borrow my son's belt to hold my trousers up
    my collar's got so loose you could get two hands down it | the jeans I bought in spring stay up with string now | there's nothing left of me I eat my dinners the same as ever
    I've gone from a large to a small and haven't given up so much as a biscuit | my hip bones dig into the floor where there used to be padding
    lying here I can feel every bone I've got on the boards and I used to be well covered | he's melting away in front of me and he eats like a navvy | she's only a shadow of herself she used to fill that chair
    my husband's clothes look like they belong to a bigger man and he hasn't changed his ways | my dad's not himself he pushes his plate away and there's nothing of him
    mum's gone ever so bony and she isn't dieting or anything | there's less of me every time I look in the mirror | bags of room in my trousers | nothing stays up on me | all bones suddenly | ribs showing lately
    gone right off food | belt's on its last hole and still loose | I'm shrinking sideways | ring slides off now | half a stone gone somehow | thinner every week | can't face food getting thin
    weight just vanishing | face has gone thin | my bracelet slid straight off over my hand this morning | my watch strap's on the last hole and it still spins round
    my socks won't even stay up my legs have got that skinny | my backside's gone it's like sitting on two doorknobs | in the bath it hurts to sit because there's no padding left on me
    at the chemist's I got on the machine and the number was a whole stone down on easter | on friday the nurse weighed me and looked at me funny because it was so much less than last time
    on the bathroom scales it's down again every sunday and I'm eating the same as ever | by the look of the bathroom scales I'm a bag of sugar lighter every fortnight and I couldn't tell you why
    since august I've gone down three sizes and never said no to a cake | since the summer holidays my swimming trunks won't stay on me and I'm no slimmer by choice
    these past two months I've been eating double and getting smaller | my arms have gone like sticks | my legs are like pipe cleaners all of a sudden | my neck's gone scraggy like a chicken and I never dieted
    my cheekbones are sticking out and it's not from any diet | trousers two sizes smaller than last year and I never lifted a finger for it | it might be nothing but my clothes have all got too big on me somehow
    I'm not sure if it counts but I've been going down and down on the scales | could be stress I suppose but I've dropped a stone and a half without lifting a finger
    I think I've lost a fair bit of timber and I couldn't say how | maybe I'm imagining it but my coat goes round me twice now | I don't know love I just don't fancy my food any more and I've gone thin
    perhaps it's my age but the flesh is falling off me | I wouldn't mind but I'm not even trying to slim and it's pouring off | well it's hard to say but people keep telling me I've got terribly thin
    sort of no interest in food and the pounds going | I might be wrong but I reckon I was two stone heavier at new year
    probably daft but my false teeth rattle now because my gums and cheeks have shrunk with the rest of me | oh dear I've got like a rake
    god I looked at a photo from last year and I didn't know myself I was twice the size | crikey I just had to hitch my trousers up again that's a stone gone since bonfire night for no reason
    erm well I've been going down in weight and I'm tired with it | ooh and another thing I've lost ever such a lot of weight | jesus my trousers would fit two of me now and I'm not on any diet at all
    look at me I'm a coat hanger with a coat on | the suit from my sixtieth would go round me twice and I've not been to a slimming class in my life
    the dress I wore to the christening last month is hanging off my shoulders already | my sister walked straight past me in the street because I've got so thin since she saw me last
    the neighbours have started leaving casseroles because they think I don't eat but I do and it goes nowhere | the lads at work call me slim now and I haven't done a thing different
    my boss took me aside to ask if I was ill because I'd got so thin | my daughter's started making me milkshakes because whatever I eat I'm losing pounds
    a plate of chips every day and I still can't put an ounce on | three square meals and I'm wasting to nothing | I finish my plate and ask for more and the needle still goes down
    I have two mouthfuls and I'm done and it's been like that for weeks and my clothes have got huge on me | the smell of cooking turns me now and I've gone from stout to skinny
    breakfast I leave lunch I leave dinner I leave and my skirt's on a safety pin | I was always a big eater and now I look at my plate and can't and there's a stone gone
    my back's been sore since june and I'm tired all day and my clothes have got too big and I can't think why
    I was getting measured for a bridesmaid dress and they had to take it in three times in two months and I'm eating the same as always
    we went on a cruise and ate like kings for a fortnight and I came home seven pounds lighter and it's still going
    I put it down to the heat then I put it down to work but the truth is I'm twenty pounds down and I haven't tried
    I had my trousers taken in at easter and taken in again in june and now they want taking in a third time | weight is going down only and khana also I don't feel like
    my body has become half and I am eating roti same as before | sir without dieting my pant size came down from thirty eight to thirty two | yeah mate the kilos are just walking off and I'm still on the pies
    there's not a pick on himself these days and he eating all round him | I'm gone to nothing so I am | I've fell away to nowt | wasting fast | trousers on string | clothes drowning me | smaller every sunday
    gone to sticks | getting scrawny lately | eating loads getting thinner | plate comes back full getting skinny | down another notch no diet | a stone down somehow
    I can't swear to it but I think I'm down about two stone since the summer and I've not been trying | it may just be my age but everything I own is hanging off me
    I keep telling myself it's the heat but I've no interest in food and my face has caved in | you might say it's a blessing but I never asked to get this skinny
    I'd guess it's about ten kilos gone and I honestly don't know where it went | it's only small but my glasses keep slipping because my face has got so thin
    I'm half wondering if it matters that I've gone from a size sixteen to a ten without trying
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
    oh I don't like this there's something knocking in my tum when I lie flat | you can see it jumping under my shirt just above my belt
    my hand goes up and down when I rest it here below my ribs and it isn't my breathing | look at it go bump bump bump in the middle of me | there's a bouncing thing under my navel that keeps time like a metronome
    it's like somebody's tapping on the inside of my front | it's as though I've swallowed an alarm clock | feels like I've a bird flapping in time in my middle
    I've something going like the clappers down below my ribs in the soft part | the buckle on my belt moves with each beat | the cup I rested on my belly shook in time with something
    the cat wouldn't lie on my tummy because it keeps jumping with a beat | my vest twitches every second right over the belly button | my phone was lying on my stomach and it hopped with each thud
    this floor's hard and lying on it I can feel a big beat in my front and my back at once | lying here on the carpet I've noticed a hard beat just above my navel
    on the rug on my back I can see a little hill in my tummy going up and down quick | in the bath the water on my belly was jumping like something was beating under it
    in bed at night there's a banging in my tummy that keeps time with the beat in my neck | last night I put my hand down there and it was thudding like a second ticker
    tonight it's going harder that beat in my guts | since yesterday there's been a hard round thing in my middle that goes in and out with my heart
    this morning I felt a ball under my navel that kicked back at my fingers every second | all day long there's been this boom in my breadbasket | belly button's bouncing | tum's got a tick | my gut's ticking
    it's thumping in there | something's hopping in my tummy | beat in my breadbasket | ticker's in my belly | beating under my navel | belly's going like a drum | my middle's throbbing hard
    boom boom in my stomach | lump that beats | stomach jumping with pulse | tummy keeps thudding | hard pulse in my gut | it might be wind but it keeps perfect time like a clock in my belly
    I think there's something pulsing in my tummy but I might be imagining it | I'm not sure how to say it but my belly sort of beats | could be nothing but I can see my front jump with my heart
    maybe everyone has it but I never felt such a thump in my tummy before | I don't know it's like a pulse only in the wrong place low down in my belly
    perhaps it's only nerves but there's a steady hammering above my navel | it's a bit odd but if I press here it sort of pushes back and pushes back
    I suppose it's my heart but it's down in my stomach and it's strong | well I wouldn't say it hurts but there's a lump in my middle that throbs away
    sort of a throb you know right behind the belly button and my back aches with it | hmm I keep feeling a beat where there shouldn't be one down in my gut
    I can't be sure but I think that the lump in my tummy is pulsing | possibly it's nothing but my old man's belly is bouncing like there's a heart in it
    he's lying beside me and I can see his belly beating from here | his stomach is going up and down quick with his pulse and he says his back aches
    my dad's seventy five and there's a thing in his tummy I could feel beating when I helped him up | my husband smokes and he's got a beat in his belly you can see through his vest
    she took my hand and put it on her stomach and it was thumping like mad | grandad says feel this and there's a lump in his belly jumping away like a frog with his pulse
    the wife had her head on my belly watching telly and sat up and said there's something pounding in there | me da's belly is beating like a bodhran
    the carer was washing me and she noticed my stomach jumping with every heartbeat | my granddaughter was listening with her toy stethoscope and she heard a great big beat in my tummy
    the nurse who did my legs put a hand on my belly and didn't like how hard it was pulsing | god there it is again that banging behind my navel
    oh lord it's hammering away in my stomach and my back's sore right behind it | ooh that's strange there's a heartbeat in my belly | crikey my belly's throbbing like a pump
    whoa I just lay down and my stomach started to pound in time with my heart | um I've got like a pulse thing in my belly and it's strong | wait a second there's a beat in my tummy
    heavens my whole front is shaking with each heartbeat | I've had forty a day for forty years and lately I can feel my lifeblood pounding in my tummy
    I lay down to do my exercises and when I put my hands on my belly like you said there was a big hard beat there
    we were doing the breathing and my hand on my tummy was getting kicked by something in there once a second | you told me to lay my palm on my belly and it isn't the breath that lifts it it's a strong beat
    I was buttoning my trousers and my finger slipped in and there was something the size of a plum throbbing away
    they told my brother it was his big pipe that had gone wide and mine's beating in the belly just the way he said
    the ache in my back comes and goes but the knocking in my belly is there the whole time and it's in time with my wrist
    I counted the beats in my wrist and then the beats in my tummy and they were the very same | I've had a dull ache low in my back for days and when I lie flat there's a throbbing lump I can feel with two fingers
    first I thought the neighbours had their music on but the thud's in my own belly | I was reading in bed with my book on my stomach and the book kept jumping like a lid on a pot with a steady beat
    just under my breastbone and down to my navel there's a big fat pulse I can see | just left of my belly button something's beating hard | right in the soft part of my belly there's a throb and I've backache too
    above my trouser button it's thumping | below the ribs in front there's a thing that kicks once a second | stomach mein dhak dhak is happening like heart
    one round thing is jumping inside my stomach along with the heart | in my belly dhadkan is coming and back is also paining | reckon there's a ticker in me guts mate it's going flat out
    there's an awful leppin' in my belly in time with my heart | me belly's fair thumping and me back's aching with it | my pulse is banging away down in my guts like a big end gone | thud in my tum
    navel's jumping | it's beating down there in my belly | second heart in my guts | belly's knocking | throb behind my navel | bouncing belly button beat | heartbeat low in my tummy
    I'm half thinking I'm daft but there's a beat in my belly I can see in the mirror | it's only faint but if I lie flat my tummy ticks like a watch
    I can't swear to it but the lump in my belly seems to jump each time my heart goes | you'll think I'm mad but my stomach's keeping time like a drummer
    it may be just that I'm thin but my belly pounds and it never used to | I'd guess it's my pulse but it's so strong in my belly that my shirt moves
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
    they went in through my back at the start of the month and it's getting worse by the day | the place where they cut me open over my backbone is seeping | there's yellow running out of where they stitched me
    my stitches smell bad | the dressing on my back was green when they peeled it off | oh god the cut they made in my back has opened up and it's wet | the hole where they went in is hot and red and sore
    it's only a fortnight since they took the bit of disc out | ten days ago they stuck a big needle in beside my backbone to dull the pain
    the freezing needle they gave me in the back for the baby was only last week | they numbed me from the waist down for my hip last week with a needle in the back
    they drew fluid out of my back with a needle on monday to test it | the tooth they pulled was rotten and full of muck and that was last week
    my jaw was out like an apple and they drained it and now it's my back | a nasty great boil on my bum burst on tuesday | a thorn went bad in my finger and the red line ran right up my arm
    my toe went black and mucky and they had to scrape it | the hole in my foot's been weeping for weeks and smells | I'd a spider bite that turned to muck and had to be cut open
    where the drip was in my arm went red and hard and mucky | they pumped the strong stuff in through a drip for ten days and sent me home on saturday | I nearly died of poisoned blood at the start of the year
    the germ got in my blood last month and they kept me in | I've been using again in the arm | I put it in my arm whenever I can get it | I've track marks if you must know | I spike up
    been jabbing gear all week | I'm back on the brown and not smoking it | I slam with needles at the weekends | between my toes is the only place I can still get it in | my veins are wrecked from it
    he's a user love he puts it in his arm | my son's on the needle and his back's in bits | she's only home since friday she had poison in her blood
    my husband had his spine done three weeks ago and his bandage is soaked through | mum had a big abscess cut out and now she can't move with her back
    dad's leg went bright red and boiling hot and they'd him on a drip till sunday | erm this is awkward but I inject | um I had a thing drained last week
    oh and I'd a needle in my spine at easter if that helps and it was only ten days ago | god I should have said I'd an infection in my blood in the summer | well to be honest I've been shooting up again
    jeez my op scar's leaking | stitches oozing | back op this month | wound's gone bad | pus in my stitches | just out of hospital drip | rotten tooth out monday | boil burst this week | needle in spine tuesday
    germ in my blood | still using needles | spine jab recently | poisoned blood last month | scar hot and weeping | epidural ten days back | had discitis last year
    it might not matter but they cut into my back last month | I'm not sure it's related but I had pus drained from under my arm on friday
    maybe it's nothing but I'd a bad tooth with a lump on the gum like a bean and now my spine aches | could be a coincidence but I got the needle in my back two weeks ago and it's been sorer ever since
    I suppose I should say I use and not the sniffing kind | perhaps it's the jab they gave me at the pain clinic last week that set it off
    I don't know if it counts but my leg was infected until about ten days ago | I think the cut in my back is going bad it's sort of hot and gooey
    possibly the infection I had in my kidneys and blood last month has settled in my back | I wouldn't tell just anyone but I've been injecting since my teens
    not sure if you need it but there's a line in my chest for the antibiotics
    I was gardening in the spring and a rose thorn went in my hand and it swelled up with pus and they had to open it up and now my back won't settle
    I'd my wisdom teeth out and they got infected and I was on two lots of antibiotics and a week later my back started up
    they put a steel cage in my back five weeks ago and I was doing grand until the wound started leaking on sunday
    I was clean for two years then my girlfriend left and I've been using needles since christmas and now my back is killing me
    the pain man gave me three jabs either side of my spine at the end of last month and it's been throbbing deeper every day
    I got out of hospital on thursday with a bag of antibiotics for the germ in my blood and today my back seized
    I had the baby twelve days ago with the needle in my back and the spot where it went in is red and throbbing
    I cut my leg on barbed wire and it swelled up red to the knee and I've just finished the last of the capsules
    we came back from holiday and my ingrown toenail was all pus and they cut it off and now it's my back that hurts
    they found something growing on my heart valve in the winter a germ they said and I had six weeks of drips for it | I'd a bladder operation last week and they said that germs got into my blood
    in the spare arm I still have the line in from the antibiotics | in april they opened my back up and in may they had to open it again because it was full of pus
    last wednesday a doctor put a needle in my lower back to look at the fluid | three weeks since my laminectomy and there's stuff coming out of it | arm's all swollen where I missed the vein last night
    gums were full of poison and they took four teeth out ten days ago | my bottom had a big collection of pus and it was drained at the weekend
    backbone operation is done last month only and now stitches are giving water | pus was there in my leg and doctor has cut it last sunday
    needle was put in backbone for delivery fifteen days back and same place is paining | had a dirty big boil lanced and now me back's crook
    I was in with the blood poisoning there a few weeks ago and the back's at me since | I'm on the gear and I bang it up | you might not need to know but I've a vein habit
    I'm half wondering if it was the needle in my back last week that did this | it's only a small wound but it's been weeping since they operated on my back
    I can't swear to it but I think the tooth they pulled last week poisoned me and then my back started | it may be unconnected but I was in on a drip for my infected leg until friday
    I'd rather not say but there were needles involved at the weekend | I keep telling myself it's fine but the scar on my spine is hot and there's stuff coming out
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
    I've got another man's kidney in me | there's a stranger's heart beating in my chest and I take pills so that my body won't throw it out | half my liver came from my brother
    the new kidney's doing grand but the tablets leave me open to every bug | I had my insides swapped three years ago and I'll be on the anti rejection pills for good
    they gave me a new pair of lungs and a bag of tablets to keep them | someone died and I got their liver | my sister gave me her marrow | they wiped out my blood and gave me somebody else's cells
    my body can't fight off so much as a cold | I've nothing to fight germs with | my defences are down | I've no defences left in my blood they told me
    the soldiers in my blood are all gone that's how the doctor put it | a sniffle puts me in hospital | I catch whatever the kids bring home and it floors me every time
    any little cut goes bad on me because my body won't fight | they told me to stay away from crowds because of my blood | I've to wear a mask on the bus because I can't fight things off
    I still don't go to the shops on account of having no resistance | they won't let me have certain vaccines because my body can't handle them | my doctor says that a common cold could finish me
    I was told to ring the minute I get a sniffle because my counts are low | I get a needle in the tummy every two weeks for my joints and it switches off my defences
    every six weeks they hook me up to the bag for my bowel and it lowers my resistance | on fridays I take the tablets for my joints that mean I mustn't be around chickenpox
    once a week it's the six yellow ones for my arthritis and a blood test every month because they knock my resistance | the drip they give me at the day ward leaves me wide open to germs
    I have the virus and I take my tablets every night | I'm positive but it's well controlled | I've had the virus since the eighties
    I've got the thing you get tested for at the clinic that wears down your immunity | my t cells are low | my bloods say I've hardly any white ones | they took out my spleen when I came off a motorbike years ago
    there's a pill of penicillin every morning of my life since they removed that organ | I've to carry antibiotics on holiday because they whipped my spleen out
    my sugar's been in the twenties for months and every scratch goes septic | my sugars are sky high and nobody can bring them down | the meter says high every morning and I've stopped looking
    I'm a terrible diabetic I never get it under thirteen | her sugar's out of control and the nurse is tearing her hair out | he's had a new liver and he's not supposed to catch anything
    mum's on those jabs for rheumatoid that knock your immunity and now her back's gone | my son has no immunity he was born that way | dad's got a donor heart and his back is bad today | um I'm h I v positive
    er I've someone else's kidney | oh lord I forgot to say I've had a transplant | well the thing is I'm immune compromised | gosh I suppose my tablets matter they're for stopping rejection | new kidney
    donor liver | no white cells | wiped out immunity | spleen's gone | rejection pills twice a day | sugars sky high always | can't fight germs | biologic jab fortnightly | immune drips monthly
    no resistance to anything | my defences are shot | it might not matter but they took my spleen out | I'm not sure it's important but I'm on the jabs that turn your immune system down
    maybe I should say I had a transplant when I was younger | I think my immunity's on the floor with these tablets | could be relevant I suppose I take the anti rejection things
    I don't know if it's any use but my body makes no antibodies | perhaps you ought to know that my sugars haven't been under control in years | my white count is sort of always low and no one knows why
    probably nothing but I'm one of those people who can't have live vaccines because of my drugs | I wouldn't normally say but I've been positive for about ten years
    I had leukaemia drugs that finished off my marrow and I've been catching everything since | I was in hospital three times last winter with chest bugs because the tablets for my skin leave me with no resistance
    I had a new kidney put in on my fiftieth and I've never missed a tablet since because if I do my body will attack it
    we don't have visitors with coughs in this house because my husband's transplant tablets leave him with nothing to fight with
    my granddaughter had chickenpox and they rushed me in for an injection because my body has no protection
    my doctor swapped me on to the stronger stuff for my bowel and told me to watch out for germs and now my back's gone
    they rang me on monday to say that my white cells had dropped again and to keep away from the grandkids
    I've been diabetic for thirty years and I've let it slide and my last reading was off the chart and my feet heal so slowly
    my kidneys failed and my cousin gave me one of his and that was the best day of my life but I'm on tablets for it for ever | in the fridge I've my injections that dampen my immune system
    in the hospital once a month they top me up with other people's antibodies | last year they gave me a new heart | twice a day at eight and eight I take the pills that stop my body rejecting my lungs
    after my transplant they said any new pain I should mention | blood's got nothing in it to fight with since the treatment | kidney was changed in two thousand and eighteen and immunity tablets are going on
    body's resistance power is zero doctor has told | sugar is four hundred plus every time and wounds are not healing | my immune system's cactus from the drugs | they've me immunity destroyed with them injections
    me kidney's me brother's and I'm on the tablets to keep it in | no spleen me | kidney's not my own | counts on the floor | body can't fight bugs | I catch absolutely everything | sugars through the roof always
    you might not need this but I've got a kidney from my dad | I'm half wondering if it matters that I've no spleen | it may be nothing to do with it but my arthritis injections knock out my defences
    I can't recall the name but it's the tablet that stops my body attacking my new liver | I'd say my sugars are a bit out of hand they've been over twenty for months
    I keep it quiet but I've been living with h I v a long while | it's only that they told me to say my white cells are very low
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
    oh god I've just been and the water in the bowl was pink | it's coming out like pink lemonade | it's coming out like cola today | there's rust coming out of me when I go
    I went just now and it was like pulling barbed wire through | it's like passing broken bottles every time I go | it stings like nettles when I go for a slash
    I'm crossing my legs because it burns so bad to let it go | every drop is like fire coming out | I go and go and it's only a burning trickle each time
    I'm on the loo every five minutes for three drops and it stings | it niffs something awful when I go and it's like dishwater | it's gone cloudy like lemonade and it's sore to pass
    there's a gravelly feeling when I pass my water | something gritty came out in the toilet bowl | it gets me just under the ribs round the side and lets go and gets me again
    it grips me round here for ten minutes then it drops me and then it's back | round my side it twists like a wet cloth and then stops dead and starts again
    my side's being wrung out every few minutes and I'm pacing the room | I can't lie I can't sit I can't stand it's in my side and I keep walking
    I'm crawling up the walls with it it comes in waves down to my privates | up and down the hall I go with it stabbing me below the ribs on one side then letting go
    it runs from my side round the front and down to my you know what in surges | on my hands and knees then up then down again I can't settle with this side
    the side of me's in a vice and I've been sick in a bucket twice | I'm in a cold sweat rolling round the bathroom floor holding my side | I keep heaving with it this grip under my ribs on the left
    he's pacing like a lion holding his side and throwing up | he's rolling about the floor clutching his side and it comes and goes in waves | my husband's wee was red this morning and his side is killing him
    she's got the shakes and it burns her to wee and it's sore up under her ribs | my daughter says it stings every time she goes and her back's sore up one side
    my wife's doubled up it's in her side and goes to her groin and she can't keep still | dad's had stones before and he's on the bathroom floor saying it's the same again
    mum's wee smells terrible and she says her kidneys hurt | ow it burns to go | oh that burned when I went | argh here comes another wave in my side | jesus there's blood in the toilet and I only had a wee
    um it's a bit personal but it stings when I go | ooh my kidney | red wee | pink in the bowl | stings every time | sore to pass water | side pain coming in waves | can't keep still my side | like passing glass
    dark smelly wee | wave after wave in my side | passing grit | it's my kidneys again | the stone's on the move | my waterworks are on fire | burning trickle | throbbing kidney
    I think it might be a stone it's how it was last time | it could be my kidney it's higher than my usual back | I'm not sure but I think there was blood when I went
    maybe it's only a chill on the kidneys but it burns when I go | I suppose it's a water infection it stings a bit and I go every ten minutes
    perhaps I've a stone because the pain in my side keeps coming and going and I can't stay still | it might be nothing but it looked a bit pink when I flushed
    hmm it's more my side than my back and it sort of comes in surges | I don't know it's kind of sore when I go and there's a dull ache up by my ribs | probably a bit of cystitis but it's gone up into my back now
    not being funny but my pee stinks and looks like soup | I wouldn't say it's my back really it's round in the loin and it doubles me up then goes off
    possibly my kidney because when I tap there it makes me jump | I had a curry and a few pints last night and woke at four with something stabbing my side in waves and I couldn't lie still till dawn
    I've been holding it in on long drives and now it burns when I go and my side's aching and I feel rotten
    I was fine at breakfast then this thing grabbed me under the ribs and I ended up on the floor being sick and now it's easing and now it's back
    I passed something like a grain of sand in the toilet and then there was blood and my side has been throbbing since
    I've been to the toilet about thirty times since last night and every time it's like acid and the small of my back on the right is thumping
    we were in the cinema and I had to get up and walk about at the back because my side kept gripping and letting go
    my uncle and my father were both martyrs to stones and now I've got this pain from my side to my groin that has me climbing the walls
    at first I blamed the gardening but then I saw the colour of my water and it was like blackcurrant
    I tried the heat and the floor and the chair and nothing helps me keep still with this thing in my side that comes in bursts
    it started in the tail of my back on the right and it swept down into my testicle and made me throw up | in my side and down to the groin it comes and goes like labour
    in the night I was up every half an hour to go and every time it scalded | at work I couldn't stand still at the till because of the waves in my side
    this morning my first pee was brown and my left side is so sore | since sunday it's burned every time I go and now my loin aches | yesterday I peed out a bit of stone and there's more coming I can tell
    side's killing me in waves | pee's gone brown | kidneys feel like they've been kicked and it hurts to go | loin's on fire and I'm boiling to pass water | peshab mein jalan burning is there and side is paining
    while passing urine too much burning and colour is red | stone is moving I think pain is coming from side to down and vomiting also
    I'm busting every five minutes and it burns like billy o and me side's giving me curry | I'm in ribbons with me kidney and pissing red | it's giving me gyp when I wee and me loins are aching | burning when I go
    waves in my loin | it scalds to go | tea coloured wee | razor wire when I pee | gripping under my ribs | I'm half wondering if it's a stone because I can't keep still with my side
    I can't swear to it but the water in the bowl looked reddish after I went | it's only a little sting when I wee but my back up by the ribs is throbbing
    you might think it's my back but it's round the side and it comes in surges and I feel sick | I keep telling myself I drank too little but it's like rust and it burns
    it may be something I ate but my side's gripping and letting go and I've thrown up | I'd guess it's my kidneys because my pee's been murky and it hurts when I tap my side
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
    oh my one leg's like a tree trunk and the other's normal | my one leg won't fit in my trousers any more | only one of my wellies will go on | one leg looks like it belongs to somebody bigger
    my left one's twice as thick as my right one below the knee and it's warm | you could fry bacon on the back of my leg just the one | there's a hot tight place behind my shin and it's grown overnight
    below the knee it's tight and shiny like a sausage about to burst | below the knee on the right it's gone fat and red | behind my knee there's a sore hot swelling and it goes all the way down
    the fat part of my lower leg is hard as a brick and warm and bigger than it was | the back of my lower leg has come up hot and tender to press
    the muscle at the back of my shin is hot and puffed up on one side | the meaty bit under my knee is red and as big as a melon | the sock on my left foot leaves a trench and the other one doesn't
    press it and the dent stays and it's only the one side | my foot and shin have puffed up on one side since the bus trip | it's like someone's pumped up one leg with a bicycle pump
    it's gone the colour of a beetroot from the knee down on one side | one's white and thin and the other's red and fat and sore | my trouser leg's tight on the one side and it's throbbing warm in there
    one leg's got heavy and hot and bluish since I've been stuck in bed | my leg's been like a hot water bottle down at the back and it's swelled
    squeezing the back of my lower leg makes me yelp and it's twice the size | if I pull my toes up the back of my leg screams and it's puffed up | if I put the two feet together one leg's a good bit bigger and red
    walking on it hurts because it's so swelled and hot below the knee | his leg's come up like a balloon and it's roasting | her one leg is huge and red and hot to touch
    my mum's left leg is puffy and warm since she came home from hospital | my husband's just off a long flight and one leg is swollen up tight and sore
    dad's been in bed a fortnight and one calf's come up big and hot | look at the size of his leg it's double the other | my wife's thigh is all swollen and red since the baby came | oh my leg's swelled
    god my calf is roasting hot | blimey look at my calf it's huge | ooh that's tender my calf's all puffed up | um one of my legs is bigger than the other | jeepers my one leg's like a football | one leg's bigger
    leg's gone fat and hot | calf's like a melon | one hot puffy leg | red fat leg | calf tight and burning hot | it's double the size | hot below the knee | leg's ballooning | swelled up one side
    sore swollen thigh | think it's a clot | it feels like a clot | calf hot since flight | sock mark on one leg | it might only be a pulled muscle but my calf is hot and twice the size
    I'm not sure but I think that one leg is bigger than the other and it's sore | maybe I've knocked it but one of my calves has swelled up hot
    could be a bite I suppose but the whole back of my leg is red and puffy and hot | I think it's a cramp but it's been there since yesterday and it's puffed up and warm
    it's probably from sitting but only one leg is swollen | perhaps it's just the heat but then why's only one of them swelled up and red | I don't like to bother you but my calf is tender and kind of puffy
    sort of a hot ache in the back of one calf and it looks bigger | I wouldn't have said but my wife thinks one leg's a different colour and fatter
    it may be nothing but there's a warm sore lump down the back of my leg and it's swollen around it | possibly a clot I'd say because my leg's the same as when I had the last one
    hmm I've had a niggle in my calf since the plane and now the leg's swollen | I was on a train for eleven hours with my knees bent and now one leg is puffed up hot from the ankle to the knee
    I've been on this floor and in bed for over a week with my back and now just the one calf has swelled up and gone warm
    I got home from the states on monday and thought I'd pulled my calf and now it's fat and shiny and I can't bear the sheet on it
    I had my veins done a fortnight ago and now the leg's come up red and tight and it throbs when I stand
    they took the cast off my ankle last week and now the calf above it is getting bigger and redder every day
    I started the hormone tablets in june and now one of my legs is swollen and sore and the other one's perfectly fine
    my brother died of one that went from his leg to his lung and now my own calf is red hot and swollen
    I was painting at the top of my stairs and noticed that my right leg looked blue and puffy next to the left one
    we drove to the south of france in one go and ever since my right leg's been fat and tender at the back | my watch strap fits round one ankle and not the other and the fat one's warm and sore
    I wore my boots all day and one came off easy and the other had to be cut off my leg was that swollen | in the shower I saw that one leg was all red and swelled up from the knee down
    in bed all week and now the one leg's like a bolster | at the back of my thigh it's hot and swollen and goes down to my calf | since they did my knee my leg's been blown up like a balloon and red
    since the long drive my left leg's hot and fat | on the left only it's puffed up and tender below the knee | calf's all hot on one side | leg's tight as a sausage and red on the one side
    thigh down to foot on the right it's all swelled up | shin's shiny and puffy on one leg and my calf is hot | ek leg is swollen and garam and too much paining
    one leg has become thick and red after the train journey | swelling has come in left calf and it is hot also | me calf's up like a footy and hot as | the leg's swelled up on me and roasting
    me leg's come up like a turnip and it's red hot | the left leg's all swole up and burning at the back | calf's up like a balloon | hot lumpy calf | one ankle's vanished | calf red since surgery
    leg's gone plum coloured fat | only my left's swollen | tight hot lower leg | I'm half wondering why one leg is so much hotter and fatter than the other
    I can't swear to it but my left calf looks bigger and it's tender | it's only a bit puffy but it's just the one leg and it's warm
    you might laugh but I measured them and one calf's an inch and a half bigger and sore | I keep telling myself I've sprained something but the leg's red and swollen and I never twisted it
    it may be a bruise but there's a hot hard patch on my calf and the leg's swollen | I'd guess it's from lying so long but my right leg has blown up
  `),
};
