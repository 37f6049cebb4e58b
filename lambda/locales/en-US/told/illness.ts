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
  `),
};
