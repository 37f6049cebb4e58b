import { list } from './list.ts';

/** More of what signs are told with, group by group: added to the groups of the same name, or a group of its own. */
export const signWords: Readonly<Record<string, readonly string[]>> = {
  seat: list(`
    =seat | tail end | lower parts | bum hole | rectum | clitoris | =willy | vagina | penis | testicle | testicles | cheeks of my | where i would sit | anus | between my thighs | my foof | my fanny
    area i sit on | place i sit | round the back | perineal | pubic | labia | down under | front bottom | foreskin | privates | my manhood | my bits | both cheeks
  `),
  noFeeling: list(`
    sensation yesterday | no sexual sensation |    woolly | cotton wool | fuzzy | frozen | anaesthetic | belongs to someone else | belong to someone | not belong to me | nothing when i touch | like nothing | rubbery | no longer feel | deadened | novocaine | like wood
    not there anymore | disappeared | switched off | not feel touch | cannot really feel | lost the feeling | feel it less | less feeling | not registering | novacaine
  `),
  pee: list(
    'waterworks | my water | passing water | my flow | the flow | my stream | urge to pee | urge to go | micturate | piddle | slash | my bladder',
  ),
  cannot: list(`
    push to | have to push | strain | straining | no idea when | ages to start | on strike | stopped | lost control | no urge | lose urge | weak all of a sudden | go weak | dried up | slow to start | blocked | urine retention | gone into retention | go into retention | cannot get going | not go
    not managed | nothing happening | nothing happens | not a drop | not been able | cannot squeeze | cannot clench | cannot keep | only drops | no warning | cannot stop
  `),
  leaks: list(
    'leaking | accident | accidents | no warning | just lets go | lets go | fell out of me | slipped out of me | without meaning | had no idea | no idea | not realise | never felt it | before i know | no control of | runs out',
  ),
  incontinence: list(
    'dribbling and cannot | incontinent | incontinence | dribble and cannot stop | wet myself | wetting myself | doubly incontinent | continence',
  ),
  toilet: list('bursting | desperate | the toilet | urinal'),
  poo: list(
    'pooped | crapped | crap | shat | shit | motion | bowels | faeces | feces | diarrhoea in my | number twos | poop | pooing | turd',
  ),
  poos: list('pooped | crapped | shat | shit | pooed | poo | poop | soiled | messed'),
  backEnd: list('back end | bum hole | rectum | back passage | sphincter | my bottom | anus | my bum'),
  cannotHold: list(
    'cannot squeeze | cannot clench | will not hold | lost control | lose control | no control | leak | leaked | leaking | not hold',
  ),
  weak: list(`
    not belong to me | lose use of | losing the use | stop respond | stopped responding | give up on me | lose movement | lost movement | slap | slaps | not take my weight | cannot take my weight | gone wobbly | go wobbly | going wobbly | went wobbly | wobbly all of a sudden | going dead | like string
    buckling | no control over | keeps going | noodles | water for legs | folding | not obey | not do what i tell | not listen
  `),
  lift: list('cannot push up | cannot bend | cannot point | cannot stand on | cannot feel to move | cannot flex'),
  toes: list('ankle | big toe | tiptoe | heels | tip toes'),
  bothLegs: list(
    'other leg as well | other leg too | each leg | two legs | both of them legs | the pair of legs | legs at once | legs together',
  ),
  sex: list(
    'intercourse | =willy | manhood | intimate | clitoris | bedroom | in bed with my wife | in bed with my husband | sexual | sexually | foreplay | genitals | erections | masturbate | cock | dick | hard on | aroused',
  ),
  noMore: list(
    'stopped | not work | not respond | not perform | cannot perform | loss | lost | gone | less | different | weird | nothing like | vanished | fail | failing',
  ),
  impotence: list(
    'impotent | impotence | cannot get it up | cannot keep it up | cannot get hard | cannot stay hard | erectile',
  ),
  fall: list(
    'landed | land | went over | go over | went down hard | go down hard | go from under | flipped | plummeted | toppled | fell through | thrown | threw me | bucked me | came off',
  ),
  height: list(
    'handlebar | handlebars | quad | =ice | metres | meters | feet up | scaffolding | stepladder | bunk | ramp | bridge | stage | hayloft | step ladder | steps | upstairs window | banister | cherry picker | roof | top shelf | platform | storey',
  ),
  crash: list(
    'met with an accident | road accident | car wreck | accident on the road | write off | rolled the car | hit and run | smashed into | went into the back of | tackled | pile up | overturned',
  ),
  landed: list(
    'beam | dropped on my back | hit in the back | hit in back | hit across | whacked | crunch | pinned me | crushed | tree fell on | hit by a bat | smashed my back | slammed into',
  ),
  isBroken: list(
    'is broken | broken i think | cannot move | cannot get up | heard a crack | crunch | hit the bottom | knocked out',
  ),
  chest: list('ticker | angina | breast bone | chest wall'),
  press: list(
    'vice | standing on | sitting on | killing me | band round | band around | clamped | crushed | weight | fist | strap | tightness | tightening | thumping | palpitation',
  ),
  breath: list('lungs | oxygen | puff'),
  shortOf: list(
    'will not fill | cannot fill | not fill | fight to | coming short | is short | gone short | out of breath just | not go in | no puff | cannot hardly get | drowning',
  ),
  breathless: list(
    'panting and cannot stop | not enough air | not getting enough air | air will not go in | feel like drowning | puffing like mad | cannot fill my lungs | lungs will not fill | out of breath talking | out of breath just | out of breath lying | struggle for air',
  ),
  rip: list('tore | ripping feeling | tearing sensation | shredding'),
  deepPlace: list('shoulder blades | belly | stomach | middle | spine'),
  feelsLike: list('sensation | tore'),
  worstEver: list(
    'never had pain like | never felt pain like | never had anything like this pain | worst pain i | worst pain ever | worst agony',
  ),
  aneurysm: list('have aneurysm | found aneurysm | triple a | aorta | aortic | aneurism'),
  carrying: list(
    'months gone | months along | up the duff | having a baby | i carry | my bump | twenty weeks | thirty weeks | weeks gone | weeks pregnant | early pregnancy | trimester | baby is due | with child | baby is not due | due in a month | thirty four weeks | at ten weeks | knocked up | in the family way',
  ),
  labor: list(
    'blood | tightening | tightenings | spotting | cramping | every few minutes | every five minutes | every ten minutes | one sided | one side | fever | hurts to pee | gone hard | fluid | coming and going | labour | waves | regular | pounding head | see spots | period like | gush',
  ),
  babyStill: list(
    'baby has not move | labour start | labor start | baby not moved | baby stop moving | baby is not moving | baby quiet | not feel the baby | baby has stopped | cannot feel the baby | baby not kick',
  ),
  confused: list('muddled | cannot think | foggy | not recognise | delirium | bewildered'),
  confusedBad: list(`
    not know what day | not know where i am lying | not make sense | not making sense | cannot remember my name | all confused | muddled | speech go funny | speech is slurred | slurring | not recognise the room | words come out wrong | words come out slurred | cannot remember where
    confused and cannot | confused and do not | not know who | brain go strange | talking nonsense | forgot my own name | losing my mind and seeing
  `),
  drowsyBad: list(
    'out of it | so sleepy since | drowsy and muddled | cannot stay conscious | can barely stay awake | drifting in and out | drowsy after my patch',
  ),
  fit: list('jerk | jerking | convuls | shaking all over in | seizures | fitted'),
  pillsWrong: list(`
    double my | double dose of my | twice by mistake | mixed my pills | pills with vodka | tablets with vodka | lost count of how many | lose count of how many | more tablet than i should | more pills than i should | too much medicine | too many of my | someone pills | all of my tablets
    all my tablets | whole strip | whole packet | at once | swallowed the lot | the entire bottle | handful of tablet | accidentally take | too much of my | took twenty of them | take twenty of them
  `),
  manyOf: list('six | seven | eight | nine'),
  suicide: list(`
    nobody would care if | no point being | except dying | hope i die |    ending it | end it all | point in living | point of living | stop for good | thinking of jumping | jump off a | in front of a train | never wake up | not wake up | hurt myself on purpose | feel like hurting myself | cutting myself | cut myself on purpose | care if i was go | care if i die | miss me if
    written a note | way out except | out of my misery | thinking about dying | think about dying | thoughts of dying | point being here | hope i die | let me die | disappear for ever | disappear forever | a burden | will to live | stupid to myself | tired of living | tired of life | top myself
    do myself in | not here anymore | not be here | end my suffering | wish i would die | wish it was all over | finish myself | finish my life | no will to live | cannot live anymore | not exist | ready to die | want to be dead | rather be dead | sick of living | harm myself
    if i was dead | if i were dead | no reason to live | carrying on living | done with life | take all my pills | check out of life | not want to wake | slit my | hang myself | drown myself | life is over | not see a future | kill myself | life is not worth | life not worth
  `),
  hot: list(`
    temperature | a temp | boiling hot | rigor | rigors | sweating buckets | hot then cold | thermometer | freezing and shaking | forehead is hot | body is burning | sweat at night | sweating at night | feel ill | feel poorly | feel unwell | feel rough | feel rotten
    flu like | thirty nine | thirty eight degrees | shaking with | hot and achy | hot and aching | fevery | shivers | shaky and hot | sweaty and shivery | chattering | burning hot | feel like death | cold sweats
  `),
  thin: list(`
    crumbly bone | bone density | alendronic | alendronate | fosamax | bone are brittle | bones are weak | bone weak | thinning of | dexa | chalk | tablets for my bones | break bones easily | bones break easily | dowager | shrunk | shrinking | prolia | denosumab | bones are soft | porous
    bone are thin | fragility | bones are bad | injection for weak bones | lost height | lose height | crumbling bones | bone are crumbl
  `),
  spineBone: list('backbone break | break spine | collapsed vertebra | crushed vertebra | wedge fracture'),
  bend: list('picked up | pick up | reached for | turned over | twist'),
  steroid: list(
    '=pred | medrol | wysolone | deflazacort | hydrocortisone | cortisone | corticosteroid | omnacortil | decadron',
  ),
  takes: list(
    'months of | years | daily | wean | weaning | patient | user | every day | long time | every morning | high dose | for ages | each day',
  ),
  pulses: list('drumming | pumping | pulsation | boom boom | heart is in | thump'),
  tummy: list('navel | belly button | middle | midriff'),
  drugs: list(
    'use needle | dirty needle | with needles | shot up | crystal | fix of | drug user | heroin user | methadone',
  ),
  septic: list(
    'cellulitis | pus | oozing | staph | tuberculosis | t b | =tb | weeping wound | boil | infected tooth | dental abscess | on a drip | osteomyelitis | antibiotics for an infection | ulcer infected',
  ),
  spineWork: list(
    'spine operation | spinal op | operation on spine | operated on my spine | injection in spine | injection in back | discectomy',
  ),
  immune: list(`
    immunity | biologics | biologic | azathioprine | white cell | neutropenic | humira | adalimumab | tacrolimus | infliximab | mycophenolate | rituximab | immune deficiency | spleen | anti rejection | ciclosporin | cyclosporine | diabetes is badly | sugars are all over | immune medicine
    low white | etanercept | enbrel | sugar out of control | uncontrolled diabetes | chemo brings | hiv positive | immune suppressing | stem cell transplant | immune
  `),
  bloodyPee: list(
    'wee is pink | pee is pink | wee is red | pee is red | red wee | pink wee | red pee | pink pee | brown wee | bloody wee | passing blood | pass blood | water is bloody | blood in the toilet | razor blades | razors when | urine is dark | urine is cloudy',
  ),
  stone: list('stone | kidney area | loin | flank'),
  sick: list(
    'sick | vomit | throw up | throwing up | cannot sit still | cannot keep still | groin | testicle | rolling around | doubled over | colic | colicky | agony | killing me | under my rib',
  ),
  swollen: list('blown up | rock hard | ballooning | balloon | fat and | hot to touch | it is warm | tender and'),
  calf: list('back of my knee | back of the knee'),
  spots: list('spots | bumps | blister | sores'),
  band: list(
    'line | stripe | band | one side | belt | round my ribs | along my rib | weepy | fluid filled | with water in | burn | itchy and painful | painful',
  ),
  rash: list('zoster | shingle'),
};
