import { list } from '../list.ts';

/**
 * What words of questions stand for, by a name of ours. A question is weighed by its words and by what they stand for, so that
 * a word nobody wrote into a phrasing still counts. `=` keeps a word's very form.
 */
export const concepts: Readonly<Record<string, readonly string[]>> = {
  // What is asked of it.
  works: list(`
    work | help | any good | any use | worth it | worthwhile | effective | make a difference | do anything | do the trick | useful
    beneficial | benefit | good idea | recommend | useless | waste of time | waste of money | point in | nonsense | legit | rubbish | swear by
    swears by | effectiveness | evidence | pay off | bother | sort it | sort it out | do any good | anything in it | anything to it
  `),
  explains: list(`
    what is | what are | what does | explain | tell me about | how does | how do | why does | why do | meaning | mean by | define
    definition | what exactly | science behind | the idea behind | how come | what happens when | what role | understand | purpose
    mechanism | describe
  `),
  causes: list(`
    cause | causing | because | due to | to blame | reason | responsible | bring on | brought on | trigger | set it off | set off
    did this | do this | lead to | from | behind it | fault | culprit | made my back | make my back | give me this | down to
  `),
  may: list('can i | may i | could i | am i allowed | is it ok | is it okay | alright to | allowed'),
  ought: list('should | ought | shall | had i better | supposed to | meant to | need to | have to | must | do i need'),
  safe: list('safe | dangerous | danger | risky | risk | harmful | unsafe | hazard | side effect | side effects'),
  prefers: list('better | best | versus | or | instead | rather | prefer | choose | which'),
  when: list('how soon | when can | when could | when will | when would | how early | yet | how many days'),
  told: list(
    'they say | he says | she says | told me | i read | i heard | swears | reckons | is it true | people say | everyone says | apparently',
  ),
  // Heat and cold.
  cold: list(`
    ice | icing | icepack | ice pack | cold pack | cool pack | frozen peas | frozen | freeze | freezer | cold compress | cooling
    chill pack | bag of peas | gel pack | cryo | cryotherapy | freezing
  `),
  warm: list(`
    heat | hot | warm | warmth | heating pad | heat pad | hot water bottle | hottie | wheat bag | wheat pack | hot bath | warm bath | hot shower
    heat pack | heat patch | sauna | hot tub | jacuzzi | heat wrap | electric blanket | hot compress | thermacare | infrared | heated
    microwave bag | bean bag | steam | thermal | hot flannel
  `),
  both: list(`
    alternate | alternating | contrast | switch | switching | swap | swapping | hot and cold | hot cold | cold and hot | hot then cold
    cold then hot | ice bath | plunge | ice and heat | heat and ice | back and forth | in turn | warm and cool | cold shower | rotating
    cold water | mixing hot | between hot | one then the other
  `),
  fresh: list(`
    first | new | fresh | early | too soon | straight away | straight off | right away | forty eight hours | just happened | day one
    first day | first days | acute | this morning | immediately | yesterday | just done | just did | only just | an hour ago | swell | swelling
    inflame | inflammation | bruise | seventy two hours | two days
  `),
  weather: list(`
    weather | rain | damp | winter | draft | draught | humid | humidity | storm | snow | frost | wind | breeze | cold weather | cold out | cold room
    air conditioning | aircon | monsoon | barometer | pressure outside | climate | season | autumn | fog | chill | cold snap | wet hair | freezing out
    cold outside | air con | wet weather | temperature outside | cold morning | air pressure
  `),
  // Rest and movement.
  rest: list(`
    bed | bed rest | rest | lie down | lying | lie | couch | sofa | settee | stay still | keep still | lay | laid up | put my feet up | take it easy
    horizontal | sleep it off | off my feet | stay put | do nothing | still as possible | recline | lounge | immobile
  `),
  move: list(`
    move | moving | movement | walk | walking | active | activity | motion | wiggle | get going | keep going | stay mobile | mobile | stroll | potter
    get up and about | carry on as normal
  `),
  harm: list(`
    damage | harm | hurt myself | injure | injury | wreck | do myself | worse | ruin it | break something | tear it more | lasting | mess it up
    do more harm | dangerous to move | hurting it | aggravate | mischief | undo
  `),
  hurts: list(
    'pain | painful | hurt | ache | aching | sore | soreness | sting | burn | agony | twinge | discomfort | uncomfortable',
  ),
  stretch: list('stretch | stretching | stretches | limber | loosen up | reach for my toes | touch my toes'),
  force: list(`
    no pain no gain | push through | through the pain | force | hard | harder | deep | burn | yank | bounce | too far | how far | grit
    past the pain | feel the burn | gritting | aggressive | till it hurts | until it hurts | to the limit | overdo | overstretch | suffer through
  `),
  bendy: list(
    'hamstring | flexible | flexibility | inflexible | tight hips | hip flexor | bendy | supple | calves | stiff as a board | limber',
  ),
  // Why it is.
  spasm: list(
    'spasm | cramp | seize | seized | lock | lock up | locked | grab | clench | knotted up | go into spasm | charley horse | tighten up | seizing | went',
  ),
  guard: list(`
    guard | guarding | protect | protective | protecting | protection | reflex | splint | brace for | defence | defense | shield | bodyguard | overprotective
    self defence | safety mechanism | keep me safe | on purpose | bracing | let go | response to pain | alarm system
  `),
  scan: list(`
    scan | scans | mri | m r i | x ray | xray | ct | c t scan | imaging | image | radiograph | ultrasound scan | picture of | pictures | photo of my spine
    look inside | magnetic resonance | cat scan | scanned | radiology | bone scan | m.r.i
  `),
  disc: list(`
    disc | disk | slip disk | slipped disk | slip disc | herniated | herniate | bulging | bulge | prolapse | prolapsed | l four | l five | l5 | s1
    vertebral cushion | degenerative | jelly | slipdisc | hernated | annular | ruptured disc | l5 s1 | cushion between
  `),
  torn: list(`
    torn | tear | tore | rip | ripped | broken | break | broke | snap | snapped | fracture | out of place | out of joint | dislocated | hip out | bone out | strain
    strained | sprain | sprained | pulled muscle | pulled a muscle | pull a muscle | ligament | rupture | serious | damage i have done | done to myself | twisted pelvis
    popped out | nasty | terrible thing | put my back out of | wrong with my back | come loose | sinister | something bad
  `),
  surgery: list(`
    surgery | operation | operate | operated | surgeon | surgical | fusion | fused | discectomy | laminectomy | knife | theatre | keyhole
    go under | spinal op | cut open | microdiscectomy | surgeries | operating table | disc replacement
  `),
  age: list(`
    age | old | older | ageing | aging | elderly | wear and tear | wear out | wearing out | worn | arthritis | arthritic | osteoarthritis | spondylosis | forties | fifties | sixties
    seventies | forty | fifty | sixty | seventy | senior | pensioner | genes | genetic | inherited | family | hereditary | middle age | degeneration | birthday
    getting on | over the hill | past it | younger | young | spring chicken | menopause
  `),
  mental: list(`
    in my head | all in my head | imagine | imagining | psychological | psychosomatic | faking | making it up | make it up | mental | crazy | going mad
    not real | is it real | pain real | depressed | depression | hypochondriac | emotional | emotions | trauma | grief | divorce | nerves | in my mind | in the mind
    brain making | fake | believe me | putting it on
  `),
  stress: list(`
    stress | stressed | stressful | anxiety | anxious | worry | worrying | worried | tension | tense | uptight | under pressure | burnout | mood
    sleep badly | poor sleep | lack of sleep | exam | exams | panic | nervous | frazzled | overworked | bad sleep | tired
  `),
  affect: list(
    'affect | link | linked | connection | connected | influence | turn up | make pain worse | relation | relate | role | do with | worse when | impact on',
  ),
  core: list(
    'core | core stability | abs | abdominal | abdominals | tummy muscles | stomach muscles | plank | planks | sit up | sit ups | situps | crunch | crunches | six pack | glutes | transverse',
  ),
  weak: list(
    'weak | strong | stronger | strengthen | strength | unfit | overweight | build up | toned | out of shape | weakness | fat | belly',
  ),
  engage: list(
    'engage | hold my tummy in | pull my belly in | tighten my | suck in | brace my | switch on | clench my | hold in | draw in | navel | squeeze my tummy',
  ),
  // What is done to it.
  chiro: list(`
    chiropractor | chiro | chiropractic | osteopath | osteo | adjust | adjustment | crack | cracking | cracked | pop | popping | click | clicked | manipulation | manipulate | manipulated | realign
    alignment | out of line | misaligned | bone setter | bonesetter | back in place | put back in | crunch it | align | knuckles | straighten my spine | walk on my back
    out of alignment | subluxation
  `),
  massage: list(`
    massage | masseur | masseuse | deep tissue | rub | rubbing | rubbed | knead | massage gun | theragun | percussion | rub down | shiatsu | thai massage | sports massage
    hands on | liniment | work the knots out | spa | press on it | hot stones | swedish | champi | malish
  `),
  roll: list(`
    foam roll | foam roller | foam rolling | roller | rolling | roll out | lacrosse ball | tennis ball | golf ball | spiky ball | cricket ball | peanut ball | myofascial | massage ball
    adhesion | adhesions | roll my | rolling pin | ball under | hockey ball | trigger ball | a ball
  `),
  fascia: list(
    'fascia | fascial | connective tissue | fasha | facia | fasher | fashia | thoracolumbar | gristle | cling film | white tissue',
  ),
  points: list(
    'trigger point | trigger points | muscle knot | knots | knot | tender point | tender spot | sore spot | sore point | tender spots | lumpy bit | tight band | referred pain | pressure point | lump in the muscle',
  ),
  needles: list(`
    tens | t e n s | tense machine | tens machine | electric pad | electrical pads | electrode | electrodes | zap | zapping | acupuncture | acu puncture | needle | needles | dry needling | cupping | cups
    acupressure | electrotherapy | ultrasound therapy | laser | magnet | magnets | reiki | stimulator | e m s | kinesiology tape | k tape | taping | shockwave | moxibustion | acupuncturist
    sticky pads | pads | chinese medicine | electric current | electro | kt tape | pins in me | muscle stim | bowen
  `),
  traction: list(`
    traction | inversion | invert | upside down | hang | hanging | dangle | decompress | decompression | compressed | gravity boots | pull up bar | monkey bars | back stretcher | stretch my spine out
    teeter | dead hang | pull my spine | lengthen my spine | elongate | spinal stretch device | on my head | rack | chin up bar | bat
  `),
  belt: list(
    'belt | brace | braces | corset | girdle | lumbar support | back support | strap | strapping | truss | support band | support belt | elastic support | wrap around my waist | velcro | binder | weightlifting belt | supports',
  ),
  bedding: list(`
    mattress | mattresses | mattress topper | topper | sleep on | sleeping on | bed hurting | hard bed | soft bed | bed too | new bed | my bed | pillow | memory foam | futon | orthopaedic | orthopedic
    sleep position | sleep on my | side sleeper | floor | board under | sleeping position | how should i sleep | sleep with | water bed | waterbed | firm | springs | sofa bed | hammock | duvet
  `),
  // What is swallowed or rubbed in.
  paracetamol: list(
    'paracetamol | acetaminophen | tylenol | panadol | calpol | crocin | dolo | plain painkiller | ordinary painkillers | normal painkillers | tylenols | excedrin | paracetemol | parasetamol | acetaminofen | over the counter',
  ),
  antiinflammatory: list(`
    ibuprofen | advil | motrin | nurofen | brufen | naproxen | aleve | naprosyn | diclofenac | voltaren | voltarol | aspirin | anti inflammatory | anti inflammatories | antiinflammatory
    nsaid | n s a i d | celebrex | celecoxib | meloxicam | combiflam | mobic | etoricoxib | eye byoo profen | ibuprofin | disprin | anti flams | antiinflammatories | ibruprofen | profen
  `),
  relaxer: list(
    'muscle relaxer | muscle relaxant | muscle relaxants | relaxant | relaxants | relaxer | relaxers | flexeril | cyclobenzaprine | valium | diazepam | robaxin | methocarbamol | baclofen | tizanidine | soma | norflex | myospaz | antispasmodic | robaxacet | orphenadrine | zanaflex | skelaxin',
  ),
  opioid: list(`
    opioid | opioids | opiate | opiates | codeine | co codamol | cocodamol | tramadol | oxycodone | oxycontin | endone | morphine | percocet | vicodin | hydrocodone | fentanyl | narcotic | narcotics
    tapentadol | strong painkiller | strong painkillers | strong pills | stronger painkiller | strong ones | heavy stuff | prescription painkillers | something stronger | dihydrocodeine | strong stuff | norco
    targin | palexia | strong tablets | stronger pills | big guns | dilaudid
  `),
  hemp: list(
    'cbd | c b d | cannabis | hemp | weed | marijuana | thc | joint of | pot | gummies | gummy | edible | edibles | cannabidiol | ganja | bhang | sea bee dee | cannabinoid | dope | hash',
  ),
  mineral: list(`
    magnesium | potassium | banana | bananas | epsom | epsom salt | calcium | vitamin | vitamins | mineral | minerals | supplement | supplements | zinc | turmeric | iron | glucosamine | fish oil | collagen
    coconut water | pickle juice | salt tablet | omega three | deficiency | deficient | diet | food | eat | eating | selenium | haldi | ginger | mustard | quinine | tonic water | curcumin | spinach
  `),
  water: list(
    'water | drink | drinking | drank | hydrate | hydration | fluid | fluids | electrolyte | electrolytes | sports drink | gatorade | lucozade | thirsty | litres | liters | glasses of | powerade | dioralyte | rehydration | coffee | glass of | cups of | pedialyte',
  ),
  dry: list(
    'dehydrated | dehydration | dehydrate | dry | dried out | sweat | sweating | losing salt | lack of water | not enough water | lack of fluid',
  ),
  medicine: list(
    'pill | pills | tablet | tablets | medicine | medication | meds | drug | drugs | painkiller | painkillers | pain killer | pain relief | pain reliever | prescription | prescribe | capsule | cream | gel | ointment | pharmacy | chemist',
  ),
  dose: list(`
    how much | how many | dose | dosage | milligrams | milligram | mg | how often | take two | take a | take my | can i take | should i take | can i have | what should i take | what can i take | mix | together with | combine | double | overdose
    with food | empty stomach | leftover | old pain pills | his tablets | her tablets | come off | next one | what can i take | twice a day | a day
  `),
  // Daily life.
  posture: list(`
    posture | slouch | slouching | slump | slumping | hunch | hunching | hunched | sit up straight | stand up straight | straight back when | shoulders back | ergonomic | posture corrector | text neck | laptop | phone | round shoulders
    bad chair | sit properly | how to sit | way to sit | slouchy | crossed legs | crossing my legs | high heels | stoop | computer screen | sit straight | stand straight | stand properly | handbag
  `),
  position: list(
    'position | same position | one position | stay in one | still too long | change position | same place | standing all day | stuck in one',
  ),
  lift: list(`
    lift | lifting | lifted | carry | carrying | pick up | picking up | heavy | bend | bending | bent | twist | squat | shovel | shovelling | round back | straight back | bend over | bending over | stoop | stooping | grocery
    manual handling | technique | lug | hoist | shift furniture | tie my shoes
  `),
  sit: list(
    'sit | sitting | sat | seated | desk | office | chair | computer | driving | drive | standing desk | sedentary | screen | long drive | flight | car | gaming | truck | behind the wheel | commute | lorry | cab',
  ),
  sport: list(`
    gym | run | running | jog | jogging | deadlift | deadlifts | squats | weights | weight training | football | soccer | rugby | golf | tennis | cricket | cycling | bike ride | swim | swimming | sport | sports | training | train | workout | work out
    exercise | exercising | crossfit | marathon | leg day | ski | skiing | dance | dancing | rowing | basketball | netball | hockey | bowling | horse riding | treadmill | barbell | kettlebell | badminton | footy | hike | hiking | surf | surfing | zumba
    spin class | aerobics | lifting weights | boxing | karate | climbing | pickleball
  `),
  yoga: list(
    'yoga | pilates | child pose | downward dog | tai chi | asana | cat cow | sun salutation | cobra pose | yogi | surya namaskar | qigong | yoga class | barre | pose | poses | reformer | tie chee | pilatees',
  ),
  again: list(
    'come back | coming back | comes back | came back | return | returning | again | keep happening | keeps happening | recur | recurrence | recurring | next time | next one | every year | for life | forever | prone | another one | chronic | flare | flare up | relapse | permanent | third time | happen again | stuck with | for good | rest of my life | lifelong',
  ),
  prevent: list(
    'prevent | prevention | avoid | keep away | stop it | ward off | stop this happening | keep it away | protect my back | stave off | steer clear',
  ),
  duration: list(
    'how long | last | lasts | how many weeks | weeks | months | go on for | drag on | long time | years | course | prognosis | outlook | how many days',
  ),
  recover: list(
    'recover | recovery | recovering | better by | back to normal | be better | get better | heal | healed | healing | back to work | days | monday | saturday | weekend | tomorrow | pass | go away | stop hurting | right as rain | feel normal | be over | over by | on the mend | fine by',
  ),
  breath: list(
    'breath | breathe | breathing | exhale | inhale | belly breathing | diaphragm | vagus | out breath | lungs | long exhale | breaths | pranayama | breathwork | sigh',
  ),
  calm: list(
    'meditation | meditate | mindfulness | mindful | relaxation | hypnosis | body scan | calm a spasm | calm down | relax | relaxing | progressive relaxation | visualisation | chill out | headspace | calming',
  ),
  // Elsewhere.
  percent: list(
    'percent | per cent | percentage | stanford | statistic | statistics | odds | success rate | study says | twelve sessions | spine journal | journal spine | journal | figure | proportion | sixty eight | fifty four | thirty seven | ninety percent | eighty percent',
  ),
  elsewhere: list(`
    neck | knee | shoulder | foot | ankle | wrist | elbow | jaw | tooth | toothache | ear | ears | eye | eyes | throat | headache | migraine | cough | flu | covid | rash | skin | mole | period | hair | cholesterol | blood pressure | blood sugar | diabetes
    thyroid | asthma | hay fever | allergy | allergies | constipation | heartburn | nosebleed | vaccine | jab | pregnancy test | insulin | glasses | hernia | gout | anaemia | stroke | kidney | kidneys | appendix | appendicitis | gallbladder | gallstones | bunion | fibromyalgia
    scoliosis | stenosis | spondylitis | stomach ache | diarrhea | diarrhoea | nausea | infection | hip replacement | weight loss | lose weight | calories | smoking | snoring | sunburn | wart | acne | bladder | prostate | liver | hearing | finger | toe | thumb | cataract | shingles
    eczema | vertigo | concussion | ulcer | tonsils | cavity | bite | hiccups | tinnitus | cold sore
  `),
};
