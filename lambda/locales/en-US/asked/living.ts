import { list } from '../list.ts';

/** How people ask about sitting, lifting, sport, breath and how long it takes; by myth id. */
export const living = {
  posture: list(`
    is my posture causing this | should I sit up straight | does slouching hurt your back | do posture correctors work
    what's the best way to sit | is my desk ruining my back | is it my bad posture | did bad posture cause this
    is slumping bad for you | my mother always said stand up straight | should I fix my posture
    is it because I slouch | what's the right posture | is there a correct way to stand
    should I keep my shoulders back | do I need an ergonomic chair | is my chair the problem
    is it text neck | is looking at my phone doing this | are posture apps any good
    is a posture brace worth it | how should I sit at work | is leaning over my laptop the cause
    is there a perfect posture | is crossing my legs bad | does hunching over cause it
    would better posture stop it | my kids say I hunch is that why my back hurts | is sitting crooked bad
    should I sit on a ball | is my workstation to blame | do I need a lumbar cushion for my chair
    how do I sit properly | is my back bad because I stand badly | should my back be straight when I sit
    is it true that bad posture caused this | I slump on the couch every night is that the reason
    carrying my bag on one side did that do it | are high heels to blame | is one leg shorter the problem
    bad posture | my posture | slouching | posture | sitting up straight | slouching cause it | posture correctors
    sit up straight | bad posture cause it | slumping | posture correctors work | the way I sit | stand up straight
    I'm all round shouldered is that what's done me in | have I got tech neck from the phone
    my granny had a hump and I've the same stoop is that why my back is sore | is it how I hold myself
    my teacher used to poke us in the back for slouching was she right | chest out shoulders back is that any use | is there a proper way to hold yourself
    is there one right way to sit | what's good posture anyway | what does proper sitting look like
    feet flat knees at ninety degrees is that how I've to sit | should my screen be at eye level | would a better chair sort me out
    my company offered me an ergonomic assessment is it worth it for my back | are those gaming chairs with the lumbar bump any good
    do saddle stools help your posture | is a wobble cushion good for how you sit | should I get one of those harness things that pull your shoulders back
    are those posture straps off the internet a con | there's a gadget that buzzes when you slump is it any use | would a posture app straighten me out
    I bought a strap thing from an ad that pulls your shoulders back will it do my back any good | can you fix years of bad posture
    can I correct my posture at my age | I've a flat back could that be why it hurts | I stand with my belly sticking out is that doing it
    am I sway backed and is that the problem | my spine's got too much of a curve is that what's hurting
    my pelvis tilts forward the trainer says is that why my back's bad | are my flat feet doing this | would insoles put my back right
    I wear heels to work every day and I'm wondering whether that's what has my back destroyed | do I need a heel lift for my short leg
    is it my heavy handbag | could my rucksack be ruining my back
    my schoolbag weighs a ton and mam says it's wrecking how I stand is that why my back hurts | is it from hunching over my phone
    my kids are bent over their tablets all day will they end up with bad backs
    my lad slumps over his games like a prawn and now his back is sore and I'm telling him it's his posture | should I nag my teenager to sit up
    I sit like a shrimp at my laptop | I work at the kitchen table hunched over like a gargoyle did that wreck my back
    is lounging on the sofa bad for you | is sitting cross legged on the floor bad for the spine | we sit on floor for eating is it spoiling the back
    my wife is forever telling me to stop slouching and says that's why I'm crippled is she right
    the chiropractor took a photo of me standing and said my posture was terrible and that's why I hurt
    I've never had good posture so was this only a matter of time | I know I shouldn't slump but is that really what did it
    surely a bit of a slouch can't wreck a back | I've tried to sit up like a soldier and it hurts more am I doing it wrong
    does a straight back mean a healthy back | is posture overrated | do I have to sit like a statue | round shoulders | shoulders back | slumped at desk
    ergonomic chair worth it | good posture | crooked spine posture | lumbar cushion for office chair | stand tall
    my mother is on at me since I was twelve about my round shoulders and now she says this is what I get
    I've been using my phone in bed with my chin on my chest for years could that be the reason my back hurts
    I saw an advert for a vest that buzzes whenever you slouch and I'm in two minds about buying it for my back
    the woman in occupational health measured my desk and said my screen was too low is that what gave me a bad back
    I've one leg a bit shorter than the other since I broke it as a boy is that why my back is bad
    I carry my post bag on the left shoulder and I've done it for twenty years has that put my back crooked
    I've been told to sit with my bottom right at the back of the chair and my shoulders down is that the correct way
    my dance teacher had lovely posture and never a sore back and I slump like a sack of spuds so is that the difference
    I try to keep my back perfectly straight at my desk but I'm exhausted after ten minutes do I really have to
    my fiance says I walk like an old man with my head stuck out and that's why I'm sore is he right
    at school we all sat in those awful plastic chairs leaning on our elbows did that ruin the way I sit and my back
    is it better to sit with your back dead straight or to lean back a bit in the chair and take it easy | slouching on sofa | posture strap | text neck
    stooped over | high heels | desk set up
  `),
  'changing-posture': list(`
    do backs lock up from holding still | does slumping set off spasms | can the way I sit trigger a spasm | is there one bad posture that causes spasms | does standing badly lock your back | can bad posture throw your back into spasm | is slouching what sets it off | could holding one pose for ages do it
    how does my posture matter for spasms | is it dangerous to slump | does leaning for hours make it seize | why does it lock when I've been bent over | does keeping one position make muscles grip
    does posture cause spasms | can posture lock up your back | how does posture cause spasms
    can sitting badly give you a spasm | why does posture matter | does staying in one position cause spasms
    does holding still too long make a back seize | why does my back lock when I stay in one position
    is it bad to stay in the same position | how often should I change position | what position is best for a spasm
    does slouching cause spasms | does standing all day cause spasms | is there such a thing as bad posture
    explain posture and spasms | tell me about posture | how does posture affect the back
    can a twisted position set it off | does being bent over for long cause spasms | does posture really matter
    what's the connection between posture and spasms | is any posture dangerous | is slumping dangerous
    what posture should I hold | should I keep changing position | is my next position my best position
    does a crooked pelvis cause spasms | does bad posture make muscles cramp | can the wrong position trigger a spasm
    do I need to move around more often | does keeping still stiffen my back | why do I seize after staying still
    does gardening bent over cause it | does text neck cause spasms | is it harmful to sit in a funny position
    how long can I stay in one position | does the way I hold myself cause cramps
    why does it hurt when I stay in one place | do spasms come from posture
    posture cause spasms | posture causes spasms | staying in one position | the same position too long
    standing too long | posture matter | one position cause it | holding one position
    why do I set like concrete when I stop moving about | is it staying put that does the damage | I rust up if I stay still why is that
    after an hour in one spot my back grabs what's that about
    I was under the sink for two hours fixing a pipe and when I came out my back locked is it from holding the one position
    I was crouched tiling a bathroom floor all morning and couldn't unfold myself afterwards so can one position for that long bring on a spasm
    standing at the ironing board for ages sets mine off why | is standing still worse than moving about | does standing in a queue make backs seize
    why does standing at the sink make it grip | does stooping over a flower bed for a whole afternoon bring on a spasm
    I was hunched over a jigsaw all evening and my back cramped is that from keeping still | does the back hate being kept still
    what's worse a bad position or the same position | is it the position or how long you're in it | is there a position that actually harms you
    is lolling about harmful or is it only harmful if you stay there | slumping isn't going to set off a spasm is it
    will I trigger another spasm if I slump | I'm afraid to slump in case it goes into spasm again
    I'm terrified of sitting funny now in case it locks up | I hold myself rigid all day so it won't spasm is that the right thing to do
    should I be shuffling about every few minutes | how frequently should I shift about | how many minutes before I should change how I'm standing
    is fidgeting good for your back | does wriggling in my chair stop it seizing | should I set a timer to shift position
    if one position hurts should I move out of it | this position hurts today should I avoid it for good
    when can I go back to a position that set it off | what's the best position to avoid a spasm | which posture is least likely to trigger it
    what do they mean by your next position is your best position
    my physio said motion is lotion and the best posture is the next one what does she mean
    someone told me the best posture is the one you're not in yet is that right | explain how the way you hold yourself links to muscle spasms
    what's the relationship between posture and cramping in the back | do scientists think posture triggers back spasms
    how would slouching make a muscle go into spasm | can a muscle cramp just from being held in one place
    do muscles get annoyed being held the same way | does being wedged in a plane seat without moving make a back lock
    I fell asleep twisted up in the armchair and woke locked solid can a funny position do that | can sleeping crooked in the chair set off a back spasm
    my osteopath says a misaligned pelvis is what triggers the spasms is he right | can being lopsided make your back go into spasm
    is a spasm a sign of bad alignment
    I'm a hairdresser leaning over people the whole day long and by evening my back cramps up does leaning like that bring on spasms
    I'm a dentist and I'm twisted over a chair for hours on end could that one position be making my back spasm
    my husband the mechanic is bent under bonnets from morning till night and says it seizes when he straightens up why does that happen
    full day standing in shop and evening time back is catching is it because of same position only
    standing in the kitchen making rotis back gets jammed is it from not changing position
    the baby falls asleep on me and I daren't move for an hour and then my back locks is it the keeping still
    I stood like a statue at the parade and then my back just locked so is it bad to stand still for so long
    my old foreman used to say never stay in the one position longer than twenty minutes or you'll cramp was he on to something
    wondering whether staying the same way too long is what makes it lock | um does like not moving position make it seize
    it only locks after I've been in one position | staying still | frozen in one position | change position how often | stuck in one pose
    shifting position | best position for spasms | slumping trigger spasm | posture and cramps | keeping still too long
    I sat through a three hour mass without moving a muscle and when I went to kneel it locked was it the stillness
    I paint ceilings for a living and I'm leaning back with my arms up for hours does that position bring on a spasm
    they say there's no such thing as bad posture only staying in one posture too long is that really true for spasms
    I've been lying in the same position since this morning because I'm afraid to move will that make it seize up more
    my daughter sits in the strangest twisted positions and I'm always telling her she'll get a spasm from it will she though
    I fish from the bank and don't stir for hours and getting up my back goes into spasm is it not changing position | posture trigger spasms
    same position spasm | still for hours | keep changing position | bent over for hours | held one position
  `),
  lifting: list(`
    do I have to lift with my legs | is it bad to bend your back | how should I lift things | did I lift it wrong
    should I keep my back straight | is bending over dangerous | should you always lift with a straight back
    what's the safe way to lift | is it bad to bend and twist | did I lift too much
    I picked up the laundry with a round back is that why | should I squat to pick things up
    how do I pick up my toddler safely | is rounding your back bad | do you have to bend your knees to lift
    am I lifting wrong | what is the proper lifting technique | is it dangerous to bend forward
    they taught us straight back at work is it true | should I never bend my spine | is stooping bad
    can I bend down to tie my shoes | is it bad to lift heavy things | how heavy can I lift
    was it because I lifted the couch | should I lift with my back straight | is lifting with your back bad
    how do I carry shopping safely | can I lift my kid | how do I get something off the floor
    is it true that you should always lift with a straight back | bend from the knees right
    manual handling says knees bent is that right | did bending over do this | was it how I bent
    is shovelling bad for your back | can bending the wrong way hurt you | do I need a lifting course
    should I avoid bending | lift with a straight back | lifting with a straight back | bending my back
    lifting | bending over | lift with my legs | heavy lifting | bending | lifting wrong | bend your back | lift things
    lifting heavy things
    bend at the knees not the waist isn't that the rule | is bend your knees a load of nonsense | knees or back which do you lift with
    squat lift or stoop lift which is safer | is it wrong to stoop when picking up a box | did I do it by picking up a crate all wrong
    I only bent down to get a sock off the floor and it went was it how I bent | I bent to empty the dishwasher and ping was that the wrong way to bend
    I hoisted a bag of cement up on my shoulder on friday and it's been gone ever since did I lift it badly
    I was helping my brother shift a piano and felt it twinge so was it down to the way I was lifting it
    I humped furniture all weekend moving flat was that what did it | was it hauling the suitcase off the carousel | was it lifting nana out of the bath
    I'm a carer and I lift my mother in and out of bed every day am I doing it the wrong way
    we do manual handling every year and they say never bend your back but the lads all do it anyway is it actually dangerous
    the training video at the warehouse says keep a neutral spine every time you pick something up is there any proof for that
    my boss says I hurt it because I didn't bend my knees | the safety poster says straight back bent knees is it true
    in the army they drilled us to lift with a flat back were they right
    my dad carried coal all his life and swore you must never bend from the waist was he correct
    should I keep my spine flat like a table when I pick up weight | is a rounded back going to snap when I pick something up
    does rounding when I lift pop something | can your back take a bend under weight | are backs meant to bend | is it natural to bend your spine
    I'm frightened to bend down now | I'm scared to pick anything up off the floor in case I bend wrong | I shouldn't be bending should I
    you're not supposed to bend and twist together are you | is twisting with a load the worst thing | is it worse to twist or to bend
    what's the right way to pick up a child | how do I get the baby out of the cot without hurting my back
    how should I get a toddler into the car seat without wrecking my back | can I pick up my two year old or should I leave her
    how do I put the shopping in the boot safely | how should I pick up the dog | what's the trick to picking up something heavy
    how close should I hold a heavy box | should I hug the load in close | is it better to push or pull something heavy
    how many kilos can I safely pick up | can I carry a gas cylinder with this back
    I have to lift gas cylinder and water can daily which way is correct to bend | is it better to make two trips than carry it all at once
    do I need to go on a manual handling course | does learning to lift properly stop back trouble | did digging the garden wrong cause it
    I was shovelling snow off the drive with my back bent over double for an hour did that bending do me in
    is it bad to bend over the bath to wash the kids | how do I tie my laces without bending | is leaning over to make the bed bad for the spine
    does hoovering with a bent back hurt it | wondering if I should be squatting instead of bending down
    I always squat properly when I lift and it still went so what's the point of lifting with a straight back
    I'm a nurse and they teach us to keep our backs straight for every patient we move but is that really what protects you
    I'm a brickie and I bend down about a thousand times a day so should I be learning a different way to pick things up
    um picking stuff up like how do you do it right | bend your knees | straight back lifting | lifting technique | stooping down | picking up baby
    carried the fridge | how to bend | knees bent back straight
    I twisted round to take a heavy pot off the stove and something went so is it bad to bend and twist together
    my toddler wants to be picked up forty times a day and I'm scared of doing it wrong so what's the safest way
    I've worked in deliveries for ten years and never once bent my knees and now my back's gone did I ask for it
    the physio says it's fine to bend my back when I pick things up but the safety officer says never so who's right
    I'm in a house with a coal fire and have to carry the bucket in every evening how should I lift it
    my husband tells me off every time I lean over to pick up the washing and says squat woman squat is he right | bend or squat | picking things up
    shovelling snow | back or legs | twisting with a load | lifting the toddler | safe lifting
  `),
  sitting: list(`
    I'm at a desk all day could that be it | does my desk job do this | is it all the driving | is being sat down all day what did it | could it be the sofa and the telly | how bad is sitting really | is my commute to blame
    is it because I sit all day | does sitting ruin your back | do I need a standing desk | how often should I get up
    is my office job the cause | is sitting the new smoking | did sitting all day cause my spasm
    is sitting bad for my back | does driving all day cause this | I drive a truck is that why
    is too much sitting to blame | should I stand at work | would a standing desk help
    do I sit too much | is working from home doing this | I sit at a computer ten hours is that the reason
    how long is it safe to sit | is it the long drive that did it | was it the long flight
    should I get up every half hour | is it bad to sit with back pain | can I sit down with this
    does desk work cause back spasms | is gaming all day bad for my back | does watching telly all day do it
    I've been sat studying all week is it that | should I sit less | do office workers get more back pain
    is it from sitting in meetings all day | how many breaks should I take from sitting
    is being on my backside all day the cause | my job is at a till sitting down could that be why
    is it a desk job injury | does a sedentary job wreck your back | are kneeling chairs better
    is it true that sitting all day caused my spasm | does sitting slow recovery | how often should I stand up
    sitting | sitting all day | sitting too long | sitting down | sitting cause it | a standing desk | my desk job
    sitting all day cause it | my office job | sit all day | sitting too much | long drives | driving
    I'm on my bum from nine to five is that what's done it | I'm glued to a screen all day | does parking yourself in a chair all day do it
    I binged a whole series on the couch on sunday from morning till night and on monday my back went was it all that sitting
    I'm a taxi driver and I'm behind the wheel twelve hours a day so did all that driving give me this
    I do long haul lorries up and down the motorway and wonder whether the hours in the cab have wrecked my back | I'm on the bus two hours each way
    does a long commute give you a bad back | are bus drivers prone to bad backs from sitting | did the eleven hour flight to australia bring this on
    we drove to cornwall and back in a day is that what's done my back | is it sitting on video calls all day
    back to back calls from morning until dinner and I never leave the chair could that be the cause of all this
    ever since I started working from home I hardly leave the chair so is that why my back's in bits
    I sit for coding the whole day and night is it because of too much sitting only | I t job sitting ten to twelve hours is it spoiling my back
    call centre shift sitting eight hours could that cause it
    I'm a student and I've had my backside in a library chair for three weeks solid did that bring on the spasm
    could too many hours gaming cause a back spasm
    my teenager sits at his console from breakfast to bedtime and now his back is sore so is all that sitting the reason
    does knitting in the armchair all day do it | I'm in a wheelchair most of the day does sitting that long cause it
    I'm always sat down at the sewing machine could that be the reason | is sitting poison for the spine | is sitting as bad as smoking like they say
    they said on the radio that sitting is killing us is it bad for backs too | is sitting worse than standing
    which is worse for a back sitting all day or standing all day | is a chair the worst thing for a back | should I be sitting at all
    I shouldn't be sitting down so long should I | should I stay out of chairs till it's better | is it alright to sit and watch a film with a bad back
    how many hours of sitting is too many | what's the limit on sitting | when should I get up from my desk | should I get up every twenty minutes
    how often should I pull over on a long drive | do I need to break up the sitting | does getting up for a cup of tea every half hour count
    does getting up every hour really make a difference | would walking meetings be better than sitting in them
    are those desks that go up and down any good | is a sit stand desk worth the money | work offered me a stand up desk should I take it
    would a treadmill desk stop me sitting so much | if I stand all day instead will my back be better
    should I ask my boss for a job where I'm not sitting | do I have to give up my desk job | will going back to my desk slow me down
    does sitting all day make it harder to shake off | will sitting keep it from healing
    it's worse after I've been sat all day is the sitting doing harm | does a lazy lifestyle sitting about cause this
    everyone in the office has a bad back so it must be all the sitting | my wife blames the hours I spend in front of the telly is she right
    my physio friend says chairs ruined mankind and that my spasm came from sitting nine hours a day what do you think
    um could it be I'm like sitting too much | desk bound | too much telly | hours in the car | sedentary | stand up desk | sat all day | chair all day
    truck driving | long flight | I drive a digger all day long and hardly get down out of the cab except for dinner is that what did this
    I've been marking exam papers in the same chair for a fortnight and never got up much has that caused my spasm
    my watch keeps buzzing at me every hour to get up out of the chair is there any point in doing what it says
    I swapped to a standing desk last year and now I'm on my feet all day instead of sitting is that better
    I do the books for a living so I'm sat from eight in the morning with hardly a break did the job do it
    with this broken ankle I've been sitting around for six weeks doing nothing and now my back's gone is it all the sitting
    my new job is all meetings and I sit in one after another until six is that what's brought on this bad back
    every evening I sit down in front of the telly at seven and don't get up till eleven is that ruining my back | sitting to blame | get up how often
    driving for hours | sofa all day | office chair all day
  `),
  gym: list(`
    can I go to the gym | is running bad for my back | when can I lift again | are deadlifts dangerous
    should I stop exercising | can I play sports | does running wear out your back | can I run with this
    is lifting weights bad for my back | can I still train | when can I go back to football
    should I give up the gym | can I do squats | is jogging harmful | should I skip leg day
    is CrossFit bad for backs | can I play golf | can I play tennis this weekend | is cycling okay
    can I go swimming | is swimming good for my back | when can I exercise again | can I go back to training
    do I have to stop running for good | is it safe to deadlift | does the gym wear out your back
    when can I go back to cricket | can I bowl again with this back | is rowing bad for backs
    I've a marathon next month can I still run | my mates say lifting wrecked their backs
    should I stop playing football | can I dance on Saturday | how soon can I work out
    can I do my weights class | is impact bad for the spine | does exercise wear the spine down
    is horse riding bad for my back | can I ski next week | will running damage my spine
    running and gym work wear out your back | the gym | running | weights | running bad for backs | deadlifts
    exercise bad for backs | running wear out my back | gym work | playing sports | go to the gym | go running
    lift weights | sports | swimming | swimming help | exercise
    is pumping iron bad for your spine | does jogging jar your spine | does pounding the pavement wreck your back
    does road running grind your spine down | do runners end up with worn out backs | treadmill or cross trainer which is kinder
    is the rowing machine a killer for backs | can I use the exercise bike | can I go out on the bike with the lads on sunday | is aqua aerobics okay
    can I do a few lengths in the pool | is breaststroke worse than front crawl for a back | are squats going to ruin my back
    is deadlifting asking for trouble | are kettlebells a bad idea | should I ditch the barbell | can I bench press with a bad back
    are burpees bad for your spine | is trampolining out | can I play five a side on thursday | when can I get back on the pitch
    we've a county semi final on sunday week and I'm the full back so is there any chance I can tog out | when can I pick up a hurley again
    can I go back to netball | can I swing a golf club | will golf twist my back to bits | is tennis bad for the spine
    can I go back to kabaddi and gym after this back | when can I start batting in the nets again | fast bowling ruins the back isn't it
    my coach wants me back training tomorrow | can my daughter do gymnastics with a sore back | is gymnastics bad for young backs
    should my son give up karate because of his back | is surfing alright with a crook back | is hill walking too much
    I've signed up for a half marathon in october and trained all summer so do I have to pull out now that my back's gone
    I was up to a hundred and forty kilo on the deadlift when it went and I want to know is that me finished with weights
    my gp told me to give up running altogether because of my back but running keeps me sane so is he right
    the lads say anyone who lifts heavy ends up with a ruined back by forty is there any truth in that
    my mother keeps telling me that all that gym is wrecking my spine and I should take up something sensible is she right
    I'm sixty eight and I go to the gym three mornings a week with my friends will it do my back any harm to carry on
    would it be stupid to go training tonight | I shouldn't be working out yet should I | should I cancel my gym membership
    does a lot of sport wear your back out | how long before I can lift heavy in the gym | how light should I start back in the gym
    how do I ease back into running | what weight should I go back to after a spasm | is it normal to be sore after my first session back
    I'm itching to get back to the gym when's it safe | I'm dying for a run am I mad | scared that weights will wreck my back for good | can I go dancing
    can I go skating | ski trip with bad back | back to training when | squats safe | football tonight | weights wear out spine | running wrecks backs
    play golf | spin class | quit running
    I've been lifting weights since I was nineteen and now at fifty my wife says it's finally worn out my spine has it
    I only joined the gym in january to get fit and my back went in february so should I pack it in
    my son plays rugby for the school and hurt his back in the gym is it all right for him to train tonight
    I'm a keen swimmer and I do forty lengths most mornings is it okay to get back in the pool yet
    the consultant told my friend never to run again because running hammers the spine and I'm wondering should I stop as well
    I play golf every wednesday with the same three fellas and I've never missed one so can I go this week
    I love my spin class and my weights class but I'm frightened that one wrong rep will put me back to square one
    we've five a side on tuesdays and the team is short and they're begging me to play is it a bad idea
    I did a heavy session of squats and my back has been tight ever since so are squats bad for the spine | gym with bad back | back to lifting
    swimming okay | jogging safe | no more sport | lift weights again when
  `),
  yoga: list(`
    is yoga good for my back | can yoga fix spasms | should I do yoga now | which yoga pose helps
    does Pilates work better | is child's pose good for this | does yoga cure back pain | should I try yoga
    would Pilates help | is downward dog okay | is cat cow a good one for backs | can I do my yoga class tonight
    does yoga help | is hot yoga safe | is Pilates good for back spasms | does tai chi help
    would a sun salutation loosen it | can I do cobra pose | is yoga bad for my back | should I join a yoga class
    my daughter in law teaches yoga would it help me | is it true that yoga cures back pain
    which asana is good for back pain | do surya namaskar help | does stretching yoga style help
    is reformer Pilates worth it | is yoga or Pilates better for backs | can a beginner do yoga with a bad back
    what yoga should I do for my back | is yin yoga good | can yoga make it worse
    should I do yoga while it's in spasm | how good is yoga for backs | would a bit of yoga sort me out
    is there proof yoga works | does qigong help | barre or Pilates for a bad back | is yoga a cure
    yoga help | yoga | yoga work | Pilates | Pilates help | child's pose | yoga good for backs | yoga cure back pain
    yoga poses | do yoga | tai chi help | try yoga | pilates work
    would doing the yoga loosen me out | is it worth rolling out the mat | would stretching on a mat like they do in yoga cure me
    my wife does yoga and never has a twinge should I take it up
    my sister swears that yoga cured her back and says I'm mad not to go with her is there anything in it
    the woman next door has been doing yoga for thirty years and says it would have my back right in a week would it
    my instructor says every bad back can be cured on the mat is that so
    a fella at work goes to hot yoga at six every morning and says it cured his bad back do you believe that | is hot yoga a mad idea with this
    what about chair yoga | would chair yoga suit an old lady with a bad back | is restorative yoga gentle enough | is power yoga dangerous for backs
    does aerial yoga help backs | I'm stiff as a board can I even do yoga | I can't touch my toes is yoga for me | is yoga only for bendy people
    I'm a twenty stone builder would I look daft at yoga and would it do my back any good | do men do yoga for bad backs
    I've yoga at seven and my back is in bits do I go | should I tell the yoga teacher about my back | can I go to yoga during a flare up
    how soon can I go back on the yoga mat | when can I get back to my pilates | what moves should I skip in pilates | is pilates just as good as physio
    clinical pilates is it worth it | my physio runs a pilates class on wednesdays and wants me to sign up would it really fix my back
    do those pilates machines with the springs do anything | wall pilates any use | pie lattes any good for backs | palates class for a bad back
    can yoga hurt your back | did yoga do this to me | I did a yoga video this morning and now I'm worse was that a bad idea
    I went into pigeon pose yesterday and something grabbed so should I keep away from yoga now | is pigeon pose bad for the back
    does happy baby pose ease a spasm | is legs up the wall pose good for backs | is sphinx pose safe | is corpse pose good for a sore back
    will the cobra pose fix it | cat cow or child's pose which is better | what's a gentle yoga move for a stiff back
    how many times a week should I do yoga for my back | how long does yoga take to work on a back | is yoga better than walking
    yoga or the gym for a bad back | yoga or physio which one | tai chi or yoga for an old back | does chi gong do anything for backs
    my mother tells me to do bhujangasana and pavanamuktasana daily will it remove back pain | is there any science behind yoga for backs
    do doctors recommend yoga | yoga's not going to cure me is it | surely a few yoga poses can't mend a back like this
    I shouldn't be doing yoga now should I | yoga hype or real | yoga safe now | yoga for spasms | pilates or not | yoga class tonight | yoga cure
    downward dog bad | I'm no good at exercise but there's a gentle yoga class in the parish hall on tuesdays would that help my back
    my new year's resolution was to do yoga every day for my back but I've gone into spasm should I keep it up
    my daughter gave me a voucher for ten pilates classes because of my back and I don't know whether to use it
    I've been doing sun salutations every morning for a year and my back still went so does yoga really help or not
    there's a lad on the internet who says thirty days of yoga will get rid of back pain forever is it true
    I see old people doing tai chi in the park every morning and they're all straight as rods would it help mine
    I used to be very bendy from yoga in my twenties would going back to it put my back right do you think
    they do hot yoga at my gym and I thought the heat and stretching together might sort out my back would it
    between yoga and pilates and tai chi my head is spinning which one would you say is the best for a back
    my yoga teacher wants me to come tonight even though I'm in spasm and just stay in child's pose is that wise
    in india everyone is saying do yoga daily and your back pain will go from the root is that really so | hot yoga | tai chi any use | yoga for my back
    best yoga pose | pilates any use
  `),
  'coming-back': list(`
    will it come back | why does it keep happening | how do I stop spasms coming back | am I stuck with this
    is there a way to prevent it | I keep putting my back out | will it keep coming back forever
    why does my back keep going | is it going to happen again | how do I stop this happening again
    will I have this for life | this is the third time this year why | every few months it goes again
    how can I prevent the next one | what can I do so it doesn't come back | does it always come back
    am I going to be like this forever | is a bad back for life | will it return
    how do I avoid another spasm | once your back goes does it always go | do flare ups mean new damage
    is it chronic now | is this a lifelong thing | what keeps it from coming back | does walking prevent it
    how likely is it to happen again | I get this every winter will it ever stop happening
    how do I keep my back healthy | why do I get this again and again | will I be prone to it now
    it was fine for a year and now it's back why | what are the chances it comes back
    is there anything that stops it coming back | can I do anything to prevent back pain
    is it true that it will keep coming back forever | how to prevent back spasms | is it permanent
    it come back | it keep happening | it keeps coming back | it coming back | prevent it | stop it coming back
    my back keep going out | it happen again | coming back forever | preventing it
    here we go again is this my life now | is this me now for good | not again why does my back do this | every blessed year it goes on me
    it's gone again what am I doing wrong | it's like clockwork every spring | third one since christmas | how come mine goes so easily
    once bitten is it always going to go again | is this the start of a lifetime of it | do I have to live in fear of the next one
    I'm dreading the next time | I'm scared it'll strike again when I'm on my own | I don't want to go through this again how do I stop it
    what's the secret to never having this again | how do I ward off the next one | how do I make sure it never happens again
    what's proven to keep it from coming back | is there a way to future proof my back | what habits keep backs from going
    does regular exercise keep it away | does a daily walk lower the chance of another | will walking every day keep it from happening again
    how much walking keeps back trouble away | what are the odds of a repeat | what's the likelihood I get another one this year
    how soon might it come back | how often does it come back in most people | do most people get it again | is it normal to get it twice in one year
    does having one make you more likely to have another | am I more at risk now that it's gone once | has it left a weakness that'll go again
    is it going to be recurrent | does a relapse mean I've damaged it again | does another flare mean something new has gone wrong
    is each time worse than the last | will the bouts get worse as time goes on | will they get closer together
    does it ever burn itself out and stop coming | will I grow out of it | my father had it all his life on and off and I'm going the same way aren't I
    my uncle put his out at thirty and it went every year until he died so is that what's ahead of me
    they say once you have a bad back you've always a bad back is that true
    someone told me you never really get rid of it it just goes to sleep until the next time is that right
    I had it in january and again at easter and now it's back again in august so why won't it stay away
    it was perfect for eighteen months and I'd forgotten all about it then yesterday it went again so what brings it back
    I do everything right and walk the dog every day and still it comes back twice a year what more can I do
    I've had this four times since my second baby and every time they say it won't happen again but it does why
    every time I get back to normal and think I'm cured it catches me again so will I ever see the back of it
    I'm a plasterer and I can't afford to be off every few months so how do I stop my back from going again and again
    my husband throws his out at least twice a year regular as anything so how can he prevent it happening
    again and again it is coming what is the permanent solution | is there a permanent cure so it won't repeat
    pain goes and then repeats after some months why | will this be repeating for whole life | it won't keep coming back will it
    it's not going to be a regular thing is it | tell me it won't happen again | I thought I was done with this | back again | it's back
    happens every year | recurring back trouble | stop it recurring | will it recur | repeat episodes why | prevent another one | never again how
    keeps going out | stuck with this forever | my first one was in my twenties and I've had about one a year since then so will I always be like this
    I'm a single mother and when it goes I can't do a thing so I need to know how to prevent the next one
    we have a baby on the way and I can't have my back going again so what should I do to stop that
    the physio gave me exercises last time and I did them for a month then stopped is that why it's come back
    I'm told that if you've had one bad back you're bound to get another within the year how true is that
    my back goes every time I start to feel well again and I'm beginning to think I'll never be free of it | third time this year | forever like this
    always coming back
  `),
  recovery: list(`
    will I be okay for the weekend | when will I be on my feet again | how soon do people get over this | will I be up and about tomorrow | is three days normal | shouldn't I be over this by now | am I healing too slowly | how quick is recovery | can I expect to be fine in a couple of days
    how many days until I'm right | when can I expect to feel better | will I be able to travel on Friday | is it usual to still hurt on day six | is it meant to take this long | what's normal for getting better | when does it start to get better
    how long does a spasm last | when will it stop | is it normal after a week | how long till I'm better
    it's been three days | when should I worry about how long | will I be back to normal in two days
    how soon will I be better | will I be fine by Monday | how many days does this take
    when can I go back to work | is it normal that it still hurts after five days | how quickly do people recover
    I've got a wedding on Saturday will I be okay | shouldn't it be gone by now | how fast does it heal
    will it be gone tomorrow | it's day four and still sore is that normal | how long before I can walk normally
    how long until I feel normal | should I be better by now | how long do spasms usually take to go
    will I be right by the weekend | when will I be back to normal | how long off work will I need
    my friend was fine in two days why am I not | is two weeks a long time for a bad back
    does it take weeks to get better | do most people get better in days | what's the normal recovery time
    when does the pain stop | will this pass soon | is it slow to heal | how long is recovery
    I thought it'd be gone in two days | is it true I'll be back to normal in two days | a week and still stiff normal
    when can I expect to be well | is a slow day normal | how much longer until my back is better
    when will this go away | back to normal in two days | long till I'm better | a spasm last | long does a spasm last
    better in two days | soon will I be better | I be better by tomorrow | get better soon | I recover
    I've a flight on sunday will I be mended | we're off on our holidays in four days will I be fit | will I be fit for work on monday
    should I ring in sick for the whole week | how many days off should I tell my boss | how many sick days does this usually need
    the boss wants to know when I'll be back in | when can I get back behind the wheel after this spasm | when can I get back on the tools
    I'm self employed and every day off costs me so how many days before I can be back up a ladder
    I've a communion on saturday and two dozen people coming to the house will I be upright by then
    my daughter's getting married on friday and I have to walk her up the aisle will I be better in time
    it's my first week in a new job and my back went on day two so how fast do people usually get over this
    I did it on tuesday and today is sunday and I still can't put my own socks on is that usual
    my brother put his back out and was up playing golf in two days and here I am on day five what's wrong with me
    the doctor said a couple of days' rest and I'd be grand but it's the fifth day now and I'm still hobbling
    everybody told me it'd be gone in forty eight hours but that came and went so am I behind where I should be
    this is day five and I'm no better than day one | day two is always the worst isn't it | is it worst on the second day | how come I'm still crocked
    why am I still like this | why isn't it gone yet | am I slow to mend | is my recovery on track | am I on course
    am I getting better at the right pace | it's been a week and I'm still walking like a crab is that all right
    ten days in and not right yet is that to be expected | nearly a fortnight and it still catches is that slow
    two steps forward one step back is that how healing goes | yesterday I was great and today I'm stiff again is that part of getting better
    good day bad day is that how it heals | is it okay to have an off day when you're getting over it | does everyone take this long to get over a spasm
    do old people heal slower from a spasm | will I be over this in forty eight hours | forty eight hours and it should be gone right
    it can't take more than two days can it | I was told two days tops is that realistic | a spasm only lasts a day or so doesn't it
    will I wake up better | will it be better after a night's sleep | tomorrow I have office will it be okay by then
    in how many days will it become alright | how many days for full recovery | by when will I be fine doctor is not telling
    when will this spasm let go of me | when does the worst of it pass | when do I turn the corner | when will I be able to stand up straight
    when will I be able to put on my own shoes | when should I start feeling some improvement | what's the first sign it's getting better
    how will I know it's on the mend | I want to know when it'll be over | hoping to be right for saturday any chance
    I'm worried I'm not getting better quick enough | is this the normal length of time to be sore after it locks
    roughly how many days am I out of action | better by friday | back to work when | day four still bad | not better yet | on the mend | gone by monday
    two days normal | slow recovery | I told them at work I'd be in tomorrow but I can hardly get to the bathroom will I be better by then
    it went on wednesday and I'm the best man on saturday and I've to stand for hours will I be right for it
    my sister is a nurse and said I'd be flying in two days but it's four now and I'm not am I slow
    I was a lot better yesterday and did a bit round the house and today I'm sore again is that a normal recovery
    it's six days since it locked and I can walk now but I still can't bend is that about where I should be
    we're moving house at the weekend and I'm the one with the van so what are the chances I'll be better by friday
    last time it was gone in three days and this time it's been eight so why is it slower to get better | days or longer | fine by saturday
    how many days | week off work | still sore day six
  `),
  'how-long': list(`
    is this going to go on and on | how long am I looking at | how long should I expect this to last | roughly how long does back pain hang around | does it normally clear up in six weeks | what if it's still there in a month | when does back pain usually settle down | will it go on all summer
    how much time does a bad back take to settle | will it linger | how many weeks should I give it | what's a typical time for back pain to ease | when ought I to see someone if it doesn't go | how long before I should worry it's not going | after how long should it be checked | does back pain come and go like this for long
    is a long haul ahead of me | how long will I be laid up with back pain | will I have back pain for months | does it usually fade over weeks
    how long will it last | how long does back pain last | how long is this going to last
    how long will my back hurt for | how long does back pain usually go on | does back pain last six weeks
    does it ever fully go | what's the usual course of back pain | how does back pain usually go over time
    how long does an episode last | what should I expect over the coming weeks | how does it usually play out
    is six weeks normal | will it drag on for months | how long can back pain go on | how long is too long
    when should I get it checked if it doesn't ease | when is it time to see someone about it
    will I still feel it in a month | does it go in waves over time | explain how long back pain lasts
    tell me how long this lasts | what does the research say about how long it lasts
    how many weeks does back pain last | on average how long does it last | how long does acute back pain last
    is back pain usually gone in six weeks | can it last a year | could this last for months
    how long till back pain settles | what's the outlook | what is the prognosis for back pain
    how long am I going to suffer | how long have I got to put up with this | will it last long
    does it take months | for how long will this continue | how long before it eases off
    how long does it normally take for back pain to settle | how long do these episodes drag on
    it last | it going to last | back pain last | long will it last | long does back pain last | it last for weeks
    back pain go on | it last long | back pain usually last
    are we talking weeks or months here | is this weeks or is it months | am I in this for the long run | is this going to be a long drawn out thing
    what's the road ahead like with back pain | what's the natural history of a sore back | what's the timeline for back pain
    what's the general pattern for back pain | what do the studies say about how back pain goes | what's the average length of a bout of back trouble
    what is the typical duration of low back pain | how many weeks before it's gone completely | how many weeks should I wait before I see the doctor
    at what point do I go to the doctor if it hasn't eased | when do I stop waiting and get someone to look at it
    how long is reasonable before I get it looked at | if it's not easing in a fortnight what should I do | two weeks and not easing do I get it checked
    three weeks and no change should I be seeing somebody | six weeks they say is that about right | is the six week thing true
    why do they always say six weeks | what if it drags past the six weeks | will I still have it at christmas | is this me for the winter
    will it be with me till the summer | could back pain last years | can it hang about for half a year
    my neighbour's lasted two years could mine go on like that
    my aunt had it for nine months before it lifted and I'm wondering if I'm facing the same sort of stretch
    my mate was told six weeks and he was still complaining after six months so how long does a bad back really take
    the woman in the chemist said back pain can rumble on for months and that put the fear of god in me is that so
    I've never had back pain before in my life so I have no notion how long these things generally go on for
    I'm only asking because I've a big trip booked in three months' time and wonder if back pain generally clears up by then
    I'm planning my leave around this so roughly how many weeks does back pain run for with most people
    the physio shrugged when I asked her how long back pain hangs about for so can you give me a better idea
    it came on at the start of the month and comes and goes so how long does that kind of thing keep up
    people keep giving me different answers some say weeks some say months so how long does back pain really go on for | does it taper off or just stop
    does it fade bit by bit over the weeks | does back pain ease slowly or go all at once | does it come and go before it finally clears
    does it grumble on for a while after | is there usually a bit left over after six weeks | do some people still have a bit of pain months later
    does it ever clear up one hundred percent | does it turn into a long term thing | when does back pain become chronic | when do they call it chronic
    I'm afraid it'll turn into months of misery | I'm worried this is going to rumble on for months | it won't go on for months will it
    I couldn't stick three months of this | how many weeks will this pain be there | normally how many weeks low back pain will be there
    how much time back pain takes to go fully | what's my prognosis | wondering what sort of timescale we're looking at for back pain
    how long's a piece of string I suppose but roughly how many weeks | any idea how many weeks | how many weeks | weeks or months | six weeks
    long term outlook | back pain timeline | last for months | duration of back pain | how long overall
    my doctor didn't say how long it'd take and I forgot to ask her so how many weeks does back pain usually go on
    I've a walking holiday at the end of next month and would love to know if back pain is generally gone by then
    I'm on week three of this and it's a bit better than it was but how many more weeks does back pain generally take
    I read on one site that it's six weeks and on another that it's three months so what's the truth about back pain
    at the start they told me it'd be a few weeks and now we're into the second month does it often drag on
    does back pain always go away completely in the end or do some people have a bit of it for months after
    my cousin's back pain came and went for the best part of a year so is that how it usually goes over time | months of this | back pain prognosis
    does it drag on | when to get checked | gone in a month
  `),
  'deep-breathing': list(`
    what's the use of all this breathing | how is breathing going to help a bad back | isn't breathing a bit airy fairy | does breathing honestly help | can I breathe the pain away | is relaxing going to fix my back | would a meditation app help my back | how do I get a spasm to calm down
    does lying there breathing do any good | is there any point to the breathing | will some deep breaths sort me out | do relaxation tapes help pain | would calming down stop the spasm | can you breathe through a spasm | what can breathing do for a muscle | does four square breathing help pain
    will breathing help my back | does deep breathing stop spasms | what's the point of breathing
    how do I calm a spasm down | can meditation fix my back | does box breathing help pain
    can deep breathing cure a spasm | is this breathing stuff any use | does breathing really do anything
    how's breathing supposed to fix a muscle | is breathing a waste of time | does meditation help back pain
    would mindfulness help | does breathwork work | does four seven eight breathing help spasms
    can I breathe a spasm away | what calms a spasm | how do I make the spasm let go
    does relaxation help back pain | is hypnosis any good for back pain | does pranayama help
    can relaxing my breath release my back | will the breathing make it stop | why are you making me breathe
    is there evidence for breathing exercises | do breathing exercises work for pain
    I came for my back why do we breathe | is deep breathing a cure | is a body scan any use
    does the body scan help | does progressive relaxation work | is mindfulness good for pain
    will breathing slowly stop the spasm | breathing for pain does it work | can slow breaths stop a cramp
    is it true that deep breathing can cure a spasm | what good does breathing do my back
    would belly breathing sort it out | is meditation worth trying for a bad back | how do I settle a spasm
    deep breathing | breathing help | breathing help my back | deep breathing cure a spasm | meditation
    meditation help | box breathing | breathing exercises work | deep breathing work | breathing work | mindfulness
    mindfulness help | meditation work
    what has huffing and puffing got to do with my back | will puffing like a woman in labour do anything for my back
    that breathing they teach in labour would it work on a back | is it not a bit hippy all this breathing | is it not just placebo the breathing
    does breathing fix backs or is it only to pass the time | surely breathing can't mend a muscle | I breathe all day long and it hasn't cured me yet
    I've been breathing all my life what good will it do now | don't tell me to breathe what use is that
    why are you on about breathing when it's my back that's sore | I asked for help with my back and you tell me to breathe are you having a laugh
    my wife's an anaesthetist and she says breathing exercises cure nothing so why would they do my back any good
    my yoga teacher swears she breathed her way out of a back spasm in five minutes is such a thing even possible
    my mate's a diver and he reckons that big slow lungfuls stop any cramp dead would that be true of a back
    my daughter put one of those calm apps on my phone and wants me doing it every night will it do my back any good
    the pain clinic are sending me on an eight week mindfulness course and I'm not convinced so will it help my back
    I've tried lying on the floor doing deep breaths and nothing much happened so am I wasting my time with it
    I read that buddhist monks can switch off pain just by meditating so could I learn to do that with my back
    can you meditate your way out of a back spasm | can I om my way out of this | is there any meditation that fixes back pain
    does a guided meditation ease back pain | do those sleep stories and relaxation recordings ease a bad back
    would listening to a relaxation track loosen it | would a hypnotist sort out my back | does visualisation help pain
    does imagining a beach help a spasm | does tensing and relaxing each muscle help a spasm
    that thing where you squeeze and let go of muscles does it work | that scan thing where you think about your toes does it help backs
    will lying there noticing my body take the pain away | is mindfulness just a fashion or does it ease backs
    mindfulness or tablets which works better for a sore back | breathing or stretching which stops a spasm faster | can breathing replace painkillers
    how many breaths does it take to stop a spasm | how long do I have to breathe before the spasm goes | is ten deep breaths enough to shift it
    does counting breaths get rid of a spasm | does holding your breath stop a spasm | does breathing into the pain do anything
    they say breathe into the sore bit is that any use | can a few big breaths unlock my back | would a big deep breath free it up
    can you talk a spasm down | how do you get a gripping muscle to settle | does alternate nostril pranayam cure back pain
    is kapalbhati good for back spasm | will doing pranayam daily remove the spasm | will doing om chanting reduce back pain
    my guru says with right breathing no pain can stay is it correct | is there proof that breathing exercises help a back
    have they tested breathing on people with bad backs | is the evidence for meditation any good when it comes to backs
    breathing's no cure though is it | so breathing won't cure it then | I can't see how a bit of meditation would do anything for me
    wondering if it's worth bothering with the breathing | is it worth five minutes of my time the breathing | breathing waste of time | cure by breathing
    meditation for backs | calm the spasm | breathe it away | relaxation tapes | hypnosis for pain | breathing any use
    my therapist taught me four seven eight breathing for my nerves and I'm wondering if it would work on a back spasm too
    I lie there doing the belly breathing for ten minutes and get up just as sore so does breathing really do anything
    a woman in my knitting group meditates twice a day and says it got rid of her bad back would you credit that
    my physio wants me to breathe deeply whenever the spasm grabs me but I can't see how that would stop it
    I'm a practical man and I want something that'll fix my back so is this breathing lark going to do that or not
    my granddaughter says you can get rid of any pain with a meditation on your phone is that true for a bad back
    everything I look up says take deep breaths and relax and the spasm will let go but does it actually work | meditation cure
    why am I breathing for my back | breathe through spasm | mindfulness any good | does breathing work
  `),
  'how-breathing-helps': list(`
    how does slow breathing help | how does slow breathing work | why does slow breathing calm you
    what does slow breathing do to the body | why breathe out longer | why is the out breath longer
    why long breaths out | how does breathing slow my heart | what does breathing do to my heart rate
    how does breathing affect pain | why six breaths a minute | why do we breathe so slowly
    what's the science behind slow breathing | does slow breathing work on the vagus nerve
    does breathing reset the vagus nerve | what happens when I breathe slowly | how do long exhales help
    explain slow breathing | explain how breathing helps | tell me how slow breathing works
    tell me about slow breathing | how does breathing relax me | why does breathing out relax the muscles
    why does slow breathing make pain easier | what does a long exhale do | why count the breaths
    how does belly breathing work | how does diaphragm breathing work | what is diaphragmatic breathing
    why breathe with my belly | how fast should I breathe and why | does slow breathing lower blood pressure
    does slow breathing calm the nervous system | why does a sigh feel good | how do slow breaths settle the body
    what makes slow breathing work | why does breathing slowly feel calming | how does paced breathing help
    what is it about slow breaths | slow breathing help | slow breathing | slow breathing work | slow breaths help
    slow breathing calm me | long breaths out help | breathing slowly help | slow breaths
    how slow breathing works
    what's going on in my body when I breathe slowly | what's the mechanism behind slow breathing | what's the physiology of slow breathing
    how does a slow breath tell the body to rest | how does breathing switch on the rest and digest thing | how does breathing get to the nervous system
    what's the vagus nerve got to do with breathing | is it the vegas nerve that slow breathing works on | what does the vagus nerve do when I breathe out
    what's the parasympathetic got to do with slow breathing | is it carbon dioxide that makes slow breathing work
    is it the extra oxygen that makes slow breathing calming | does slow breathing put more oxygen in the muscles | why slow breaths and not fast ones
    what's wrong with breathing fast | why not just breathe normally | what's so special about six a minute
    what's the ideal number of breaths per minute | how slow is slow when it comes to breathing | how long should a slow breath take
    why in for four and out for six | why four in and six out | what's the reason for the long out breath | why through the nose
    why in through the nose and out through the mouth | why do you want me to purse my lips when I breathe out
    why do you say breathe as if through a straw | why do you make me count when I breathe | why put a hand on my tummy when I breathe
    why breathe low down and not up in the chest | what's the difference between belly breathing and chest breathing
    which is calmer belly breaths or chest breaths | where is the diaphragm and what does it do when I breathe slowly
    my pulse drops when I breathe out slowly why is that
    I noticed on my watch that my heart rate falls when I do the slow breathing how does that come about
    my blood pressure nurse gets me to take slow breaths before she puts the cuff on how does that bring it down
    my singing teacher and my midwife both told me to let the air out slowly so what does a slow out breath do
    they taught us in the fire brigade to slow our breathing when things get hairy but nobody explained why it works
    I always let out a long sigh when I sit down after work and feel better so what is it about a sigh
    you keep telling me to breathe out for longer than I breathe in and I'm curious to know what that does
    when the baby was coming they told me to blow out slowly and it took the edge off so how does that work
    I did three minutes of the slow breaths and felt quite floaty and calm after so what happened inside me there
    I teach kids to blow out like a candle when they're upset and they calm right down what's behind that | how quickly does slow breathing calm the body
    how does slowing my breath quieten my body down | how does slow breathing turn down pain | how come pain feels smaller when I breathe slowly
    what makes a long breath out so soothing | why do my shoulders drop when I breathe out | why do I feel sleepy after slow breathing
    why do I go all calm when I breathe like that | how does sighing calm you | what's heart rate variability got to do with slow breaths
    does slow breathing raise heart rate variability | by doing slow breathing what happens inside the body | how slow breath is making mind and body cool
    I'm curious how slow breathing does its thing | wondering what the science is on long out breaths
    they say slow breathing flips a switch in your nerves what switch
    somebody told me the out breath is the brake and the in breath is the accelerator is that how it works | slow breathing science | long exhale why
    why six breaths | why breathe slowly | vagus nerve breathing | belly breathing how | out breath longer | slow breath heart rate | how breathing calms
    when I blow out slowly for a count of eight I can feel my heart slowing down so what is going on there
    you said long slow breaths out nudge the body toward rest and I'd like to know how they manage to do that
    I read that there's a nerve running from your brain down to your belly and slow breaths work on it is that right
    I'm a biology teacher so don't be afraid to tell me properly how slow breathing slows the heart and settles the body
    swimmers and snipers and singers all seem to use slow breathing to steady themselves what is it that slow breaths do
    why is it that you count me in for four and then make me wait until six to finish breathing out | slow breathing how | why belly breathing
    breathing and heart rate | why count breaths | what do sighs do
  `),
};
