import { list } from './list.ts';
import { signWords } from './sign-words.ts';

const groups: Readonly<Record<string, readonly string[]>> = {
  seat: list(`
    down there | down below | between legs | between thighs | groin | =bum | =bottom | =butt | buttock
    =buttocks | backside | =arse | =ass | =behind | crotch | inner thigh | saddle | back passage | anus
    perineum | genitals | genital | nether regions | undercarriage | lady parts | private area | where i sit
    where i wipe | =bits | =privates | intimate area | tailbone area | rear end | butt cheeks | vulva | scrotum | balls | testicles
    front and back | underneath | sit bones
  `),
  noFeeling: list(`
    numb | =dead | asleep | to sleep | cannot feel | no feeling | lose feeling | lose all feeling
    lose sensation | no sensation | nothing feel | feel nothing | lack feeling | anaesthetised
    like cotton wool | not sure i can feel | barely feel | hardly feel | no feeling left | feeling go
    sensation go | feeling disappeared | without feeling | cannot sense | do not feel anything
    cannot even feel | no longer feel | stop feeling | never feel | not notice | cannot tell | barely notice
    no sense | hardly notice | of nothing | feel of nothing | numbness | cold and dead | wooden | i do not feel
    i not feel | not feel anything | not feel it | did not feel | not feel a thing
  `),
  tingle: list('tingle | pin needle | pins and needles | prickle | fizz | buzz | tingly'),
  odd: list('weird | strange | funny | odd | not right | wrong | different | peculiar'),
  wipe: list(`
    wipe | wiping | toilet paper | loo paper | loo roll | toilet roll | tissue paper | to the toilet
    to the loo | on the toilet
  `),
  pee: list(`
    pee | wee | urinate | urine | pass water | bladder | piss | tinkle | empty myself
  `),
  cannot: list(`
    cannot | not able | unable | trouble | struggle | difficulty | difficult | =hard | nothing come
    will not come | not come out | not start | cannot start | impossible | barely | hardly | no control
    lose control | cannot control | not control | cannot hold | not hold | cannot empty | stop work | not work
    not stop | not pee | not wee | not urinate | not been for | not passed | will not empty | cannot feel
  `),
  leaks: list(`
    leak | dribble | drip | wet | incontinent | incontinence | come out | without know | without realise
    without notice | before i get there | wetting | on its own | by itself | without me | empties itself
    runs out of me | leaky
  `),
  myself: list('myself | pants | trousers | underwear | knickers | everywhere | =bed | sheets | sofa | chair'),
  poo: list('poop | bowel | stool | =shit | number two | =faeces | =feces | back passage | poo'),
  legs: list(`
    =legs | both leg | both foot | =feet | both knees | =knees | both thighs | =thighs | lower half | waist down
    lower body | anything below | everything below | below my waist | below the waist | from the hips down
    either leg
  `),
  leg: list('leg | foot | ankle | thigh | =toe | =toes | knee | shin'),
  weak: list(`
    weak | weaken | jelly | give way | giving way | gave way | give out | gave out | giving out | collapse
    buckle | =drag | =drags | =dragging | =drops | =flops | floppy | paralysed | paralyzed | paralysis
    no strength | no power | lose strength | lose power | losing power | not work | stop work | stopped working
    not hold me | not carry me | not respond | will not move | not move | cannot move | cannot control
    like spaghetti | like rubber | =lead | fold | limp | cannot stand on | cannot put weight | go from under
    going from under | wobble | weaker | useless | no use | will not work | dead weight | crumple | not lift
    stumble | keep tripping | trip over
  `),
  lift: list(`
    cannot lift | cannot raise | cannot pull up | not lift | cannot pick up | cannot bend up | cannot wiggle
    cannot wriggle | cannot pull | cannot move | not move | will not lift | cannot bend | cannot curl
    cannot feel
  `),
  toes: list('=toe | =toes | foot | =feet'),
  limits: list(`
    high | higher | far | farther | further | hurt | too much | comfortable | together | same time | straight up
    as much | ceiling
  `),
  sex: list(`
    sex | erection | erect | orgasm | climax | ejaculate | ejaculation | penis | vagina | get it up | make love
    making love | aroused | private part | =privates
  `),
  noMore: list(`
    cannot | lose | problem | trouble | numb | cannot feel | no feeling | stop work | dead | tingle | changed
    change | not able | no erection | not erection | not get erection | no sensation | lose sensation
    lose feeling | nothing
  `),
  fall: list(`
    fell | =fall | =falls | fallen | =falling | came off | come off | thrown off | thrown from | threw me
    knocked off | tumbled | slipped off | slipped down | slipped on | jumped off | tripped | dropped from
    crashed off | dropped off | falling off | plunged | rolled off | tumble
  `),
  height: list(`
    ladder | stair | staircase | =steps | =roof | horse | bike | bicycle | motorbike | motorcycle | scooter
    tree | scaffold | height | =wall | balcony | truck | lorry | swing | trampoline | loft | attic | out of bed
    window | fence | rock | cliff | skateboard | concrete | ice
  `),
  crash: list(`
    car crash | car accident | car wreck | crash | collision | rear ended | run over | hit by a car
    hit by a bus | knocked down | head on | motorbike accident | bike accident | bad accident | road accident
    wrote off | got hit by | run me over | hit by | crashed my
  `),
  landed: list(`
    fell on me | fell on my | landed on me | landed on my | landed on back | landed on spine | crushed me
    hit my back | hit me in | car hit me | van hit me | bus hit me | truck hit me | bike hit me | kicked in | kicked my back | blow to | struck | beaten | =attacked | punched
    dropped on me | fell on top | kicked me | hit me | punched me | fell onto me | came down on | fell on back
    landed on head | hit by | trampled | crushed by | thrown against
  `),
  hot: list(`
    fever | feverish | =shivering | =shivers | =shiver | =shivery | =chills | high temperature
    running a temperature | temperature go up | temperature is up | night sweats | cold and shaky | hot shaky | hot shivery | burning up
    cold sweats at night | sweating and shivering | shaking with cold | teeth chattering | hot sweaty | hot cold
    temperature is high | running temperature | i temperature | think temperature
  `),
  growths: list(`
    cancer | tumour | tumor | leukaemia | leukemia | lymphoma | myeloma | melanoma | metastases | metastatic
    radiotherapy | mastectomy | chemotherapy | carcinoma | oncologist
  `),
  thin: list(`
    osteoporosis | osteoporotic | osteopenia | brittle bone | weak bone | thin bone | fragile bone
    bone thinning | soft bone | low bone density | bones like glass
  `),
  bone: list('crack | snap | pop | crunch'),
  bend: list('bent | bend | cough | sneeze | lift | reached | twisted'),
  spineBone: list(`
    vertebra | vertebrae | spine fracture | fractured spine | fractured my spine | break my spine
    break my back | spinal fracture | compression fracture
  `),
  steroid: list(`
    steroid | prednisone | prednisolone | cortisone tablets | dexamethasone | methylprednisolone
    cortisone pills
  `),
  takes: list('=take | =taking | =on | long term | for months | for years | tablet | pill'),
  asks: list('should i | can i | do i | could i | would'),
  weight: list(`
    lose weight | weight loss | dropped weight | weight drop | weight is dropping | weight fall | lose a stone
    lose stone | lose pounds | lose kilos | clothes are loose | clothes are falling off | clothes hang
  `),
  effort: list(`
    want to lose | trying to lose | like to lose | help me lose | should i | need to lose | diet worked
    on purpose
  `),
  chest: list('chest | breastbone | sternum | heart | ribcage | left arm | =jaw'),
  press: list(`
    hurt | pain | ache | tight | pressure | pressing | crush | squeeze | heavy | burn | sore | stab | gripping
    elephant | band around | constrict | weight on | discomfort | sharp | racing | pounding | flutter
    irregular
  `),
  chestToo: list(`
    knee | stretch | breastfeed | muscle pulled | arms across | hug | chest freezer | hope chest
  `),
  arm: list('arm | shoulder and arm | jaw'),
  backOrChest: list('back | chest | neck | jaw'),
  ouch: list(`
    hurt | pain | ache | sore | agony | cramp | sting | spasm | throb | twinge | pinch | stabbing | killing me
    painful
  `),
  breath: list('breath | breathe | breathing | air | inhale | catch my breath'),
  shortOf: list(`
    struggle | trouble | hard to | difficult | difficulty | fight for | gasp | not enough | no air | cannot get
    cannot catch | wheeze | hurts to | pain to | cannot get enough | =short of | cannot breathe | cannot take a
    cannot draw | not able to | unable | cannot seem to | cannot even | cannot hardly | barely | hardly
    not breathe | panting | labour
  `),
  breathless: list(`
    breathless | gasping | suffocating | suffocate | cannot get air | cannot get any air | cannot get enough air
    choking | smothering
  `),
  pace: list(`
    slow | slowly | fast | deep | deeply | through nose | through my nose | through mouth | in time | with you
    as long | for four | for six | quickly | belly | along | count | rhythm | longer | =way | that long
  `),
  cough: list(`
    cough | coughing | spit | spitting | bring up | brought up | threw up | throw up | vomit
  `),
  blood: list('blood | bloody'),
  rip: list(`
    rip | ripping | tear | tearing | torn apart | split | splitting | ripped apart | ripped open | torn
  `),
  faint: list(`
    faint | fainted | fainting | passed out | pass out | passing out | blacked out | black out | blacking out
    clammy | cold sweat | going black | go black | collapsed | lose consciousness | unconscious | keel over | nearly fainted | go faint
    lightheaded and sweaty | swoon
  `),
  tummy: list('tummy | stomach | belly | abdomen | abdominal | gut | guts'),
  bad: list(`
    severe | terrible | awful | horrible | unbearable | sudden | worst | bad | excruciating | agony | agonising
    agonizing | intense | violent
  `),
  pulses: list(`
    pulse | pulsing | pulsating | throbbing | beat | beating | heartbeat | pulsates | thumping | pounding
  `),
  night: list(`
    every night | at night | each night | through the night | in the night | during the night | whole night
    every single night
  `),
  wakes: list('wake | woke | woken | waking | worse | cannot sleep | worst | awake | keeps me up'),
  position: list(`
    no position | any position | nothing ease | nothing help | however i lie | whatever i do | never let up
    never ease | never stop | constant | non stop | nonstop | does not let up | will not let up | not ease
    never go away
  `),
  drugs: list('inject | heroin | needle drugs | shoot up | intravenous drugs | iv drugs'),
  septic: list(`
    abscess | infection | infected | sepsis | septic | blood poisoning | mrsa | endocarditis
  `),
  spineWork: list(`
    spine injection | spinal injection | injection in my spine | injection in my back | epidural
    lumbar puncture | spinal tap | back surgery | spine surgery | spinal surgery | surgery on my back
    surgery on my spine | back operation | operation on my back | operation on my spine | discectomy
  `),
  immune: list(`
    =hiv | aids | transplant | immune suppress | immunosuppress | immunosuppressants | immune drugs
    weak immune | weakened immune | immune system | immunocompromised | methotrexate | on chemo | start chemo
    dialysis and transplant | no spleen
  `),
  carrying: list('pregnant | pregnancy | expecting | weeks gone | weeks along | baby due | due date'),
  labor: list(`
    wave | contraction | bleed | spotting | waters | water break | break water | cramp | come and go
    comes and goes | labour | labor | shoulder tip | headache | leaking fluid | baby not moving
    baby stopped moving | faint
  `),
  waters: list(`
    waters break | water break | waters have break | waters go | going into labour | going into labor
    in labour | in labor | =contractions
  `),
  burn: list('burn | burning | sting | stinging | hurt | pain | painful'),
  side: list('side | flank | kidney | loin | under ribs | under my ribs | below my ribs'),
  wavy: list(`
    wave | come and go | comes and goes | colic | pacing | cannot keep still | cannot get comfortable
    throwing up | vomit
  `),
  kidneyBad: list(`
    kidney infection | kidney stone | uti | urine infection | bladder infection | water infection | cystitis
  `),
  calf: list('calf | calves | one leg | =leg | left leg | right leg | thigh | shin | lower leg'),
  swollen: list(`
    swollen | swelling | swell | puffy | =hot | warm and sore | red hot | =red | ballooned | twice the size
  `),
  clot: list('blood clot | dvt | deep vein thrombosis | thrombosis | embolism'),
  confused: list(`
    confused | delirious | disoriented | disorientated | not know where i am | do not know where i am
    cannot think straight
  `),
  fit: list('seizure | convulsion | =fitting | fits'),
  toMuch: list(`
    too many | overdose | overdosed | whole box | whole packet | whole bottle | double dose | too much | =loads
    =gallons | =litres | =liters | far too many | way too many | too many of | more than | a lot of | a load of
    handful | a bunch of | all | every | entire | the whole
  `),
  pills: list(`
    pill | tablet | painkiller | medicine | medication | codeine | paracetamol | ibuprofen | water | morphine
    tramadol | opioid | aspirin | naproxen | acetaminophen | tylenol | advil | diazepam | valium | meds | medicines
    oxycodone | gabapentin | drugs
  `),
  manyOf: list(`
    ten | eleven | twelve | fifteen | sixteen | twenty | thirty | forty | fifty | hundred | dozen | dozens | loads
  `),
  doseToo: list('milligram | milligrams | =mg | =ml'),
  queasy: list(`
    sick | confused | headache | drowsy | nauseous | vomit | dizzy | strange | weird | head
  `),
  lump: list('lump | bump | swelling | bulge | growth | hump'),
  back: list('back | spine | backbone | vertebra'),
  bentShape: list(`
    bent | crooked | curved | twisted to one side | leaning | sticking out | wonky | hunch
  `),
  rash: list('rash | blister | blisters | blistery | shingles | spots in a band | itchy band'),
  die: list(`
    die | dead | kill myself | end my life | take my life | suicide | suicidal | not be here | not wake up
    self harm | harm myself | hurt myself on purpose | do away with myself | disappear forever | killing myself
    kill me
  `),
  wish: list(`
    want | wish | thinking about | thought | thoughts | better off | going to | rather | plan | ready to
    might as well | considering | think of | think about
  `),
  live: list('live | living | alive | life | go on | carry on | exist | wake up'),
  against: list(`
    not want | do not want | cannot | no reason | no point | not worth | do not see the point
    cannot see the point | give up on | cannot face | fed up with | done with | not want to | do not want to
  `),
  morning: list('morning | wake up | waking | get up'),
  stiff: list('stiff | rigid'),
  longWhile: list('hour | half an hour | ages | forty minutes | every | each'),
  weeks: list(`
    two weeks | three weeks | four weeks | six weeks | two months | for weeks | for months | weeks now
    months now | weeks later | three months | =month | =fortnight
  `),
  noBetter: list(`
    no better | not better | not any better | not improving | not getting better | not improved | same
    no change | not easing | worse | not shifting | will not go
  `),
  downLeg: list(`
    down leg | down my leg | down one leg | down left leg | down right leg | down back of leg | into leg
    into foot | down to my foot | down to foot | into my foot | down thigh | into calf | down to my toes
    below knee | below my knee
  `),
  jaw: list('jaw'),
  legNerve: list('sciatica | sciatic | sigh attica | sciatical | psychatica'),
  nerve: list('pain | burning | sciatica | tingle | pin needle | pins and needles | ache | aching'),
  shoots: list(`
    shoot | shoots | shooting | zap | zapping | electric | jolt | electricity | lightning | sharp | stab
    stabbing | knife | like a knife | dagger
  `),
  more: list(`
    more | worse | worsen | increase | increasing | stronger | harder | badly | terrible | terribly | awful
    bad | getting bad | even more | killing
  `),
  dizzy: list(`
    dizzy | dizziness | giddy | light headed | lightheaded | room spin | =spinning | woozy | swimmy
    seeing stars
  `),
  lips: list('lip | mouth | finger | fingers | hand | hands | face'),
  extreme: list(`
    unbearable | cannot bear | cannot stand it | cannot stand the pain | cannot stand this | cannot take the pain
    cannot take this | worst | excruciating | agony | ten out of
    nine out of | eight out of | off the scale | screaming | agonising | agonizing
  `),
  stretch: list('stretch'),
  through: list(`
    push through | pain gain | no gain | working | burn | supposed to hurt | should hurt | till hurt
    until hurt | hurt | painful | how far | ease into
  `),
  rest: list(`
    bed | bed rest | lie down | lying down | rest | resting | not move | couch | sofa | lie flat | lie here
    not moving
  `),
  stay: list(`
    stay | need | should | until | till | how long | better | instead | days | help | good for | heal | best
    must
  `),
  move: list('move | moving | movement | walk | walking | active | activity'),
  harm: list('worse | bad | dangerous | harm | make it worse | damage'),
  ice: list('ice | icing | =iced | cold pack | ice pack | frozen peas | cold compress | cool pack'),
  better: list(`
    better | best | or | use | put | good | always | heat | help | should | on my back | versus | than | first
    work
  `),
  dry: list(`
    dehydrated | dehydration | water | drink | drinking | hydrate | hydrated | hydration | electrolyte
    electrolytes | sports drink | fluid | fluids | thirsty
  `),
  cause: list(`
    cause | causes | caused | because | why | reason | stop | help | enough | more | need | fix | should
    how much | cure | make | bring on | low on | does | prevent
  `),
  lockUp: list(`
    spasm | spasms | back go | back lock | seize | seized | lock up | locked up | cramp | tighten | clench
    back did this | happen
  `),
  whyWord: list(
    'why | what cause | what causes | how come | what makes | what happens | where do | what brings | what about',
  ),
  kidWord: list(`
    son | daughter | child | kid | toddler | baby boy | baby girl | grandson | granddaughter | teenager | niece
    nephew | my boy | my girl | baby he | baby she | baby hurt
  `),
  kidBusy: list(`
    sleep | asleep | loud | scream | come | help | =home | =here | cry | play | room | school | television
    expecting | pregnant | pregnancy | carrying | lifting | picking up | picked up | lifted | =moving | kicking
    set this up | put this on | put you on | showed me | found this | got me this
  `),
  tells: list(`
    say | says | said | tell | tells | told | reckon | reckons | think | thinks | thought | swear | swears | want me | wants me | keeps on | asked | bought me | gave me
    play | plays | teach | teaches | is a doctor | is a nurse | is a physio | suggest | suggests | suggested | mention | mentioned
  `),
  remedy: list(`
    ibuprofen | advil | motrin | nurofen | aspirin | paracetamol | acetaminophen | tylenol | panadol | naproxen
    aleve | codeine | co-codamol | cocodamol | tramadol | oxycodone | hydrocodone | vicodin | percocet
    morphine | opioid | opioids | opiate | painkiller | pain killer | pain relief | pain pill | pain meds | meds
    medicine | medication | tablet | pill | muscle relaxer | muscle relaxant | relaxants | flexeril
    cyclobenzaprine | diazepam | valium | baclofen | methocarbamol | robaxin | gabapentin | pregabalin | lyrica
    anti inflammatory | anti inflammatories | diclofenac | voltarol | voltaren | lidocaine patch | cbd
    cannabis | weed | deep heat | tiger balm | prednisone | steroid | celebrex | celecoxib | meloxicam
    amitriptyline | drug
  `),
  cannotFeel: list('cannot feel | no feeling in | lose feeling in | lose all feeling | feeling go'),
  bothLegs: list(`
    both leg | both knees | both thighs | both foot | both feet | both calves | both of leg | both of feet
    both of knees
  `),
  chestArm: list('left arm'),
  sharpPain: list('sharp | stab | stabbing | knife | electric | shooting'),
  hard: list(`
    =hard | bad | badly | heavy | big | nasty | terrible | awful | far | long way | onto concrete | on my back
    on my spine | on my tailbone | cannot move
  `),
  accident: list('accident'),
  ill: list('=ill | unwell | =poorly | =flu'),
  heartAttack: list('heart attack | angina attack | cardiac'),
  deepPlace: list('inside | deep | back | chest | tummy'),
  feelsLike: list('feel | something'),
  aneurysm: list('aneurysm | triple a in tummy | dissection'),
  worstEver: list('worst pain | worst of my life | worst ever | never felt pain | pain of my life'),
  badly: list('=very | =so | =completely | =totally | where | who | what day'),
  drowsyBad: list('cannot stay awake | cannot keep awake | cannot keep eyes open | keep dropping off'),
  tookThem: list('take | swallow | overdose'),
  water: list('water'),
  overdose: list("overdose | overdosed | od'd"),
  suicide: list(`
    suicide | suicidal | better off without me | kill myself | end my life | take my own life | self harm | better off dead
    wish i was dead | wish i were dead | killing myself | take own life | not want to live
    not want to be alive
  `),
  oldAge: list(`
    sixty | seventy | eighty | ninety | sixties | seventies | eighties | sixteen | seventeen | fifteen
    pensioner
  `),
  newPain: list('never | new | first | different'),
  looks: list('look | gone | sticking | become | bend'),
  agony: list('agony | excruciating | unbearable | torture'),
  backGone: list(`
    back go | done back in | do back in | back give | back seize | back lock | back out | put my back out | pull my back | back is out
    seize up | lock up | pull a muscle | tweak | wrench | cricked | caught me | went into spasm
  `),
  backWorse: list('back'),
  brokenBone: list(`
    break rib | break bone | break leg | break arm | break hip | break wrist | break ankle | fracture
    fractured | cracked rib
  `),
  surgery: list('surgery | operation | caesarean | c section | operated on | hysterectomy | stitches'),
  newHip: list('hip replacement | new hip | artificial hip | replaced hip | hip replaced | metal hip'),
  fusion: list('fusion | fused | rods in | screws in | metal in'),
  thinners: list(`
    blood thinner | blood thinners | warfarin | anticoagulant | anticoagulants | eliquis | xarelto | apixaban
    rivaroxaban | haemophilia | hemophilia | bleed easily | heparin
  `),
  varicose: list('varicose | bad veins'),
  diabetes: list('diabetes | diabetic | neuropathy | nerve damage | insulin'),
  raynaud: list('raynaud | raynauds | cold hives'),
  circulation: list('poor circulation | bad circulation | artery disease | bad arteries'),
  heartTrouble: list(`
    heart disease | heart condition | heart trouble | heart problem | heart problems | angina | blood pressure
    pacemaker | bad heart | weak heart | atrial fibrillation | stent | stents | bypass
  `),
  heartFailure: list('heart failure'),
  kidney: list('kidney | kidneys | dialysis'),
  liver: list('liver | cirrhosis | hepatitis'),
  waterPills: list('water pill | water pills | water tablet | diuretic | diuretics | lithium'),
  lowSalt: list('low sodium | low salt | hyponatremia | hyponatraemia'),
  lungs: list('asthma | lung disease | emphysema | copd | lung condition | bad lungs | bad chest'),
  skin: list('broken skin | burnt skin | eczema | psoriasis | open sore | open wound | thin skin'),
  drunk: list('drunk | tipsy | stoned | hungover | wine | beers'),
  sclerosis: list('multiple sclerosis'),
  patch: list('patch | heat rub'),
  panic: list('panic attack | panic attacks | panicky | anxiety | ptsd | flashbacks'),
  epilepsy: list('epilepsy | epileptic'),
  badWrist: list('bad wrist | sore wrist | carpal tunnel | weak wrist | wrist hurt'),
  badKnee: list(`
    bad knee | sore knee | knee replacement | new knee | dodgy knee | knee hurt | knees hurt
  `),
  badShoulder: list(`
    bad shoulder | frozen shoulder | sore shoulder | dodgy shoulder | rotator cuff | shoulder hurt
  `),
  unsteady: list('unsteady | walker | wheelchair | poor balance | bad balance | walking frame | zimmer'),
  reflux: list('reflux | heartburn | hiatus'),
  burnsToo: list('burn | sting'),
  reach: list(`
    get to the toilet | get to bathroom | get to the bathroom | get up | reach | make it to the | floor
    stop laughing | laugh
  `),
  soreSex: list('=hurts | because it hurts | painful'),
  asleepToo: list(`
    asleep | in love | wagon | phone | pillow | cushion | blanket | in the film | on tv | plan | =cat | =dog | couch
    sofa | in bed
  `),
  poppedToo: list('knuckle | felt good | feels good | good crack | knees pop'),
  packToo: list('pack | bottle | heating pad | too hot | bath'),
  stepsToo: list(`
    by the steps | instructions | which | left and right | what to do | what you | you said | you mean
    exercise | step | next
  `),
  goThere: list(`
    to work | on holiday | out tonight | on my side | upstairs | any lower | any higher | any further
    on this side | shops | go there | on there | =floor | =chair | =bed | =mat | next | yet | live without | hair
    coffee | session | routine | exercise | breathing
  `),
  notYet: list(
    'not pregnant | get pregnant | wife | sister | feed the baby | baby is crying | baby cry | baby asleep | change the baby | wake the baby',
  ),
  legsUpToo: list('leg on | calves on | on a chair | legs up'),
  washToo: list('bath | shower | swim | pool | bottle | hot water'),
  pushThrough: list('push through | work through | train through'),
  noGain: list('no pain no gain | pain gain'),
  useRemedy: list(`
    take | taking | use | try | give me | safe | how many | how much | should | can | good | help | work | dose
    dosage | better | double | two | another | more | need | mix | with | about | okay | prescribe
  `),
  soils: list('soil | mess | dirtied | crap'),
  losing: list('lose | no | out of | without'),
  control: list('control'),
  drowsy: list('drowsy | sleepy | cannot wake up | hard to wake'),
  seeing: list('seeing things | hearing voices | hallucinate | slurred | slurring'),
  toilet: list('toilet | bathroom | loo | restroom | =wee | pee'),
  nothingComes: list('nothing come | not come | will not come | not come out | nothing happen'),
  cannotGo: list('cannot go | nothing come'),
  cannotRise: list('cannot get up | cannot move | cannot stand | cannot sit up'),
  cannotGetUp: list(`
    cannot get up | cannot stand up | cannot sit up | cannot get off the floor | cannot get to my feet
    cannot roll over | stuck on the floor | stuck down here
  `),
  vehicle: list('bike | bicycle | motorbike | scooter | horse | road | skiing | car'),
  iFell: list('i fell | i fallen | i fall | i slipped | i tripped | i have fallen'),
  lowPlace: list('chair | stool | table | desk | toilet | kerb | curb | shower | bath | step | rug | floor'),
  elephant: list('elephant'),
  callThem: list('=call | =ring | =phone | =dial | =telephone'),
  sendThem: list('=send'),
  whom: list(`
    nine nine nine | nine one one | one one two | someone | somebody | anyone | anybody | ambulance | doctor
    hospital | emergency | paramedic | paramedics | police | wife | husband | partner | mum | mom | mother | dad
    father | sister | brother | friend | neighbour | neighbor | family | nurse | carer | for help | an ambulance
  `),
  needsDoctor: list(`
    need a doctor | need to see a doctor | need an ambulance | need the hospital | need to go to hospital
    need to go to the emergency room | need the emergency room | take me to hospital
    take me to the emergency room | need emergency | want a doctor | want an ambulance | need a paramedic
    need paramedics | need to get to hospital
  `),
  shouldGo: list('should i | when should | do i need | do i have to | ought i'),
  doctorToo: list(`
    see a doctor | go to hospital | go to the hospital | go to the doctor | go to a doctor | emergency room
    call a doctor | call my doctor | get checked | get this checked | get it checked | need a doctor | worry
    worried | see my doctor
  `),
  otherOne: list(`
    =dad | =mum | =mom | mother | father | wife | husband | partner | friend | grandma | grandad | grandpa
    granny | =nan | brother | sister | neighbour | neighbor | boyfriend | girlfriend | =he | =she | =man | =woman
  `),
  inTrouble: list(`
    fallen | fell | =fall | collapsed | collapse | unconscious | not breathe | breathe right | cannot breathe
    passed out | not wake | bleeding | stroke | heart attack | seizure | injured | not responding | overdosed
    hit head | knocked out | not conscious
  `),
  someBody: list('somebody | someone | anybody | anyone'),
  helpMe: list('help me | help'),
  onThePhone: list(
    'asleep | in love | =ringing | =calling | on the phone | =rang | =called | later | afterwards | tomorrow',
  ),
  goAhead: list(`
    go ahead | =ready | all set | let us go | let us start | let us do it | let us begin | let us carry on
    want to go on | like to go on | want to start | want to carry on
  `),
  cannotYet: list('cannot | when | before | until | after'),
  wantStop: list('need to stop | want to stop | like to stop | must stop | i to stop | i will stop'),
  wantBreak: list(`
    need a break | need a short break | take a break | short break | quick break | want a break | need a pause
  `),
  fetch: list('need | get | grab | fetch | find | want | reach for'),
  thing: list(`
    pillow | cushion | blanket | towel | glasses | drink | water | glass | sock | socks | coat | jumper | sweater
    tissue | chair
  `),
  useIt: list('can i use | should i | does | more water | help my back'),
  mayI: list('can i | can we | could i | could we | may i | need | want | let me | like to | help | can you | please'),
  riseUp: list('get up | getting up | stand up | standing up | sit up | off the floor | to my feet | me up'),
  needTo: list('need | i to use | i to go to | want | can i go | can i use'),
  lieStill: list('=rest | lie down | lie still | lie here | sit down | lie back | stay here'),
  tooFast: list(`
    too fast | too quick | too quickly | slow down | go slower | breathe slower | breathe more slowly | longer breath
    go more slowly
  `),
  tooSlow: list(`
    too slow | too slowly | go faster | breathe faster | breathe quicker | shorter breath | speed up | go quicker
  `),
  tooLong: list('slowly | =slow | that long | this long | so long | too long | for long | long enough'),
  hold: list('hold | holding | exhale | inhale | blow'),
  tooHard: list(`
    too hard | too difficult | make it easier | make this easier | make it smaller | make it gentler
    something easier | something gentler | easier one | easier way
  `),
  notHear: list('cannot hear | hardly hear | barely hear | not hear | speak up'),
  noneOf: list(`
    none of those | none of them | none of these | none of that | not any of those | not any of them
    not any of these | not any of that
  `),
  oneOf: list(`
    one of those | one of them | one of these | few of those | few of them | two of those | two of them
    couple of those | couple of them
  `),
};

/** Word groups for `means`: any one of them will do. A group is a part of a meaning, never a meaning by itself. */
export const words: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set([...Object.keys(groups), ...Object.keys(signWords)])].map((name) => [
    name,
    [...(groups[name] ?? []), ...(signWords[name] ?? [])],
  ]),
);
